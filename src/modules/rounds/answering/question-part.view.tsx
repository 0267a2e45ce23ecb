import { yes } from '../../../kernel/form/form.model.ts'
import { opening } from '../../../kernel/format.model.ts'
import { acceptedFiles } from '../../../kernel/kept-file.table.ts'
import type { PageContext } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { FileField } from '../../../ui/file-field.tsx'
import { Field, type FieldError, FieldRow } from '../../../ui/form.tsx'
import { countsPersons, type Question } from '../question.model.ts'
import { FileLink } from '../round-file.view.tsx'
import { sayRounds, unitText } from '../rounds.text.ts'
import { type AnswerFiles, fieldOf, type TypedAnswer } from './answer-form.model.ts'
import { sayAnswering as say } from './answering.text.ts'

export type QuestionProps = {
  /** The page that the form is sent from; null where the questions are only shown. */
  page: PageContext | null
  locale: Locale
  questions: readonly Question[]
  typed: TypedAnswer
  /** The files that stay unless others are chosen, by their questions, and where they are had. */
  kept: AnswerFiles['kept']
  fileAt: (question: string, file: string) => string
  errors: readonly FieldError[]
}

export type OneProps = QuestionProps & { question: Question }

export const errorAt = ({ errors }: QuestionProps, name: string) =>
  errors.find(({ field }) => field === name)?.message

/** A field for a file, with the one that stays where no other is chosen. */
export const FileAnswer = (props: OneProps) => {
  const { locale, question } = props
  const { key } = question
  const kept = props.kept[key]
  return (
    <>
      <ChosenFile {...props} />
      {kept && (
        <>
          <p>
            {say(locale, 'fileStays')}{' '}
            <FileLink {...kept} href={(file) => props.fileAt(key, file)} />
          </p>
          <FieldRow>
            <Box {...props} name={fieldOf.without(key)} label={say(locale, 'withoutFile')} />
          </FieldRow>
        </>
      )}
      <Instead {...props} />
    </>
  )
}

const ChosenFile = (props: OneProps) => {
  const { page, question } = props
  const field = {
    name: question.key,
    label: question.wording,
    hint: hintOf(props),
    error: errorAt(props, question.key),
    accept: acceptedFiles,
  }
  return page ? <FileField page={page} {...field} /> : <Field {...field} type="file" />
}

/** Boxes for what is answered in place of an answer. */
export const Instead = (props: OneProps) => {
  const { locale, question } = props
  const { key, mayBeUnknown, mayNotApply } = question
  const boxes = [
    ...(mayBeUnknown ? [[fieldOf.unknown(key), 'unknown'] as const] : []),
    ...(mayNotApply ? [[fieldOf.notApplicable(key), 'notApplicable'] as const] : []),
  ]
  return (
    boxes.length > 0 && (
      <FieldRow>
        {boxes.map(([name, word]) => (
          <Box {...props} name={name} label={sayRounds(locale, word)} />
        ))}
      </FieldRow>
    )
  )
}

/** A box to tick beside a question. */
const Box = ({ name, label, question, typed }: OneProps & { name: string; label: string }) => (
  <label class="gf-choice">
    <input
      type="checkbox"
      id={`felt-${name}`}
      name={name}
      value={yes}
      checked={typed[name] === yes}
    />
    <span>
      {label}
      <span class="ds-sr-only">, {question.wording}</span>
    </span>
  </label>
)

/** Help, what is counted, and that it must be answered. */
export function hintOf({ locale, question }: OneProps): string | undefined {
  const parts = [
    question.help,
    question.kind === 'file' ? say(locale, 'fileHint') : null,
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
