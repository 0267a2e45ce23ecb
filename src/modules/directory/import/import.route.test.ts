import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aFunction } from '../../../../test/builders/directory.ts'
import { identityNumbers } from '../../../../test/builders/identity-number.ts'
import { aBook, aRow } from '../../../../test/builders/sheets.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { sampleHouse } from '../../../../test/sample-house.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { insertFunctions } from '../directory.store.ts'

const path = '/nordre-trondelag/kontakter/les-inn'
const head = 'kommunenummer;funksjon;navn;e-post;telefon;fra;til'
const today = osloDay(now())

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let contact: Reader

beforeAll(async () => {
  ;({ base } = await sampleHouse())
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  contact = await house.signIn('party-contact', '5038')
  await inCommunity(base.db, base.communityId, (tx) =>
    insertFunctions(tx, base.communityId, [
      aFunction('proveoverlege', { position: 0 }),
      aFunction('provepost', { holders: 'several', position: 0 }),
    ]),
  )
}, 120_000)
afterAll(() => base.close())

beforeEach(() =>
  inCommunity(base.owner, base.communityId, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx.deleteFrom('contact_holder').execute()
  }),
)

const listOf = (...lines: string[]) => [head, ...lines].join('\n')
const aFile = (content: string | Uint8Array<ArrayBuffer>, name = 'kontakter.csv') =>
  new File([content], name)

type Shown = { status: number; html: string; sent: Record<string, string> }

async function shown(answer: Response): Promise<Shown> {
  const html = await answer.text()
  const form = formsOf(html, path).find(({ action }) => action.startsWith(path))
  return { status: answer.status, html, sent: Object.fromEntries(form?.fields ?? []) }
}

const look = async (fields: Record<string, string | File>, as = secretariat) =>
  shown(await house.post(path, fields, as))

/** Sends the form of a preview as it stands, or with what was mended. */
async function press(step: 'confirm' | 'preview' | 'change', { sent }: Shown, feil?: string) {
  const { _csrf, '_en-gang': _key, ...fields } = sent
  const typed = feil === undefined ? fields : { ...fields, feil }
  return house.post(path, { ...typed, _steg: step }, secretariat)
}

async function importNow(list: string) {
  const seen = await look({ lim: list })
  expect(seen.status).toBe(200)
  const answer = await press('confirm', seen)
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

/** How many lines become what, as the page counts them. */
const figures = ({ html }: Shown) =>
  Object.fromEntries(
    [...html.matchAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g)].map(([, term, figure]) => [
      term,
      Number(figure?.replace(/\D/g, '')),
    ]),
  )

const holders = () =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx.selectFrom('contact_holder').selectAll().orderBy('place').orderBy('name').execute(),
  )

const entries = () =>
  inCommunity(base.owner, base.communityId, (tx) =>
    tx
      .selectFrom('journal_entry')
      .innerJoin('journal_details as told', (join) =>
        join
          .onRef('told.community_id', '=', 'journal_entry.community_id')
          .onRef('told.number', '=', 'journal_entry.number'),
      )
      .where('journal_entry.community_id', '=', base.communityId)
      .select(['journal_entry.deed', 'told.details'])
      .orderBy('journal_entry.number')
      .execute(),
  )

describe('Fra fil til liste', () => {
  it('én feil linje rettes på siden, og så lagres alt', async () => {
    const before = (await entries()).length
    const seen = await look({
      lim: listOf(
        '5038;Proveoverlege;Overlegen i Verdal;overlege@verdal.example;90000000;1.1.2026;',
        'Leksvik;Proveoverlege;Overlegen i Leksvik;;;;',
        '5038;Provepost;;post@verdal.example;;;',
      ),
    })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(
      'Leksvik gikk inn i Indre Fosen 01.01.2018, som ikke er med i dette helsefellesskapet.',
    )
    expect(seen.html).not.toContain('Lagre 2 endringer')
    expect(seen.sent.feil).toBe(`linje;${head}\n3;Leksvik;Proveoverlege;Overlegen i Leksvik;;;;`)
    expect(await holders()).toEqual([])

    const mended = await shown(
      await press('preview', seen, seen.sent.feil?.replace('Leksvik;', '5037;')),
    )
    expect(mended.status).toBe(200)
    expect(figures(mended)).toEqual({ Nye: 3, Endres: 0, Avsluttes: 0, Uendret: 0 })
    const answer = await press('confirm', mended)
    expect(answer.status).toBe(303)
    const done = await house.get(answer.headers.get('location') ?? '', secretariat)
    expect(await done.text()).toContain('Lista er lest inn: 3 nye, 0 endret, 0 avsluttet.')
    expect(await holders()).toMatchObject([
      { place: '5037', name: 'Overlegen i Leksvik', audience: 'municipalities' },
      {
        place: '5038',
        name: 'Overlegen i Verdal',
        phone: '900 00 000',
        valid_from: '2026-01-01',
        confirmed_on: today,
      },
      { place: '5038', kind: 'mailbox', email: 'post@verdal.example' },
    ])
    const written = (await entries()).slice(before)
    expect(written.map(({ deed }) => deed)).toEqual(Array(3).fill('contact-added'))
    expect(written[0]?.details).toEqual({ function: 'Proveoverlege', place: 'Verdal' })
    expect(JSON.stringify(written)).not.toMatch(/Overlegen|example|900/)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('kvitteringa sier én ny, ikke flere', async () => {
    const done = await house.get(`${path}?gjort=lest-inn&nye=1`, secretariat)
    expect(await done.text()).toContain('Lista er lest inn: 1 ny, 0 endret, 0 avsluttet.')
  })

  it('samme fil to ganger: ingenting å endre, og ingenting lagres', async () => {
    const list = listOf('5038;Proveoverlege;Overlegen;o@verdal.example;90000000;1.1.2026;')
    await importNow(list)
    const [stored, told] = [await holders(), (await entries()).length]
    const again = await look({ fil: aFile(list) })
    expect(again.html).toContain('Ingenting å endre')
    expect(figures(again)).toMatchObject({ Nye: 0, Uendret: 1 })
    const forced = await shown(await press('confirm', again))
    expect(forced.html).toContain('Ingenting å endre')
    expect(await holders()).toEqual(stored)
    expect((await entries()).length).toBe(told)
  })

  it('endret, avsluttet og uendret: den uendrede beholder dagen sin', async () => {
    await importNow(
      listOf(
        '5038;Proveoverlege;Overlegen;o@verdal.example;90000000;;',
        '5037;Proveoverlege;Overlegen i Levanger;;;;',
        '5036;Proveoverlege;Overlegen på Frosta;;;;',
      ),
    )
    await inCommunity(base.owner, base.communityId, (tx) =>
      tx
        .updateTable('contact_holder')
        .set({ confirmed_on: day('2026-01-01') })
        .execute(),
    )
    const before = (await entries()).length
    const yesterday = addDays(today, -1)
    const seen = await look({
      lim: listOf(
        '5038;Proveoverlege;Overlegen;o@verdal.example;90000001;;',
        `5037;Proveoverlege;Overlegen i Levanger;;;;${shortDay(yesterday)}`,
        '5037;Proveoverlege;Den nye i Levanger;;;;',
        '5036;Proveoverlege;Overlegen på Frosta;;;;',
      ),
    })
    expect(figures(seen)).toEqual({ Nye: 1, Endres: 1, Avsluttes: 1, Uendret: 1 })
    expect(seen.html).toMatch(/telefon: 900\s00\s000 blir 900\s00\s001/)
    expect((await press('confirm', seen)).status).toBe(303)
    expect(await holders()).toMatchObject([
      { place: '5036', confirmed_on: '2026-01-01' },
      { name: 'Den nye i Levanger', valid_from: today, confirmed_on: today },
      { name: 'Overlegen i Levanger', valid_until: today, confirmed_on: '2026-01-01' },
      { place: '5038', phone: '900 00 001', confirmed_on: today },
    ])
    expect((await entries()).slice(before).map(({ deed, details }) => [deed, details])).toEqual([
      [
        'contact-changed',
        { function: 'Proveoverlege', place: 'Verdal', changed: ['contact-phone'] },
      ],
      ['contact-ended', { function: 'Proveoverlege', place: 'Levanger', until: today }],
      ['contact-added', { function: 'Proveoverlege', place: 'Levanger' }],
    ])
  })

  it('en linje som tas bort i feltet, leses ikke inn', async () => {
    const seen = await look({
      lim: listOf('5038;Proveoverlege;Overlegen;;;;', '9999;Proveoverlege;En Annen;;;;'),
    })
    const left = await shown(await press('preview', seen, ''))
    expect(figures(left)).toEqual({ Nye: 1, Endres: 0, Avsluttes: 0, Uendret: 0 })
  })

  it('«Velg en annen liste» gir et tomt skjema', async () => {
    const seen = await look({ lim: listOf('5038;Proveoverlege;Overlegen;;;;') })
    const answer = await press('change', seen)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Les inn kontakter')
    expect(await holders()).toEqual([])
  })
})

describe('To lister på én gang', () => {
  it('den andre får se hva som ble endret, og beholder linjene sine', async () => {
    const mine = await look({ lim: listOf('5038;Proveoverlege;Den ene;;;;') })
    const other = await look({ lim: listOf('5037;Proveoverlege;Den andre;;;;') })
    expect((await press('confirm', mine)).status).toBe(303)
    const late = await shown(await press('confirm', other))
    expect(late.status).toBe(409)
    expect(late.html).toContain('Kontaktlista ble endret av andre mens du så på')
    expect(late.sent.linjer).toContain('Den andre')
    expect(await holders()).toHaveLength(1)
    expect((await press('confirm', late)).status).toBe(303)
    expect(await holders()).toHaveLength(2)
  })

  it('to som trykker likt med samme linje: den ene lagres', async () => {
    const list = listOf('5038;Proveoverlege;Den ene;;;;')
    const both = await Promise.all([look({ lim: list }), look({ lim: list })])
    const answers = await Promise.all(both.map((seen) => press('confirm', seen)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await holders()).toHaveLength(1)
  })
})

describe('Filer av mange slag', () => {
  const lines = [
    ['kommunenummer', 'funksjon', 'navn', 'e-post'],
    ['5038', 'Proveoverlege', 'Åse Prøve', 'aase@verdal.example'],
    ['5037', 'Proveoverlege', 'Øyvind Prøve', ''],
  ]
  const textOf = (mark: string) => lines.map((cells) => cells.join(mark)).join('\r\n')

  it.each<[string, () => Promise<File> | File]>([
    ['semikolon og UTF-8 med merke', () => aFile(`\uFEFF${textOf(';')}`)],
    ['komma', () => aFile(textOf(','))],
    ['tabulator', () => aFile(textOf('\t'), 'kontakter.txt')],
    [
      'Windows-1252',
      () => aFile(new Uint8Array(Buffer.from(textOf(';'), 'latin1')), 'kontakter.csv'),
    ],
    [
      'Excel',
      async () => {
        const rows = lines.map((cells) => cells.map((value) => ({ value })))
        const bytes = await writeExcel(rows).toBuffer()
        return aFile(new Uint8Array(bytes), 'kontakter.xlsx')
      },
    ],
  ])('%s', async (_title, file) => {
    const seen = await look({ fil: await file() })
    expect(figures(seen)).toMatchObject({ Nye: 2 })
    expect(seen.html).toContain('Åse Prøve')
    expect(seen.html).toContain('Øyvind Prøve')
  })

  it('en formel i Excel leses ikke, og kan skrives over', async () => {
    const rows = `${aRow(1, 'kommunenummer', 'funksjon', 'navn')}<row r="2"><c r="A2"><v>5038</v></c><c r="B2" t="inlineStr"><is><t>Proveoverlege</t></is></c><c r="C2" t="str"><f>A1</f><v>Overlegen</v></c></row>`
    const seen = await look({
      fil: aFile(new Uint8Array(aBook({ sheets: [rows] })), 'kontakter.xlsx'),
    })
    expect(seen.html).toContain('Her er det en formel (navn)')
    expect(seen.sent.feil).toContain(';=Overlegen;')
    const same = await shown(await press('preview', seen))
    expect(same.status).toBe(422)
    const mended = await press('preview', seen, seen.sent.feil?.replace('=', ''))
    expect(figures(await shown(mended))).toMatchObject({ Nye: 1 })
  })

  it('50 000 linjer: ett svar om hvor mange det er plass til, uten å vente', async () => {
    const line = '5038;Provepost;Navn Navnesen;navn@verdal.example;90000000;1.1.2026;'
    const file = aFile(listOf(...Array<string>(50_000).fill(line)))
    const before = process.cpuUsage()
    const seen = await look({ fil: file })
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(10_000)
    expect(seen.status).toBe(422)
    expect(seen.html).toMatch(/Fila har 50.001 linjer, og her er det plass til 5.001/)
  })

  it.each<[string, Record<string, string | File>, RegExp]>([
    ['ingenting', {}, /Velg en fil, eller lim inn linjene/],
    ['begge deler', { lim: head, fil: aFile(head) }, /Bruk én av delene/],
    ['bare kolonnenavn', { lim: head }, /ingen linjer under kolonnenavnene/],
    ['uten kolonnenavn', { lim: 'A;B\n5038;A' }, /Fant ikke kolonnene kommunenummer, funksjon og/],
    ['uten kolonnen for funksjon', { lim: 'Kommune;Navn\n5038;A' }, /Fant ikke kolonnen funksjon/],
    ['noe annet enn et regneark', { fil: aFile('%PDF-1.7', 'a.pdf') }, /ikke et regneark/],
  ])('%s: ett klart svar, og det limte er der fortsatt', async (_title, fields, expected) => {
    const seen = await look(fields)
    expect(seen.status).toBe(422)
    expect(seen.html).toMatch(expected)
    if (typeof fields.lim === 'string') expect(seen.sent.lim).toBe(fields.lim)
  })

  it('et fødselsnummer vises aldri igjen, og resten av linja kan leses inn', async () => {
    const number = identityNumbers.fødselsnummer
    const seen = await look({ lim: listOf(`5038;Proveoverlege;Overlegen;;${number};;`) })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('Her sto et fødselsnummer')
    expect(seen.html).not.toContain(number)
    const without = await shown(await press('preview', seen))
    expect(figures(without)).toMatchObject({ Nye: 1 })
  })
})

describe('Et fødselsnummer som er delt på to celler', () => {
  it.each([
    ['navn og telefon', 'Kari 150765', 'kari@eksempel.no', '00565'],
    ['navn og e-post', 'Kari 150765', '00565@eksempel.no', ''],
  ])('leses ikke inn: %s', async (_where, name, email, phone) => {
    const seen = await look({ lim: listOf(`5038;Proveoverlege;${name};${email};${phone};;`) })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('Her sto et fødselsnummer')
    expect(seen.html).not.toContain('150765')
  })
})

describe('Hvem som leser inn', () => {
  it('skjemaet kan også spørres om med HEAD', async () => {
    const { cookie } = await house.signIn('secretariat')
    const asked = await house.app.request(path, { method: 'HEAD', headers: { cookie } })
    expect(asked.status).toBe(200)
  })

  it('sekretariatet, ingen andre', async () => {
    const roles = [
      ['secretariat', undefined, 200],
      ['administrator', undefined, 403],
      ['party-contact', '5038', 403],
      ['trust-secretariat', 'helse-nord-trondelag', 403],
      ['body-member', undefined, 403],
    ] as const
    for (const [role, party, status] of roles) {
      const reader = await house.signIn(role, party)
      expect((await house.get(path, reader)).status).toBe(status)
    }
    expect((await house.post(path, { lim: head }, contact)).status).toBe(403)
    expect((await house.get(path)).status).toBe(303)
  })
})

describe('En stor liste', () => {
  it('3 000 nye linjer lagres samlet, mens andre får sidene sine', async () => {
    const lines = Array.from(
      { length: 3_000 },
      (_, i) => `5038;Provepost;Prøve ${i};p${i}@verdal.example;90000000;1.1.2026;`,
    )
    const began = performance.now()
    const seen = await look({ fil: aFile(listOf(...lines)) })
    const looked = performance.now()
    expect(figures(seen)).toMatchObject({ Nye: 3_000 })
    const storing = press('confirm', seen)
    const waits: number[] = []
    let isStored = false
    void storing.then(() => {
      isStored = true
    })
    while (!isStored) {
      const asked = performance.now()
      expect((await house.get('/nordre-trondelag/avtaler', contact)).status).toBe(200)
      waits.push(performance.now() - asked)
    }
    const answer = await storing
    const stored = performance.now()
    expect(answer.status).toBe(303)
    expect(await holders()).toHaveLength(3_000)
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
    console.info(
      `Sett på ${Math.round(looked - began)} ms, lagret ${Math.round(stored - looked)} ms; ${waits.length} sider imens, lengst ${Math.round(Math.max(...waits))} ms`,
    )
  })
})
