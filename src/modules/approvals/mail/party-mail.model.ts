import type { Day } from '../../../kernel/day.model.ts'
import type { Role } from '../../../kernel/deed.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import type { Receiver } from '../../access/index.ts'
import type { Missed, TargetAt } from '../../directory/index.ts'
import type { PartyKind, TreatingBody } from '../treatment.model.ts'

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
export type PartyReceivers = { contacts: readonly PartyReceiver[]; missed: Missed | null }

/** What tells whom a mail goes to. Without `targetAt` it goes to the contacts. */
export type ReceiversKnown = {
  contacts: readonly Contact[]
  mayDo: MayDo
  targetAt?: TargetAt | null | undefined
}

/** `practice` is an exercise, which writes no mail; `none` is a house that cannot send any. */
export type MailMode = 'send' | 'practice' | 'none'

/** What a mail tells its party of the matter. */
export type MailFacts = {
  code: string
  name: string
  title: string
  deadline: Day | null
}

/** A purring: whether the deadline has passed. */
export type NudgeFacts = MailFacts & { isLate: boolean }

/** A version that is put forward: the body that is asked to decide. */
export type AskFacts = MailFacts & { decidingBody: TreatingBody }

export type WrittenMail = { subject: string; body: string }

/** One party that a version is put before: who is written to, or why nobody is. */
export type AskedLine = PartyReceivers & {
  code: string
  name: string
  kind: PartyKind
  refusal: 'not-a-party' | 'no-contact' | null
}

/** The languages that a mail to a party is written in. */
export const mailLanguages = ['nb', 'nn'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** The language asked for, or that of the page where it is one to write mail in. */
export const mailLanguageOf = (asked: string | undefined, locale: Locale): MailLanguage =>
  mailLanguages.find((each) => each === asked) ?? (locale === 'nn' ? 'nn' : 'nb')
