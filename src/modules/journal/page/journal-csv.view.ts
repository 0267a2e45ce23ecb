import { csvField } from '../../../kernel/csv-text.rule.ts'
import { day, daysBetween, type Instant } from '../../../kernel/day.model.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { SheetCell } from '../../../platform/paper/order.ts'
import { sayJournal } from '../journal.text.ts'
import type { JournalRow } from '../journal-entry.model.ts'
import { sayFilter } from './filter.text.ts'
import type { Telling } from './told.text.ts'

/** What the columns of the journal as a file are called. */
const columnNames = (locale: Locale): string[] => [
  sayJournal(locale, 'number'),
  sayFilter(locale, 'when'),
  sayFilter(locale, 'atUtc'),
  sayJournal(locale, 'what'),
  sayFilter(locale, 'about'),
  sayJournal(locale, 'who'),
  sayJournal(locale, 'basis'),
  sayJournal(locale, 'told'),
  sayFilter(locale, 'lock'),
  sayFilter(locale, 'lockBefore'),
]

/** What stands above the lines of the journal as a file. */
export const csvHead = (locale: Locale, community: { exercise: boolean }): string[][] => [
  ...(community.exercise ? [[csvField(sayFilter(locale, 'exercise'))]] : []),
  columnNames(locale).map(csvField),
]

/** An entry as a line of the file: no more than the page shows of it. */
export const csvLine = (locale: Locale, row: JournalRow, telling: Telling): string[] =>
  [
    String(row.number),
    `${shortDay(osloDay(row.at))} ${osloTime(row.at)}`,
    ...textsOf(locale, row, telling),
  ].map(csvField)

/** The columns of an entry after its number and its time. */
const textsOf = (locale: Locale, row: JournalRow, telling: Telling): string[] => [
  row.at,
  telling.deed(row.deed),
  row.subject === null ? '' : telling.subject(row.subject),
  row.by ?? (row.isSeen ? sayJournal(locale, 'nobody') : ''),
  row.basis === null ? '' : telling.basis(row.basis),
  toldText(locale, row, telling),
  row.hash,
  row.previousHash,
]

/** The same as a row of a spreadsheet: the number is a number, and the time in Norway a moment that can be sorted by. */
export const excelLine = (locale: Locale, row: JournalRow, telling: Telling): SheetCell[] => [
  { value: row.number },
  { value: excelTime(row.at), format: 'dd.mm.yyyy hh:mm' },
  ...textsOf(locale, row, telling).map((value) => ({ value: value.slice(0, mostInCell) })),
]

/** What Excel takes in one cell. */
const mostInCell = 32_767

/** The days since the end of 1899, as a spreadsheet counts, of the clock in Norway. */
function excelTime(at: Instant): number {
  const [hours = 0, minutes = 0] = osloTime(at).split(':').map(Number)
  return daysBetween(day('1899-12-30'), osloDay(at)) + (hours * 60 + minutes) / (24 * 60)
}

/** The rows above the entries, and how the sheet looks. */
export function journalExcel(
  locale: Locale,
  community: { exercise: boolean },
  entries: readonly (readonly SheetCell[])[],
) {
  const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold' })
  const heads = [
    ...(community.exercise ? [[bold(sayFilter(locale, 'exercise'))]] : []),
    columnNames(locale).map(bold),
  ]
  return {
    rows: [...heads, ...entries],
    look: {
      columns: [8, 18, 26, 28, 16, 24, 28, 60, 20, 20].map((width) => ({ width })),
      sheet: 'Journal',
      stickyRowsCount: heads.length,
      orientation: 'landscape' as const,
    },
  }
}

function toldText(locale: Locale, row: JournalRow, telling: Telling): string {
  if (!row.isSeen) return sayJournal(locale, 'notSeen')
  if (row.removedAt) {
    return sayJournal(locale, 'removed', longDay(locale, osloDay(row.removedAt)))
  }
  return telling
    .facts(row.told)
    .map(({ term, values }) => `${term}: ${values.join(', ')}`)
    .join('; ')
}
