import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { putBefore, reportLinkTo } from '../../../../test/builders/put-before.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let verdal: Reader
let levanger: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  verdal = await house.signIn('party-contact', '5038')
  levanger = await house.signIn('party-contact', '5037')
})
afterAll(() => base.close())

const desk = '/nordre-trondelag/min-side'
const told = {
  body: 'executive-board',
  state: 'adopted',
  day: '24.11.2026',
  rightDay: '24.11.2026',
  caseNumber: 'PS 49/26',
  navn: 'Kari Nordmann',
  funksjon: 'Kommunedirektør',
}
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')

/** A text that Verdal has told of by the link; where its page is, and the link. */
async function aReported(title: string, of: Record<string, string | File> = {}) {
  const own = await putBefore(house, secretariat, { title })
  const link = await reportLinkTo(base, 'verdal@nordre-trondelag.example')
  expect((await house.openAndPost(link, { ...told, ...of })).status).toBe(303)
  return { own, link, page: `${own}/svar/5038` }
}

/** Where the page leads to, of those who may confirm. */
const wayTo = async (page: string, word: 'meldt=' | 'til-side', as: Reader) => {
  const html = await textOf(house.get(page, as))
  const found = [...html.matchAll(/href="([^"#]*)[^"]*"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .find((href) => href.includes(word))
  expect(found, word).toBeDefined()
  return found ?? ''
}

/** The form of a page as it was opened, sent as it stands. */
async function sendAsShown(
  path: string,
  to: string,
  as: Reader,
  over: Record<string, string> = {},
) {
  const form = formsOf(await (await house.get(path, as)).text(), path).find(
    ({ action }) => action.split('?')[0] === to,
  )
  const fields = Object.fromEntries(form?.fields ?? [])
  return house.post(to, { ...fields, ...over }, as)
}

const reported = /Meldt, ikke bekreftet/

describe('Det som er meldt fra e-posten', () => {
  it('står på tavla og siden for dem som kan bekrefte det, og ikke for andre', async () => {
    const { own, page } = await aReported('Hvem ser det')
    for (const as of [secretariat, verdal]) {
      expect(await textOf(house.get(`${own}/tavle`, as))).toMatch(reported)
      expect(await textOf(house.get(page, as))).toContain('Kari Nordmann')
    }
    for (const as of [levanger, house.stranger]) {
      expect(await textOf(house.get(`${own}/tavle`, as))).not.toMatch(reported)
      const html = await textOf(house.get(page, as))
      expect(html).not.toContain('Kari Nordmann')
      expect(html).not.toContain('PS 49/26')
    }
    expect(await textOf(house.get(`${own}/tavle.csv`, secretariat))).not.toContain('PS 49/26')
  })

  it('venter på Min side hos sekretariatet og hos parten, til det er bekreftet', async () => {
    const { page } = await aReported('Venter på bekreftelse')
    const word = 'Et svar fra Verdal er meldt fra e-posten.'
    for (const as of [secretariat, verdal]) {
      const html = await textOf(house.get(desk, as))
      expect(html).toContain(word)
      expect(html).toContain(page)
    }
    expect(await textOf(house.get(desk, levanger))).not.toContain(word)
    const ours = await textOf(house.get(desk, secretariat))
    const other = ours.split('<h3>').find((each) => each.includes('Bekreftelse av svar')) ?? ''
    expect(other).toContain('Én har meldt et svar som ikke er bekreftet.')
    expect(other).not.toContain('har ikke svart')
  })

  it('blir svaret når sekretariatet bekrefter det, med hvem det kommer fra', async () => {
    const { own, page, link } = await aReported('Bekreftes', {
      file: new File(['Vedtaket'], 'vedtak.txt', { type: 'text/plain' }),
    })
    const way = await wayTo(page, 'meldt=', secretariat)
    const form = await textOf(house.get(way, secretariat))
    expect(form).toContain('Bekreft det som er meldt')
    expect(form).toContain('value="PS 49/26"')
    expect(form).toContain('Behold vedtak.txt')
    expect((await sendAsShown(way, page, secretariat)).status).toBe(303)
    const html = await textOf(house.get(page, secretariat))
    expect(html).toMatch(/Kilde:? Meldt fra e-posten|Meldt fra e-posten .* av Kari Nordmann/)
    expect(html).toContain('vedtak.txt')
    expect(html).not.toMatch(reported)
    expect(await textOf(house.get(`${own}/tavle`, secretariat))).not.toMatch(reported)
    expect(await textOf(house.get(`${own}/tavle.csv`))).toContain('PS 49/26')
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    expect(journal).toContain('Meldt svar bekreftet')
    const shown = await textOf(house.get(link))
    expect(shown).toContain('Formannskap: Vedtatt')
    expect(shown).not.toContain('Det du har meldt')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('kan bekreftes av partens egen kontakt, og rettes på veien', async () => {
    const { own, page } = await aReported('Egen kontakt')
    const way = await wayTo(page, 'meldt=', verdal)
    const sent = await sendAsShown(way, page, verdal, { caseNumber: 'PS 50/26' })
    expect(sent.status).toBe(303)
    const csv = await textOf(house.get(`${own}/tavle.csv`))
    expect(csv).toContain('PS 50/26')
    expect(await textOf(house.get(desk, verdal))).not.toContain(`${page}#meldt`)
  })

  it('settes til side med en grunn, og svaret står som det sto', async () => {
    const { own, page, link } = await aReported('Legges vekk')
    const way = await wayTo(page, 'til-side', secretariat)
    const empty = await house.openAndPost(way, { reason: '' }, secretariat)
    expect(empty.status).toBe(422)
    const reason = 'Saken er ikke behandlet ennå.'
    const html = await (await house.get(way, secretariat)).text()
    const fields = {
      reason,
      _lest: readStamp(html, way),
      '_en-gang': '0193e0f0-0000-7000-8000-000000000003',
    }
    const twice = [house.post(way, fields, secretariat), house.post(way, fields, secretariat)]
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([303, 303])
    expect(await textOf(house.get(`${page}?gjort=tilside`, secretariat))).toContain(
      'Det som var meldt, er satt til side.',
    )
    expect(await textOf(house.get(`${own}/tavle`, secretariat))).not.toMatch(reported)
    const journal = await textOf(house.get('/nordre-trondelag/journal', secretariat))
    expect(journal).toContain('Meldt svar satt til side')
    expect((await house.get(way, secretariat)).status).toBe(303)
    const settled = await base.owner.selectFrom('party_report_settled').selectAll().execute()
    expect(settled.filter((each) => each.reason === reason)).toHaveLength(1)
    expect((await house.openAndPost(link, told)).status).toBe(303)
    expect(await textOf(house.get(`${own}/tavle`, secretariat))).toMatch(reported)
  })

  it('bekreftes ikke når det er rettet imens', async () => {
    const { page, link } = await aReported('Rettet imens')
    const way = await wayTo(page, 'meldt=', secretariat)
    const form = formsOf(await (await house.get(way, secretariat)).text(), way).find(
      ({ action }) => action.split('?')[0] === page,
    )
    expect((await house.openAndPost(link, { ...told, state: 'rejected' })).status).toBe(303)
    const late = await house.post(page, Object.fromEntries(form?.fields ?? []), secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(html).toContain('er rettet imens')
    expect(html).toMatch(/id="meldt"[^§]*?Avvist/)
    const kept = formsOf(html, page).find(({ action }) => action.split('?')[0] === page)
    const again = new Map(kept?.fields ?? [])
    expect(again.get('caseNumber')).toBe('PS 49/26')
    expect(again.has('report')).toBe(false)
    expect(again.get('source')).toBe('')
    expect(html).toContain('er noe annet enn det skjemaet har')
    const blind = await house.post(page, Object.fromEntries(again), secretariat)
    expect(blind.status).toBe(422)
    const own = { ...Object.fromEntries(again), source: 'Telefon fra rådmannen' }
    expect((await house.post(page, own, secretariat)).status).toBe(303)
    const shown = await textOf(house.get(page, secretariat))
    expect(shown).toContain('Telefon fra rådmannen')
    expect(shown).not.toContain('Meldt fra e-posten')
    expect(shown).toContain('Meldt fra Verdal, ikke bekreftet')
  })

  it('bekrefter det nye når skjemaet sier det samme, med kilden til det nye', async () => {
    const { page, link } = await aReported('Rettet av en annen')
    const way = await wayTo(page, 'meldt=', secretariat)
    const form = formsOf(await (await house.get(way, secretariat)).text(), way).find(
      ({ action }) => action.split('?')[0] === page,
    )
    const anew = { ...told, state: 'postponed', navn: 'Ola Nordmann' }
    expect((await house.openAndPost(link, anew)).status).toBe(303)
    const typed = { ...Object.fromEntries(form?.fields ?? []), state: 'postponed' }
    const late = await house.post(page, typed, secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    const kept = formsOf(html, page).find(({ action }) => action.split('?')[0] === page)
    const again = Object.fromEntries(kept?.fields ?? [])
    expect(again.source).toMatch(/av Ola Nordmann/)
    expect((await house.post(page, again, secretariat)).status).toBe(303)
    const shown = await textOf(house.get(page, secretariat))
    expect(shown).not.toContain('ikke bekreftet')
    expect(shown).not.toContain('med rettelser')
  })

  it('kan føres som et vanlig svar når det er satt til side imens', async () => {
    const { page } = await aReported('Vekk imens')
    const way = await wayTo(page, 'meldt=', secretariat)
    const form = formsOf(await (await house.get(way, secretariat)).text(), way).find(
      ({ action }) => action.split('?')[0] === page,
    )
    const aside = await wayTo(page, 'til-side', verdal)
    expect((await house.openAndPost(aside, { reason: 'Feil sak.' }, verdal)).status).toBe(303)
    const late = await house.post(page, Object.fromEntries(form?.fields ?? []), secretariat)
    expect(late.status).toBe(409)
    const html = await textOf(late)
    expect(html).toContain('er satt til side imens')
    const kept = formsOf(html, page).find(({ action }) => action.split('?')[0] === page)
    const again = new Map(kept?.fields ?? [])
    expect(again.has('report')).toBe(false)
    expect(again.get('source')).toBe('')
    const own = { ...Object.fromEntries(again), source: 'Telefon' }
    expect((await house.post(page, own, secretariat)).status).toBe(303)
    expect(await textOf(house.get(page, secretariat))).toContain('PS 49/26')
  })

  it('settes til side slik det er nå, og sier fra når det ikke venter lenger', async () => {
    const { page, link } = await aReported('Meldt om igjen')
    const way = await wayTo(page, 'til-side', secretariat)
    const opened = await (await house.get(way, secretariat)).text()
    const sent = { reason: 'Feil sak.', _lest: readStamp(opened, way) }
    expect((await house.openAndPost(link, { ...told, state: 'rejected' })).status).toBe(303)
    const late = await house.post(way, sent, secretariat)
    expect(late.status).toBe(409)
    const html = await late.clone().text()
    expect(await textOf(late)).toMatch(/er rettet imens[^§]*Avvist/)
    const aside = await wayTo(page, 'til-side', verdal)
    expect(aside).not.toBe(way)
    const next = { ...sent, _lest: readStamp(html, way) }
    expect((await house.post(way, next, secretariat)).status).toBe(303)
    expect(await textOf(house.get(page, secretariat))).not.toMatch(reported)
    const dead = await house.post(way, next, secretariat)
    expect(dead.status).toBe(409)
    expect(await textOf(dead)).toContain('venter ikke lenger')
    const deadAgain = await house.post(
      way,
      {
        reason: 'Feil sak.',
        _lest: readStamp(await (await house.post(way, next, secretariat)).text(), way),
      },
      secretariat,
    )
    expect(deadAgain.status).toBe(409)
    expect(await textOf(deadAgain)).toContain('venter ikke lenger')
  })

  it('er ikke åpent for andre parter', async () => {
    const { page } = await aReported('Andres', {
      file: new File(['Vedtaket'], 'vedtak.txt', { type: 'text/plain' }),
    })
    const way = await wayTo(page, 'til-side', secretariat)
    const file = way.replace('/til-side', '/fil')
    expect((await house.get(file, secretariat)).status).toBe(200)
    for (const as of [levanger, house.stranger]) {
      expect([303, 403]).toContain((await house.get(way, as)).status)
      expect([303, 403]).toContain((await house.get(file, as)).status)
      expect((await house.post(way, { reason: 'Nei' }, as)).status).not.toBe(303)
    }
  })

  it('bekreftes ikke når parten selv har svart noe som det ikke kan komme etter', async () => {
    const { page } = await aReported('Svarte selv', { state: 'rejected' })
    const own = {
      state: 'adopted',
      body: 'executive-board',
      day: '24.11.2026',
      rightDay: '24.11.2026',
    }
    expect((await house.openAndPost(page, own, verdal)).status).toBe(303)
    const html = await textOf(house.get(page, secretariat))
    expect(html).toContain('Organet har svart noe som dette ikke kan komme etter.')
    expect(html).not.toContain('meldt=')
    expect(html).toContain('til-side')
  })
})
