import { addDays, type Day } from '../../../kernel/day.model.ts'
import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { agreementDays, readDay } from '../../../kernel/typed-day.rule.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import type { ChangeProblems, TypedChange, TypedProblem } from './party-change.model.ts'

const longestDecision = 4000
const longestLine = 200
/** How far ahead a change can be stated; a year further off is most likely mistyped. */
const daysAhead = 731

/** What is wrong with the day and the decision, which every form has. */
export function commonProblems(typed: TypedChange, today: Day): ChangeProblems {
  const day = oneLine(typed.dag) === '' ? 'required' : dayProblem(typed.dag, today)
  return { ...(day ? { dag: day } : {}), ...decisionProblems(typed) }
}

/** The same where the day may be left out. */
export function problemsWithoutDay(typed: TypedChange, today: Day): ChangeProblems {
  const day = oneLine(typed.dag) === '' ? null : dayProblem(typed.dag, today)
  return { ...(day ? { dag: day } : {}), ...decisionProblems(typed) }
}

/** What is wrong with one line of text. */
export function lineProblem(text: string): TypedProblem | null {
  if (oneLine(text).length > longestLine) return 'too-long'
  return identityProblem(text)
}

/** The day that a change is stated from; null where none, or none that can be read, was typed. */
export function dayIn({ dag }: TypedChange): Day | null {
  const read = readDay(dag, agreementDays)
  return read.ok ? read.value : null
}

function dayProblem(typed: string, today: Day): TypedProblem | ReadingProblem | null {
  const read = readDay(typed, agreementDays)
  if (!read.ok) return read.problem
  return read.value > addDays(today, daysAhead) ? 'too-far-ahead' : null
}

function decisionProblems({ vedtak }: TypedChange): ChangeProblems {
  const wording = vedtak.trim()
  if (wording === '') return { vedtak: 'required' }
  if (wording.length > longestDecision) return { vedtak: 'too-long' }
  const found = identityProblem(wording)
  return found ? { vedtak: found } : {}
}
