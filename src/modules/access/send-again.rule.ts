import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'

export type AgainRefusal = 'no-such-mail' | 'sent-again-already' | 'arrived-already' | 'on-its-way'

/** May a mail be sent once more? Only one that has failed for good, and once. */
export function judgeSendingAgain(
  mail: { state: string; replacedBy: string | null } | undefined,
): Verdict<AgainRefusal> {
  if (!mail) return refuse('no-such-mail')
  if (mail.replacedBy !== null) return refuse('sent-again-already')
  if (mail.state === 'sent') return refuse('arrived-already')
  return mail.state === 'failed' ? allow('kom ikke fram') : refuse('on-its-way')
}
