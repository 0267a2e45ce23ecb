import { kronerText } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type BarPart, ShareBar } from '../../../ui/bar.tsx'
import { ScrollTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Column } from '../../../ui/table.tsx'
import { sayCosts } from '../costs.text.ts'
import { changeShare, signed } from '../look/sharing-words.view.ts'
import { missingIn, type ShareList } from '../share.model.ts'
import type { StoredList } from '../stored-list.model.ts'
import type { Change, Tried } from './trial.model.ts'
import { sayTrial } from './trial.text.ts'

/** Every party's amount today and as tried, as bar and figures. */
export const ChangeTable = (props: {
  locale: Locale
  list: StoredList
  tried: Tried
  /** What all pay more; null where either sum lacks some. */
  change: Ore | null
}) => {
  const { locale, list, tried, change } = props
  const rows = tried.changes.toSorted(
    (a, b) => (b.after ?? b.before ?? 0) - (a.after ?? a.before ?? 0),
  )
  return (
    <ScrollTable
      locale={locale}
      label={sayTrial(locale, 'tableName')}
      rows={rows}
      columns={[
        nameColumn(locale, list),
        pictureColumn(locale, rows),
        ...amountColumns(locale),
        ...changeColumns(locale),
      ]}
      total={[
        allLabel(locale, list, tried.list),
        '',
        kronerText(locale, list.knownTotal),
        kronerText(locale, tried.list.knownTotal),
        change === null ? unknownIn(locale) : signed(kronerText(locale, change), change),
        changeShare(locale, change !== null && list.total ? change / list.total : null),
      ]}
    />
  )
}

/** All together; where a sum lacks some, which sum and how many. */
const allLabel = (locale: Locale, today: ShareList, triedList: ShareList) => (
  <>
    {sayTrial(locale, 'all')}
    {[['today', today] as const, ['tried', triedList] as const].map(
      ([name, list]) =>
        list.total === null && (
          <small>
            {' '}
            {sayTrial(locale, name)}, {sayCosts(locale, 'incomplete', missingIn(list))}
          </small>
        ),
    )}
  </>
)

/** The parties, each with whether it comes or goes, and what it is merged from. */
function nameColumn(locale: Locale, { lines }: StoredList): Column<Change> {
  const nameOf = (code: string) => lines.find((line) => line.code === code)?.name ?? code
  return {
    label: sayCosts(locale, 'municipality'),
    cell: ({ name, from, side }) => (
      <>
        {name}
        {side !== 'both' && <small> {sayTrial(locale, side)}</small>}
        {from.length > 1 && (
          <small> {sayTrial(locale, 'mergedFrom', from.map(nameOf).join(', '))}</small>
        )}
      </>
    ),
  }
}

function pictureColumn(locale: Locale, rows: readonly Change[]): Column<Change> {
  const max = Math.max(...rows.flatMap(({ before, after }) => [before ?? 0, after ?? 0]), 1)
  return {
    label: sayTrial(locale, 'picture'),
    picture: true,
    cell: (row) => <ShareBar parts={changeParts(row, max)} max={max} />,
  }
}

const unknownIn = (locale: Locale) => (
  <State kind="unknown" bare>
    {sayCosts(locale, 'unknown')}
  </State>
)

/** What each pays today, and as tried. */
function amountColumns(locale: Locale): Column<Change>[] {
  const amount = (value: Ore | null, absent: boolean) =>
    absent ? '–' : value === null ? unknownIn(locale) : kronerText(locale, value)
  return [
    {
      label: sayTrial(locale, 'todayColumn'),
      numeric: true,
      cell: ({ before, side }) => amount(before, side === 'new'),
    },
    {
      label: sayTrial(locale, 'triedColumn'),
      numeric: true,
      cell: ({ after, side }) => amount(after, side === 'left-out'),
    },
  ]
}

/** What becomes of it, in kroner and in percent. */
const changeColumns = (locale: Locale): Column<Change>[] => [
  {
    label: sayTrial(locale, 'changeColumn'),
    numeric: true,
    cell: (row) =>
      row.change === null ? unknownIn(locale) : signed(kronerText(locale, row.change), row.change),
  },
  {
    label: sayTrial(locale, 'percentColumn'),
    numeric: true,
    cell: (row) => changeShare(locale, row.share),
  },
]

/** Is one of the two amounts not known, of a party that shares? */
export const isUnknown = ({ change }: Pick<Change, 'change'>): boolean => change === null

/**
 * What is paid both today and as tried; then what falls away, or what comes on top. Where one of the two
 * is not known, as much as is known of the other, drawn as unknown; of neither, the whole width.
 */
function changeParts(row: Change, max: number): BarPart[] {
  const { before, after } = row
  if (isUnknown(row)) return [{ kind: 'unknown', value: before ?? after ?? max }]
  const was = before ?? 0
  const becomes = after ?? 0
  return [
    { kind: 'variable', value: Math.min(was, becomes) },
    { kind: 'fixed', value: Math.max(0, was - becomes) },
    { kind: 'increase', value: Math.max(0, becomes - was) },
  ]
}
