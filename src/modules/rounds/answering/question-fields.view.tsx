import { Choices, Field, FieldRow, TextArea } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import type { Question } from '../question.model.ts'
import { sayRounds, unitWithin } from '../rounds.text.ts'
import { fieldOf, notApplicableChoice, unknownChoice } from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'
import {
  errorAt,
  FileAnswer,
  hintOf,
  Instead,
  type OneProps,
  type QuestionProps,
} from './question-part.view.tsx'

/** The questions of a round as fields, each under its number. */
export const QuestionFields = (props: QuestionProps) => (
  <>
    {props.questions.map((question, at) => (
      <div class="gf-question">
        <p class="gf-hint">{say(props.locale, 'of', at + 1, props.questions.length)}</p>
        <OneQuestion {...props} question={question} />
      </div>
    ))}
  </>
)

const OneQuestion = (props: OneProps) => {
  const { question } = props
  switch (question.kind) {
    case 'one':
    case 'yes-no':
      return <OneChoice {...props} />
    case 'several':
      return (
        <>
          <Choices
            name={question.key}
            several
            label={question.wording}
            hint={hintOf(props)}
            error={errorAt(props, question.key)}
            value={(props.typed[question.key] ?? '').split(' ')}
            options={optionsOf(question)}
          />
          <Instead {...props} />
        </>
      )
    case 'text':
      return (
        <>
          <TextArea
            name={question.key}
            label={question.wording}
            hint={hintOf(props)}
            error={errorAt(props, question.key)}
            value={props.typed[question.key]}
          />
          <Instead {...props} />
        </>
      )
    case 'range':
      return <RangeFields {...props} question={question} />
    case 'file':
      return <FileAnswer {...props} />
    default:
      return (
        <>
          <Field
            name={question.key}
            label={question.wording}
            hint={hintOf(props)}
            error={errorAt(props, question.key)}
            value={props.typed[question.key]}
            short
          />
          <Instead {...props} />
        </>
      )
  }
}

const OneChoice = (props: OneProps) => {
  const { locale, question } = props
  const others = [
    ...(question.mayBeUnknown
      ? [{ value: unknownChoice, label: sayRounds(locale, 'unknown') }]
      : []),
    ...(question.mayNotApply
      ? [{ value: notApplicableChoice, label: sayRounds(locale, 'notApplicable') }]
      : []),
  ]
  const own =
    question.kind === 'yes-no'
      ? [
          { value: 'ja', label: sayRounds(locale, 'yes') },
          { value: 'nei', label: sayRounds(locale, 'no') },
        ]
      : optionsOf(question)
  return (
    <Choices
      name={question.key}
      label={question.wording}
      hint={hintOf(props)}
      error={errorAt(props, question.key)}
      value={props.typed[question.key]}
      options={[...own, ...others]}
    />
  )
}

const optionsOf = (question: Question) =>
  'choices' in question
    ? question.choices.map(({ key, label, note }) => ({
        value: key,
        label,
        ...(note === null ? {} : { description: note }),
      }))
    : []

const RangeFields = (props: OneProps & { question: Extract<Question, { unit: unknown }> }) => {
  const { locale, question, typed } = props
  const unit = unitWithin(locale, question)
  const [from, to] = [fieldOf.from(question.key), fieldOf.to(question.key)]
  const hint = hintOf(props)
  return (
    <fieldset class="gf-plain">
      <legend>
        <InNorwegian locale={locale}>{question.wording}</InNorwegian>
      </legend>
      {hint && <p class="gf-hint">{hint}</p>}
      <FieldRow>
        <Field
          name={from}
          label={say(locale, 'from', unit)}
          error={errorAt(props, from)}
          value={typed[from]}
          short
        />
        <Field
          name={to}
          label={say(locale, 'to', unit)}
          error={errorAt(props, to)}
          value={typed[to]}
          short
        />
      </FieldRow>
      <Instead {...props} />
    </fieldset>
  )
}
