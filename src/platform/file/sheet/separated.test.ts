import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SheetRead } from '../../../kernel/sheet.model.ts'
import { readSheetFile } from './read-sheet-file.ts'
import { readSeparated } from './separated.ts'

const limits = { mostLines: 100, mostColumns: 10 }
const told = (read: SheetRead): string[] | string =>
  read.ok
    ? read.lines.map(({ line, cells }) =>
        [line, ...cells.map(({ text, isFormula }) => (isFormula ? `formel ${text}` : text))].join(
          '|',
        ),
      )
    : read.problem.code
const read = (text: string) => told(readSeparated(text, limits))
const fromFile = async (bytes: Buffer) =>
  told(await readSheetFile(bytes, { name: 'a.csv', limits }))

describe('Det som skiller cellene, finnes av seg selv', () => {
  it.each([
    ['semikolon', 'navn;e-post\nKari;kari@a.no'],
    ['komma', 'navn,e-post\nKari,kari@a.no'],
    ['tabulator', 'navn\te-post\nKari\tkari@a.no'],
    ['semikolon, med komma i overskriftene', 'navn;"e-post, jobb"\nKari;kari@a.no'],
    ['det som Excel er fortalt', 'sep=;\nnavn;e-post\nKari;kari@a.no'],
    ['det som Excel er fortalt, med tabulator', 'sep=\t\r\nnavn\te-post\r\nKari\tkari@a.no'],
    ['det som Excel er fortalt, i hermetegn', '"sep=,"\nnavn,e-post\nKari,kari@a.no'],
    ['det som Excel er fortalt, når noe annet ser likere ut', 'sep=|\nnavn|e-post\nKari|kari@a.no'],
  ])('%s', (_title, text) => {
    const [first, second] = read(text)
    expect(first).toMatch(/^1\|navn\|e-post/)
    expect(second).toBe('2|Kari|kari@a.no')
  })

  it('en overskrift med komma over lista avgjør ikke', () => {
    expect(
      read('Kontakter, per 1. mai\n\nnavn;telefon\nKari;74 00 00 00\nOla;74 00 00 01'),
    ).toEqual([
      '1|Kontakter, per 1. mai',
      '3|navn|telefon',
      '4|Kari|74 00 00 00',
      '5|Ola|74 00 00 01',
    ])
  })

  it('komma i hver eneste celle er bare tekst der semikolon skiller', () => {
    expect(read('navn;sted\nNordmann, Kari;Verdal, by\nNordmann, Ola;Levanger, by')).toEqual([
      '1|navn|sted',
      '2|Nordmann, Kari|Verdal, by',
      '3|Nordmann, Ola|Levanger, by',
    ])
  })

  it('semikolon i celler der komma skiller, er bare tekst', () => {
    expect(read('navn,funksjon,sted\nKari,a;b,Verdal\nOla,"c;d",Levanger')).toEqual([
      '1|navn|funksjon|sted',
      '2|Kari|a;b|Verdal',
      '3|Ola|c;d|Levanger',
    ])
  })

  it('én kolonne trenger ikke noe', () => {
    expect(read('navn\nKari\nOla')).toEqual(['1|navn', '2|Kari', '3|Ola'])
  })
})

describe('Linjene har de numrene som Excel viser', () => {
  it.each<[string, string, string[]]>([
    ['linjeskift fra Windows', 'a;b\r\nc;d\r\n', ['1|a|b', '2|c|d']],
    ['linjeskift fra Unix', 'a;b\nc;d', ['1|a|b', '2|c|d']],
    ['linjeskift fra gamle Mac', 'a;b\rc;d\r', ['1|a|b', '2|c|d']],
    ['tomme linjer er utelatt, men talt', 'a;b\n\n;;\n \nc;d\n\n', ['1|a|b', '5|c|d']],
    [
      'ei celle over flere linjer er på én',
      'a;b\n"c\nd\r\ne";f\ng;h',
      ['1|a|b', '2|c\nd\r\ne|f', '3|g|h'],
    ],
    ['tomme celler til slutt er utelatt', 'a;b;;\nc;;;', ['1|a|b', '2|c']],
    ['tomme celler foran og imellom er med', ';a;;b\nc;d;e;f', ['1||a||b', '2|c|d|e|f']],
  ])('%s', (_title, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('Hermetegn', () => {
  it.each<[string, string, string]>([
    ['rundt det som skiller', '"a;b";c', '1|a;b|c'],
    ['doble i en celle', '"a ""b"" c";d', '1|a "b" c|d'],
    ['bare doble', '"""a""";b', '1|"a"|b'],
    ['rundt ingenting', '"";b', '1||b'],
    ['midt i en tekst er bare tegn', 'Kari "Kaia" N;b', '1|Kari "Kaia" N|b'],
    ['med tekst etter', '"Kari" N;b', '1|Kari N|b'],
  ])('%s', (_title, text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('som aldri lukkes, stopper lesingen, med linja der de står', () => {
    expect(readSeparated('a;b\n"c\nd";e\nf;"g\nh;i', limits)).toEqual({
      ok: false,
      problem: { code: 'open-quote', line: 3 },
    })
  })
})

describe('Bokstavene leses som de er skrevet', () => {
  const text = 'navn;sted\r\nÅse;Bodø\r\n'
  const expected = ['1|navn|sted', '2|Åse|Bodø']
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 med merke, som Excel lagrer', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, som Excel lagrer Unicode-tekst', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 den andre veien', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 uten merke', Buffer.from(text, 'utf16le')],
    ['Windows-1252, som Excel lagrer CSV', Buffer.from(text, 'latin1')],
  ])('%s', async (_title, bytes) => {
    expect(await fromFile(bytes)).toEqual(expected)
  })

  it('samiske bokstaver', async () => {
    expect(await fromFile(Buffer.from('namma;báiki\nÁŋŋá;Čáhcesuolu'))).toEqual([
      '1|namma|báiki',
      '2|Áŋŋá|Čáhcesuolu',
    ])
  })

  it('bokstaver fra DOS leses ikke feil, de leses ikke', async () => {
    const dos = Buffer.from('navn;sted\nKari;Fr\x9bya', 'latin1')
    expect(await fromFile(dos)).toBe('other-text')
  })
})

describe('Formler', () => {
  it.each([
    '=1+1',
    ' =1+1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://onde.example";"Kari")',
    '\uff1d1+1',
    '#N/A',
    '#I/T',
    '#REF!',
  ])('%s er en', (cell) => {
    const quoted = `"${cell.replaceAll('"', '""')}"`
    expect(read(`a;b\n${quoted};c`)).toEqual(['1|a|b', `2|formel ${cell}|c`])
  })

  it.each([
    '+47 74 00 00 00',
    '+4774000000',
    '+47 (0) 74-00.00/00',
    '-5',
    '- 5',
    '+5',
    '-1 000,50',
    '-1.000,50',
    '-12,5 %',
    '-',
    '--',
    '\u2212 5',
    '– ukjent',
    '- Kari',
    '-Kari',
    '+ Kari (vara)',
    '+47 SENTRALBORD',
    '@SUM(A1)',
    '@kari',
    '\uff0b47',
    'a=b',
    'kari@a.no',
    "'t Hart",
    '#1',
    '1/2',
  ])('%s er ingen', (cell) => {
    expect(read(`a;b\n${cell};c`)).toEqual(['1|a|b', `2|${cell}|c`])
  })

  it.each([
    ['="0301"', '0301'],
    ['"=""0301"""', '0301'],
    ['="a ""b"" c"', 'a "b" c'],
    ["'=1+1", '=1+1'],
    ["'+47 74 00 00 00", '+47 74 00 00 00'],
    ["' @Kari", ' @Kari'],
  ])('%s er skrevet for å være teksten %s', (cell, text) => {
    expect(read(`a;b\n${cell};c`)).toEqual(['1|a|b', `2|${text}|c`])
  })
})

it('En liten skriver og leseren er enige, uansett skilletegn, linjeskift og hermetegn', () => {
  const letter = fc.constantFrom('a', 'ø', '1', ' ', ';', ',', '\t', '"', '\n', '\r')
  const cell = fc.string({ unit: letter, maxLength: 12 }).map((text) => `x${text}`)
  fc.assert(
    fc.property(
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.array(fc.array(cell, { minLength: 2, maxLength: 10 }), { minLength: 1, maxLength: 20 }),
      (mark, newLine, always, rows) => {
        const written = (text: string) =>
          always || /[";,\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
        const csv = rows.map((row) => row.map(written).join(mark) + newLine).join('')
        const sheet = readSeparated(csv, limits)
        expect(sheet).toEqual({
          ok: true,
          sheet: null,
          lines: rows.map((row, n) => ({
            line: n + 1,
            cells: row.map((text) => ({ text, isFormula: false })),
          })),
        })
      },
    ),
  )
})
