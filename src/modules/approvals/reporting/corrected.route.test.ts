import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aReported, fieldsOf } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const reservation = { state: 'adopted-with-reservation', reservation: 'Hvis alle er med.' }
const rejected = { state: 'rejected', reservation: '' }

/** Confirms what was told of Verdal from its page, with something changed on the way. */
async function confirmed(
  title: string,
  { told = reservation, as = secretariat, over = {} }: Confirming,
) {
  const found = await aReported({ house, base, secretariat }, title, told)
  const { page } = found
  const report = /meldt=([^"#&]+)/.exec(await textOf(house.get(page, as)))?.[1] ?? ''
  const way = `${page}?meldt=${report}`
  const opened = fieldsOf(await textOf(house.get(way, as)), way, page)
  expect((await house.post(page, { ...opened, ...over }, as)).status).toBe(303)
  return { ...found, html: await textOf(house.get(page, as)) }
}
type Confirming = { told?: Record<string, string>; as?: Reader; over?: Record<string, string> }

describe('Det som er meldt, når det bekreftes som noe annet', () => {
  it('står med at sekretariatet rettet det, og lenka sier hva som ble rettet, og hva som står', async () => {
    const { own, page, link } = await confirmed('Bekreftes som avvist', { over: rejected })
    const corrected =
      /Meldt fra e-posten [^<]* av Kari Nordmann, Kommunedirektør\. Bekreftet av sekretariatet, med rettelser: utfall og forbehold/
    expect(await textOf(house.get(page))).toMatch(corrected)
    expect(await textOf(house.get(`${own}/tavle`))).not.toContain('og er nå svaret')
    const shown = await textOf(house.get(link))
    expect(shown).toMatch(
      /Det du meldte [^<]*, ble bekreftet av sekretariatet [^<]*, med rettelser: utfall og forbehold\. Svaret fra Verdal er nå: Formannskap: Avvist, 24\. november 2026\./,
    )
    expect(shown).not.toContain('og er nå svaret fra')
  })

  it.each([
    ['dagen', { day: '23.11.2026', rightDay: '23.11.2026' }, 'møtedato'],
    ['organet', { body: 'municipal-council', decides: 'yes' }, 'organ'],
    ['forbeholdet', { reservation: 'Hvis minst ti er med.' }, 'forbehold'],
    ['merknaden', { state: 'adopted-with-remark', reservation: '', remark: 'Bra.' }, 'merknad'],
  ])('sier at %s ble rettet', async (what, over, word) => {
    const { html, link } = await confirmed(`Rettes: ${what}`, { over })
    expect(html).toMatch(new RegExp(`av sekretariatet, med rettelser: [^<]*${word}`))
    expect(await textOf(house.get(link))).toMatch(new RegExp(`med rettelser: [^<]*${word}`))
  })

  it('sier at saksnummeret ble rettet når et annet var meldt', async () => {
    const told = { ...reservation, caseNumber: 'PS 49/26' }
    const over = { caseNumber: 'PS 50/26' }
    const { html, link } = await confirmed('Rettes: saksnummeret', { told, over })
    expect(html).toContain('av sekretariatet, med rettelser: saksnummer')
    expect(await textOf(house.get(link))).toContain('med rettelser: saksnummer.')
  })

  it('er ikke svaret når et annet organ enn det som avgjør, har sagt det', async () => {
    const told = { ...reservation, body: 'committee', state: 'adopted', reservation: '' }
    const as = await confirmed('Utvalget alene', { told })
    const shown = await textOf(house.get(as.link))
    expect(shown).toMatch(/ble bekreftet [^<]*, og er ført på Verdal\./)
    expect(shown).not.toContain('er nå svaret fra Verdal')
    const over = { caseNumber: 'PS 9/26' }
    const changed = await confirmed('Utvalget, rettet', {
      told: { ...told, caseNumber: 'PS 8/26' },
      over,
    })
    const corrected = await textOf(house.get(changed.link))
    expect(corrected).toContain('På Verdal er nå ført: Utvalg: Tilrådd')
    expect(corrected).not.toContain('Svaret fra Verdal er nå')
  })

  it('bekreftes ikke med rettelser uten kilde', async () => {
    const { page } = await aReported({ house, base, secretariat }, 'Uten kilde', reservation)
    const report = /meldt=([^"#&]+)/.exec(await textOf(house.get(page, secretariat)))?.[1] ?? ''
    const way = `${page}?meldt=${report}`
    const opened = fieldsOf(await textOf(house.get(way, secretariat)), way, page)
    const answer = await house.post(page, { ...opened, ...rejected, source: '' }, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('Bekreft det som er meldt')
  })

  it('sier ikke at noe ble rettet når bare saksnummeret er lagt til', async () => {
    const told = { ...reservation, caseNumber: '' }
    const over = { caseNumber: 'PS 1/26' }
    const { html, link } = await confirmed('Bare saksnummer', { told, over })
    expect(html).toContain('Meldt fra e-posten')
    expect(html).not.toContain('med rettelser')
    expect(await textOf(house.get(link))).toContain('og er nå svaret fra Verdal.')
  })

  it('er partens eget ord når partens egen kontakt retter det, og lenka sier hva som ble rettet', async () => {
    const { html, link } = await confirmed('Kontakten retter', { as: verdal, over: rejected })
    expect(html).not.toContain('av sekretariatet, med rettelser')
    const shown = await textOf(house.get(link))
    expect(shown).toMatch(/ble bekreftet [^<]*, med rettelser: utfall og forbehold\./)
    expect(shown).not.toContain('bekreftet av sekretariatet')
  })

  it('sier på lenka at svaret er endret siden, når linja er rettet etterpå', async () => {
    const { html, page, link } = await confirmed('Endret etterpå', { over: rejected })
    const line = /[?]rett=([^"#&]+)/.exec(html)?.[1] ?? ''
    const way = `${page}?rett=${line}`
    const fields = fieldsOf(await textOf(house.get(way, secretariat)), way, page)
    const next = { ...fields, state: 'adopted', rightDay: '24.11.2026' }
    expect((await house.post(page, next, secretariat)).status).toBe(303)
    expect(await textOf(house.get(link))).toMatch(
      /med rettelser: utfall og forbehold\. Svaret fra Verdal er endret siden\./,
    )
  })
})
