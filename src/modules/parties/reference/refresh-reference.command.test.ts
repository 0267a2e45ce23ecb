import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { instant } from '../../../kernel/day.model.ts'
import { askOutside } from '../../../platform/outside.ts'
import { loadReferenceData } from './load-reference.command.ts'
import type { Register } from './refresh.model.ts'
import { refreshReference } from './refresh-reference.command.ts'

type Asked = { url: URL; body: string }
type Answerer = (asked: Asked, response: ServerResponse) => void

/** A server that answers in the documented shapes of the sources, or as badly as a test wants. */
class Source {
  private readonly server: Server = createServer((request, response) =>
    this.take(request, response),
  )
  answers: Answerer = (_asked, response) => response.writeHead(500).end()
  asked: Asked[] = []

  async open() {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
  }
  get url() {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }
  close() {
    this.server.closeAllConnections()
    this.server.close()
  }
  private async take(request: IncomingMessage, response: ServerResponse) {
    let body = ''
    for await (const chunk of request) body += chunk
    const asked = { url: new URL(request.url ?? '/', this.url), body }
    this.asked.push(asked)
    this.answers(asked, response)
  }
}

const json = (response: ServerResponse, answer: unknown) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))

/** Nobody waits in vain here but those who are to. */
const patience = { timeoutMs: 20_000, attempts: 3, longestWaitMs: 50 }
const impatience = { ...patience, timeoutMs: 150 }
let base: TestDatabase
const source = new Source()

beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
  await source.open()
})
afterAll(async () => {
  source.close()
  await base.close()
})
afterEach(() => {
  source.asked = []
})

const refresh = async (register: Register, how = patience) => {
  const [outcome] = await refreshReference(base.owner, {
    registers: [register],
    addresses: {
      klassUrl: `${source.url}/klass`,
      populationUrl: `${source.url}/pxwebapi`,
      businessRegisterUrl: `${source.url}/enhetsregisteret`,
    },
    clock: () => instant('2026-11-22T12:00:00.000Z'),
    patience: how,
  })
  return outcome
}

const populationOf = (code: string) =>
  base.db
    .selectFrom('population')
    .select(['year', 'inhabitants', 'unknown', 'source'])
    .where('code', '=', code)
    .where('year', '>=', 2025)
    .orderBy('year')
    .execute()

const fingerprint = async () => {
  const tables = ['municipality_code', 'municipality_change', 'population'] as const
  const rows = await Promise.all(
    tables.map((table) => base.db.selectFrom(table).selectAll().execute()),
  )
  return JSON.stringify(rows)
}

/** Table 07459 as JSON-stat2, with the figures and status marks that a test gives. */
const table07459 = (
  codes: readonly string[],
  years: readonly string[],
  cell: (code: string, year: string) => number | '.' | '..' | ':',
) => {
  const cells = codes.flatMap((code) => years.map((year) => cell(code, year)))
  const index = (keys: readonly string[]) => Object.fromEntries(keys.map((key, i) => [key, i]))
  return {
    version: '2.0',
    class: 'dataset',
    label: '07459: Befolkning',
    source: 'Statistisk sentralbyrå',
    updated: '2026-02-19T07:00:00Z',
    id: ['Region', 'ContentsCode', 'Tid'],
    size: [codes.length, 1, years.length],
    dimension: {
      Region: { label: 'region', category: { index: index(codes), label: {} } },
      ContentsCode: { label: 'statistikkvariabel', category: { index: { Personer1: 0 } } },
      Tid: { label: 'år', category: { index: index(years) } },
    },
    value: cells.map((each) => (typeof each === 'number' ? each : null)),
    status: Object.fromEntries(
      cells.flatMap((each, i) => (typeof each === 'number' ? [] : [[String(i), each]])),
    ),
    role: { time: ['Tid'], metric: ['ContentsCode'], geo: ['Region'] },
  }
}

const selected = ({ body }: Asked, variable: string): string[] =>
  JSON.parse(body).selection.find(
    (each: { variableCode: string }) => each.variableCode === variable,
  ).valueCodes

const answerPopulation =
  (cell: Parameters<typeof table07459>[2]): Answerer =>
  (asked, response) =>
    json(response, table07459(selected(asked, 'Region'), selected(asked, 'Tid'), cell))

const klassCode = (code: string, name: string, from: string, to: string | null = null) => ({
  code,
  parentCode: null,
  level: '1',
  name,
  shortName: '',
  presentationName: '',
  validFrom: null,
  validTo: null,
  validFromInRequestedRange: from,
  validToInRequestedRange: to,
  notes: '',
})

describe('Folketall fra Statistikkbanken', () => {
  it('endrer bare tallene som er andre enn før, med ny kilde', async () => {
    const held = await base.db
      .selectFrom('population')
      .select(['code', 'year', 'inhabitants'])
      .execute()
    const known = new Map(held.map((row) => [`${row.code} ${row.year}`, row.inhabitants ?? 0]))
    source.answers = answerPopulation((code, year) =>
      code === '5038' && year === '2026' ? 15_436 : (known.get(`${code} ${year}`) ?? 0),
    )
    expect(await refresh('population')).toEqual({
      register: 'population',
      outcome: 'changed',
      rowsChanged: 1,
    })
    expect(await populationOf('5038')).toEqual([
      { year: 2025, inhabitants: 15_412, unknown: null, source: 'ssb-07459-2026' },
      { year: 2026, inhabitants: 15_436, unknown: null, source: 'ssb-pxweb-07459' },
    ])
    expect(await refresh('population')).toMatchObject({ outcome: 'unchanged', rowsChanged: 0 })
    expect(source.asked[0]?.url.pathname).toBe('/pxwebapi/tables/07459/data')
    expect(source.asked[0]?.url.searchParams.get('outputFormat')).toBe('json-stat2')
  })

  it('holder ., .. og : fra hverandre, og regner aldri 0 som et folketall', async () => {
    const marks = { '5038': '.', '5037': '..', '5052': ':' } as const
    source.answers = answerPopulation((code, year) =>
      year === '2026' && code in marks ? marks[code as keyof typeof marks] : 0,
    )
    expect(await refresh('population')).toMatchObject({ outcome: 'unchanged' })
    await base.owner
      .deleteFrom('population')
      .where('code', 'in', Object.keys(marks))
      .where('year', '=', 2026)
      .execute()
    expect(await refresh('population')).toMatchObject({ outcome: 'changed', rowsChanged: 3 })
    for (const [code, unknown] of [
      ['5038', 'not-possible'],
      ['5037', 'missing'],
      ['5052', 'confidential'],
    ] as const)
      expect((await populationOf(code))[1]).toMatchObject({ inhabitants: null, unknown })
    expect((await populationOf('5006'))[1]?.inhabitants).toBe(24_007)
  })

  it('spør i mindre deler når kilden sier at spørsmålet er for stort (403)', async () => {
    const whole = answerPopulation((code, year) =>
      code === '5038' && year === '2026' ? 15_435 : 0,
    )
    source.answers = (asked, response) =>
      selected(asked, 'Region').length > 100
        ? response.writeHead(403).end()
        : whole(asked, response)
    expect(await refresh('population')).toMatchObject({ outcome: 'changed', rowsChanged: 1 })
    expect(source.asked.length).toBeGreaterThan(4)
    const sizes = source.asked.map((asked) => selected(asked, 'Region').length)
    expect(Math.max(...sizes)).toBe(357)
  })

  it('gir opp når selv én kommune er for mye', async () => {
    source.answers = (_asked, response) => response.writeHead(403).end()
    expect(await refresh('population')).toMatchObject({ outcome: 'failed', failure: 'too-big' })
  })

  it('hører bare på det den spurte om, og leser pakkede svar', async () => {
    source.answers = (asked, response) => {
      const table = table07459(['5038', '4601'], ['2026', '2027'], (_code, year) =>
        year === '2027' ? 99 : 0,
      )
      const packed = gzipSync(JSON.stringify(table))
      expect(selected(asked, 'Tid')).toEqual(['2025', '2026'])
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    }
    const before = await fingerprint()
    expect(await refresh('population')).toMatchObject({ outcome: 'unchanged' })
    expect(await fingerprint()).toBe(before)
  })

  it('følger kilden til en ny adresse når den kan', async () => {
    source.answers = ({ url }, response) =>
      url.pathname.startsWith('/klass')
        ? response.writeHead(301, { location: `/flyttet${url.search}` }).end()
        : json(response, { codes: [klassCode('5038', 'Verdal', '2018-01-01')], codeChanges: [] })
    expect(await refresh('klass')).toMatchObject({ outcome: 'unchanged' })
  })

  it('venter som kilden ber om (429), og prøver igjen', async () => {
    const whole = answerPopulation(() => 0)
    source.answers = (asked, response) =>
      source.asked.length === 1
        ? response.writeHead(429, { 'retry-after': '0' }).end()
        : whole(asked, response)
    expect(await refresh('population')).toMatchObject({ outcome: 'unchanged' })
    expect(source.asked).toHaveLength(2)
  })
})

describe('En henting som feiler, endrer ingenting og sier fra', () => {
  it.each<[string, Register, Answerer, string]>([
    [
      'kilden er opptatt for lenge',
      'population',
      (_a, r) => r.writeHead(429, { 'retry-after': '3600' }).end(),
      'busy',
    ],
    ['kilden svarer ikke', 'population', () => {}, 'timeout'],
    ['kilden bryter forbindelsen', 'klass', (_a, r) => r.socket?.destroy(), 'unreachable'],
    ['kilden har en feil', 'klass', (_a, r) => r.writeHead(502).end(), 'server-fault'],
    ['adressen er feil', 'orgnr', (_a, r) => r.writeHead(404).end(), 'not-found'],
    [
      'spørsmålet avvises',
      'population',
      (_a, r) => r.writeHead(400).end('{"error":"bad"}'),
      'refused',
    ],
    ['svaret ikke er JSON', 'klass', (_a, r) => r.writeHead(200).end('<html>'), 'bad-answer'],
    ['svaret har feil form', 'population', (_a, r) => json(r, { class: 'dataset' }), 'bad-answer'],
    ['lista over koder er tom', 'klass', (_a, r) => json(r, { codes: [] }), 'bad-answer'],
    [
      'svaret blir brutt midt i',
      'klass',
      (_a, r) => {
        r.writeHead(200, { 'content-type': 'application/json', 'content-length': '4000' })
        r.write('{"codes":[{"code":"5038","na', () => r.socket?.destroy())
      },
      'unreachable',
    ],
    [
      'svaret kommer dråpe for dråpe',
      'klass',
      (_a, r) => {
        r.writeHead(200)
        const drip = setInterval(() => (r.destroyed ? clearInterval(drip) : r.write(' ')), 20)
      },
      'timeout',
    ],
    [
      'et navn har et tegn som databasen ikke tar',
      'klass',
      ({ url }, r) =>
        url.pathname.endsWith('/codes')
          ? json(r, { codes: [klassCode('5038', 'Ver\u0000dal', '2026-01-01')] })
          : json(r, { codeChanges: [] }),
      'bad-answer',
    ],
    [
      'svaret er pakket feil',
      'klass',
      (_a, r) => r.writeHead(200, { 'content-encoding': 'gzip' }).end('{"codes":[]}'),
      'unreachable',
    ],
    [
      'kilden sender oss i ring',
      'klass',
      (_a, r) => r.writeHead(301, { location: '/klass/runde' }).end(),
      'unreachable',
    ],
    [
      'spørsmålet blir sendt videre uten innhold',
      'population',
      (a, r) =>
        a.url.pathname === '/nytt' ? json(r, {}) : r.writeHead(301, { location: '/nytt' }).end(),
      'bad-answer',
    ],
    [
      'et folketall er et halvt menneske',
      'population',
      answerPopulation(() => 15_436.5),
      'bad-answer',
    ],
    ['et folketall er umulig stort', 'population', answerPopulation(() => 1e12), 'bad-answer'],
    ['et folketall er under null', 'population', answerPopulation(() => -1), 'bad-answer'],
    [
      'to kommuner deler en rute i tabellen',
      'population',
      (a, r) => {
        const table = table07459(selected(a, 'Region'), selected(a, 'Tid'), () => 15_436)
        const [first = '', second = ''] = selected(a, 'Region')
        Object.assign(table.dimension.Region.category.index, { [first]: 0, [second]: 0 })
        json(r, table)
      },
      'bad-answer',
    ],
    [
      'en kode slutter før den begynner',
      'klass',
      (_a, r) => json(r, { codes: [klassCode('5038', 'Verdal', '2026-01-01', '2026-01-01')] }),
      'bad-answer',
    ],
    [
      'en kode begynner på en dag som ikke finnes',
      'klass',
      (_a, r) => json(r, { codes: [klassCode('5038', 'Verdal', '2026-02-30')] }),
      'bad-answer',
    ],
    [
      'lista over enheter er tom',
      'orgnr',
      (_a, r) => json(r, { _embedded: { enheter: [] }, page: { number: 0, totalPages: 0 } }),
      'bad-answer',
    ],
  ])('når %s', async (_title, register, answers, failure) => {
    const before = await fingerprint()
    source.answers = answers
    const how = failure === 'timeout' ? impatience : patience
    expect(await refresh(register, how)).toMatchObject({ register, outcome: 'failed', failure })
    expect(await fingerprint()).toBe(before)
    const asked = source.asked.filter(({ url }) => !/runde|nytt/.test(url.pathname))
    expect(asked.length).toBeLessThanOrEqual(patience.attempts)
  })

  it('når svaret er større enn noe register', async () => {
    const packed = gzipSync(Buffer.alloc(65 * 1024 * 1024, ' '))
    source.answers = (_asked, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    const answer = await askOutside({ url: source.url }, patience)
    expect(answer).toMatchObject({ ok: false, failure: 'bad-answer' })
  })

  it('når kodene kommer, men endringene uteblir', async () => {
    const before = await fingerprint()
    source.answers = ({ url }, response) =>
      url.pathname.endsWith('/codes')
        ? json(response, { codes: [klassCode('5038', 'Nye Verdal', '2026-01-01')] })
        : response.writeHead(500).end()
    expect(await refresh('klass')).toMatchObject({ outcome: 'failed', failure: 'server-fault' })
    expect(await fingerprint()).toBe(before)
  })

  it('skrives ned og vises', async () => {
    const runs = await base.db.selectFrom('reference_refresh').selectAll().execute()
    expect(runs.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThanOrEqual(12)
    const house = await testApp(base)
    const html = await (await house.get('/registre')).text()
    expect(html).toContain('Feilet, ingenting er endret')
    expect(html).toContain('Kilden svarte ikke i tide.')
  })
})

describe('Koder og endringer fra Klass', () => {
  const changes = [
    {
      oldCode: '5053',
      oldName: 'Inderøy',
      oldShortName: '',
      newCode: '5006',
      newName: 'Steinkjer',
      newShortName: '',
      changeOccurred: '2026-06-01',
    },
  ]
  const codes = [
    klassCode('5006', 'Steinkjer', '2020-01-01'),
    klassCode('5053', 'Inderøy', '2018-01-01', '2026-06-01'),
    klassCode('0301', 'Oslo', '2012-01-01', '2024-01-01'),
    klassCode('0301', 'Oslo - Oslove', '2024-01-01', '2027-01-02'),
    klassCode('9999', 'Uoppgitt', '2012-01-01'),
  ]

  it('fører inn en sammenslåing, et nytt navn og at den som tok imot, ble værende', async () => {
    source.answers = ({ url }, response) =>
      url.pathname.endsWith('/codes')
        ? json(response, { codes })
        : json(response, { codeChanges: changes })
    expect(await refresh('klass')).toMatchObject({ outcome: 'changed' })
    const rows = await base.db
      .selectFrom('municipality_code')
      .select([
        'code',
        'label',
        'parallel_names',
        'valid_from',
        'valid_until',
        'organisation_number',
      ])
      .where('code', 'in', ['5053', '0301', '9999'])
      .orderBy('code')
      .orderBy('valid_from')
      .execute()
    expect(rows).toMatchObject([
      { code: '0301', label: 'Oslo', valid_until: '2024-01-01' },
      { code: '0301', label: 'Oslo - Oslove', parallel_names: ['Oslove'], valid_until: null },
      { code: '5053', valid_until: '2026-06-01', organisation_number: '997391853' },
    ])
    const merged = await base.db
      .selectFrom('municipality_change')
      .select('from_code')
      .where('changed_on', '=', '2026-06-01' as never)
      .orderBy('from_code')
      .execute()
    expect(merged.map(({ from_code }) => from_code)).toEqual(['5006', '5053'])
    expect(await refresh('klass')).toMatchObject({ outcome: 'unchanged' })
    expect(source.asked[0]?.url.searchParams.get('to')).toBe('2027-01-02')
  })
})

describe('Organisasjonsnummer fra Enhetsregisteret', () => {
  const unit = (organisasjonsnummer: string, navn: string, kommunenummer: string) => ({
    organisasjonsnummer,
    navn,
    organisasjonsform: { kode: 'KOMM', beskrivelse: 'Kommune' },
    forretningsadresse: { land: 'Norge', landkode: 'NO', kommunenummer },
  })
  const numberOf = async (code: string) => {
    const row = await base.db
      .selectFrom('municipality_code')
      .select(['organisation_number as number', 'organisation_number_source as source'])
      .where('code', '=', code)
      .where('valid_until', 'is', null)
      .executeTakeFirst()
    return row ?? null
  }

  it('fyller inn det som mangler, side for side, og lar det uklare stå', async () => {
    const pages = [
      [
        unit('920920004', 'HARAM KOMMUNE', '1580'),
        unit('938587418', 'VERDAL KOMMUNE', '5038'),
        unit('111111112', 'LEVANGER KOMMUNE', '5037'),
      ],
      [
        unit('942110464', 'NOE ANNET', '5006'),
        unit('940010853', 'NOE TREDJE', '5006'),
        { organisasjonsnummer: '974760673', navn: 'SLETTET', slettedato: '2020-01-01' },
      ],
    ]
    source.answers = ({ url }, response) => {
      const number = Number(url.searchParams.get('page'))
      json(response, { _embedded: { enheter: pages[number] }, page: { number, totalPages: 2 } })
    }
    expect(await refresh('orgnr')).toMatchObject({ outcome: 'changed', rowsChanged: 1 })
    expect(await numberOf('1580')).toEqual({ number: '920920004', source: 'brreg-api' })
    expect((await numberOf('5006'))?.number).toBe('840029212')
    expect((await numberOf('5037'))?.number).toBe('938587051')
    expect(source.asked).toHaveLength(2)
    expect(source.asked[0]?.url.searchParams.get('organisasjonsform')).toBe('KOMM')
  })
})
