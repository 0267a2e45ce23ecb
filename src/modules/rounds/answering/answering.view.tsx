import { daysBetween } from '../../../kernel/day.model.ts'
import { listed, longDay } from '../../../kernel/format.model.ts'
import type { AttachmentRow } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  ErrorSummary,
  type FieldError,
  Form,
} from '../../../ui/form.tsx'
import { Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { Answer } from '../answer.model.ts'
import type { Standing } from '../answer-standing.rule.ts'
import type { FormVersion, Question } from '../question.model.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import { RoundFiles } from '../round-file.view.tsx'
import type { FormerAnswer } from '../round-row.model.ts'
import { readerNames, sayRounds } from '../rounds.text.ts'
import type { AnswerFiles, TypedAnswer, TypedOnBehalf } from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'
import { Given, SourceLine, whoText } from './given.view.tsx'
import { OnBehalf } from './on-behalf.view.tsx'
import { QuestionFields } from './question-fields.view.tsx'
import type { TakenOver } from './taken-over.rule.ts'

export type AnswerPageProps = {
  page: CommunityPage
  round: Round
  asked: Asked
  forms: readonly FormVersion[]
  standing: Standing
  /** What the party answered before that. */
  earlier: readonly Answer[]
  /** What the form begins with, where the party has not answered yet: what it answered the last time. */
  former: FormerAnswer | null
  typed: TypedAnswer
  /** The files that stay unless others are chosen, by their questions. */
  kept: AnswerFiles['kept']
  /** What follows the round. */
  attachments: readonly AttachmentRow[]
  /** What became of the party since it was asked; null where it is what it was. */
  takenOver: TakenOver | null
  /** What the secretariat says of an answer that it writes down; null for whoever answers for the party. */
  onBehalf: TypedOnBehalf | null
  errors: readonly FieldError[]
  refusal: string | null
  done: 'answered' | 'keptAfter' | null
}

/** A party's answer to a round, and the form that it is given or corrected with. */
export const AnswerRoundPage = (props: AnswerPageProps) => {
  const { page, round, asked, done } = props
  const { locale } = page
  const questions = props.forms.at(-1)?.questions ?? []
  return (
    <Page
      page={page}
      nav="rounds"
      title={round.title}
      windowTitle={`${round.title}, ${asked.name}`}
      lead={leadOf(page, round, questions)}
      crumbs={[
        { label: sayRounds(locale, 'rounds'), href: page.to('rounds') },
        { label: round.title, href: page.to('round', { round: round.slug }), inNorwegian: true },
      ]}
      status={
        <p>
          {say(locale, props.onBehalf ? 'writesDownFor' : 'answersFor')} <b>{asked.name}</b>
        </p>
      }
    >
      <Receipt>
        {done && (done === 'answered' ? say(locale, 'answered', asked.name) : say(locale, done))}
      </Receipt>
      <BeforeForm {...props} />
      <AnswerForm {...props} questions={questions} />
      {props.earlier.length > 0 && <Earlier {...props} />}
    </Page>
  )
}

/** What is told before the form: what stands, why it is asked, and what follows the round. */
const BeforeForm = (props: AnswerPageProps) => {
  const { page, round, standing } = props
  const { locale } = page
  return (
    <>
      {props.refusal && (
        <Notice kind="warning">
          <p>{props.refusal}</p>
        </Notice>
      )}
      {!isOpen(round) && (
        <Notice kind="warning">
          <p>{say(locale, 'closed')}</p>
        </Notice>
      )}
      {props.takenOver && (
        <Notice>
          <p>
            {props.takenOver.by !== props.asked.name &&
              `${say(locale, 'takenOver', props.asked.name, props.takenOver.by)} `}
            {say(locale, 'asItWas', props.asked.name)}{' '}
            {props.takenOver.besides.length > 0 &&
              say(locale, 'besides', listed(locale, props.takenOver.besides))}
          </p>
        </Notice>
      )}
      {standing.answer && <StandingAnswer {...props} answer={standing.answer} />}
      {standing.told && (
        <Notice kind="warning">
          <p>{say(locale, 'told')}</p>
        </Notice>
      )}
      {props.former && (
        <Notice>
          <p>{say(locale, 'former', props.former.title, longDay(locale, props.former.on))}</p>
        </Notice>
      )}
      <ErrorSummary page={page} errors={props.errors} />
      {round.reason && (
        <Surface title={say(locale, 'why')}>
          <p>{round.reason}</p>
          <p class="gf-hint">
            {say(locale, 'whoReads')}: {readerNames[round.readers][locale]}.
          </p>
        </Surface>
      )}
      <RoundFiles
        locale={locale}
        files={props.attachments}
        href={(position) => page.to('roundFile', { round: round.slug, position })}
      />
    </>
  )
}

/** In days: beyond it the day itself tells more. */
const farAhead = 365

/** How many questions there are, and how long one has. */
export function leadOf(
  { locale, today }: CommunityPage,
  round: Round,
  questions: readonly Question[],
) {
  const count = `${sayRounds(locale, 'questionCount', questions.length)}.`
  if (round.deadline === null) return count
  const deadline = sayRounds(locale, 'deadline', longDay(locale, round.deadline))
  if (!isOpen(round)) return `${count} ${deadline}.`
  const left = daysBetween(round.shownOn ?? today, round.deadline)
  if (left > farAhead) return `${count} ${deadline}.`
  const when = left < 0 ? say(locale, 'daysLate', -left) : say(locale, 'daysLeft', left)
  return `${count} ${deadline}, ${when}.`
}

const AnswerForm = (props: AnswerPageProps & { questions: readonly Question[] }) => {
  const { page, round, asked, standing, onBehalf, errors } = props
  const { locale } = page
  const at = { round: round.slug, place: asked.place }
  const deed = standing.told ? 'confirm' : standing.answer ? 'correct' : 'send'
  return (
    <Form page={page} action={page.to('answerRound', at)} multipart>
      <QuestionFields
        page={page}
        locale={locale}
        questions={props.questions}
        typed={props.typed}
        kept={props.kept}
        fileAt={fileAt(props)}
        errors={errors}
      />
      {onBehalf && <OnBehalf {...{ page, round, asked, errors }} onBehalf={onBehalf} />}
      <Buttons>
        <Button>{onBehalf ? say(locale, 'keep') : say(locale, deed, asked.name)}</Button>
        <ButtonLink href={page.to('round', { round: round.slug })} weight="secondary">
          {sayRounds(locale, 'toRound')}
        </ButtonLink>
      </Buttons>
      <p class="gf-hint">{say(locale, 'mayCorrect')}</p>
    </Form>
  )
}

const StandingAnswer = (props: AnswerPageProps & { answer: Answer }) => {
  const { page, forms, answer } = props
  const { locale } = page
  const latest = forms.at(-1)?.version
  return (
    <Surface title={say(locale, 'stands')}>
      <p class="gf-hint">
        {say(locale, 'cameFrom', whoText(locale, answer), longDay(locale, answer.on))}
      </p>
      <SourceLine locale={locale} answer={answer} href={sourceAt(props)} />
      <Given locale={locale} forms={forms} answer={answer} fileAt={fileAt(props)} />
      {answer.version !== latest && <p>{say(locale, 'olderForm')}</p>}
    </Surface>
  )
}

const Earlier = (props: AnswerPageProps) => {
  const { page, forms, earlier } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'earlier')}>
      {earlier.map((answer) => (
        <details class="gf-more">
          <summary>
            {say(locale, 'cameFrom', whoText(locale, answer), longDay(locale, answer.on))}
          </summary>
          <SourceLine locale={locale} answer={answer} href={sourceAt(props)} />
          <Given locale={locale} forms={forms} answer={answer} fileAt={fileAt(props)} />
        </details>
      ))}
    </Section>
  )
}

const fileAt =
  ({ page, round, asked }: AnswerPageProps) =>
  (question: string, file: string): string =>
    page.to('roundAnswerFile', { round: round.slug, place: asked.place, question, file })

const sourceAt =
  ({ page, round, asked }: AnswerPageProps) =>
  (answer: string): string =>
    page.to('roundAnswerSource', { round: round.slug, place: asked.place, answer })
