import { csvField } from '../../../kernel/csv-text.rule.ts'
import { longDay, shortDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { sayJournal } from '../journal.text.ts'
import type { JournalRow } from '../journal-entry.model.ts'
import { sayFilter } from './filter.text.ts'
import type { Telling } from './told.text.ts'

/** What stands above the lines of the journal as a file. */
export const csvHead = (locale: Locale, community: { exercise: boolean }): string[][] => [
  ...(community.exercise ? [[csvField(sayFilter(locale, 'exercise'))]] : []),
  [
    sayJournal(locale, 'number'),
    sayFilter(locale, 'when'),
    sayFilter(locale, 'atUtc'),
    sayJournal(locale, 'what'),
    sayFilter(locale, 'about'),
    sayFilter(locale, 'key'),
    sayJournal(locale, 'who'),
    sayJournal(locale, 'basis'),
    sayJournal(locale, 'told'),
    sayFilter(locale, 'lock'),
    sayFilter(locale, 'lockBefore'),
  ].map(csvField),
]

/** An entry as a line of the file: no more than the page shows of it. */
export const csvLine = (locale: Locale, row: JournalRow, telling: Telling): string[] =>
  [
    String(row.number),
    `${shortDay(osloDay(row.at))} ${osloTime(row.at)}`,
    row.at,
    telling.deed(row.deed),
    row.subject === null ? '' : telling.subject(row.subject),
    row.subject ?? '',
    row.by ?? (row.isSeen ? sayJournal(locale, 'nobody') : ''),
    row.basis === null ? '' : telling.basis(row.basis),
    toldText(locale, row, telling),
    row.hash,
    row.previousHash,
  ].map(csvField)

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
