import { daysBetween } from '../../../kernel/day.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Choices,
  ErrorSummary,
  Field,
  type FieldError,
  FieldGroup,
  Form,
} from '../../../ui/form.tsx'
import { Facts, Notice, Section, Surface } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import type { Answer } from '../answer.model.ts'
import type { Standing } from '../answer-standing.rule.ts'
import type { FormVersion, Question } from '../question.model.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import type { FormerAnswer } from '../round-row.model.ts'
import { answeredByNames, readerNames, sayRounds } from '../rounds.text.ts'
import { valueText } from '../value.view.ts'
import type { TypedAnswer, TypedOnBehalf } from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'
import { QuestionFields } from './question-fields.view.tsx'

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
  /** What the secretariat says of an answer that it writes down; null for whoever answers for the party. */
  onBehalf: TypedOnBehalf | null
  errors: readonly FieldError[]
  refusal: string | null
  done: 'answered' | 'keptAfter' | null
}

/** A party's answer to a round, and the form that it is given or corrected with. */
export const AnswerRoundPage = (props: AnswerPageProps) => {
  const { page, round, asked, standing, done } = props
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
      <AnswerForm {...props} questions={questions} />
      {props.earlier.length > 0 && <Earlier {...props} />}
    </Page>
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
    <Form page={page} action={page.to('answerRound', at)}>
      <QuestionFields
        locale={locale}
        questions={props.questions}
        typed={props.typed}
        errors={errors}
      />
      {onBehalf && <OnBehalf {...props} onBehalf={onBehalf} />}
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

const OnBehalf = (props: AnswerPageProps & { onBehalf: TypedOnBehalf }) => {
  const { page, round, asked, onBehalf, errors } = props
  const { locale } = page
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <FieldGroup title={say(locale, 'onBehalf')}>
      <Choices
        name="svarer"
        label={say(locale, 'svarer')}
        value={onBehalf.svarer}
        error={errorAt('svarer')}
        options={[
          { value: 'secretariat', label: say(locale, 'bySecretariat') },
          ...(round.regionsAnswer && asked.region !== null
            ? [{ value: 'region', label: say(locale, 'byRegion', asked.region) }]
            : []),
          { value: 'sources', label: say(locale, 'bySources') },
        ]}
      />
      <Field
        name="kilde"
        label={say(locale, 'kilde')}
        hint={say(locale, 'kildeHint')}
        value={onBehalf.kilde}
        error={errorAt('kilde')}
        required
      />
      <Field
        name="navn"
        label={say(locale, 'navn')}
        value={onBehalf.navn}
        error={errorAt('navn')}
      />
      <Field
        name="funksjon"
        label={say(locale, 'funksjon')}
        value={onBehalf.funksjon}
        error={errorAt('funksjon')}
      />
    </FieldGroup>
  )
}

/** What the fields of an answer written down for somebody are called. */
export const onBehalfLabels = (locale: Locale): Record<keyof TypedOnBehalf & string, string> => ({
  svarer: say(locale, 'svarer'),
  kilde: say(locale, 'kilde'),
  navn: say(locale, 'navn'),
  funksjon: say(locale, 'funksjon'),
})

/** Who an answer is from, by what they said or what is known. */
export const whoText = (locale: Locale, { by, name, functionName, region }: Answer): string =>
  [by === 'party' ? null : (region ?? answeredByNames[by][locale]), name, functionName]
    .filter((each) => each !== null)
    .join(', ') || answeredByNames[by][locale]

const StandingAnswer = ({ page, forms, answer }: AnswerPageProps & { answer: Answer }) => {
  const { locale } = page
  const latest = forms.at(-1)?.version
  return (
    <Surface title={say(locale, 'stands')}>
      <p class="gf-hint">
        {say(locale, 'cameFrom', whoText(locale, answer), longDay(locale, answer.on))}
      </p>
      <Given locale={locale} forms={forms} answer={answer} />
      {answer.version !== latest && <p>{say(locale, 'olderForm')}</p>}
    </Surface>
  )
}

const Earlier = ({ page: { locale }, forms, earlier }: AnswerPageProps) => (
  <Section title={say(locale, 'earlier')}>
    {earlier.map((answer) => (
      <details class="gf-more">
        <summary>
          {say(locale, 'cameFrom', whoText(locale, answer), longDay(locale, answer.on))}
        </summary>
        <Given locale={locale} forms={forms} answer={answer} />
      </details>
    ))}
  </Section>
)

/** What was answered, under the questions as they were. */
export const Given = (props: { locale: Locale; forms: readonly FormVersion[]; answer: Answer }) => {
  const { locale, forms, answer } = props
  const questions = forms.find(({ version }) => version === answer.version)?.questions ?? []
  return (
    <Facts
      facts={questions.map((question) => ({
        term: question.wording,
        detail: valueText(locale, question, answer.values[question.key]),
      }))}
    />
  )
}
