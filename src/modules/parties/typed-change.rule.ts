import { addDays, type Day, parseDay } from '../../kernel/day.model.ts'
import { identityProblem } from '../../kernel/identity-number.rule.ts'
import type { ChangeProblems, TypedChange, TypedProblem } from './party-change.model.ts'

const longestDecision = 4000
const longestLine = 200
/** How far ahead a change can be stated; a year further off is most likely mistyped. */
const daysAhead = 731

/** What is wrong with the day and the decision, which every form has. */
export function commonProblems(typed: TypedChange, today: Day): ChangeProblems {
  const day = typed.dag.trim() === '' ? 'required' : dayProblem(typed.dag, today)
  return { ...(day ? { dag: day } : {}), ...decisionProblems(typed) }
}

/** The same where the day may be left out. */
export function problemsWithoutDay(typed: TypedChange, today: Day): ChangeProblems {
  const day = typed.dag.trim() === '' ? null : dayProblem(typed.dag, today)
  return { ...(day ? { dag: day } : {}), ...decisionProblems(typed) }
}

/** What is wrong with one line of text. */
export function lineProblem(text: string): TypedProblem | null {
  if (text.trim().length > longestLine) return 'too-long'
  return identityProblem(text)
}

function dayProblem(typed: string, today: Day): TypedProblem | null {
  const day = parseDay(typed)
  if (day === null) return 'not-a-day'
  return day > addDays(today, daysAhead) ? 'too-far-ahead' : null
}

function decisionProblems({ vedtak }: TypedChange): ChangeProblems {
  const wording = vedtak.trim()
  if (wording === '') return { vedtak: 'required' }
  if (wording.length > longestDecision) return { vedtak: 'too-long' }
  const found = identityProblem(wording)
  return found ? { vedtak: found } : {}
}
