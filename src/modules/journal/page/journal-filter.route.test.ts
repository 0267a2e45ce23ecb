import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { instant } from '../../../kernel/day.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { forgetPerson } from '../../access/people/forget-person.command.ts'
import { writeEntries } from '../write-entry.command.ts'

const place = '/ovelse/journal'
const agreement = 'Felles finansiering av samhandlingskoordinator, 2018'
let base: TestDatabase
let house: TestApp
let secretariat: Reader
beforeAll(async () => {
  ;({ base } = await wholeSample('ovelse'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const plain = (html: string) => html.replaceAll('\u00a0', ' ').replaceAll('&amp;', '&')
const page = async (asked: Record<string, string> = {}, as = secretariat) => {
  const answer = await house.get(`${place}?${new URLSearchParams(asked)}`, as)
  return { status: answer.status, html: plain(await answer.text()) }
}
const file = async (asked: Record<string, string> = {}, as = secretariat) => {
  const answer = await house.get(`${place}/journal.csv?${new URLSearchParams(asked)}`, as)
  return { answer, text: await answer.text() }
}
/** The lines of the list, each as its text. */
const linesOf = (html: string) =>
  [...html.matchAll(/<tr role="row" id="innslag-(\d+)">([\s\S]*?)<\/tr>/g)].map(
    ([, number = '', line = '']) => ({ number: Number(number), line }),
  )
const isNotAbout = (line: string) => !line.includes(agreement)
const thingOf = (html: string, title: string) =>
  new RegExp(`<option value="([^"]+)"[^>]*>${title}</option>`).exec(html)?.[1] ?? ''
const foundIn = (html: string) => Number(/([\d ]+) innslag (?:funnet|i alt)/.exec(html)?.[1])

const give = (name: string, role: string, part = '') =>
  house.post(
    '/ovelse/tilgang',
    { navn: name, epost: `${role}@verdal.example`, rolle: role, part },
    secretariat,
  )

describe('Et innslag i journalen', () => {
  it('om en rolle sier hvem som fikk den, og for hvilken part', async () => {
    expect((await give('Kari Vold', 'party-contact', '5038')).status).toBe(303)
    const [newest] = linesOf((await page()).html)
    expect(newest?.line).toContain('Rolle gitt')
    expect(newest?.line).toMatch(/<dt>Person<\/dt><dd>Kari Vold<\/dd>/)
    expect(newest?.line).toMatch(/<dt>Rolle<\/dt><dd>Kommunekontakt<\/dd>/)
    expect(newest?.line).toMatch(/<dt>Part<\/dt><dd>Verdal<\/dd>/)
    expect(newest?.line).not.toContain('5038')
  })

  it('nevner partene med navn, også med numre fra før kommunene ble slått sammen', async () => {
    const { html } = await page({ gjerning: 'version-put-forward' })
    const [first] = linesOf(html)
    expect(first?.line).toMatch(/<dt>Parter<\/dt><dd>[^<]*Leksvik/)
    expect(first?.line).toContain('Verdal')
    expect(first?.line).not.toMatch(/\b17\d\d\b/)
  })

  it('har hele låsen og låsen før, så kjeden kan følges for hånd', async () => {
    const lines = linesOf((await page()).html)
    const locksOf = ({ line }: { line: string }) =>
      [...line.matchAll(/<code>([0-9a-f]{64})<\/code>/g)].map(([, lock]) => lock)
    expect(lines.length).toBe(50)
    for (const [at, line] of lines.slice(0, -1).entries()) {
      expect(locksOf(line)[1]).toBe(locksOf(lines[at + 1] ?? line)[0])
    }
    const signed = /ovelse\.(\d+)\.([\w-]{43})\./.exec((await page({ kontroller: 'ja' })).html)
    const named = linesOf((await page({ nr: signed?.[1] ?? '' })).html)
    expect(named.length).toBe(1)
    expect(named[0]?.line).toContain(`<code>${signed?.[2]}</code>`)
  })
})

describe('Journalen kan avgrenses', () => {
  it('til et dokument, med svarene på det, og sier hvor mange innslag det er', async () => {
    const dokument = thingOf((await page()).html, agreement)
    const { html } = await page({ dokument })
    const lines = linesOf(html)
    const told = (await file({ dokument })).text.split('\r\n').filter((line) => /^\d/.test(line))
    expect(foundIn(html)).toBe(told.length)
    expect(told.some((line) => line.includes('Lagt fram for partene'))).toBe(true)
    expect(told.some((line) => line.includes('Behandling registrert'))).toBe(true)
    expect([...told, ...lines.map(({ line }) => line)].filter(isNotAbout)).toEqual([])
    expect(lines.length).toBe(50)
    expect(html).toContain(`<option value="${dokument}" selected`)
  })

  it('til en part, med alle numre som navnet har hatt', async () => {
    const { html } = await page({ part: '5038' })
    const lines = linesOf(html)
    expect(foundIn(html)).toBe(lines.length)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter(({ line }) => !line.includes('Verdal'))).toEqual([])
    const all = linesOf((await page()).html).filter(({ line }) => line.includes('Verdal'))
    expect(lines.map(({ number }) => number)).toEqual(
      expect.arrayContaining(all.map(({ number }) => number)),
    )
  })

  it('til en gjerning', async () => {
    const { html } = await page({ gjerning: 'round-sent' })
    const lines = linesOf(html)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ line }) => !line.includes('>Runde sendt</td>'))).toEqual([])
    expect(foundIn(html)).toBe(lines.length)
  })

  it('til en periode, med begge dagene, etter norsk tid', async () => {
    const community = { communityId: base.communityId, by: null }
    const at = ['2001-06-01T21:59:59.000Z', '2001-06-01T22:00:00.000Z', '2001-06-02T22:00:00.000Z']
    const numbers: number[] = []
    await inCommunity(base.db, community, async (tx) => {
      for (const each of at) {
        const entry = {
          ...{ communityId: base.communityId, deed: 'exercise-reset' as const, by: null },
          ...{ subject: `community:${base.communityId}`, basis: 'exercise' as const, details: {} },
        }
        numbers.push((await writeEntries(tx, [{ ...entry, at: instant(each) }])) ?? 0)
      }
    })
    const found = async (fra: string, til: string) =>
      linesOf((await page({ fra, til })).html).map(({ number }) => number)
    expect(await found('02.06.2001', '2. juni 2001')).toEqual([numbers[1]])
    expect(await found('', '01.06.2001')).toEqual([numbers[0]])
    expect(await found('1.6.2001', '3.6.2001')).toEqual(numbers.toReversed())
  })

  it('og blas i med det samme utvalget, uten at noe hoppes over', async () => {
    const many = Array.from({ length: 120 }, () => ({
      ...{ communityId: base.communityId, deed: 'round-nudged' as const, by: null, at: now() },
      ...{ subject: `community:${base.communityId}`, basis: 'coordination-round' as const },
      details: { parties: ['Verdal'] },
    }))
    await inCommunity(base.db, { communityId: base.communityId, by: null }, (tx) =>
      writeEntries(tx, many),
    )
    const numbers: number[] = []
    let path: string | undefined = `${place}?gjerning=round-nudged&part=5038`
    let found = 0
    for (let pages = 0; path !== undefined && pages < 10; pages += 1) {
      const html = plain(await (await house.get(path, secretariat)).text())
      found = foundIn(html)
      numbers.push(...linesOf(html).map(({ number }) => number))
      path = /href="([^"]*for=\d+)"/.exec(html)?.[1]
    }
    expect(numbers.length).toBe(120)
    expect(found).toBe(120)
    expect(new Set(numbers).size).toBe(120)
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['en dag som ikke finnes', { fra: '31.02.2026', part: '5038' }, /felt-fra-feil">[^<]*februar/],
    ['noe som ikke er en dag', { til: 'i fjor', part: '5038' }, /felt-til-feil">[^<]*«i fjor»/],
    [
      'en periode som er snudd',
      { fra: '02.01.2026', til: '01.01.2026' },
      /felt-til-feil">Perioden slutter før den begynner/,
    ],
    ['et nummer som ikke er et nummer', { nr: 'tull' }, /felt-nr-feil">[^<]*ikke nummeret/],
    ['en gjerning som ikke finnes', { gjerning: 'tull' }, /felt-gjerning-feil"/],
    ['et dokument som ikke finnes', { dokument: `document:${newId()}` }, /felt-dokument-feil"/],
    ['en part som ikke finnes', { part: '9999' }, /felt-part-feil"/],
  ])('og sier fra ved feltet om %s, med det som er skrevet', async (_what, asked, sentence) => {
    const { status, html } = await page(asked)
    expect(status).toBe(422)
    expect(html).toMatch(sentence)
    expect(linesOf(html)).toEqual([])
    for (const [name, text] of Object.entries(asked)) {
      if (['fra', 'til', 'nr'].includes(name)) expect(html).toContain(`value="${text}"`)
    }
    if (asked.part === '5038') expect(html).toContain('<option value="5038" selected')
    expect((await file(asked)).answer.status).toBe(422)
  })

  it('og sier hva en kan gjøre når ingenting svarer til det', async () => {
    const { status, html } = await page({ fra: '01.01.1999', til: '02.01.1999' })
    expect(status).toBe(200)
    expect(html).toContain('Ingen innslag svarer til dette')
  })
})

describe('Utvalget kan hentes som fil', () => {
  it('med nummer, tidspunkt, gjerning, hvem, grunnlag, innhold i ord og lås', async () => {
    const { answer, text } = await file({ part: '5038' })
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toMatch(/ovelse-journal-ovelse-.*\.csv/)
    expect(answer.headers.get('godfot-journal-head')).toMatch(/^ovelse\.\d+\./)
    const [mark, head, ...lines] = text.trim().split('\r\n')
    expect(mark).toBe('Øvelse. Innslagene er laget for å øve.')
    expect(head).toBe(
      'Nr.;Dag og klokkeslett;Tidspunkt (UTC);Hva;Gjelder;Hvem;Grunnlag;Innhold;Lås;Låsen før',
    )
    expect(lines.length).toBe(foundIn((await page({ part: '5038' })).html))
    const given = lines.find((line) => line.includes('Rolle gitt')) ?? ''
    expect(given).toContain('Rolle: Kommunekontakt; Person: Kari Vold; Part: Verdal')
    expect(given).toContain('Prøve, secretariat;Hva rollene har lov til')
    expect(given).toMatch(/;[0-9a-f]{64};[0-9a-f]{64}$/)
    expect(given).toMatch(/;\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z;/)
  })

  it('som Excel er det de samme innslagene, med tall og klokkeslett som kan regnes med', async () => {
    const asked = `?${new URLSearchParams({ part: '5038' })}`
    const answer = await house.get(`${place}/journal.xlsx${asked}`, secretariat)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toMatch(/ovelse-journal-ovelse-.*\.xlsx/)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    const { text } = await file({ part: '5038' })
    const lines = text.trim().split('\r\n').slice(2)
    const numbers = [...xml.matchAll(/<c r="A\d+"(?![^>]*t=)[^>]*><v>(\d+)<\/v>/g)].map(
      ([, number]) => number,
    )
    expect(numbers).toEqual(lines.map((line) => line.split(';')[0]))
    const [, when = ''] = lines[0]?.split(';') ?? []
    const [, serial = ''] = /<c r="B3"(?![^>]*t=)[^>]*><v>([\d.]+)<\/v>/.exec(xml) ?? []
    const told = new Date(Math.round((Number(serial) - 25_569) * 86_400_000)).toISOString()
    expect(
      `${told.slice(8, 10)}.${told.slice(5, 7)}.${told.slice(0, 4)} ${told.slice(11, 16)}`,
    ).toBe(when)
    expect((await house.get(`${place}/journal.xlsx`)).status).toBe(303)
  })

  it('uten at et navn kan bli en formel', async () => {
    await base.owner
      .updateTable('community_person')
      .set({ name: '=HYPERLINK("http://vond.example")' })
      .where('name', '=', 'Prøve, secretariat')
      .execute()
    const { text } = await file({ gjerning: 'role-given' })
    expect(text).toContain(`"'=HYPERLINK(""http://vond.example"")"`)
    expect(text).not.toMatch(/[;\n]"?=HYPERLINK/)
  })

  it('bare av den som kan lese journalen', async () => {
    const contact = await house.signIn('party-contact', '5038')
    expect((await file({}, contact)).answer.status).toBe(403)
    expect((await file({}, house.stranger)).answer.status).toBe(303)
  })

  it('uten navnet på den som er glemt', async () => {
    expect((await give('Ola Skalglemmes', 'treasurer', '5038')).status).toBe(303)
    expect((await file({ gjerning: 'role-given' })).text).toContain('Ola Skalglemmes')
    const { id } = await base.owner
      .selectFrom('role_grant')
      .select('id')
      .where('role', '=', 'treasurer')
      .where('community_id', '=', base.communityId)
      .orderBy('granted_at', 'desc')
      .executeTakeFirstOrThrow()
    expect((await house.post('/ovelse/tilgang/avslutt', { rolle: id }, secretariat)).status).toBe(
      303,
    )
    expect(await forgetPerson(base.owner, 'treasurer@verdal.example', now())).toEqual({ ok: true })
    expect((await file()).text).not.toContain('Skalglemmes')
    expect((await page({ gjerning: 'role-given' })).html).not.toContain('Skalglemmes')
  })

  it('uten teksten som er fjernet, og den finnes ikke lenger etter parten den nevnte', async () => {
    const community = { communityId: base.communityId, by: null }
    const number = await inCommunity(base.db, community, (tx) =>
      writeEntries(tx, [
        {
          ...{ communityId: base.communityId, deed: 'treatment-registered', by: null, at: now() },
          ...{ subject: `treatment:${newId()}`, basis: 'two-persons' },
          details: { partyCode: '5038', wording: 'Gjelder Kari Nordmann' },
        },
      ]),
    )
    const nr = String(number)
    expect((await file({ part: '5038', nr })).text).toContain('Gjelder Kari Nordmann')
    const second = await house.signIn('secretariat')
    await house.post(`${place}/fjern`, { innslag: nr, grunn: 'Navn' }, secretariat)
    const { id } = await inCommunity(base.db, community, (tx) =>
      tx.selectFrom('text_removal').select('id').executeTakeFirstOrThrow(),
    )
    await house.post(`${place}/fjern/godkjenn`, { fjerning: id }, second)
    expect((await file({ nr })).text).toContain('Teksten ble lovlig fjernet')
    expect((await file()).text).not.toContain('Kari Nordmann')
    expect(linesOf((await page({ part: '5038', nr })).html)).toEqual([])
  })

  it('og er det for mange til en fil, sies det ved perioden, og det som er funnet, telles til tusen', async () => {
    const many = Array.from({ length: 10_001 }, () => ({
      ...{ communityId: base.communityId, deed: 'round-closed' as const, by: null, at: now() },
      ...{ subject: `community:${base.communityId}`, basis: 'coordination-round' as const },
      details: {},
    }))
    await inCommunity(base.db, { communityId: base.communityId, by: null }, (tx) =>
      writeEntries(tx, many),
    )
    const { answer, text } = await file({ gjerning: 'round-closed' })
    expect(answer.status).toBe(422)
    expect(plain(text)).toMatch(/felt-fra-feil">Det er flere enn 10 000 innslag/)
    expect((await page({ gjerning: 'round-closed' })).html).toContain(
      'Flere enn 1 000 innslag funnet',
    )
  })
})
