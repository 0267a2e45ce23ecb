import { type IdentityProblem, identityProblem } from '../../kernel/identity-number.rule.ts'
import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'

export type RemovalRefusal =
  | IdentityProblem
  | 'reason-missing'
  | 'nothing-to-remove'
  | 'asked-already'
  | 'same-person'
  | 'removal-unknown'

/** May one ask for a text to be removed? It takes a reason, and a text that is still there. */
export function judgeAskingRemoval(order: {
  reason: string
  keptEntries: number
  askedAlready: boolean
}): Verdict<RemovalRefusal> {
  if (order.reason.trim() === '') return refuse('reason-missing')
  const found = identityProblem(order.reason)
  if (found) return refuse(found)
  if (order.keptEntries === 0) return refuse('nothing-to-remove')
  return order.askedAlready ? refuse('asked-already') : allow('two-persons')
}

/** May this person approve a removal? It takes another than the one who asked. */
export function judgeApproval(askedBy: string | null, approver: string): Verdict<RemovalRefusal> {
  if (askedBy === null) return refuse('removal-unknown')
  return askedBy === approver ? refuse('same-person') : allow('two-persons')
}
