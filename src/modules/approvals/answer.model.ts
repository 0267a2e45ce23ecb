import type { FieldProblem } from '../agreements/index.ts'

/** The fields of the answer form, by their name in it. */
export const answerFields = [
  'state',
  'body',
  'bodyName',
  'decides',
  'day',
  'caseNumber',
  'wording',
  'remark',
  'reservation',
  'hinders',
  'minuteAddition',
  'link',
  'source',
  'supersedes',
] as const
export type AnswerField = (typeof answerFields)[number]
export type TypedAnswer = Record<AnswerField, string>

export type RegistrationRefusal =
  | 'version-not-out'
  | 'cannot-follow'
  | 'body-missing'
  | 'day-missing'
  | 'day-in-future'
  | 'source-missing'
  | 'reservation-missing'
  | 'remark-missing'
  | 'nothing-to-correct'

/** What can be wrong with a field: how it is written, or what the rule asks of it. */
export type AnswerProblem = FieldProblem | RegistrationRefusal
export type AnswerProblems = Partial<Record<AnswerField | 'file', AnswerProblem>>
