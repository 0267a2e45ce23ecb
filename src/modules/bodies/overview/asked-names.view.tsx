import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { StackTable } from '../../../ui/layout.tsx'
import { sayRounds, type ToldRound } from '../../rounds/index.ts'
import { sayAppointing as say } from '../appointing/appointing.text.ts'
import { roundStanding } from '../appointing/round-standing.view.ts'
import type { Body } from '../body.model.ts'

/** The rounds that asked for names to the seats of a body, of those that the reader may know of. */
export const AskedNames = ({
  page,
  body,
  asked,
}: {
  page: CommunityPage
  body: Body
  asked: readonly ToldRound[]
}) => {
  if (asked.length === 0) return null
  const { locale } = page
  const begun = ({ isLike, begunOn }: ToldRound) =>
    isLike ? sayRounds(locale, 'begunOn', shortDay(begunOn)) : null
  const appoint = {
    label: <span class="ds-sr-only">{say(locale, 'appoint')}</span>,
    cell: (round: ToldRound) => (
      <a href={page.to('appoint', { body: body.key, asking: round.slug })}>
        {say(locale, 'appoint')}
        <span class="ds-sr-only">
          : {[round.title, begun(round)].filter((each) => each !== null).join('. ')}
        </span>
      </a>
    ),
  }
  return (
    <StackTable<ToldRound>
      caption={say(locale, 'namesAsked')}
      rows={asked}
      columns={[
        {
          label: say(locale, 'round'),
          cell: (round) => (
            <div>
              <a
                href={page.to(round.state === 'draft' ? 'draftRound' : 'round', {
                  round: round.slug,
                })}
              >
                <InNorwegian locale={locale}>{round.title}</InNorwegian>
              </a>
              {begun(round) !== null && <div>{begun(round)}</div>}
            </div>
          ),
        },
        { label: say(locale, 'state'), cell: (round) => roundStanding(locale, round) },
        {
          label: say(locale, 'answers'),
          cell: ({ answered, asked: all }) => say(locale, 'answered', answered, all),
        },
        ...(page.may('ask-round') ? [appoint] : []),
      ]}
    />
  )
}
