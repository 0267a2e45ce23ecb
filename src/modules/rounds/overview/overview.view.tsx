import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, LinkList } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { RoundStateMark } from '../round-state.view.tsx'
import { sayRounds } from '../rounds.text.ts'
import { sayOverview as say } from './overview.text.ts'
import type { ToldRound } from './same-title.rule.ts'

type OverviewProps = {
  page: CommunityPage
  rounds: readonly ToldRound[]
  /** The last that is shown, where there are older ones. */
  olderThan: string | null
  done: 'discarded' | null
}

/** The rounds of the community, the latest first. */
export const OverviewPage = ({ page, rounds, olderThan, done }: OverviewProps) => {
  const { locale } = page
  const asks = page.may('ask-round')
  return (
    <Page page={page} nav="rounds" title={sayRounds(locale, 'rounds')} lead={say(locale, 'lead')}>
      <Receipt>{done && say(locale, done)}</Receipt>
      {asks && (
        <Buttons>
          <ButtonLink href={page.to('newRound')}>{say(locale, 'ask')}</ButtonLink>
        </Buttons>
      )}
      {rounds.length === 0 ? (
        <Empty>{say(locale, asks ? 'emptyForAsker' : 'empty')}</Empty>
      ) : (
        <LinkList
          items={rounds.map((round) => ({
            title: <InNorwegian locale={locale}>{round.title}</InNorwegian>,
            href: page.to(round.state === 'draft' ? 'draftRound' : 'round', { round: round.slug }),
            note: noteOf(page, round),
            aside: <RoundStateMark locale={locale} state={round.state} />,
          }))}
        />
      )}
      {olderThan !== null && (
        <p>
          <a href={page.to('rounds', {}, { for: olderThan })}>{say(locale, 'older')}</a>
        </p>
      )}
    </Page>
  )
}

function noteOf({ locale }: CommunityPage, round: ToldRound): string {
  const when =
    round.state === 'closed' && round.closedOn
      ? say(locale, 'closedOn', shortDay(round.closedOn))
      : round.deadline && sayRounds(locale, 'deadline', shortDay(round.deadline))
  const how = round.state === 'draft' ? null : say(locale, 'answered', round.answered, round.asked)
  const begun = round.isLike ? sayRounds(locale, 'begunOn', shortDay(round.begunOn)) : null
  return [how, when, begun].filter((each) => each !== null).join('. ')
}
