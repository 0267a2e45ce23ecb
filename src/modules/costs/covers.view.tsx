import { kronerText } from '../../kernel/format.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import { Facts, SourceNote, Surface } from '../../ui/layout.tsx'
import { sayCosts } from './costs.text.ts'
import type { StoredList } from './stored-list.model.ts'

type ListSums = Pick<StoredList, 'total' | 'net' | 'surplus' | 'input'>

/** What the parties pay against what it costs; unknown is said, not left out. */
export const Covers = ({ page: { locale }, list }: { page: CommunityPage; list: ListSums }) => {
  const say = sayCosts
  const inKroner = (amount: Ore) => `${kronerText(locale, amount)} kr`
  const { cost } = list.input.scheme
  const rows = [
    {
      term: say(locale, 'partiesPay'),
      detail:
        list.total === null ? (
          <>
            {say(locale, 'cannotBeWorkedOut')}
            <small>{say(locale, 'totalIncomplete')}</small>
          </>
        ) : (
          inKroner(list.total)
        ),
    },
    ...(['gross', 'grants', 'carriedForward'] as const).flatMap((name) => {
      const amount = cost[name]
      const term = { gross: 'gross', grants: 'grants', carriedForward: 'carried' } as const
      return amount === null || list.net === cost.gross
        ? []
        : [{ term: say(locale, term[name]), detail: inKroner(amount) }]
    }),
    {
      term: say(locale, 'net'),
      detail:
        list.net === null ? (
          <>
            {say(locale, 'notStated')}
            <small>{say(locale, 'notInPapers')}</small>
          </>
        ) : (
          inKroner(list.net)
        ),
    },
    surplusRow(locale, list),
  ]
  return (
    <section class="gf-section">
      <Surface title={say(locale, 'covers')}>
        <Facts sums facts={rows} />
        <SourceNote>{say(locale, 'alwaysShown')}</SourceNote>
      </Surface>
    </section>
  )
}

function surplusRow(locale: CommunityPage['locale'], { surplus }: ListSums) {
  if (surplus === null) {
    return {
      term: sayCosts(locale, 'surplusOrGap'),
      detail: sayCosts(locale, 'cannotBeWorkedOut'),
    }
  }
  const term = surplus === 0 ? 'evens' : surplus > 0 ? 'surplus' : 'gap'
  return {
    term: sayCosts(locale, term),
    detail: `${kronerText(locale, Math.abs(surplus) as Ore)} kr`,
  }
}
