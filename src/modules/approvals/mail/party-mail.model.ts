import type { Day } from '../../../kernel/day.model.ts'
import type { MailLanguage, WrittenMail } from '../../../kernel/letter.model.ts'
import type { PartyReceivers } from '../../rounds/index.ts'
import type { Standing } from '../board.model.ts'
import type { PartyState } from '../party-state.model.ts'
import type { PartyKind, TreatingBody } from '../treatment.model.ts'

/** What a mail tells its party of the matter. */
export type MailFacts = {
  code: string
  name: string
  title: string
  deadline: Day | null
  /** The form of Norwegian that the party has chosen. */
  language?: MailLanguage | undefined
  link: OwnWay
}

/**
 * The receiver's own way to the form; `shown` where the mail is shown before it is sent, and `none` where it is to be copied, for
 * nobody has a link of their own then.
 */
export type OwnWay = { url: string } | 'shown' | 'none'

/** How the parties are written to: the mail to one receiver, and where a link with a token leads. */
export type PartyTelling<Facts extends MailFacts> = {
  compose(facts: Facts): WrittenMail
  linkTo(token: string): string
}

/** What the secretariat itself adds to a mail. */
export const greetingField = { kind: 'lines', longest: 1_000 } as const

/**
 * A purring: whether the deadline has passed, whether an answer is told by a link and awaits that somebody confirms it, and why the
 * party is to treat the matter again, null where it has not answered before.
 */
export type NudgeFacts = MailFacts & { isLate: boolean; isReported: boolean; again: string | null }

/** Another deadline: the one before, why it moved, and whether an answer is told by a link and awaits that somebody confirms it. */
export type DeadlineFacts = MailFacts & {
  deadline: Day
  was: Day | null
  reason: string
  isReported: boolean
}

/** That the matter is to be treated again, and why. */
export type AgainFacts = MailFacts & { reason: string }

/** Where a party stands with the version that is out again when a later one is withdrawn. */
export type OwnStanding =
  /** `reported`: an answer is told by a link, and awaits that somebody confirms it. */
  | { state: 'awaited' | 'reported' | 'not-party' }
  | { state: 'answered'; answer: PartyState; day: Day | null }

/**
 * That a version is withdrawn, and why; which one is out again, with where the party stands there, null for none; and whether
 * an answer was reported by a link that nobody had confirmed.
 */
export type WithdrawnFacts = MailFacts & {
  number: number
  reason: string
  again: { number: number; own: OwnStanding } | null
  wasReported: boolean
}

/**
 * That a version is not the first one: its number, and for a party of the one before that one's number, what the party answered to
 * it, null where it had not, and why it was asked to treat it again, null where it was not.
 */
export type NewerVersion = {
  number: number
  before: {
    number: number
    answer: { state: PartyState; day: Day | null } | null
    again: string | null
  } | null
}

/** A version that is put forward: the body that is asked to decide, or that the party's answer to the one before stands. */
export type AskFacts = MailFacts & {
  decidingBody: TreatingBody
  standing: Standing | null
  /** Null for the first version. */
  newer: NewerVersion | null
}

/** One party that a version is put before: who is written to, or why nobody is. */
export type AskedLine = PartyReceivers & {
  code: string
  name: string
  kind: PartyKind
  refusal: 'not-a-party' | 'no-contact' | null
}
