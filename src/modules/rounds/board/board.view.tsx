import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { Section } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { coverageText } from '../result/coverage.view.tsx'
import { isOpen, type Round } from '../round.model.ts'
import { RoundStateMark } from '../round-state.view.tsx'
import { sayRounds } from '../rounds.text.ts'
import { Answers } from './answers.view.tsx'
import { sayBoard as say } from './board.text.ts'
import type { BoardProps } from './board-props.view.ts'
import { Coverage } from './coverage-and-calls.view.tsx'
import { EachLine } from './each-line.view.tsx'
import { NotReached } from './not-reached.view.tsx'
import { WhatToDo } from './what-to-do.view.tsx'
import { WhyAsked } from './why-asked.view.tsx'

/** A round that is sent: who has answered and who is silent, and what can be done with it. */
export const RoundBoardPage = (props: BoardProps) => {
  const { page, round, result, done } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="rounds"
      title={round.title}
      lead={`${coverageText(locale, result)}. ${deadlineOf(page, round)}`}
      status={<RoundStateMark locale={locale} state={round.state} />}
      crumbs={[{ label: sayRounds(locale, 'rounds'), href: page.to('rounds') }]}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <WhatToDo {...props} />
      <NotReached page={page} round={round} missed={props.missed} />
      <WhyAsked {...props} />
      <Coverage {...props} />
      <Answers {...props} />
      {page.may('ask-round') && (
        <Section title={say(locale, 'each')} lead={say(locale, 'eachLead')}>
          <Estimates {...props} />
          <EachLine page={page} round={round} lines={props.lines} />
          {isOpen(round) && (
            <p>
              <a href={page.to('askMore', { round: round.slug })}>{say(locale, 'askMore')}</a>
            </p>
          )}
        </Section>
      )}
    </Page>
  )
}

const deadlineOf = ({ locale }: CommunityPage, { deadline }: Round): string =>
  deadline === null ? '' : `${sayRounds(locale, 'deadline', longDay(locale, deadline))}.`

/** Where an estimate for all is entered, of each question that asks for a number. */
const Estimates = ({ page, round, questions }: BoardProps) => {
  const counted = questions.filter((question) => 'unit' in question)
  return (
    counted.length > 0 && (
      <ul>
        {counted.map(({ key, wording }) => (
          <li>
            <a href={page.to('estimateRound', { round: round.slug, question: key })}>
              {say(page.locale, 'estimate')}: {wording}
            </a>
          </li>
        ))}
      </ul>
    )
  )
}
