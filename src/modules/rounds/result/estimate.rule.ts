import type { Question } from '../question.model.ts'
import { asksTheSame } from '../same-question.rule.ts'
import type { Value } from '../value.model.ts'
import { valueIn } from './earlier.rule.ts'
import type { Outcome, ResultFacts } from './result.model.ts'
import { hidden } from './shown-value.model.ts'
import { isFewPersons } from './suppress.rule.ts'

type ShownEstimate = Extract<Outcome, { kind: 'amounts' }>['estimate']

/**
 * What was estimated for all, as it is shown. It may have been reckoned from what is hidden, so it is hidden where anybody
 * ever answered with few persons, also in an answer that was corrected or does not count.
 */
export function estimateOf(
  { estimates, versions, answers }: Pick<ResultFacts, 'estimates' | 'versions' | 'answers'>,
  question: Question,
  { persons, seesAll }: { persons: boolean; seesAll: boolean },
): ShownEstimate {
  const estimate = estimates.findLast(({ question: key, version }) => {
    const then = key === question.key ? versions.find((each) => each.version === version) : null
    return then?.questions.some((each) => asksTheSame(each, question))
  })
  if (!estimate) return null
  const { from, to, method } = estimate
  const isEver = (value: Value | undefined) => value !== undefined && isFewPersons(value)
  const isPrivate =
    persons &&
    (isFewPersons({ kind: 'range', from, to }) ||
      answers.some((answer) => isEver(valueIn(answer, question.key))))
  return isPrivate && !seesAll
    ? { amount: hidden, method: null }
    : { amount: { is: 'range', from, to, isPrivate }, method }
}
