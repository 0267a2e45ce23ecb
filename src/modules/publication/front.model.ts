import type { Day } from '../../kernel/day.model.ts'
import type { HoldsBeside, VersionStanding } from '../agreements/index.ts'
import type { PartyState } from '../approvals/index.ts'
import type { TileLayout } from '../parties/index.ts'

/** A document on the front page, with how far its parties have come; the counts are null before it is put forward. */
export type FrontDocument = {
  slug: string
  title: string
  standing: VersionStanding
  /** The other versions that hold for some. */
  holds: readonly HoldsBeside[]
  deadline: Day | null
  adopted: number | null
  parties: number | null
  record: 'running' | 'from-sources' | null
}

/** Someone waits for an answer while its document runs; of one told from sources only the knowledge is missing. */
export type MissingFrom = { record: 'running' | 'from-sources' }

/** A document that waits for an answer. */
type Awaiting = MissingFrom & {
  slug: string
  versionId: string
  title: string
  deadline: Day | null
}

/** A party's answer that is not registered. */
export type MissingAnswer = Awaiting & AwaitedParty

/** A party whose answer is missing; `answered` is what it answered where it is to treat the matter again. */
type AwaitedParty = { partyCode: string; partyName: string; answered: PartyState | null }

/** How many of a document's parties have no answer registered, and which. */
export type MissingCount = Awaiting & {
  missing: number
  parties: readonly AwaitedParty[]
}

export type FrontTile = { code: string; name: string; row: number; column: number; own: boolean }

/** All that the front page shows of a community on a day. */
export type FrontPage = {
  parties: number
  trust: string | null
  inhabitants: { number: number; day: Day } | null
  tiles: FrontTile[]
  tileKind: TileLayout['kind']
  documents: FrontDocument[]
  /** Is there a shared cost to look at? */
  sharesCosts: boolean
  /** The answers of the parties that the reader acts for. */
  ownMissing: MissingAnswer[]
  missing: MissingCount[]
}
