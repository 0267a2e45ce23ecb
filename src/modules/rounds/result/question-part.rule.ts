import { questionsAtOnce } from '../question.model.ts'

/** Some of a round's questions that stand after one another, by their numbers from 1. */
export type QuestionPart = { first: number; last: number }

/** The questions in parts that can be read at once; one part where they are few. */
export function questionParts(questions: number): QuestionPart[] {
  const parts = Math.max(1, Math.ceil(questions / questionsAtOnce))
  return Array.from({ length: parts }, (_, at) => ({
    first: at * questionsAtOnce + 1,
    last: Math.min((at + 1) * questionsAtOnce, questions),
  }))
}

/** The number of the first question in the part that one of a number is in, however many there are. */
export const firstOfPart = (number: number): number => number - ((number - 1) % questionsAtOnce)

/** The part that the question of a number is in, or would be; the first where there is none such. */
export function partWith(questions: number, number: number): QuestionPart {
  const parts = questionParts(questions)
  return parts.find(({ first }) => first === firstOfPart(number)) ?? (parts[0] as QuestionPart)
}
