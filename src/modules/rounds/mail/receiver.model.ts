import type { Deed, Role } from '../../../kernel/deed.model.ts'
import type { MailLanguage } from '../../../kernel/letter.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import type { Receiver } from '../../access/index.ts'
import type { Missed, TargetAt } from '../../directory/index.ts'

/** Somebody who speaks for a party, with the role and the code that it was given for. */
export type Contact = {
  personId: string
  name: string
  email: string
  role: Role
  partyCode: string | null
}

/** Somebody who is written to about a party: its contact, or who holds the function that the matter goes to there. */
export type PartyReceiver = Receiver & { name: string }

/** Whom the mail about a party goes to; `missed` is why it goes to the contact and not to the function. */
export type PartyReceivers = {
  contacts: readonly PartyReceiver[]
  missed: Missed | null
  /** The form of Norwegian that it has chosen; left out where whoever writes chooses. */
  language?: MailLanguage
}

/** What tells whom a mail goes to. A contact is whoever may do the deed that it asks for. Without `targetAt` it goes to the contacts. */
export type ReceiversKnown = {
  contacts: readonly Contact[]
  deed: Deed
  mayDo: MayDo
  targetAt?: TargetAt | null | undefined
  /** The form of Norwegian that a party has chosen. */
  languageOf?: ((code: string) => MailLanguage | null) | undefined
}

/** `practice` is an exercise, which writes no mail; `none` is a house that cannot send any. */
export type MailMode = 'send' | 'practice' | 'none'

/** Who is written to, and why the others are not. */
export type RecipientsRead = readonly {
  code: string
  name: string
  refusal: string | null
  /** Why it is not the function that is written to. */
  missed: string | null
  contacts: readonly Pick<PartyReceiver, 'personId' | 'email'>[]
}[]
