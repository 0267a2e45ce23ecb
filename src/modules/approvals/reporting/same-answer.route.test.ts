import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { aReported, fieldsOf, told } from '../../../../test/builders/reported.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { verifyChainOf } from '../../journal/index.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('nordre-trondelag'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ').replaceAll('\u00ad', '')
const reported = (title: string, of: Record<string, string | File> = {}) =>
  aReported({ house, base, secretariat }, title, of)
const wayTo = (html: string, word: string): string =>
  [...html.matchAll(/(?:href|action)="([^"#?]*)[^"]*"/g)]
    .map(([, href = '']) => href)
    .find((href) => href.endsWith(word)) ?? ''
const reportIn = (html: string) => /meldt\/([^/"]+)\/til-side/.exec(html)?.[1] ?? ''
const registered = { ...told, source: 'E-post' }

/** The secretariat registers what Verdal has told, by the form that stands open. */
async function register(page: string, of: Record<string, string> = {}) {
  expect((await house.openAndPost(page, { ...registered, ...of }, secretariat)).status).toBe(303)
  return textOf(house.get(page, secretariat))
}

describe('Det som er meldt, når det samme er registrert', () => {
  it('bekreftes som det samme, uten å registreres på nytt, og lenka sier det', async () => {
    const { page, link } = await reported('Alt registrert')
    const html = await register(page)
    expect(html).toContain('Det samme er registrert: Formannskap: Vedtatt, 24. november 2026.')
    expect(html).not.toContain('Meldt i tillegg')
    expect(html).not.toContain('meldt=')
    const way = wayTo(html, '/stemmer')
    const before = await base.owner.selectFrom('treatment').select('id').execute()
    const sent = await house.post(way, fieldsOf(html, page, way), secretariat)
    expect(sent.status).toBe(303)
    const after = await textOf(house.get(sent.headers.get('location') ?? '', secretariat))
    expect(after).toContain('Det stemmer med det som er registrert.')
    expect(after).not.toContain('id="meldt"')
    expect(await base.owner.selectFrom('treatment').select('id').execute()).toEqual(before)
    expect(await textOf(house.get(link))).toContain('og er nå svaret fra Verdal.')
    const desk = await textOf(house.get('/nordre-trondelag/min-side', secretariat))
    expect(desk).not.toContain(`${page}#meldt`)
    expect(await textOf(house.get('/nordre-trondelag/journal', secretariat))).toContain(
      'Meldt svar bekreftet',
    )
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('sier hva som er meldt i tillegg, og fører til linja det kan legges til på', async () => {
    const { page } = await reported('Har mer ved seg', { wording: 'Som innstilt.' })
    const html = await register(page, { caseNumber: '' })
    expect(html).toContain('Meldt i tillegg: Saksnummer og Vedtakets ordlyd.')
    expect(html).toMatch(/[?]fyll=[^"]+#svar/)
  })

  it('er ikke det samme med et annet utfall, en annen dag eller et annet forbehold', async () => {
    const others: Record<string, string>[] = [
      { state: 'rejected' },
      { day: '23.11.2026', rightDay: '23.11.2026' },
      { state: 'adopted-with-reservation', reservation: 'Bare hvis alle er med.' },
    ]
    for (const other of others) {
      const { page } = await reported(`Ikke likt ${other.state ?? other.day}`)
      const html = await register(page, other)
      expect(html).not.toContain('Det samme er registrert')
      expect(wayTo(html, '/stemmer')).toBe('')
    }
  })

  it('bekreftes ikke når det er satt til side imens, og siden sier hva som skjedde', async () => {
    const { page } = await reported('Likt, men borte')
    const html = await register(page)
    const way = wayTo(html, '/stemmer')
    const fields = fieldsOf(html, page, way)
    const reason = { reason: 'Meldt to ganger.' }
    expect((await house.openAndPost(wayTo(html, '/til-side'), reason, secretariat)).status).toBe(
      303,
    )
    const late = await house.post(way, fields, secretariat)
    expect(late.status).toBe(409)
    const shown = await textOf(late)
    expect(shown).toContain('er bekreftet eller satt til side.')
    expect(shown).not.toContain('Det du skrev, står i skjemaet')
    expect(shown).toContain('Er knappen der fortsatt')
    const forged = await house.openAndPost(way, {}, secretariat)
    expect(forged.status).not.toBe(200)
  })

  it('er ikke åpent for andre parter', async () => {
    const { page } = await reported('Andres like')
    const way = wayTo(await register(page), '/stemmer')
    const levanger = await house.signIn('party-contact', '5037')
    expect((await house.post(way, {}, levanger)).status).toBe(403)
    expect((await house.post(way, {}, house.stranger)).status).toBe(403)
  })
})

describe('En lenke til å bekrefte noe som ikke kan bekreftes lenger', () => {
  it('viser ikke Bekreft når svaret er registrert', async () => {
    const { page } = await reported('Åpnes for sent')
    const id = reportIn(await textOf(house.get(page, secretariat)))
    await register(page)
    const html = await textOf(house.get(`${page}?meldt=${id}`, secretariat))
    expect(html).not.toContain('Bekreft det som er meldt')
    expect(html).not.toContain('Bekreft svaret')
    expect(html).toContain('Stemmer med det som er registrert')
  })

  it('sier at det er satt til side, og når', async () => {
    const { page } = await reported('Åpnes etterpå')
    const html = await textOf(house.get(page, secretariat))
    const aside = wayTo(html, '/til-side')
    expect((await house.openAndPost(aside, { reason: 'Feil sak.' }, secretariat)).status).toBe(303)
    const shown = await textOf(house.get(`${page}?meldt=${reportIn(html)}`, secretariat))
    expect(shown).toMatch(/av Kari Nordmann, Kommunedirektør, ble satt til side .*, og venter ikke/)
    expect(shown).not.toContain('Bekreft svaret')
    const stranger = await textOf(house.get(`${page}?meldt=${reportIn(html)}`))
    expect(stranger).not.toContain('Kari Nordmann')
  })
})

describe('Et foreldet «Sett til side»', () => {
  it('viser at det er bekreftet, ikke det gamle, og gir tilbake grunnen', async () => {
    const { page } = await reported('Bekreftet imens')
    const html = await textOf(house.get(page, secretariat))
    const aside = wayTo(html, '/til-side')
    const stamp = readStamp(await (await house.get(aside, secretariat)).text(), aside)
    const confirm = `${page}?meldt=${reportIn(html)}`
    const fields = fieldsOf(await textOf(house.get(confirm, secretariat)), confirm, page)
    expect((await house.post(page, fields, secretariat)).status).toBe(303)
    const late = await house.post(
      aside,
      { reason: 'Ikke behandlet ennå.', _lest: stamp },
      secretariat,
    )
    expect(late.status).toBe(409)
    const shown = await textOf(late)
    expect(shown).toMatch(/av Kari Nordmann, Kommunedirektør, ble bekreftet .*, og venter ikke/)
    expect(shown).toMatch(/Dette skrev du[^§]*Hvorfor\?[^§]*Ikke behandlet ennå\./)
    expect(shown).not.toContain('PS 49/26')
    const opened = await house.get(aside, secretariat)
    expect(opened.status).toBe(303)
    const led = await textOf(house.get(opened.headers.get('location') ?? '', secretariat))
    expect(led).toContain('ble bekreftet')
  })
})
