import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import { type RemovalProblems, type RemovalRefusal, removalForm } from '../journal-entry.model.ts'

/** Reads why a text is to go, or says what is wrong with it. */
export function readReason(
  grunn: string,
): { ok: true; reason: string } | { ok: false; problems: RemovalProblems } {
  const read = readFields(removalForm, { innslag: '', grunn })
  if (!read.ok) return { ok: false, problems: read.problems }
  const reason = read.values.grunn
  return reason === null
    ? { ok: false, problems: { grunn: 'reason-missing' } }
    : { ok: true, reason }
}

/** May one ask for a text to be removed? It takes a text that is still there. */
export function judgeAskingRemoval(order: {
  keptEntries: number
  askedAlready: boolean
}): Verdict<RemovalRefusal> {
  if (order.keptEntries === 0) return refuse('nothing-to-remove')
  return order.askedAlready ? refuse('asked-already') : allow('two-persons')
}

/** May this person approve a removal? It takes another than the one who asked. */
export function judgeApproval(askedBy: string | null, approver: string): Verdict<RemovalRefusal> {
  if (askedBy === null) return refuse('removal-unknown')
  return askedBy === approver ? refuse('same-person') : allow('two-persons')
}
