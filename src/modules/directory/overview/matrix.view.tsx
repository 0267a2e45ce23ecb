import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { ScrollTable } from '../../../ui/layout.tsx'
import { StateKey, type StateKind, stateSymbol } from '../../../ui/state.tsx'
import { functionName, sayDirectory } from '../directory.text.ts'
import type { Holding } from '../holder.model.ts'
import { holdingKind } from '../look/held.view.tsx'
import type { Place } from '../place.model.ts'
import { sayMatrix as say } from './matrix.text.ts'
import type { Matrix as MatrixOf } from './overview.model.ts'

type MatrixProps = { page: CommunityPage; matrix: MatrixOf; on: Day }
type Row = MatrixOf['rows'][number]

/** How each function stands in each municipality: a square that leads to who it is, or to adding one. */
export const Matrix = ({ page, matrix, on }: MatrixProps) => {
  const { locale } = page
  const { functions, rows } = matrix
  const dag = on === page.today ? null : on
  const label = say(locale, 'matrix', rows.length)
  return (
    <>
      <StateKey label={say(locale, 'key')} states={keyOf(locale, matrix)} />
      {dag === null && (
        <a class="ds-skip-link" href="#mangler">
          {say(locale, 'pastMatrix')}
        </a>
      )}
      <ScrollTable<Squares>
        locale={locale}
        label={label}
        caption={<span class="ds-sr-only">{label}</span>}
        rows={rows.map((row) => squaresOf(page, matrix, row, dag))}
        columns={[
          {
            label: say(locale, 'municipality'),
            cell: ({ place, href }) => <a href={href}>{place.name}</a>,
          },
          ...functions.map((of, i) => ({
            label: (
              <span class="gf-turned">
                <a href={page.to('functionList', { function: of.key }, { dag })}>
                  {functionName(locale, of)}
                </a>
              </span>
            ),
            cell: ({ squares }: Squares) => squares[i],
          })),
        ]}
      />
    </>
  )
}

type Squares = { place: Place; href: string; squares: readonly Child[] }

function squaresOf(
  page: CommunityPage,
  { functions }: MatrixOf,
  { place, holdings }: Row,
  dag: Day | null,
): Squares {
  const { locale } = page
  const href = page.to('placeList', { place: place.key }, { dag })
  const keeps = dag === null && page.may('keep-contacts', place.key)
  const squares = holdings.map((holding, i) => {
    const of = functions[i]
    if (!of) return null
    const kind = holdingKind(holding)
    const leadsTo =
      keeps && holding.state === 'vacant'
        ? page.to('addHolder', { place: place.key }, { funksjon: of.key })
        : href
    return (
      <a class={`gf-square gf-${kind}`} href={leadsTo}>
        {stateSymbol(kind)}
        <span class="ds-sr-only">{`${functionName(locale, of)}, ${place.name}: ${standingText(locale, holding, kind)}`}</span>
      </a>
    )
  })
  return { place, href, squares }
}

const standingText = (locale: Locale, holding: Holding, kind: StateKind): string =>
  holding.state === 'hidden' ? say(locale, 'hidden') : say(locale, wordOf[kind] ?? 'unknown')

const wordOf: Partial<Record<StateKind, 'adopted' | 'reservation' | 'rejected' | 'unknown'>> = {
  adopted: 'adopted',
  reservation: 'reservation',
  rejected: 'rejected',
}

/** What the squares that are there mean. */
function keyOf(locale: Locale, { rows }: MatrixOf): { kind: StateKind; text: string }[] {
  const holdings = rows.flatMap(({ holdings: each }) => each)
  const kinds = new Set(holdings.map(holdingKind))
  const isHidden = holdings.some(({ state }) => state === 'hidden')
  const all: { kind: StateKind; text: string }[] = [
    { kind: 'adopted', text: say(locale, 'keyConfirmed') },
    { kind: 'reservation', text: say(locale, 'keyDoubtful') },
    { kind: 'rejected', text: sayDirectory(locale, 'vacancy') },
    { kind: 'unknown', text: sayDirectory(locale, isHidden ? 'hidden' : 'unknown') },
  ]
  return all.filter(({ kind }) => kinds.has(kind))
}
