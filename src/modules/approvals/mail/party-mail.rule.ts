import type { Day } from '../../../kernel/day.model.ts'
import type { TargetFunction } from '../../directory/index.ts'
import { type ReceiversKnown, receiversOf, receiversOn } from '../../rounds/index.ts'
import type { PlannedParty } from '../board.model.ts'
import type { AskedLine } from './party-mail.model.ts'

/** What tells whom mails about a version go to on a day: to a function, or with none to whoever may answer for the party. */
export const receiversKnown = (
  of: TargetFunction | null,
  asked: Parameters<typeof receiversOn>[2],
  on: Day,
): Omit<ReceiversKnown, 'mayDo'> => receiversOn('register-own-treatment', of, asked, on)

/** Who is told when a version is put forward. One whose standing is open is no more told than nudged. */
export const askedLines = (
  parties: readonly Pick<PlannedParty, 'code' | 'name' | 'kind' | 'standing'>[],
  known: ReceiversKnown,
): AskedLine[] =>
  parties.map(({ standing, ...party }) => {
    const { code, name, kind } = party
    if (standing !== 'settled') {
      return { code, name, kind, contacts: [], missed: null, refusal: 'not-a-party' }
    }
    const receivers = receiversOf(party, known)
    const refusal = receivers.contacts.length === 0 ? 'no-contact' : null
    return { code, name, kind, ...receivers, refusal }
  })
