import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contactFunction,
  contactHolder,
  contactPlaces,
  plainAddress,
  sheetLines,
} from '../../../../test/builders/contacts.ts'
import { day } from '../../../kernel/day.model.ts'
import { readHead } from '../../../kernel/list-sheet.rule.ts'
import type { Holder } from '../holder.model.ts'
import { contactColumns } from '../sheet/sheet-column.model.ts'
import { lineOf } from './compare-sheet.rule.ts'
import { judgeSheet } from './import-sheet.rule.ts'
import { refusedLineText } from './refused-line.view.ts'

const today = day('2026-11-29')
const functions = [
  contactFunction('kommuneoverlege', 'Kommuneoverlege'),
  contactFunction('helseleder', 'Helseleder', 'several'),
  { ...contactFunction('gammel', 'Gammel rolle'), endedOn: day('2025-01-01') },
]
const head = ['kommunenummer', 'funksjon', 'navn', 'e-post', 'telefon', 'fra', 'til']

/** All of it at once. */
const allJudged = (...of: Parameters<typeof judgeSheet>) => {
  const judging = judgeSheet(...of)
  for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value
}

function judge(rows: string[][], holders: readonly Holder[] = [], heads = head) {
  const read = readHead(contactColumns, sheetLines(heads, ...rows), 'file')
  if (!read.ok) throw new Error(read.problem.code)
  return allJudged(
    read.lines,
    { ...contactPlaces, functions, holders },
    { on: today, readAddress: plainAddress },
  )
}

/** What becomes of each line, in a word; of a refused one why. */
const told = (comparison: ReturnType<typeof judge>) =>
  comparison.outcomes.map((each) =>
    each.state === 'refused'
      ? each.refusals.map((refusal) => refusedLineText('nb', refusal)).join(' ')
      : each.state === 'changed' || each.state === 'ended'
        ? `${each.state}: ${each.parts.join(', ')}`
        : each.state,
  )

const kari = contactHolder({ name: 'Kari Prøve', email: 'kari@verdal.example', id: 'kari' })

describe('Mange linjer om det samme', () => {
  const days = (at: number) => {
    const [year, month, of] = new Date(Date.UTC(1950, 0, 1 + 2 * at))
      .toISOString()
      .slice(0, 10)
      .split('-')
    return `${of}.${month}.${year}`
  }
  const many = (count: number, who: (at: number) => string[]) =>
    Array.from({ length: count }, (_, at) => ['5038', 'Helseleder', ...who(at)])

  it.each<[string, (at: number) => string[]]>([
    ['navnet', (at) => ['Kari Prøve', `kari${at}@verdal.example`]],
    ['adressen', (at) => [`Kari ${at}`, 'post@verdal.example', '', days(at), days(at)]],
    ['at den er ledig', (at) => ['Ledig', '', '', days(at), days(at)]],
  ])('%s kan stå på 50 linjer for én funksjon på ett sted, og ikke på flere', (_title, who) => {
    expect(new Set(told(judge(many(50, who))))).toEqual(new Set(['new']))
    expect([...new Set(told(judge(many(51, who))))]).toEqual([
      'Det samme navnet, den samme adressen eller «Ledig» står på mer enn 50 linjer for denne funksjonen på dette stedet. Ta bort noen av dem.',
    ])
  })

  it('5 000 av dem stanser ingen', () => {
    const cpuOf = (lines: number) => {
      const before = process.cpuUsage()
      judge(many(lines, (at) => ['Kari Łukasz', '', '', days(at), days(at)]))
      const { user, system } = process.cpuUsage(before)
      return user + system
    }
    cpuOf(1_000)
    expect(cpuOf(5_000) / cpuOf(1_000)).toBeLessThan(15)
  })
})

describe('Hva en linje blir til', () => {
  it.each<[string, string[][], Holder[], string[]]>([
    ['en ny', [['5038', 'Kommuneoverlege', 'Ny Prøve', 'ny@verdal.example']], [], ['new']],
    [
      'en som står fra før, er uendret',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', 'kari@verdal.example', '74048200']],
      [kari],
      ['same'],
    ],
    ['tomme ruter endrer ingenting', [['5038', 'Kommuneoverlege', 'Kari Prøve']], [kari], ['same']],
    [
      'nytt telefonnummer',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', '', '900 00 000']],
      [kari],
      ['changed: phone'],
    ],
    [
      'ny adresse, samme navn',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', 'kp@verdal.example']],
      [kari],
      ['changed: email'],
    ],
    [
      'nytt navn, samme adresse',
      [['5038', 'Kommuneoverlege', 'Kari Øvelse', 'kari@verdal.example']],
      [kari],
      ['changed: name'],
    ],
    [
      'en som slutter',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '31.12.2026']],
      [kari],
      ['ended: until'],
    ],
    [
      'en som sluttet i går',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '28.11.2026']],
      [kari],
      ['ended: until'],
    ],
    [
      'siste dag 31.12.9999 er ingen siste dag',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '31.12.9999']],
      [kari],
      ['same'],
    ],
    [
      'en siste dag langt fram',
      [['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '30.12.9999']],
      [kari],
      ['ended: until'],
    ],
    [
      'en felles postkasse har ingen navn',
      [['5038', 'Helseleder', '', 'post@verdal.example']],
      [],
      ['new'],
    ],
    ['ledig', [['5038', 'Kommuneoverlege', 'Ledig']], [], ['new']],
    [
      'samme linje to ganger tas én gang',
      [
        ['5038', 'Kommuneoverlege', 'Ny Prøve'],
        ['5038', 'kommuneoverlege', 'Ny Prøve'],
      ],
      [],
      ['new', 'again'],
    ],
    [
      'funksjonen på nynorsk, på engelsk og som nøkkel',
      [
        ['5038', 'Helseleder nn', 'A Prøve'],
        ['5038', 'HELSELEDER EN', 'B Prøve'],
        ['5038', 'helseleder', 'C Prøve'],
      ],
      [],
      ['new', 'new', 'new'],
    ],
    [
      'kommunen som navn, med tre siffer, og de andre stedene med navn eller nøkkel',
      [
        ['Verdal kommune', 'Helseleder', 'A Prøve'],
        ['301', 'Helseleder', 'B Prøve'],
        ['Helse Nord-Trøndelag HF', 'Helseleder', 'C Prøve'],
        ['innherred', 'Helseleder', 'D Prøve'],
        ['region.innherred', 'Helseleder', 'E Prøve'],
        ['NTNU', 'Helseleder', 'F Prøve'],
      ],
      [],
      ['new', 'new', 'new', 'new', 'new', 'new'],
    ],
  ])('%s', (_title, rows, holders, expected) => {
    expect(told(judge(rows, holders))).toEqual(expected)
  })

  it.each<[string, string[][], Holder[]]>([
    [
      'den som slutter og den som kommer',
      [
        ['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '31.12.2026'],
        ['5038', 'Kommuneoverlege', 'Ny Prøve', '', '', '1.1.2027', ''],
      ],
      [kari],
    ],
    [
      'den som sluttet i går og den som er kommet, uten dag',
      [
        ['5038', 'Kommuneoverlege', 'Kari Prøve', '', '', '', '28.11.2026'],
        ['5038', 'Kommuneoverlege', 'Ny Prøve', '', '', '', ''],
      ],
      [kari],
    ],
  ])('%s: rekkefølgen av linjene betyr ingenting', (_title, rows, holders) => {
    expect(told(judge(rows, holders))).toEqual(['ended: until', 'new'])
    expect(told(judge(rows.toReversed(), holders))).toEqual(['new', 'ended: until'])
  })

  it('den som kommer uten dag etter en annen, begynner i dag', () => {
    const former = { ...kari, until: day('2026-06-01') }
    const [only] = judge([['5038', 'Kommuneoverlege', 'Ny Prøve']], [former]).outcomes
    expect(only).toMatchObject({ state: 'new', wanted: { from: today } })
  })

  it('den som kommer tilbake, får funksjonen på nytt', () => {
    const former = { ...kari, until: day('2026-06-01') }
    expect(told(judge([['5038', 'Kommuneoverlege', 'Kari Prøve']], [former]))).toEqual(['new'])
  })

  it('en ledig stilling som er meldt, slutter når noen kommer', () => {
    const vacancy = contactHolder({ kind: 'vacancy', name: null, email: null, phone: null })
    const judged = judge([['5038', 'Kommuneoverlege', 'Ny Prøve']], [vacancy])
    expect(told(judged)).toEqual(['new'])
    expect(judged.filled).toMatchObject([{ holder: { id: vacancy.id }, until: today }])
    expect(judged.untouched).toBe(0)
  })

  it('de som ikke er med i lista, telles og blir stående', () => {
    const other = contactHolder({ place: '5054', name: 'En Annen' })
    const ended = contactHolder({ place: '5054', name: 'En Tidligere', until: day('2020-01-01') })
    const judged = judge([['5038', 'Kommuneoverlege', 'Kari Prøve']], [kari, other, ended])
    expect(judged.untouched).toBe(1)
  })

  it('en i en kommune som er slått sammen, er den samme hos etterfølgeren', () => {
    const before = contactHolder({ place: '1718', name: 'Kari Prøve', email: null })
    expect(told(judge([['5054', 'Kommuneoverlege', 'Kari Prøve']], [before]))).toEqual(['same'])
  })
})

describe('Linjer som må rettes', () => {
  it.each<[string, string[], string | RegExp]>([
    ['feil nummer', ['9999', 'Helseleder', 'A'], /ingen kommune.*«9999»/i],
    ['feil navn', ['Lillestad', 'Helseleder', 'A'], /ingen kommune.*«Lillestad»/i],
    [
      'navnet på en kommune som er slått sammen',
      ['Leksvik', 'Helseleder', 'A'],
      'Leksvik gikk inn i Indre Fosen 01.01.2018: skriv 5054.',
    ],
    [
      'nummeret til en kommune som er slått sammen',
      ['1718', 'Helseleder', 'A'],
      'Leksvik gikk inn i Indre Fosen 01.01.2018: skriv 5054.',
    ],
    [
      'et gammelt nummer',
      ['1721', 'Helseleder', 'A'],
      'Verdal fikk nytt nummer 01.01.2018: skriv 5038.',
    ],
    [
      'en kommune som ikke er med',
      ['5001', 'Helseleder', 'A'],
      'Trondheim er ikke med i dette helsefellesskapet.',
    ],
    ['et navn som flere kommuner har', ['Herøy', 'Helseleder', 'A'], /kan være flere kommuner/],
    ['ingen kommune', ['', 'Helseleder', 'A'], 'Kommunenummer mangler.'],
    ['ingen funksjon', ['5038', '', 'A'], 'Funksjon mangler.'],
    ['en funksjon som ikke er på lista', ['5038', 'Vaktmester', 'A'], /«Vaktmester» står ikke/],
    [
      'en funksjon som er tatt ut',
      ['5038', 'Gammel rolle', 'A'],
      'Funksjonen er tatt ut av lista.',
    ],
    ['ingen', ['5038', 'Helseleder', ''], /Skriv navn eller e-post/],
    ['ingen adresse', ['5038', 'Helseleder', 'A', 'A verdal'], /^e-post: /],
    ['to telefoner', ['5038', 'Helseleder', 'A', '', '74048200 / 90000000'], /^telefon: /],
    ['ingen dag', ['5038', 'Helseleder', 'A', '', '', 'snart'], /^fra: /],
    [
      'slutter før det begynner',
      ['5038', 'Helseleder', 'A', '', '', '1.2.2026', '1.1.2026'],
      'til: Siste dag er før første dag.',
    ],
    ['ledig med telefon', ['5038', 'Helseleder', 'Ledig', '', '74048200'], /^telefon: /],
    [
      'en formel',
      ['5038', 'Helseleder', '=A1'],
      'Her er det en formel (navn). Skriv teksten i stedet.',
    ],
    ['et langt navn', ['5038', 'Helseleder', 'a'.repeat(201)], 'Navnet er lengre enn 200 tegn.'],
  ])('%s', (_title, row, expected) => {
    const [only] = told(judge([row]))
    if (typeof expected === 'string') expect(only).toBe(expected)
    else expect(only).toMatch(expected)
  })

  it('to der bare én kan ha funksjonen: begge linjer må rettes', () => {
    const rows = [
      ['5038', 'Kommuneoverlege', 'A Prøve'],
      ['5038', 'Kommuneoverlege', 'B Prøve'],
    ]
    const [first, second] = told(judge(rows))
    expect(first).toMatch(/Bare én kan ha funksjonen, og B Prøve \(linje 3\) har den da/)
    expect(second).toMatch(/Bare én kan ha funksjonen, og A Prøve \(linje 2\) har den da/)
  })

  it('en ny der en annen står: den som står, er nevnt', () => {
    const [only] = told(judge([['5038', 'Kommuneoverlege', 'Ny Prøve']], [kari]))
    expect(only).toMatch(/Bare én kan ha funksjonen, og Kari Prøve har den da/)
  })

  it('ledig der noen står', () => {
    const [only] = told(judge([['5038', 'Kommuneoverlege', 'Ledig']], [kari]))
    expect(only).toMatch(/ikke ledig: Kari Prøve har den da/)
  })

  it('ledig og en ny på hver sin linje, når ledig stilling er meldt fra før', () => {
    const vacancy = contactHolder({ kind: 'vacancy', name: null, email: null, phone: null })
    const rows = [
      ['5038', 'Kommuneoverlege', 'Ledig'],
      ['5038', 'Kommuneoverlege', 'Ny Prøve'],
    ]
    expect(told(judge(rows, [vacancy]))).toEqual([
      expect.stringMatching(/ikke ledig: Ny Prøve \(linje 3\)/),
      'new',
    ])
  })

  it('samme person med forskjellig telefon på to linjer', () => {
    const rows = [
      ['5038', 'Helseleder', 'A Prøve', '', '74048200'],
      ['5038', 'Helseleder', 'A Prøve', '', '90000000'],
    ]
    expect(told(judge(rows))).toEqual([
      'Den samme står på linje 3 også, men med noe annet. Ta bort den ene.',
      'Den samme står på linje 2 også, men med noe annet. Ta bort den ene.',
    ])
  })

  it.each<[string, string[], string[]]>([
    ['i navnet', ['5038', 'Helseleder', 'A 01017510084'], head],
    ['i telefonen', ['5038', 'Helseleder', 'A', '', '010175 10084'], head],
    ['uten nullen foran', ['5038', 'Helseleder', 'A', '', '1017510084'], head],
    [
      'i en kolonne som ikke leses',
      ['5038', 'Helseleder', 'A', '01017510084'],
      ['kommunenummer', 'funksjon', 'navn', 'fnr'],
    ],
  ])('et fødselsnummer %s: nummeret finnes ikke mer', (_title, row, heads) => {
    const judged = judge([row], [], heads)
    expect(told(judged)).toEqual([expect.stringMatching(/Her sto et fødselsnummer/)])
    expect(JSON.stringify(judged)).not.toMatch(/10084/)
  })
})

describe('Kolonnene', () => {
  it.each<[string, string[]]>([
    ['andre navn', ['Kommune', 'Rolle', 'Namn', 'Email', 'Tlf.', 'Fra dato', 'Til dato']],
    ['nynorsk', ['Stad', 'Funksjon', 'Namn', 'E-post', 'Telefon', 'Frå', 'Til']],
    ['engelsk', ['Place', 'Function', 'Name', 'E-mail', 'Phone', 'From', 'To']],
    ['store bokstaver', ['KOMMUNENR', 'FUNKSJON', 'NAVN', 'EPOST', 'MOBIL', 'FRA', 'TIL']],
  ])('kan hete noe annet: %s', (_title, heads) => {
    const read = readHead(
      contactColumns,
      sheetLines(heads, ['a', 'b', 'c', 'd', 'e', 'f', 'g']),
      'file',
    )
    expect(read).toMatchObject({
      ok: true,
      notRead: [],
      lines: [
        { cells: { kommunenummer: { text: 'a' }, telefon: { text: 'e' }, til: { text: 'g' } } },
      ],
    })
  })

  it('det som ikke leses, er nevnt; av to som kan menes, leses den sikreste', () => {
    const heads = [
      'Kommune',
      'Kommunenummer',
      'Funksjon',
      'Navn',
      'Merknad',
      '',
      'Mobil',
      'Telefon',
    ]
    const read = readHead(
      contactColumns,
      sheetLines(heads, ['Verdal', '5038', 'Helseleder', 'A']),
      'file',
    )
    expect(read).toMatchObject({
      ok: true,
      notRead: ['Kommune', 'Merknad', 'Mobil'],
      lines: [{ cells: { kommunenummer: { text: '5038' } } }],
    })
  })

  it('kan ha overskrifter over seg, og linjene teller som i Excel', () => {
    const rows = [['Kontakter 2026'], head, ['5038', 'Helseleder', 'A']]
    expect(readHead(contactColumns, sheetLines(...rows), 'file')).toMatchObject({
      ok: true,
      lines: [{ line: 3 }],
    })
  })

  it('de som må være med, og mangler, er nevnt med ett svar', () => {
    const read = readHead(contactColumns, sheetLines(['Navn', 'Telefon'], ['A', '1']), 'file')
    expect(read).toEqual({
      ok: false,
      problem: {
        code: 'columns-missing',
        missing: ['kommunenummer', 'funksjon'],
        found: ['Navn', 'Telefon'],
      },
    })
  })

  it('bare kolonnenavn er ingen liste', () => {
    expect(readHead(contactColumns, sheetLines(head), 'file')).toEqual({
      ok: false,
      problem: { code: 'no-lines' },
    })
  })
})

describe('Rekkefølgen betyr ingenting', () => {
  const cell = <T>(...values: T[]) => fc.constantFrom(...values)
  const row = fc.tuple(
    cell('5038', '5054', '301', 'Innherred', 'Leksvik'),
    cell('Kommuneoverlege', 'Helseleder'),
    cell('A Prøve', 'B Prøve', 'Kari Prøve', 'Ledig', ''),
    cell('', 'a@x.example', 'b@x.example', 'kari@verdal.example'),
    cell('', '74048200', '90000000'),
    cell('', '1.1.2024', '1.1.2027'),
    cell('', '28.11.2026', '31.12.2026'),
  )
  const vacancy = contactHolder({
    place: '5054',
    kind: 'vacancy',
    name: null,
    email: null,
    phone: null,
  })
  const holders = [
    kari,
    vacancy,
    contactHolder({ functionKey: 'helseleder', name: 'A Prøve', email: 'a@x.example' }),
    contactHolder({
      functionKey: 'helseleder',
      name: 'B Prøve',
      email: null,
      until: day('2025-01-01'),
    }),
  ]

  /** What becomes of a line, without the numbers of others. */
  const wordOf = (each: ReturnType<typeof judge>['outcomes'][number]) =>
    each.state === 'refused'
      ? each.refusals.map((of) => ('problem' in of ? `${of.code} ${of.problem}` : of.code)).join()
      : `${each.state} ${'parts' in each ? each.parts.join() : ''}`

  it('av kolonner og linjer: hver linje blir til det samme', () => {
    const orders = fc.array(row, { minLength: 1, maxLength: 8 }).chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        lines: fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
        columns: fc.shuffledSubarray([...head.keys()], { minLength: head.length }),
      }),
    )
    fc.assert(
      fc.property(orders, ({ rows, lines, columns }) => {
        const shuffled = lines.map((line) => columns.map((at) => rows[line]?.[at] ?? ''))
        const heads = columns.map((at) => head[at] ?? '')
        const one = judge(
          rows.map((each) => [...each]),
          holders,
        )
        const other = judge(shuffled, holders, heads)
        const states = (judged: typeof one, lineAt: (line: number) => number) =>
          judged.outcomes
            .map((each) => {
              const content = JSON.stringify(rows[lineAt(lineOf(each) - 2)])
              return `${content} ${wordOf(each)}`
            })
            .sort()
        expect(states(other, (line) => lines[line] ?? -1)).toEqual(states(one, (line) => line))
        expect(other.untouched).toBe(one.untouched)
      }),
      { numRuns: 300 },
    )
  })
})
