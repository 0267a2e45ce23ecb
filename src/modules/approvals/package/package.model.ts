import type { Day } from '../../../kernel/day.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PartyKind, TreatingBody } from '../treatment.model.ts'

/** One term of how a share is worked out. */
export type ShareTerm =
  | { kind: 'fixed'; amount: Ore | null }
  | { kind: 'per-inhabitant'; rate: Ore; amount: Ore | null }
  | { kind: 'fraction'; numerator: number; denominator: number; amount: Ore | null }
  | { kind: 'rest'; amount: Ore | null }

/** What a party pays, as a later room hands it to the package. */
export type ShareFact = {
  amount: Ore | null
  year: number
  inhabitants: number | null
  referenceDay: Day
  terms: readonly ShareTerm[]
  /** What makes parts and amount agree to the øre. */
  rounding: Ore
  /** Worked out by us from papers, proposed, or decided. */
  origin: 'reconstructed' | 'proposed' | 'adopted'
  sources: readonly string[]
  /** The page that explains the amount. */
  href: string
}

/** An amount that came after the text was put forward, and the day on which it did. */
export type LaterShare = Pick<ShareFact, 'amount' | 'year' | 'origin' | 'href'> & { madeOn: Day }

/** What a party pays by the list that stood when the text was put before it, for ever; and by a later one, where there is one. */
export type Shares = { frozen: ShareFact | null; later: LaterShare | null }

/** A name that an agreement lacks; `text` where its text itself has dots or «x kommune». */
export type MissingName = 'counterparty' | 'host' | 'text'

/** All that a party's package tells. */
export type PackageFacts = {
  title: string
  summary: string
  body: string
  counterparty: string | null
  host: string | null
  /** Does the text name a host, known or not? */
  asksHost: boolean
  partyCode: string
  partyName: string
  partyKind: PartyKind
  parties: readonly string[]
  /** Is a trust one of them? */
  withTrust: boolean
  decidingBody: TreatingBody
  rule: EntryRule
  deadline: Day | null
  reviewDay: Day | null
  attachments: readonly string[]
  /** The scheme says what each pays; null with `costs` false where the agreement costs nothing. */
  costs: boolean
  share: ShareFact | null
  later: LaterShare | null
  exercise: boolean
  /** Where the answer is given. */
  answerAt: string
}
