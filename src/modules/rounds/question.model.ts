/** What a number in an answer counts. Kroner are asked for once or each year, and the two are never added together. */
export const units = [
  'kroner-once',
  'kroner-yearly',
  'man-years',
  'persons',
  'hours',
  'other',
] as const
export type Unit = (typeof units)[number]

/** How a question is answered. */
export const questionKinds = [
  'one',
  'several',
  'yes-no',
  'number',
  'range',
  'day',
  'text',
  'file',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** One of the answers to choose among; `key` stays the same from version to version. */
export type Choice = { key: string; label: string; note: string | null }

/** What a number counts; `unitName` is what the asker calls it where it is none of the usual. */
export type Quantity = { unit: Unit; unitName: string | null }

type OfKind =
  | { kind: 'one' | 'several'; choices: readonly Choice[] }
  | ({ kind: 'number' | 'range' } & Quantity)
  | { kind: 'yes-no' | 'day' | 'text' | 'file' }

/** A question of a round; `key` stays the same from version to version, and in the rounds that are begun from it. */
export type Question = {
  key: string
  wording: string
  help: string | null
  isRequired: boolean
  /** May it be answered with *vet ikke*, and with *ikke aktuelt*? */
  mayBeUnknown: boolean
  mayNotApply: boolean
} & OfKind

/** The questions as they stood when they were answered. A question that is changed after an answer makes a new version. */
export type FormVersion = { version: number; questions: readonly Question[] }

/** As many questions as are shown at once. */
export const questionsAtOnce = 10

/** Does the question count persons? Few of them are never shown to others. */
export const countsPersons = (question: Question): boolean =>
  'unit' in question && question.unit === 'persons'

/** How many questions of a round may ask for a file: all of them are held at once while an answer is read. */
export const mostFileQuestions = 3

/** The files that an answer can come with: one for each question that asks for one, and the letter that it is from. */
export const mostFilesSent: number = mostFileQuestions + 1
