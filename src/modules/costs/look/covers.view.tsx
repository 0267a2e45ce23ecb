import type { Child } from 'hono/jsx'
import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Facts, SourceNote, Surface } from '../../../ui/layout.tsx'
import { sayCosts } from '../costs.text.ts'
import type { Cover } from '../cover.model.ts'
import { sayCover } from './cover.text.ts'
import { sayStatement } from './statement.text.ts'

/** What the parties pay against what it costs; unknown is said, not left out. */
export const Covers = ({
  page: { locale },
  cover,
  fromPapers,
  children,
}: {
  page: CommunityPage
  cover: Cover
  /** Is what is known of it only what papers say? */
  fromPapers: boolean
  children?: Child
}) => {
  const { statement } = cover
  return (
    <section class="gf-section">
      <Surface title={sayCover(locale, 'covers')}>
        <Facts
          sums
          facts={[
            paidRow(locale, cover),
            ...costRows(locale, cover),
            netRow(locale, cover, fromPapers),
            surplusRow(locale, cover),
          ]}
        />
        {statement === null && cover.net === null && (
          <SourceNote>{sayCover(locale, 'alwaysShown')}</SourceNote>
        )}
        {statement !== null && (
          <SourceNote>
            <span>
              {sayStatement(
                locale,
                'statedOn',
                statement.year,
                shortDay(statement.madeOn),
                statement.source ?? sayStatement(locale, 'sourceRemoved'),
              )}
            </span>
          </SourceNote>
        )}
        {children}
      </Surface>
    </section>
  )
}

const inKroner = (locale: Locale, amount: Ore) => `${kronerText(locale, amount)} kr`

const paidRow = (locale: Locale, { total, missing }: Cover) => ({
  term: sayCover(locale, 'partiesPay'),
  detail:
    total === null ? (
      <>
        {sayCover(locale, 'cannotBeWorkedOut')}
        <small>{sayCosts(locale, 'totalIncomplete', missing)}</small>
      </>
    ) : (
      inKroner(locale, total)
    ),
})

/** How the net cost comes about, where it is not the gross alone. */
const costRows = (locale: Locale, { cost, net }: Cover) =>
  (['gross', 'grants', 'carriedForward'] as const).flatMap((name) => {
    const amount = cost[name]
    const term = { gross: 'gross', grants: 'grants', carriedForward: 'carried' } as const
    return amount === null || net === cost.gross
      ? []
      : [{ term: sayCover(locale, term[name]), detail: inKroner(locale, amount) }]
  })

const netRow = (locale: Locale, { net }: Cover, fromPapers: boolean) => ({
  term: sayCover(locale, 'net'),
  detail:
    net === null ? (
      <>
        {fromPapers ? sayCover(locale, 'notStated') : sayCosts(locale, 'unknown')}
        {fromPapers && <small>{sayCover(locale, 'notInPapers')}</small>}
      </>
    ) : (
      inKroner(locale, net)
    ),
})

function surplusRow(locale: Locale, { surplus }: Cover) {
  if (surplus === null) {
    return {
      term: sayCover(locale, 'surplusOrGap'),
      detail: sayCover(locale, 'cannotBeWorkedOut'),
    }
  }
  const term = surplus === 0 ? 'evens' : surplus > 0 ? 'surplus' : 'gap'
  return {
    term: sayCover(locale, term),
    detail: inKroner(locale, Math.abs(surplus) as Ore),
  }
}
