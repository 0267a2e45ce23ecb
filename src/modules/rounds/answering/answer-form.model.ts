import type { Field, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { NewFile, SentFileProblem } from '../../../kernel/kept-file.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { FileValue } from '../value.model.ts'

/** The fields of the questions by their names on the page: see answerFields. */
export type AnswerFields = Readonly<
  Record<
    string,
    Extract<
      Field,
      { kind: 'choice' | 'kroner' | 'count' | 'amount' | 'day' | 'lines' | 'yes' | 'own' }
    >
  >
>

/** What was typed, by field; of several boxes with one name, those that were ticked with a space between. */
export type TypedAnswer = Readonly<Record<string, string>>

/** Chosen instead of an answer, where that is among the choices. */
export const unknownChoice = 'vet-ikke'
export const notApplicableChoice = 'ikke-aktuelt'

/** The parts of a question that has more than one field. */
export const fieldOf = {
  from: (key: string) => `${key}-fra`,
  to: (key: string) => `${key}-til`,
  unknown: (key: string) => `${key}-vet-ikke`,
  notApplicable: (key: string) => `${key}-ikke-aktuelt`,
  /** That the file that is there is taken away. */
  without: (key: string) => `${key}-fjern`,
}

/** Why what was answered to a question cannot be taken. */
export type ValueRefusal = 'not-answered' | 'answered-twice' | 'half-a-range' | 'low-above-high'
export type ValueProblem = ReadingProblem | ValueRefusal | SentFileProblem
export type ValueProblems = Readonly<Partial<Record<string, ValueProblem>>>

/** A file that came with a form: what is to be kept, or why it is not. */
export type SentFile =
  | { ok: true; file: NewFile }
  | { ok: false; problem: ReadingProblem | SentFileProblem }

/** The files of an answer by the keys of its questions: those that came with the form, and those that are there. */
export type AnswerFiles = {
  sent: Readonly<Record<string, SentFile>>
  kept: Readonly<Record<string, FileValue>>
}

/** What the secretariat says of an answer that it writes down for somebody. */
export const onBehalfForm = {
  svarer: { kind: 'choice', choices: ['secretariat', 'region', 'sources'], required: true },
  kilde: { kind: 'line', longest: 300, required: true },
  navn: { kind: 'line', longest: 100 },
  funksjon: { kind: 'line', longest: 100 },
} as const satisfies Form
export type TypedOnBehalf = Typed<typeof onBehalfForm>

/** The field for the letter or mail itself. */
export const sourceFileField = 'kildefil'
export type OnBehalfProblems = Problems<
  (keyof TypedOnBehalf & string) | typeof sourceFileField,
  SentFileProblem
>
