import { kronerText, percentText, wholeNumber } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { type BarPart, ShareBar } from '../../../ui/bar.tsx'
import { ScrollTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Column } from '../../../ui/table.tsx'
import { sayAmount } from '../amount/amount.text.ts'
import { sayCosts } from '../costs.text.ts'
import { sayPart } from '../look/part.text.ts'
import { componentLabel, partOf } from '../look/share-parts.view.ts'
import { type Component, isByInhabitants, toldComponents } from '../scheme.model.ts'
import { missingIn, type ShareLine } from '../share.model.ts'
import { listAsked, type StoredList } from '../stored-list.model.ts'

type Row = { kind: 'line'; line: ShareLine } | { kind: 'unnamed'; count: number }

/** Every party with its amount as bar and figures, and the sum. */
export const SharesTable = ({
  page,
  list,
  isOwn,
}: {
  page: CommunityPage
  list: StoredList
  isOwn: (code: string) => boolean
}) => {
  const { locale } = page
  const rows: Row[] = [
    ...list.lines.map((line) => ({ kind: 'line' as const, line })),
    ...(list.unnamed > 0 ? [{ kind: 'unnamed' as const, count: list.unnamed }] : []),
  ]
  const columns = columnsOf(page, list)
  return (
    <ScrollTable
      locale={locale}
      label={sayCosts(locale, 'tableName')}
      rows={rows}
      columns={columns.map(({ total: _, ...column }) => column)}
      isOwn={(row) => row.kind === 'line' && isOwn(row.line.code)}
      total={columns.map(({ total }) => total)}
    />
  )
}

type SharesColumn = Column<Row> & { total: string }

const columnsOf = (page: CommunityPage, list: StoredList): SharesColumn[] => [
  nameColumn(page, list),
  ...amountColumns(page, list),
  inhabitantsColumn(page, list),
  ...partColumns(page, list),
]

const inLine = (cell: (line: ShareLine) => SharesColumn['label']) => (row: Row) =>
  row.kind === 'line' ? cell(row.line) : ''

const unknownIn = ({ locale }: CommunityPage) => (
  <State kind="unknown" bare>
    {sayCosts(locale, 'unknown')}
  </State>
)

/** The parties, each with its note and the way to how its amount is worked out. */
function nameColumn({ locale, to }: CommunityPage, list: StoredList): SharesColumn {
  const noted = new Map(list.input.scheme.notes.map(({ partyCode }, i) => [partyCode, i + 1]))
  const amountOf = (party: string) =>
    to('amount', { scheme: list.schemeKey, party }, listAsked(list))
  const all = list.lines.length + list.unnamed
  return {
    label: sayCosts(locale, 'municipality'),
    total:
      list.total === null
        ? sayCosts(locale, 'totalIncomplete', missingIn(list))
        : sayCosts(locale, 'countOfParties', all),
    cell: (row) =>
      row.kind === 'unnamed' ? (
        <State kind="unknown" bare>
          {sayCosts(locale, 'unnamed', row.count)}
        </State>
      ) : (
        <>
          <a href={amountOf(row.line.code)}>{row.line.name}</a>
          {noted.has(row.line.code) && (
            <sup>
              {' '}
              <a href={`#merknad-${noted.get(row.line.code)}`}>{noted.get(row.line.code)}</a>
            </sup>
          )}
        </>
      ),
  }
}

/** What each pays: as a picture, in kroner, and as a part of all. */
function amountColumns(page: CommunityPage, list: StoredList): SharesColumn[] {
  const { locale } = page
  const { total } = list
  const max = Math.max(...list.lines.map(({ amount }) => amount ?? 0), 1)
  return [
    {
      label: sayCosts(locale, 'picture'),
      picture: true,
      total: '',
      cell: inLine((line) =>
        line.amount === null ? '' : <ShareBar parts={barParts(line)} max={max} />,
      ),
    },
    {
      label: sayCosts(locale, 'sum'),
      numeric: true,
      total: kronerText(locale, list.knownTotal),
      cell: inLine(({ amount }) =>
        amount === null ? unknownIn(page) : <strong>{kronerText(locale, amount)}</strong>,
      ),
    },
    ...(total === null || total === 0
      ? []
      : [
          {
            label: sayCosts(locale, 'part'),
            numeric: true,
            total: percentText(locale, 1),
            cell: inLine(({ amount }) => percentText(locale, (amount ?? 0) / total)),
          },
        ]),
  ]
}

function inhabitantsColumn(page: CommunityPage, list: StoredList): SharesColumn {
  const people = list.lines.map(({ inhabitants }) => inhabitants)
  return {
    label: sayCosts(page.locale, 'inhabitants'),
    numeric: true,
    total:
      people.includes(null) || list.unnamed > 0
        ? ''
        : wholeNumber(people.reduce<number>((sum, each) => sum + (each ?? 0), 0)),
    cell: inLine(({ inhabitants }) =>
      inhabitants === null ? unknownIn(page) : wholeNumber(inhabitants),
    ),
  }
}

/** What each component of the scheme comes to, and what the rounding does. */
function partColumns(page: CommunityPage, list: StoredList): SharesColumn[] {
  const { locale } = page
  const sumOf = (amounts: readonly (number | null)[]) =>
    amounts.some((amount) => amount === null) || list.unnamed > 0
      ? ''
      : kronerText(locale, amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) as Ore)
  return [
    ...toldComponents(list.input.scheme).map((component): SharesColumn => {
      const amounts = list.lines.map((line) => partOf(line, component)?.amount ?? null)
      return {
        label: componentLabel(locale, component),
        numeric: true,
        total: sumOf(amounts),
        cell: inLine((line) => {
          const part = partOf(line, component)
          if (part === undefined) return '–'
          return part.amount === null ? unknownIn(page) : kronerText(locale, part.amount)
        }),
      }
    }),
    ...(list.lines.some(({ rounding }) => rounding !== 0)
      ? [
          {
            label: sayCosts(locale, 'rounding'),
            numeric: true,
            total: sumOf(list.lines.map(({ rounding }) => rounding)),
            cell: inLine(({ rounding }) => kronerText(locale, rounding)),
          },
        ]
      : []),
  ]
}

/** What is equal for all first, then what follows size. */
const barParts = ({ parts }: ShareLine): BarPart[] =>
  parts.map(({ component, amount }) => ({
    kind: isEqualForAll(component) ? 'fixed' : 'variable',
    value: amount ?? 0,
  }))

const isEqualForAll = ({ kind }: Component): boolean =>
  kind === 'fixed' || kind === 'part-equally' || kind === 'rest-equally'

/** What the bars' colours mean, for the components that the list has. */
export function barKey({ locale }: CommunityPage, list: Pick<StoredList, 'input'>) {
  const components = toldComponents(list.input.scheme)
  return [
    ...(components.some(isEqualForAll)
      ? [{ kind: 'fixed' as const, text: equalText(locale, components) }]
      : []),
    ...(components.every(isEqualForAll)
      ? []
      : [
          {
            kind: 'variable' as const,
            text: variableText(
              locale,
              components.filter((each) => !isEqualForAll(each)),
            ),
          },
        ]),
  ]
}

const equalText = (locale: Locale, components: readonly Component[]): string =>
  components.every((each) => each.kind === 'fixed' || !isEqualForAll(each))
    ? sayCosts(locale, 'fixed')
    : sayPart(locale, 'equalForAll')

function variableText(locale: Locale, variable: readonly Component[]): string {
  if (variable.every(({ kind }) => kind === 'per-inhabitant')) {
    return sayAmount(locale, 'perInhabitant')
  }
  return variable.every(isByInhabitants)
    ? sayPart(locale, 'byInhabitants')
    : sayCosts(locale, 'variable')
}
