import type { Day } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import { type Holder, mailTargetsOn, type TargetFunction } from '../../directory/index.ts'
import type { MunicipalityChange } from '../../parties/index.ts'
import type { PlannedParty } from '../board.model.ts'
import type {
  AskedLine,
  Contact,
  MailMode,
  PartyReceiver,
  PartyReceivers,
  ReceiversKnown,
} from './party-mail.model.ts'

/** What becomes of mail to parties here. */
export const mailMode = (house: { isExercise: boolean; sendsMail: boolean }): MailMode =>
  house.isExercise ? 'practice' : house.sendsMail ? 'send' : 'none'

/** Those to write to about a party: whoever may answer for it. */
const contactsOf = (
  code: string,
  { contacts, mayDo }: { contacts: readonly Contact[]; mayDo: MayDo },
): Contact[] =>
  contacts.filter(({ personId, name, role, partyCode }) =>
    mayDo({ personId, name, roles: [{ role, partyCode }] }, 'register-own-treatment', code),
  )

/** What tells whom mails go to on a day, from what was asked of contacts and of the holders of the function. */
export const receiversKnown = (
  of: TargetFunction | null,
  asked: {
    contacts: readonly Contact[]
    holders: readonly Holder[]
    changes: readonly MunicipalityChange[]
  },
  on: Day,
): Omit<ReceiversKnown, 'mayDo'> => ({
  contacts: asked.contacts,
  targetAt: of && mailTargetsOn(of, asked, on),
})

/** Whom a mail about a party goes to: those who hold the function of the matter there, else its contact. */
export function receiversOf(
  party: { code: string; name: string },
  known: ReceiversKnown,
): PartyReceivers {
  const target = known.targetAt?.(party)
  if (target?.state === 'held') {
    const contacts = target.holders.map(({ id, name, email }) => ({
      personId: null,
      holderId: id,
      name,
      email,
    }))
    return { contacts, missed: null }
  }
  return { contacts: contactsOf(party.code, known), missed: target?.state ?? null }
}

/** Whom a mail that did not arrive goes to now: who it was written to, while they are the party's contact or hold the function. */
export const receiverAgain = (
  mail: { personId: string; holderId: string | null },
  party: { code: string; name: string },
  known: ReceiversKnown,
): PartyReceiver | undefined =>
  mail.holderId === null
    ? contactsOf(party.code, known).find(({ personId }) => personId === mail.personId)
    : receiversOf(party, known).contacts.find(
        (each) => each.personId === null && each.holderId === mail.holderId,
      )

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
