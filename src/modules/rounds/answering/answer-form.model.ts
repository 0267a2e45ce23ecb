import type { Field, Form, Typed } from '../../../kernel/form/form.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'

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
}

/** Why what was answered to a question cannot be taken. */
export type ValueRefusal = 'not-answered' | 'answered-twice' | 'half-a-range' | 'low-above-high'
export type ValueProblems = Readonly<Partial<Record<string, ReadingProblem | ValueRefusal>>>

/** What the secretariat says of an answer that it writes down for somebody. */
export const onBehalfForm = {
  svarer: { kind: 'choice', choices: ['secretariat', 'region', 'sources'], required: true },
  kilde: { kind: 'line', longest: 300, required: true },
  navn: { kind: 'line', longest: 100 },
  funksjon: { kind: 'line', longest: 100 },
} as const satisfies Form
export type TypedOnBehalf = Typed<typeof onBehalfForm>
