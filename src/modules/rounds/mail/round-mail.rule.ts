import type { Day } from '../../../kernel/day.model.ts'
import type { TargetFunction } from '../../directory/index.ts'
import type { Asked } from '../round.model.ts'
import type { ReceiversKnown } from './receiver.model.ts'
import { receiversOf, receiversOn } from './receiver.rule.ts'
import type { MailLine } from './round-mail.model.ts'

/** What tells whom mails about a round go to on a day: to its function, or with none to whoever may answer for the party. */
export const roundReceivers = (
  of: TargetFunction | null,
  asked: Parameters<typeof receiversOn>[2],
  on: Day,
): Omit<ReceiversKnown, 'mayDo'> => receiversOn('answer-round', of, asked, on)

/** Who is written to of a round, at each who is asked. */
export const mailLines = (
  asked: readonly Pick<Asked, 'place' | 'name'>[],
  known: ReceiversKnown,
): MailLine[] =>
  asked.map(({ place, name }) => {
    const receivers = receiversOf({ code: place, name }, known)
    const refusal = receivers.contacts.length === 0 ? 'no-contact' : null
    return { code: place, name, ...receivers, refusal }
  })
