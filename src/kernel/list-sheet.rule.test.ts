import { describe, expect, it } from 'vitest'
import type { ListColumns } from './list-sheet.model.ts'
import { listText, saysVacant } from './list-sheet.rule.ts'

const columns: ListColumns<'navn' | 'funksjon'> = {
  order: ['navn', 'funksjon'],
  heads: { navn: 'navn', funksjon: 'funksjon' },
  widths: { navn: 1, funksjon: 1 },
  names: { navn: ['navn'], funksjon: ['funksjon'] },
  missing: () => [],
}
const fieldOf = (text: string, isFormula = false) =>
  listText(columns, [
    {
      line: 2,
      identity: null,
      cells: { navn: { text, isFormula }, funksjon: { text: 'x', isFormula: false } },
    },
  ])
    .split('\n')[1]
    ?.replace(/^2;|;x$/g, '')

describe('Linjer som skal rettes, står slik de ble skrevet', () => {
  it.each(['- Kari', '+47 74 00 00 00', '-', '@kari', '0301', '1/2', '1e5', 'Kari Prøve'])(
    '%s',
    (text) => {
      expect(fieldOf(text)).toBe(text)
    },
  )

  it.each([
    ['en formel som er skrevet', '=1+1', true, '=1+1'],
    ['det som en formel i Excel ble til', 'Overlegen', true, '=Overlegen'],
    ['en formel som ikke lot seg regne ut', '#I/T', true, '#I/T'],
    ['en tekst som ellers ble lest som formel', '=1+1', false, "'=1+1"],
    ['en tekst med semikolon', '- a;b', false, '"- a;b"'],
  ])('%s', (_title, text, isFormula, field) => {
    expect(fieldOf(text, isFormula)).toBe(field)
  })
})

describe('En ledig plass', () => {
  it.each([
    ['Ledig', true],
    ['vakant', true],
    ['-', true],
    ['–', true],
    ['--', true],
    ['', false],
    ['- Kari', false],
    ['Kari', false],
  ])('navnet «%s»: %s', (name, isVacant) => {
    expect(saysVacant(name)).toBe(isVacant)
  })
})
