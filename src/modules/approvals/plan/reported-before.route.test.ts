import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
const next = {
  body: 'Partene er enige om mer.',
  kind: 'agreement',
  audience: 'public',
  deadline: '31.12.2027',
}
const stand = { answers: 'stand', judgedBy: 'ASU, sak 4/26', because: 'En skrivefeil er rettet.' }
const told = {
  body: 'executive-board',
  state: 'adopted',
  day: '24.11.2026',
  rightDay: '24.11.2026',
  caseNumber: 'PS 49/26',
  navn: 'Kari Nordmann',
  funksjon: 'Kommunedirektør',
}
const htmlOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const textOf = async (answer: Response | Promise<Response>) =>
  (await htmlOf(answer)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** A text that is out, with a next version drafted. */
async function aNextOf(title: string) {
  const own = await putBefore(house, secretariat, { title })
  const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
  const begun = await house.post(`${own}/ny-versjon`, { ...next, title }, secretariat)
  expect(begun.status).toBe(303)
  return { own, link }
}

const report = async (link: string) => {
  const vedtak = new File(['Vedtaket'], 'vedtak.txt', { type: 'text/plain' })
  expect((await house.openAndPost(link, { ...told, file: vedtak })).status).toBe(303)
}

const preview = async (own: string, fields: Record<string, string>) => {
  const form = await (await house.get(`${own}/legg-fram`, secretariat)).text()
  return house.post(`${own}/legg-fram`, { ...plan, ...fields, _lest: readStamp(form) }, secretariat)
}

describe('Et meldt svar som ikke er bekreftet, når en ny versjon legges fram', () => {
  it('står med partens navn i forhåndsvisningen, med veien til å bekrefte det, og på partens rad', async () => {
    const { own, link } = await aNextOf('Meldt før ny versjon')
    expect(await textOf(preview(own, { answers: 'anew' }))).not.toContain('ikke bekreftet')
    await report(link)
    for (const answers of [{ answers: 'anew' }, stand]) {
      const html = await htmlOf(preview(own, answers))
      const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
      expect(text).toContain('Verdal har meldt et svar på versjon 1 som ikke er bekreftet')
      expect(text).toContain('Bekreft det først hvis det skal stå')
      expect(html).toContain(`href="${own}/svar/5038#meldt"`)
      expect(text).toMatch(/Verdal[^.]{0,80} Meldt, ikke bekreftet/)
    }
  })

  it('som kommer mens forhåndsvisningen er åpen, sies det fra om før det legges fram', async () => {
    const { own, link } = await aNextOf('Meldt imens')
    const stamp = readStamp(await htmlOf(preview(own, { answers: 'anew' })))
    await report(link)
    const late = await house.post(
      `${own}/legg-fram`,
      { ...plan, answers: 'anew', _steg: 'confirm', _lest: stamp },
      secretariat,
    )
    expect(late.status).toBe(409)
    expect(await textOf(late)).toContain('Verdal har meldt et svar på versjon 1')
  })

  it('står på partens side av den forrige versjonen etterpå, uten knapper', async () => {
    const { own, link } = await aNextOf('Meldt og erstattet')
    await report(link)
    const put = await preview(own, { answers: 'anew', _steg: 'confirm' })
    const sent =
      put.status === 303
        ? put
        : await house.post(
            `${own}/legg-fram`,
            { ...plan, answers: 'anew', _steg: 'confirm', _lest: readStamp(await put.text()) },
            secretariat,
          )
    expect(sent.status).toBe(303)
    const verdal = await house.signIn('party-contact', '5038')
    for (const as of [secretariat, verdal]) {
      const html = await htmlOf(house.get(`${own}/svar/5038?versjon=1`, as))
      expect(html).toContain('Meldt fra Verdal, ikke bekreftet')
      expect(html).toContain('PS 49/26')
      expect(html).not.toContain('Ingenting er meldt ennå.')
      expect(html).not.toContain('til-side')
      expect(html).not.toContain('meldt=')
      expect(html).toContain('kan ikke bekreftes nå')
      const [, file = ''] = /href="([^"]*\/meldt\/[^"]*\/fil)"/.exec(html) ?? []
      expect((await house.get(file, as)).status).toBe(200)
      const now = await htmlOf(house.get(`${own}/svar/5038`, as))
      expect(now).not.toContain('Meldt fra Verdal')
    }
    const levanger = await house.signIn('party-contact', '5037')
    for (const as of [levanger, house.stranger]) {
      const html = await htmlOf(house.get(`${own}/svar/5038?versjon=1`, as))
      expect(html).not.toContain('Kari Nordmann')
      expect(html).not.toContain('PS 49/26')
    }
  })

  it('står på partens side også når versjonen er trukket', async () => {
    const { own, link } = await aNextOf('Meldt og trukket')
    await report(link)
    expect(
      (await house.openAndPost(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' }, secretariat))
        .status,
    ).toBe(303)
    const html = await htmlOf(house.get(`${own}/svar/5038?versjon=1`, secretariat))
    expect(html).toContain('Meldt fra Verdal, ikke bekreftet')
    expect(html).not.toContain('til-side')
  })
})

describe('En part som avtalen gjaldt uten, når en ny versjon legges fram', () => {
  it('nevnes i forhåndsvisningen: den spørres ved ny behandling, og holdes utenfor i en rettelse', async () => {
    const { own } = await aNextOf('Gjaldt uten')
    const without = { answer: 'yes', source: 'ASU, sak 4/26' }
    expect((await house.post(`${own}/svar/5038/uten`, without, secretariat)).status).toBe(303)
    const anew = await textOf(preview(own, { answers: 'anew' }))
    expect(anew).toContain(
      'Versjon 1 er gjort gjeldende uten: Verdal. Det faller bort: de blir spurt på nytt, og regnes med.',
    )
    expect(anew).toContain('Gjelder ikke lenger uten, blir spurt')
    expect(anew).toMatch(/Verdal Gjelder uten/)
    const corrected = await textOf(preview(own, stand))
    expect(corrected).toContain('Avtalen gjelder fortsatt uten: Verdal.')
    expect(corrected).toMatch(/Verdal Gjelder uten Gjelder uten, blir ikke spurt/)
    expect(corrected).not.toContain('Det faller bort')
  })
})
