import { longDay, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Section, StackTable, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import type { Standing } from '../answer-standing.rule.ts'
import type { Question } from '../question.model.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import { answeredByNames, readerNames, sayRounds, stateNames } from '../rounds.text.ts'
import { sayBoard as say } from './board.text.ts'

/** One who was asked, and how it stands with the round. */
export type BoardLine = Asked & { standing: Standing; isLate: boolean }

export type BoardProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  lines: readonly BoardLine[]
  /** Those whom the reader answers for. */
  own: readonly Asked[]
  done: 'sent' | 'closed' | 'reopened' | null
}

/** A round that is sent: who has answered and who is silent, and what can be done with it. */
export const RoundBoardPage = (props: BoardProps) => {
  const { page, round, lines, done } = props
  const { locale } = page
  const answered = lines.filter(({ standing }) => standing.answer !== null).length
  return (
    <Page
      page={page}
      nav="rounds"
      title={round.title}
      lead={`${say(locale, 'answered', answered, lines.length)} ${deadlineOf(page, round)}`}
      status={
        <State kind={isOpen(round) ? 'sent' : 'adopted'}>{stateNames[round.state][locale]}</State>
      }
      crumbs={[{ label: sayRounds(locale, 'rounds'), href: page.to('rounds') }]}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <WhatToDo {...props} />
      {round.reason && (
        <Surface title={say(locale, 'why')}>
          <p>{round.reason}</p>
          <p class="gf-hint">
            {sayRounds(locale, 'readers')}: {readerNames[round.readers][locale]}.
          </p>
        </Surface>
      )}
      <Section title={say(locale, 'who')}>
        <Lines {...props} />
      </Section>
      <Section title={say(locale, 'asked')}>
        <ol>
          {props.questions.map(({ wording }) => (
            <li>{wording}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}

const deadlineOf = ({ locale }: CommunityPage, { deadline }: Round): string =>
  deadline === null ? '' : `${sayRounds(locale, 'deadline', longDay(locale, deadline))}.`

/** The first button is what waits for the reader. */
const WhatToDo = ({ page, round, own, lines }: BoardProps) => {
  const { locale } = page
  const at = { round: round.slug }
  const open = own.filter(({ place }) =>
    lines.some((line) => line.place === place && line.standing.answer === null),
  )
  return (
    <Buttons>
      {open.map(({ place, name }) => (
        <ButtonLink href={page.to('answerRound', { ...at, place })}>
          {say(locale, 'yourAnswer')} {name}
        </ButtonLink>
      ))}
      {page.may('ask-round') && (
        <>
          <ButtonLink
            href={page.to(isOpen(round) ? 'closeRound' : 'reopenRound', at)}
            weight="secondary"
          >
            {say(locale, isOpen(round) ? 'close' : 'reopen')}
          </ButtonLink>
          <ButtonLink href={page.to('draftRound', at)} weight="secondary">
            {say(locale, 'questions')}
          </ButtonLink>
        </>
      )}
    </Buttons>
  )
}

/** All who were asked, the silent first. */
const Lines = ({ page, round, lines, own }: BoardProps) => {
  const { locale } = page
  const ordered = lines.toSorted(
    (one, other) => Number(one.standing.answer !== null) - Number(other.standing.answer !== null),
  )
  const isOwn = ({ place }: Asked) => own.some((of) => of.place === place)
  return (
    <StackTable<BoardLine>
      caption={<span class="ds-sr-only">{say(locale, 'who')}</span>}
      rows={ordered}
      isOwn={isOwn}
      columns={[
        { label: say(locale, 'party'), cell: (line) => line.name },
        {
          label: say(locale, 'state'),
          answer: true,
          cell: (line) => <LineState page={page} line={line} />,
        },
        {
          label: say(locale, 'from'),
          isEmpty: (line) => cameFrom(page, line) === '',
          cell: (line) => cameFrom(page, line),
        },
        {
          label: say(locale, 'deed'),
          isEmpty: (line) => !(page.may('ask-round') || isOwn(line)),
          cell: (line) =>
            (page.may('ask-round') || isOwn(line)) && (
              <a href={page.to('answerRound', { round: round.slug, place: line.place })}>
                {say(locale, line.standing.answer ? 'see' : 'writeDown')}
                <span class="ds-sr-only">, {line.name}</span>
              </a>
            ),
        },
      ]}
    />
  )
}

const LineState = ({ page, line }: { page: CommunityPage; line: BoardLine }) => {
  const { locale } = page
  const { answer, told, afterClosing } = line.standing
  return (
    <>
      {answer ? (
        <State kind="adopted">{say(locale, 'hasAnswered')}</State>
      ) : told ? (
        <State kind="agenda">{say(locale, 'told')}</State>
      ) : afterClosing ? (
        <State kind="postponed">{say(locale, 'afterClosing')}</State>
      ) : (
        <State kind="sent">{say(locale, 'silent')}</State>
      )}
      {line.isLate && !afterClosing && <State kind="late">{say(locale, 'late')}</State>}
    </>
  )
}

/** By whom and by which door it came. */
function cameFrom({ locale }: CommunityPage, { standing, addedBecause }: BoardLine): string {
  const answer = standing.answer ?? standing.told ?? standing.afterClosing
  const parts = [
    answer &&
      (answer.region ?? (answer.by === 'party' ? null : answeredByNames[answer.by][locale])),
    answer?.name ?? null,
    answer?.functionName ?? null,
    answer?.source ?? null,
    answer?.door === 'link' ? say(locale, 'byLink') : null,
    answer && shortDay(answer.on),
    standing.corrected > 0 ? say(locale, 'corrected', standing.corrected) : null,
    addedBecause && say(locale, 'addedLater', addedBecause),
  ]
  return parts.filter((each) => each !== null && each !== '').join(', ')
}
