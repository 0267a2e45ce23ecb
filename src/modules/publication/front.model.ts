import type { Day } from '../../kernel/day.model.ts'
import type { TileLayout } from '../parties/index.ts'

/** A document on the front page, with how far its parties have come; the counts are null before it is put forward. */
export type FrontDocument = {
  slug: string
  title: string
  state: 'draft' | 'out' | 'withdrawn'
  deadline: Day | null
  adopted: number | null
  parties: number | null
  inForceFrom: Day | null
  record: 'running' | 'from-sources' | null
}

/** An answer that the reader is asked for, on behalf of a party. */
export type AwaitedAnswer = {
  slug: string
  title: string
  partyCode: string
  partyName: string
  deadline: Day | null
}

/** How many of a document's parties have not answered; for the secretariat. */
export type MissingAnswers = { slug: string; title: string; missing: number; deadline: Day | null }

export type FrontTile = { code: string; name: string; row: number; column: number; own: boolean }

/** All that the front page shows of a community on a day. */
export type FrontPage = {
  parties: number
  trust: string | null
  inhabitants: { number: number; day: Day } | null
  tiles: FrontTile[]
  tileKind: TileLayout['kind']
  documents: FrontDocument[]
  awaited: AwaitedAnswer[]
  missing: MissingAnswers[]
}
