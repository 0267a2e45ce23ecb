import type { Child } from 'hono/jsx'
import { kronerText, shortDay } from '../../../kernel/format.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
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
  const say = sayCover
  const inKroner = (amount: Ore) => `${kronerText(locale, amount)} kr`
  const { cost, statement } = cover
  const rows = [
    {
      term: say(locale, 'partiesPay'),
      detail:
        cover.total === null ? (
          <>
            {say(locale, 'cannotBeWorkedOut')}
            <small>{sayCosts(locale, 'totalIncomplete')}</small>
          </>
        ) : (
          inKroner(cover.total)
        ),
    },
    ...(['gross', 'grants', 'carriedForward'] as const).flatMap((name) => {
      const amount = cost[name]
      const term = { gross: 'gross', grants: 'grants', carriedForward: 'carried' } as const
      return amount === null || cover.net === cost.gross
        ? []
        : [{ term: say(locale, term[name]), detail: inKroner(amount) }]
    }),
    {
      term: say(locale, 'net'),
      detail:
        cover.net === null ? (
          <>
            {fromPapers ? say(locale, 'notStated') : sayCosts(locale, 'unknown')}
            {fromPapers && <small>{say(locale, 'notInPapers')}</small>}
          </>
        ) : (
          inKroner(cover.net)
        ),
    },
    surplusRow(locale, cover),
  ]
  return (
    <section class="gf-section">
      <Surface title={say(locale, 'covers')}>
        <Facts sums facts={rows} />
        {statement === null && cover.net === null && (
          <SourceNote>{say(locale, 'alwaysShown')}</SourceNote>
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

function surplusRow(locale: CommunityPage['locale'], { surplus }: Cover) {
  if (surplus === null) {
    return {
      term: sayCover(locale, 'surplusOrGap'),
      detail: sayCover(locale, 'cannotBeWorkedOut'),
    }
  }
  const term = surplus === 0 ? 'evens' : surplus > 0 ? 'surplus' : 'gap'
  return {
    term: sayCover(locale, term),
    detail: `${kronerText(locale, Math.abs(surplus) as Ore)} kr`,
  }
}
