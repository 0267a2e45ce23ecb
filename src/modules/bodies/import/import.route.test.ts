import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'

const path = '/nordre-trondelag/organer/les-inn'
const head =
  'organ;plass;side;taler for;oppnevnt av;navn;funksjon;e-post;fra;til;vara for;rekkefølge'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let contact: Reader

beforeAll(async () => {
  ;({ base } = await sampleHouse())
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  contact = await house.signIn('party-contact', '5038')
}, 120_000)
afterAll(() => base.close())

const listOf = (...lines: string[]) => [head, ...lines].join('\n')
type Shown = { status: number; html: string; sent: Record<string, string> }

async function look(fields: Record<string, string | File>, as = secretariat): Promise<Shown> {
  const answer = await house.post(path, fields, as)
  const html = await answer.text()
  return { status: answer.status, html, sent: sentIn(html) }
}

const sentIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    formsOf(html, path).find(({ action }) => action.startsWith(path))?.fields ?? [],
  )

async function press(step: 'confirm' | 'preview', { sent }: Shown, feil?: string) {
  const { _csrf, '_en-gang': _key, ...fields } = sent
  const typed = feil === undefined ? fields : { ...fields, feil }
  return house.post(path, { ...typed, _steg: step }, secretariat)
}

const rows = (table: 'body_seat' | 'body_seat_holder') =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx.selectFrom(table).selectAll().where('community_id', '=', base.communityId).execute(),
  )

const lines = [
  'AU;Kommunesiden;kommunesiden;alle kommunene;Rådmannsutvalget;Kari Prøve;Helseleder;kari@prove.example;1.1.2026;;;',
  'AU;;;;;Per Prøve;;;;;Kari Prøve;1',
  'AU;Helseforetaket;helseforetaket;Helse Nord-Trøndelag;;Ledig;;;;;;',
]

describe('Plasser og medlemmer fra et regneark', () => {
  it('én feil linje rettes på siden, og så lagres alt med spor i journalen', async () => {
    const wrong = 'AU;Fastlegene;ingen;fastlegan;;;;;;;;'
    const seen = await look({ lim: listOf(...lines, wrong) })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('«fastlegan»')
    expect(seen.sent.feil).toContain('fastlegan')
    expect(await rows('body_seat')).toEqual([])
    const feil = seen.sent.feil?.replace('fastlegan', 'fastlegene') ?? ''
    const mended = await press('preview', seen, feil)
    expect(mended.status).toBe(200)
    const html = await mended.text()
    const answer = await press('confirm', { status: 200, html, sent: sentIn(html) })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`${path}?gjort=lest-inn&plasser=3&nye=2`)
    expect((await rows('body_seat')).map((row) => 'label' in row && row.label).sort()).toEqual([
      'Fastlegene',
      'Helseforetaket',
      'Kommunesiden',
    ])
    expect(await rows('body_seat_holder')).toMatchObject([{ rank: 0 }, { rank: 1 }])
    const page = await (await house.get('/nordre-trondelag/organer/au', secretariat)).text()
    for (const text of ['Kari Prøve, Helseleder', 'Per Prøve', 'Fastlegene']) {
      expect(page).toContain(text)
    }
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('den samme lista en gang til endrer ingenting', async () => {
    const before = await rows('body_seat_holder')
    const seen = await look({ lim: listOf(...lines) })
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('Ingenting å endre')
    expect((await press('confirm', seen)).status).toBe(200)
    expect(await rows('body_seat_holder')).toEqual(before)
  })

  it('et regneark fra Excel leses som den samme lista', async () => {
    const bytes = await writeExcel(
      listOf(...lines)
        .split('\n')
        .map((line) => line.split(';').map((value) => ({ value, type: String }))),
    ).toBuffer()
    const seen = await look({ fil: new File([new Uint8Array(bytes)], 'plasser.xlsx') })
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('Ingenting å endre')
  })

  it.each<[string, (text: string) => Promise<Record<string, string | File>>]>([
    ['limt inn', async (lim) => ({ lim })],
    ['som CSV', async (text) => ({ fil: new File([text], 'plasser.csv') })],
    [
      'som Excel',
      async (text) => {
        const cells = text
          .split('\n')
          .map((line) => line.split(';').map((value) => ({ value, type: String })))
        const bytes = await writeExcel(cells).toBuffer()
        return { fil: new File([new Uint8Array(bytes)], 'plasser.xlsx') }
      },
    ],
  ])(
    'et navn med strek foran er ingen formel, og en strek alene er ledig: %s',
    async (_how, sent) => {
      const text = listOf(
        'AU;Fastlegene;;;;- Lise Prøve;+ leder;;;;;',
        'AU;Helseforetaket;;;;-;;;;;;',
        'AU;Kommunesiden;;fastlegan;;- Liv Prøve;+47;;;;;',
      )
      const seen = await look(await sent(text))
      expect(seen.html).not.toContain('Her er det en formel')
      expect(seen.html).toContain('- Lise Prøve')
      expect(seen.sent.feil).toContain(';- Liv Prøve;+47;')
    },
  )

  it('en tekst som begynner med =, er en formel, og står slik den ble skrevet', async () => {
    const seen = await look({ lim: listOf('AU;Fastlegene;;;;=A1;;;;;;') })
    expect(seen.html).toContain('Her er det en formel (navn)')
    expect(seen.sent.feil).toContain(';=A1;')
  })

  it('den siste dagen til ett medlem og den første til neste, på hver sin linje', async () => {
    const seen = await look({
      lim: listOf(
        'AU;Kommunesiden;;;;Kari Prøve;;;;31.12.2026;;',
        'AU;Kommunesiden;;;;Ny Prøve;;;1.1.2027;;;',
      ),
    })
    expect(seen.status).toBe(200)
    const answer = await press('confirm', seen)
    expect(answer.headers.get('location')).toBe(`${path}?gjort=lest-inn&nye=1&avsluttet=1`)
    const page = await (await house.get('/nordre-trondelag/organer/au', secretariat)).text()
    expect(page.replaceAll('\u00a0', ' ')).toContain('til 31.12.2026')
  })

  it('når organet endres mens en ser på, sies det, og ingenting lagres', async () => {
    const seen = await look({
      lim: listOf('AU;Kommunesiden;;;Rådmannsutvalget i fellesskap;;;;;;;'),
    })
    const other = await look({ lim: listOf('AU;Tillitsvalgte;ingen;tillitsvalgte;;;;;;;;') })
    expect((await press('confirm', other)).status).toBe(303)
    const answer = await press('confirm', seen)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Plassene ble endret av andre mens du så på.')
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['ingenting', { lim: '' }, /Velg en fil, eller lim inn linjene/],
    ['uten kolonnenavn', { lim: 'A;B\n1;2' }, /Fant ikke kolonnene organ og plass/],
    ['bare kolonnenavn', { lim: head }, /ingen linjer under/],
  ])('avviser %s', async (_title, fields, why) => {
    const seen = await look(fields)
    expect(seen.status).toBe(422)
    expect(seen.html.replaceAll('\u00a0', ' ')).toMatch(why)
  })

  it('er for den som holder organene', async () => {
    expect((await house.get(path, contact)).status).toBe(403)
    expect((await house.get(path)).status).toBe(303)
    expect((await house.post(path, { lim: listOf(...lines) }, contact)).status).toBe(403)
  })
})

describe('Neste numre fra et regneark', () => {
  const list = 'organ;neste sak;neste møte\nASU;7;3'
  const works = '/nordre-trondelag/organer/asu/arbeidsmate'

  it('vises, lagres og står på organet, når det har sagt hvordan numrene skrives', async () => {
    const early = await look({ lim: list })
    expect(early.status).toBe(422)
    expect(early.html).toContain('skriv først på organet hvordan')
    const year = new Date().getFullYear() % 100
    await house.post(
      works,
      { saksnummer: `Sak 01-${year}`, motenummer: `1/${year}`, teller: 'yearly' },
      secretariat,
    )
    const seen = await look({ lim: list })
    expect(seen.status).toBe(200)
    expect(seen.html).toContain('neste sak: 7, neste møte: 3')
    const answer = await press('confirm', seen)
    expect(answer.headers.get('location')).toBe(`${path}?gjort=lest-inn&numre=1`)
    const page = await (await house.get('/nordre-trondelag/organer/asu', secretariat)).text()
    expect(page).toContain('neste: Sak 07-')
    expect(page).toContain('neste: 3/')
    const csv = await house.get('/nordre-trondelag/organer/plasser.csv', secretariat)
    expect(await csv.text()).toContain('ASU;;;;;;;;;;;;;;7;3')
    expect((await look({ lim: list })).html).toContain('Ingenting å endre')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })
})
