import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Callees } from '../../../ui/callees.tsx'
import { ButtonLink, Buttons } from '../../../ui/form.tsx'
import { Columns, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import type { Callee } from '../../desk/index.ts'
import { dialled, functionName } from '../../directory/index.ts'
import type { Question } from '../question.model.ts'
import type { TilePlace } from '../result/choices.view.tsx'
import { CoverageFacts, coverageText } from '../result/coverage.view.tsx'
import type { QuestionPart } from '../result/question-part.rule.ts'
import type { RoundResult } from '../result/result.model.ts'
import { ResultSections } from '../result/result.view.tsx'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import { readerNames, sayRounds, stateNames } from '../rounds.text.ts'
import { sayBoard as say } from './board.text.ts'
import type { BoardLine } from './board-reading.rule.ts'
import { EachLine } from './each-line.view.tsx'
import { type Missed, NotReached } from './not-reached.view.tsx'

export type BoardProps = {
  page: CommunityPage
  round: Round
  questions: readonly Question[]
  /** The questions as they are shown, one part at a time. */
  parts: readonly QuestionPart[]
  lines: readonly BoardLine[]
  /** What the reader is shown of the answers; how many there are is shown to all who see the round. */
  result: RoundResult
  isShown: boolean
  tiles: readonly TilePlace[]
  /** Whom to call where no answer counts, by the place. */
  callees: ReadonlyMap<string, readonly Callee[]>
  /** Whom the mail has not reached, for whoever may send it. */
  missed: Missed
  /** Those whom the reader answers for. */
  own: readonly Asked[]
  done: 'sent' | 'closed' | 'reopened' | 'postponed' | 'estimated' | 'nudged' | 'askedMore' | null
}

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
      status={
        <State kind={isOpen(round) ? 'sent' : 'adopted'}>{stateNames[round.state][locale]}</State>
      }
      crumbs={[{ label: sayRounds(locale, 'rounds'), href: page.to('rounds') }]}
    >
      <Receipt>{done && say(locale, done)}</Receipt>
      <WhatToDo {...props} />
      <NotReached page={page} round={round} missed={props.missed} />
      {round.reason && (
        <Surface title={say(locale, 'why')}>
          <p>{round.reason}</p>
          <p class="gf-hint">
            {sayRounds(locale, 'readers')}: {readerNames[round.readers][locale]}.
          </p>
        </Surface>
      )}
      {hasSilent(props) ? (
        <Columns aside={<Silent {...props} />}>
          <CoverageFacts locale={locale} result={result} />
        </Columns>
      ) : (
        <CoverageFacts locale={locale} result={result} />
      )}
      {props.isShown ? (
        <>
          <PartLinks {...props} />
          <ResultSections locale={locale} result={result} tiles={props.tiles} />
          <PartLinks {...props} />
        </>
      ) : (
        <Section title={say(locale, 'asked')} lead={say(locale, notShown[round.readers])}>
          <ol>
            {props.questions.map(({ wording }) => (
              <li>{wording}</li>
            ))}
          </ol>
        </Section>
      )}
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

/** The first button is what waits for the reader. */
const WhatToDo = ({ page, round, own, lines, isShown }: BoardProps) => {
  const { locale } = page
  const at = { round: round.slug }
  const isSilent = ({ place }: Asked) =>
    lines.some((line) => line.place === place && line.standing.answer === null)
  if (own.length === 0 && !isShown && !page.may('ask-round')) return null
  return (
    <Buttons>
      {own.map((of) => (
        <ButtonLink
          href={page.to('answerRound', { ...at, place: of.place })}
          weight={isSilent(of) ? 'primary' : 'secondary'}
        >
          {say(locale, isSilent(of) ? 'yourAnswer' : 'correctYours', of.name)}
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
          {isOpen(round) && lines.some(isSilent) && (
            <ButtonLink href={page.to('nudgeRound', at)} weight="secondary">
              {say(locale, 'nudge')}
            </ButtonLink>
          )}
          <ButtonLink href={page.to('roundMail', at)} weight="secondary">
            {say(locale, 'mails')}
          </ButtonLink>
          {isOpen(round) && (
            <ButtonLink href={page.to('postponeRound', at)} weight="secondary">
              {say(locale, 'postpone')}
            </ButtonLink>
          )}
          <ButtonLink href={page.to('draftRound', at)} weight="secondary">
            {say(locale, 'questions')}
          </ButtonLink>
          {!isOpen(round) && (
            <ButtonLink href={page.to('newRound', {}, { fra: round.slug })} weight="secondary">
              {say(locale, 'again')}
            </ButtonLink>
          )}
        </>
      )}
      {isShown && (
        <>
          <a href={page.to('roundCsv', at)}>{say(locale, 'csv')}</a>
          <a href={page.to('roundExcel', at)}>Excel</a>
          <a href={page.to('roundPdf', at)}>PDF</a>
        </>
      )}
    </Buttons>
  )
}

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

/** The ways to the other questions, where there are too many to be read at once. */
const PartLinks = ({ page, round, parts, result }: BoardProps) =>
  parts.length > 1 && (
    <nav aria-label={say(page.locale, 'whichQuestions')}>
      <p class="ds-label">{say(page.locale, 'whichQuestions')}</p>
      <Buttons>
        {parts.map(({ first, last }) => (
          <ButtonLink
            href={page.to('round', { round: round.slug }, { sporsmal: `${first}` })}
            weight={first === result.firstNumber ? 'primary' : 'secondary'}
            small
            current={first === result.firstNumber}
          >
            {first === last ? `${first}` : `${first}–${last}`}
          </ButtonLink>
        ))}
      </Buttons>
    </nav>
  )

const notShown = {
  secretariat: 'shownToSecretariat',
  'asked-when-closed': 'shownWhenClosed',
  'asked-at-once': 'shownToAsked',
} as const

const asCalled = (locale: Locale, { name, function: of, phone }: Callee) => ({
  name,
  what: functionName(locale, of),
  phone,
  tel: dialled(phone),
})

/** Are some of them silent, and is it the reader who follows that up? */
const hasSilent = ({ page, lines }: BoardProps): boolean =>
  page.may('ask-round') && lines.some(({ standing }) => standing.answer === null)

/** Who is silent, and whom to call. */
const Silent = ({ page, round, lines, callees }: BoardProps) => {
  const { locale } = page
  const silent = lines.filter(({ standing }) => standing.answer === null)
  return (
    <Surface title={say(locale, 'call', silent.length)}>
      {silent.map(({ place, name, standing }) => (
        <div class="gf-call">
          <b>{name}</b>
          {standing.afterClosing && <p>{say(locale, 'cameAfter')}</p>}
          {standing.told && <p>{say(locale, 'wasTold')}</p>}
          <Callees callees={(callees.get(place) ?? []).map((of) => asCalled(locale, of))} />
          {(callees.get(place) ?? []).length === 0 && <p>{say(locale, 'nobodyToCall')}</p>}
        </div>
      ))}
      {!isOpen(round) && <p class="gf-hint">{say(locale, 'closedHint')}</p>}
    </Surface>
  )
}
