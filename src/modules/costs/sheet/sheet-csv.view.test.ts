import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvField } from '../../../kernel/csv-text.rule.ts'
import { readSeparated } from '../../../platform/file/sheet/separated.ts'
import { csvOf } from './sheet-csv.view.ts'

const limits = { mostLines: 100, mostColumns: 10 }

describe('Det vi selv skriver, kommer uendret tilbake', () => {
  const start = fc.constantFrom(
    '',
    '=',
    '+',
    '-',
    '@',
    '\t',
    ' =',
    "'",
    '"',
    '="a"',
    '0301',
    '1/2',
    '1e5',
  )
  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'Å',
      '😀',
      ' ',
      ';',
      ',',
      '\t',
      '"',
      "'",
      '\n',
      '\r',
      '\r\n',
      '0',
      '=',
    ),
  })
  const cell = fc
    .tuple(start, letters)
    .map(([first, rest]) => first + rest)
    // What begins so cannot be told from what our own guard has put there.
    .filter((text) => text.trim() !== '' && !/^'(?:\s*[=+\-@]|[\t\r\n])/.test(text))

  it('hver tekst, hva den enn begynner med', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 }),
        (rows) => {
          const head = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
          const csv = [head, ...rows.map((row) => [...row, 'slutt'])]
            .map((row) => row.map(csvField).join(';'))
            .join('\r\n')
          const sheet = readSeparated(`sep=;\r\n${csv}`, limits)
          expect(sheet.ok && sheet.lines.slice(1)).toEqual(
            rows.map((row, n) => ({
              line: n + 2,
              cells: [...row, 'slutt'].map((text) => ({ text, isFormula: false })),
            })),
          )
        },
      ),
    )
  })

  it('ei hel liste over andeler', () => {
    const text = (value: string) => ({ kind: 'text', text: value }) as const
    const csv = csvOf({
      title: 'Andeler 2026',
      place: 'Nordre Trøndelag',
      facts: [{ term: 'Hvordan', detail: 'Likt, og etter innbyggere' }],
      exercise: 'Øvelse. Kostnaden, og vedtakene, er diktet opp.',
      head: ['Nr', 'Kommune', 'Innbyggere'],
      rows: [
        [text('0301'), text('Oslo'), { kind: 'count', count: 700_000 }],
        [text('5038'), text('Verdal'), { kind: 'unknown' }],
      ],
      total: [text('Sum'), { kind: 'none' }, { kind: 'count', count: 700_000 }],
      unknown: '– ukjent',
    })
    const sheet = readSeparated(csv.slice('\uFEFF'.length), limits)
    const lines = sheet.ok ? sheet.lines : []
    expect(
      lines.map(({ line, cells }) => [line, ...cells.map(({ text: read }) => read)].join('|')),
    ).toEqual([
      '1|Øvelse. Kostnaden, og vedtakene, er diktet opp.',
      '2|Nr|Kommune|Innbyggere',
      '3|0301|Oslo|700000',
      '4|5038|Verdal|– ukjent',
      '5|Sum||700000',
      '7|Andeler 2026|Nordre Trøndelag',
      '8|Hvordan|Likt, og etter innbyggere',
    ])
  })
})
