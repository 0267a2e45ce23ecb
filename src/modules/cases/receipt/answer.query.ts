import type { Footing } from '../../../platform/footing.ts'
import type { Case, CaseQuestion } from '../case.model.ts'
import { caseByCode, questionsOf } from '../cases.query.ts'
import { openQuestion } from './answer-form.model.ts'
import { type AskedRead, askedRead } from './linked-case.query.ts'

/** What tells what a case is asked about. */
export const askedQuestions = (communityId: string, code: string) => ({
  cases: caseByCode(communityId, code),
  questions: questionsOf(communityId, code),
})

/** What is still to be answered about a case. */
export const askedOf = (
  item: Pick<Case, 'intake'>,
  questions: readonly CaseQuestion[],
): CaseQuestion | null => (item.intake === 'asked-back' ? openQuestion(questions) : null)

export const readAskedBefore: Footing<{ communityId: string; code: string }, AskedRead> = async (
  ask,
  { communityId, code },
) => {
  const { cases, questions } = await ask(askedQuestions(communityId, code))
  const [item] = cases
  return item ? askedRead(askedOf(item, questions)) : null
}
