import type { Day } from '../../../kernel/day.model.ts'
import type { Deed } from '../../../kernel/deed.model.ts'
import {
  type Holder,
  languageAt,
  mailTargetsOn,
  type PlaceLanguage,
  type TargetFunction,
} from '../../directory/index.ts'
import type { MunicipalityChange } from '../../parties/index.ts'
import type {
  Contact,
  MailMode,
  PartyReceiver,
  PartyReceivers,
  ReceiversKnown,
  RecipientsRead,
} from './receiver.model.ts'

/** What becomes of mail to parties here. */
export const mailMode = (house: { isExercise: boolean; sendsMail: boolean }): MailMode =>
  house.isExercise ? 'practice' : house.sendsMail ? 'send' : 'none'

/** Those to write to about a party: whoever may answer for it. */
const contactsOf = (code: string, { contacts, deed, mayDo }: ReceiversKnown): Contact[] =>
  contacts.filter(({ personId, name, role, partyCode }) =>
    mayDo({ personId, name, roles: [{ role, partyCode }] }, deed, code),
  )

/** What tells whom mails go to on a day, from what was asked of contacts and of the holders of the function. */
export const receiversOn = (
  deed: Deed,
  of: TargetFunction | null,
  asked: {
    contacts: readonly Contact[]
    holders: readonly Holder[]
    changes: readonly MunicipalityChange[]
    placeLanguages?: readonly PlaceLanguage[]
  },
  on: Day,
): Omit<ReceiversKnown, 'mayDo'> => ({
  contacts: asked.contacts,
  deed,
  targetAt: of && mailTargetsOn(of, asked, on),
  languageOf: (code) => languageAt(asked.placeLanguages ?? [], asked.changes, code, on),
})

/** Whom a mail about a party goes to: those who hold the function of the matter there, else its contact. */
export function receiversOf(
  party: { code: string; name: string },
  known: ReceiversKnown,
): PartyReceivers {
  const target = known.targetAt?.(party)
  const chosen = known.languageOf?.(party.code)
  const language = chosen ? { language: chosen } : {}
  if (target?.state === 'held') {
    const contacts = target.holders.map(({ id, name, email }) => ({
      personId: null,
      holderId: id,
      name,
      email,
    }))
    return { contacts, missed: null, ...language }
  }
  return { contacts: contactsOf(party.code, known), missed: target?.state ?? null, ...language }
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

/** Who is written to, as the page shows it. */
export const recipientsRead = (
  lines: readonly (PartyReceivers & { code: string; name: string; refusal: string | null })[],
): RecipientsRead =>
  lines.map(({ code, name, refusal, missed, contacts }) => ({
    code,
    name,
    refusal,
    missed,
    contacts: contacts.map(({ personId, email }) => ({ personId, email })),
  }))
