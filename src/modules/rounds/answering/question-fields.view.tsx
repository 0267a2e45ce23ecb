import { yes } from '../../../kernel/form/form.model.ts'
import { opening } from '../../../kernel/format.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { Choices, Field, type FieldError, FieldRow, TextArea } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { countsPersons, type Question } from '../question.model.ts'
import { sayRounds, unitText, unitWithin } from '../rounds.text.ts'
import {
  fieldOf,
  notApplicableChoice,
  type TypedAnswer,
  unknownChoice,
} from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'

type Props = {
  locale: Locale
  questions: readonly Question[]
  typed: TypedAnswer
  errors: readonly FieldError[]
}

/** The questions of a round as fields, each under its number. */
export const QuestionFields = (props: Props) => (
  <>
    {props.questions.map((question, at) => (
      <div class="gf-question">
        <p class="gf-hint">{say(props.locale, 'of', at + 1, props.questions.length)}</p>
        <OneQuestion {...props} question={question} />
      </div>
    ))}
  </>
)

type OneProps = Props & { question: Question }

const errorAt = ({ errors }: Props, name: string) =>
  errors.find(({ field }) => field === name)?.message

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

/** Boxes for what is answered in place of an answer. */
const Instead = ({ locale, question, typed }: OneProps) => {
  const { key, mayBeUnknown, mayNotApply } = question
  const boxes = [
    ...(mayBeUnknown ? [[fieldOf.unknown(key), 'unknown'] as const] : []),
    ...(mayNotApply ? [[fieldOf.notApplicable(key), 'notApplicable'] as const] : []),
  ]
  return (
    boxes.length > 0 && (
      <FieldRow>
        {boxes.map(([name, word]) => (
          <label class="gf-choice">
            <input
              type="checkbox"
              id={`felt-${name}`}
              name={name}
              value={yes}
              checked={typed[name] === yes}
            />
            <span>
              {sayRounds(locale, word)}
              <span class="ds-sr-only">, {question.wording}</span>
            </span>
          </label>
        ))}
      </FieldRow>
    )
  )
}

/** Help, what is counted, and that it must be answered. */
function hintOf({ locale, question }: OneProps): string | undefined {
  const parts = [
    question.help,
    countsPersons(question)
      ? say(locale, 'personsHint')
      : question.kind === 'range'
        ? say(locale, 'rangeHint')
        : 'unit' in question
          ? `${opening(unitText(locale, question))}.`
          : null,
    question.isRequired ? say(locale, 'required') : null,
  ].filter((each) => each !== null)
  return parts.length > 0 ? parts.join(' ') : undefined
}
