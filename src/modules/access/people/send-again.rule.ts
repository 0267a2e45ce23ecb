import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { AgainRefusal } from '../refusal.model.ts'

/** May a mail be sent once more? Only one that has failed for good, and once. */
export function judgeSendingAgain(
  mail: { state: string; replacedBy: string | null } | undefined,
): Verdict<AgainRefusal> {
  if (!mail) return refuse('no-such-mail')
  if (mail.replacedBy !== null) return refuse('sent-again-already')
  if (mail.state === 'sent') return refuse('arrived-already')
  return mail.state === 'failed' ? allow('not-delivered') : refuse('on-its-way')
}
