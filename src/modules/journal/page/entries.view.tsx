import { longDay, shortDay, wholeNumber } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { DenseTable, Facts } from '../../../ui/layout.tsx'
import { sayJournal } from '../journal.text.ts'
import type { JournalRow } from '../journal-entry.model.ts'
import { sayFilter } from './filter.text.ts'
import type { Telling } from './told.text.ts'

/** As much of a lock as is compared by eye. */
const shownOfLock = 12

/** As much of what is told as stands on a line. */
const shownOfTold = 90

/** The entries, one on a line: what was told and the whole lock are opened where they stand. */
export const Entries = (props: {
  locale: Locale
  rows: readonly JournalRow[]
  telling: Telling
}) => {
  const { locale, rows, telling } = props
  return (
    <DenseTable
      rows={rows}
      rowId={({ number }) => `innslag-${number}`}
      columns={[
        {
          label: sayJournal(locale, 'number'),
          width: 'narrow',
          cell: ({ number }) => wholeNumber(number),
        },
        {
          label: sayJournal(locale, 'when'),
          width: 'middle',
          cell: ({ at }) => `${shortDay(osloDay(at))} ${osloTime(at)}`,
        },
        {
          label: sayJournal(locale, 'what'),
          answer: true,
          cell: ({ deed }) => telling.deed(deed),
        },
        {
          label: sayJournal(locale, 'told'),
          width: 'wide',
          cell: (row) => <Told locale={locale} row={row} telling={telling} />,
        },
        {
          label: sayJournal(locale, 'who'),
          cell: ({ by, isSeen }) => by ?? (isSeen ? sayJournal(locale, 'nobody') : '–'),
        },
        {
          label: sayJournal(locale, 'basis'),
          cell: ({ basis }) => (basis ? telling.basis(basis) : '–'),
        },
        {
          label: sayFilter(locale, 'lock'),
          width: 'middle',
          cell: (row) => <Lock locale={locale} row={row} />,
        },
      ]}
    />
  )
}

const Told = ({ locale, row, telling }: { locale: Locale; row: JournalRow; telling: Telling }) => {
  if (!row.isSeen) return <>{sayJournal(locale, 'notSeen')}</>
  if (row.removedAt) {
    return <>{sayJournal(locale, 'removed', longDay(locale, osloDay(row.removedAt)))}</>
  }
  const facts = telling.facts(row.told)
  if (facts.length === 0) return <>–</>
  return (
    <details class="gf-line">
      <summary>
        {short(facts.map(({ term, values }) => `${term}: ${values.join(', ')}`).join(' · '))}
      </summary>
      <Facts facts={facts.map(({ term, values }) => ({ term, detail: values.join(', ') }))} />
    </details>
  )
}

const short = (text: string): string =>
  text.length > shownOfTold ? `${[...text].slice(0, shownOfTold).join('')}…` : text

const Lock = ({ locale, row }: { locale: Locale; row: JournalRow }) => (
  <details class="gf-line">
    <summary>
      <code>{row.hash.slice(0, shownOfLock)}</code>
      <span class="ds-sr-only"> {sayFilter(locale, 'openLock', wholeNumber(row.number))}</span>
    </summary>
    <Facts
      facts={[
        { term: sayFilter(locale, 'wholeLock'), detail: <code>{row.hash}</code> },
        { term: sayFilter(locale, 'lockInHead'), detail: <code>{row.lockInHead}</code> },
        { term: sayFilter(locale, 'lockBefore'), detail: <code>{row.previousHash}</code> },
      ]}
    />
  </details>
)
