import { describe, expect, it } from 'vitest'
import { cellName, type SheetProblem } from './sheet.model.ts'
import { sheetText } from './sheet.text.ts'
import { locales } from './words.model.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('Det som er galt med ei liste, sies ved feltet', () => {
  it('med tallene og plassen', () => {
    const say = (problem: SheetProblem) => plain(sheetText('nb', problem))
    expect(say({ code: 'too-many-lines', lines: 50_000, most: 5_000 })).toBe(
      'Fila har 50 000 linjer, og her er det plass til 5 000. Del den i flere filer.',
    )
    expect(say({ code: 'too-many-columns', columns: 16_384, most: 20 })).toBe(
      'Fila har 16 384 kolonner, og her er det plass til 20. Ta bort de kolonnene som ikke trengs.',
    )
    expect(say({ code: 'cell-too-long', line: 1_207, column: 28 })).toBe(
      'Teksten i celle AB1207 er lengre enn 2 000 tegn. Kort den ned.',
    )
    expect(say({ code: 'too-large' })).toContain('større enn 10 MB')
  })

  it('hva det enn er, i alle språk', () => {
    const codes = [
      'too-large',
      'infected',
      'unscanned',
      'empty',
      'not-a-sheet',
      'old-excel',
      'other-sheet',
      'other-text',
      'encrypted',
      'damaged',
      'unreadable',
      'macros',
      'outside-links',
    ] as const
    for (const locale of locales) {
      const told = codes.map((code) => sheetText(locale, { code }))
      expect(new Set(told).size).toBe(codes.length)
    }
    expect(sheetText('nn', { code: 'open-quote', line: 3 })).toContain('på linje 3')
  })
})

it.each<[number, number, string]>([
  [1, 1, 'A1'],
  [7, 2, 'B7'],
  [3, 26, 'Z3'],
  [3, 27, 'AA3'],
  [9, 702, 'ZZ9'],
  [9, 703, 'AAA9'],
  [1_048_576, 16_384, 'XFD1048576'],
])('Linje %i, kolonne %i er celle %s', (line, column, name) => {
  expect(cellName(line, column)).toBe(name)
})
