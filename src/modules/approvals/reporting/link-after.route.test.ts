import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const today = longDay('nb', osloDay(now())).replaceAll('\u00a0', ' ')
const told = {
  body: 'executive-board',
  state: 'adopted-with-reservation',
  day: '24.11.2026',
  rightDay: '24.11.2026',
  caseNumber: 'PS 49/26',
  reservation: 'Hvis alle er med.',
  link: 'https://verdal.example/protokoll',
  navn: 'Kari Nordmann',
  funksjon: 'Kommunedirektør',
}
const adopted = { ...told, state: 'adopted', reservation: '' }
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text())
    .replaceAll('\u00a0', ' ')
    .replaceAll('\u00ad', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

async function sentLink(title: string) {
  const own = await putBefore(house, secretariat, { title })
  return { own, link: await reportLinkTo(base, 'verdal@nordre-trondelag.example') }
}

/** A text that Verdal has told of by the link; where its page is, and the way to the report. */
async function aReported(title: string) {
  const { own, link } = await sentLink(title)
  expect((await house.openAndPost(link, adopted)).status).toBe(303)
  const page = `${own}/svar/5038`
  const html = await (await house.get(page, secretariat)).text()
  const ways = [...html.matchAll(/href="([^"#]*)[^"]*"/g)].map(([, href = '']) => href)
  return { own, link, page, ways }
}

/** The form of a page as it was opened, sent as it stands but for what is given. */
async function sendAsShown(path: string, to: string, over: Record<string, string> = {}) {
  const html = await (await house.get(path, secretariat)).text()
  const form = formsOf(html, path).find(({ action }) => action.split('?')[0] === to)
  const fields = Object.fromEntries(form?.fields ?? [])
  return house.post(to, { ...fields, ...over }, secretariat)
}

describe('Lenka etter at det som er meldt, er avgjort', () => {
  it('sier hvilken dag det ble bekreftet, og at det nå er partens svar', async () => {
    const { link, page, ways } = await aReported('Bekreftet siden')
    const way = ways.find((href) => href.includes('meldt=')) ?? ''
    expect((await sendAsShown(way, page)).status).toBe(303)
    const shown = await textOf(house.get(link))
    expect(shown).toContain(
      `Det du meldte ${today}, ble bekreftet ${today}, og er nå svaret fra Verdal.`,
    )
    const html = await (await house.get(page, secretariat)).text()
    const [, line = ''] = /[?]rett=([^"#]+)/.exec(html) ?? []
    const sent = await sendAsShown(`${page}?rett=${line}`, page, {
      state: 'rejected',
      rightDay: '24.11.2026',
    })
    expect(sent.status).toBe(303)
    expect(await textOf(house.get(link))).toContain('Svaret fra Verdal er endret siden.')
  })

  it('sier hvilken dag det ble satt til side, uten grunnen, og tar det på nytt', async () => {
    const { link, ways } = await aReported('Satt vekk siden')
    const way = ways.find((href) => href.includes('til-side')) ?? ''
    const page = await textOf(house.get(way, secretariat))
    expect(page).toContain('ser på lenka at det er satt til side, men ikke grunnen')
    const reason = { reason: 'Rådmannen sier noe annet.' }
    expect((await house.openAndPost(way, reason, secretariat)).status).toBe(303)
    const shown = await textOf(house.get(link))
    expect(shown).toContain(
      `Det du meldte ${today}, ble satt til side ${today}, og er ikke svaret fra Verdal.`,
    )
    expect(shown).not.toContain('Rådmannen')
    expect((await house.openAndPost(link, adopted)).status).toBe(303)
    expect(await textOf(house.get(link))).not.toContain('satt til side')
  })
})

/** What happens to a link while somebody writes by it, and what its page says then. */
const endings: [string, (own: string) => Promise<unknown>, number, string][] = [
  [
    'teksten trekkes',
    (own) => house.openAndPost(`${own}/trekk`, { reason: 'Feil', _steg: 'confirm' }, secretariat),
    410,
    'Teksten er trukket tilbake',
  ],
  [
    'en ny versjon legges fram',
    async (own) => {
      const next = { title: 'Ny', body: 'Mer.', kind: 'agreement', audience: 'public' }
      await house.post(`${own}/ny-versjon`, next, secretariat)
      const plan = { partiesOn: '22.11.2026', decidingBody: 'executive-board', rule: 'all' }
      const anew = { ...plan, answers: 'anew' }
      await house.post(`${own}/legg-fram`, { ...anew, _steg: 'confirm' }, secretariat)
    },
    410,
    'Det er lagt fram en nyere tekst',
  ],
  [
    'avtalen gjøres gjeldende uten parten',
    (own) =>
      house.post(`${own}/svar/5038/uten`, { answer: 'yes', source: 'ASU, sak 4/26' }, secretariat),
    410,
    'Avtalen går videre uten dere',
  ],
  [
    'rolla tar slutt',
    () =>
      base.owner
        .updateTable('role_grant')
        .set((row) => ({ ended_at: now(), ended_by: row.ref('person_id') }))
        .where('person_id', 'in', (of) =>
          of
            .selectFrom('person')
            .select('id')
            .where('email', '=', 'verdal@nordre-trondelag.example'),
        )
        .where('ended_at', 'is', null)
        .execute(),
    404,
    'Lenka gjelder ikke',
  ],
]

describe('Lenka når den slutter å virke mens noen skriver', () => {
  it.each(endings)('gir tilbake alt som er skrevet når %s', async (title, end, status, says) => {
    const { own, link } = await sentLink(`Slutter: ${title}`)
    const stamp = readStamp(await (await house.get(link)).text(), link)
    await end(own)
    const vedtak = new File(['Vedtaket'], 'vedtak.txt', { type: 'text/plain' })
    const late = await house.post(link, { ...told, file: vedtak, _lest: stamp })
    expect(late.status).toBe(status)
    const html = await textOf(late)
    expect(html).toContain(says)
    for (const back of [
      'Det du skrev',
      'Hvor ble saken behandlet? Formannskap',
      'Hva har skjedd? Vedtatt med forbehold',
      'Møtedato 24.11.2026',
      'Saksnummer PS 49/26',
      'Hvis alle er med.',
      'https://verdal.example/protokoll',
      'Navnet ditt Kari Nordmann',
      'Funksjonen eller rollen din Kommunedirektør',
      'vedtak.txt',
    ])
      expect(html).toContain(back)
    expect(html).not.toContain('ikke part')
    if (status === 404) {
      expect(html).not.toContain('Slutter:')
      expect(html).not.toContain('Verdal')
    }
    const gone = await house.get(link)
    expect(gone.status).toBe(status)
    expect(await textOf(gone)).not.toContain('Det du skrev')
  })
})
