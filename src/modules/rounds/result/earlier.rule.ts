import type { Answer } from '../answer.model.ts'
import type { FormVersion, Question } from '../question.model.ts'
import { asksTheSame } from '../same-question.rule.ts'
import type { Value } from '../value.model.ts'
import type { EarlierQuestion, Party } from './result.model.ts'
import type { ShownValue } from './shown-value.model.ts'

/** A version beside the last: which of the last one's questions it asks too, and which of its own are no longer asked so. */
export type OlderForm = { asked: ReadonlySet<string>; gone: readonly Question[] }

export function olderForms(
  versions: readonly FormVersion[],
  last: FormVersion,
): ReadonlyMap<number, OlderForm> {
  const now = new Map(last.questions.map((question) => [question.key, question]))
  return new Map(
    versions
      .filter(({ version }) => version !== last.version)
      .map(({ version, questions }) => {
        const isAsked = (question: Question) => {
          const asked = now.get(question.key)
          return asked !== undefined && asksTheSame(question, asked)
        }
        return [
          version,
          {
            asked: new Set(questions.filter(isAsked).map(({ key }) => key)),
            gone: questions.filter((question) => !isAsked(question)),
          },
        ]
      }),
  )
}

/** What an answer holds to a question; null where it holds nothing. */
export const valueIn = ({ values }: Pick<Answer, 'values'>, key: string): Value | undefined =>
  Object.hasOwn(values, key) ? values[key] : undefined

/** What stands in answers that count, to questions that are no longer asked so: under its version, and added to nothing. */
export function earlierQuestions(
  forms: ReadonlyMap<number, OlderForm>,
  answered: readonly { party: Party; answer: Answer }[],
  show: (question: Question, value: Value, party: Party) => ShownValue,
): EarlierQuestion[] {
  const found = new Map<
    Question,
    { version: number; answers: { party: Party; shown: ShownValue }[] }
  >()
  for (const { party, answer } of answered) {
    for (const question of forms.get(answer.version)?.gone ?? []) {
      const value = valueIn(answer, question.key)
      if (value === undefined) continue
      const earlier = found.get(question) ?? { version: answer.version, answers: [] }
      found.set(question, earlier)
      earlier.answers.push({ party, shown: show(question, value, party) })
    }
  }
  return [...found]
    .map(([question, earlier]) => ({ question, ...earlier }))
    .sort((a, b) => a.version - b.version)
}
