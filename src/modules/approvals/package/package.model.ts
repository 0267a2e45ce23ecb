import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Ore } from '../../../kernel/money.model.ts'
import type { TextBlock } from '../../../kernel/text-tree.model.ts'
import type { EntryRule } from '../entry.model.ts'
import type { PartyKind, TreatingBody } from '../treatment.model.ts'

/** One term of how a share is worked out. */
export type ShareTerm =
  | { kind: 'fixed'; amount: Ore | null }
  | { kind: 'per-inhabitant'; rate: Ore; amount: Ore | null }
  | {
      /** What the party carries, or a part that all share. */
      kind: 'fraction' | 'part-equally' | 'part-by-inhabitants'
      numerator: number
      denominator: number
      amount: Ore | null
    }
  | { kind: 'rest'; amount: Ore | null }

/** A line of a share list: what a party pays, or what it pays for one that it has taken over from. */
export type ShareLineFact = {
  name: string
  amount: Ore | null
  inhabitants: number | null
  terms: readonly ShareTerm[]
  /** What makes parts and amount agree to the øre. */
  rounding: Ore
  /** The page that explains the amount. */
  href: string
}

/** What a party pays, as a later room hands it to the package. */
export type ShareFact = {
  /** The sum of the lines; null where one is not known. */
  amount: Ore | null
  year: number
  referenceDay: Day
  /** One, or one for each of those that became the party. */
  lines: readonly ShareLineFact[]
  /** Worked out by us from papers, proposed, or decided. */
  origin: 'reconstructed' | 'proposed' | 'adopted'
  sources: readonly string[]
}

/** An amount that came after the text was put forward, and the day on which it did. */
export type LaterShare = Pick<ShareFact, 'amount' | 'year' | 'origin'> & { madeOn: Day }

/** All parties of the text whose shares are asked for, and the instant at which it was put forward. */
export type AskedShares = { parties: ReadonlySet<string>; at: Instant }

/** What a party pays by the list that stood when the text was put before it, for ever; and by a later one, where there is one. */
export type Shares = { frozen: ShareFact | null; later: LaterShare | null }

/** A name that an agreement lacks; `text` where its text itself has dots or «x kommune». */
export type MissingName = 'counterparty' | 'host' | 'text'

/** Is the text the one that is out, or was it withdrawn, or a newer version put forward? */
export type TextStanding = 'out' | 'withdrawn' | 'replaced'

/** What the secretariat wrote once for the case of every party, as it is for one of them. */
export type CaseTexts = Readonly<
  Record<'background' | 'assessment' | 'proposal', readonly TextBlock[]>
>

/** All that a party's package tells. */
export type PackageFacts = {
  title: string
  summary: string
  body: string
  /** What the secretariat wrote once for the case of every party, as Markdown with the fields of the text. */
  forCase: { background: string | null; assessment: string | null; proposal: string | null }
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
  standing: TextStanding
  /** Where the answer is given. */
  answerAt: string
}
