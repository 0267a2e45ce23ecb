import { textProblem } from '../../agreements/index.ts'
import type { QuestionProblems, TypedQuestion } from './question.model.ts'

type Judged =
  | { ok: true; isYes: boolean; source: string | null }
  | { ok: false; problems: QuestionProblems }

/** Reads the answer to a question about a party, or says beside each field what is wrong with it. */
export function judgeQuestion({ answer, source }: TypedQuestion): Judged {
  const problems: QuestionProblems = {}
  if (answer !== 'yes' && answer !== 'no') problems.answer = 'unknown-choice'
  const problem = textProblem(source.trim(), 500)
  if (problem) problems.source = problem
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, isYes: answer === 'yes', source: source.trim() || null }
}
