import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { questionKinds, units } from '../question.model.ts'

/** A question as it is written. `valg` has a line for each answer to choose among, with a remark after a colon. */
export const questionForm = {
  slag: { kind: 'choice', choices: questionKinds, required: true },
  sporsmal: { kind: 'line', longest: 300, required: true },
  hjelp: { kind: 'lines', longest: 500 },
  valg: { kind: 'lines', longest: 3_000 },
  enhet: { kind: 'choice', choices: units },
  enhetsnavn: { kind: 'line', longest: 40 },
  ma: { kind: 'yes' },
  vetikke: { kind: 'yes' },
  ikkeaktuelt: { kind: 'yes' },
} as const satisfies Form
export type QuestionField = FieldName<typeof questionForm>
export type TypedQuestion = Typed<typeof questionForm>

/** Why a question cannot be kept as it is written. */
export type QuestionRefusal =
  | 'two-choices-needed'
  | 'too-many-choices'
  | 'same-choice'
  | 'choice-too-long'
  | 'unit-needed'
  | 'unit-name-needed'
  | 'persons-by-name'
  | 'unit-name-unused'
export type QuestionProblems = Problems<QuestionField, QuestionRefusal>

/** Which fields each kind of question has beside the wording. */
export const hasChoices = (kind: string): boolean => kind === 'one' || kind === 'several'
export const hasUnit = (kind: string): boolean => kind === 'number' || kind === 'range'
