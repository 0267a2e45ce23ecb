import type { Question } from '../question.model.ts'
import type { TypedAnswer } from './answer-form.model.ts'
import { answerFields } from './answer-form.rule.ts'

/** What was typed into the fields of the questions; several boxes of one name as one. */
export const typedFor = (
  questions: readonly Question[],
  valuesOf: (name: string) => readonly string[],
): TypedAnswer =>
  Object.fromEntries(
    Object.keys(answerFields(questions)).map((name) => [name, valuesOf(name).join(' ')]),
  )

/** What the fields of the questions are called where something is wrong with them. */
export const answerLabels = (questions: readonly Question[]): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((question, i) =>
      Object.keys(answerFields([question])).map((name) => [name, `${i + 1}. ${question.wording}`]),
    ),
  )
