import type { AnswerProblem } from '../refusal.model.ts'
import {
  type TreatingBody,
  type Treatment,
  type TreatmentState,
  toldTextNames,
} from '../treatment.model.ts'

/** The fields of the answer form, by their name in it. */
export const answerFields = [
  'state',
  'body',
  'decides',
  'day',
  'early',
  ...toldTextNames,
  'hinders',
  'link',
  'source',
  'supersedes',
] as const
export type AnswerField = (typeof answerFields)[number]
export type TypedAnswer = Record<AnswerField, string>

export type AnswerProblems = Partial<Record<AnswerField | 'file', AnswerProblem>>

/** What may be told next of one body; null stands for word that comes from no body. */
export type OpenAnswer = { body: TreatingBody | null; states: readonly TreatmentState[] }

/** What a party's page has room for now, so that it offers nothing that would be refused. */
export type PartyDoors = {
  answers: readonly OpenAnswer[]
  /** The lines that stand, and can be corrected. */
  standing: readonly Treatment[]
  /** May it be answered whether the forbehold hinders, and whether this is a party? */
  reservation: boolean
  clarification: boolean
}
