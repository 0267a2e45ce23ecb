import type { Day, Instant } from '../../kernel/day.model.ts'
import type { AudienceKey } from '../../kernel/deed.model.ts'
import type { FileKind } from '../../kernel/kept-file.model.ts'

/** What a body is to do with a case. */
export const caseKinds = [
  'decision',
  'discussion',
  'information',
  'notification',
  'election',
] as const
export type CaseKind = (typeof caseKinds)[number]

/** What came of what was submitted: taken in, asked back to whoever raised it, joined to another, or declined. */
export const intakes = ['submitted', 'asked-back', 'accepted', 'declined', 'joined'] as const
export type Intake = (typeof intakes)[number]

/** The side that a case was raised by; `both` is the two secretariats together, `none` is users, GPs and others. */
export const raisedSides = ['municipal', 'trust', 'both', 'none'] as const
export type RaisedSide = (typeof raisedSides)[number]

/** How somebody that a case is registered for told of it. */
export const behalfWays = ['letter', 'mail', 'call', 'meeting'] as const
export type BehalfWay = (typeof behalfWays)[number]

export const ownerSides = ['municipal', 'trust', 'both'] as const
export type OwnerSide = (typeof ownerSides)[number]

/** Who must act if it is adopted. */
export const actors = ['none', 'municipalities', 'trust', 'both'] as const
export type Actors = (typeof actors)[number]

/** Who sees a case once it is taken in; of a body, those with a seat there. */
export const caseAudiences = ['body', 'community', 'municipalities', 'trust', 'public'] as const
export type CaseAudience = (typeof caseAudiences)[number]

/** Where a part of a case is for fewer than the case is. */
export const partAudiences = ['body', 'municipalities', 'trust'] as const
export type PartAudience = (typeof partAudiences)[number]

/** How far a case is, as lists tell it. */
export const standings = [
  'submitted',
  'asked-back',
  'declined',
  'joined',
  'unplanned',
  'planned',
  'on-agenda',
  'discussed',
  'postponed',
  'sent-back',
  'forwarded',
  'agreed',
  'agreed-with-remarks',
  'not-agreed',
  'withdrawn',
  'noted',
  'not-told',
] as const
export type Standing = (typeof standings)[number]

/** The case is none of the agreement's matters: no clause says who decides it. */
export const noMatter = 'none'

/** Who raised a case, and for whom. */
export type Raised = {
  side: RaisedSide
  /** The code of a municipality, or the key of a trust; null where none of them raised it. */
  party: string | null
  /** The key of the body whose seat it was raised from. */
  body: string | null
  /** The id of whoever raised it from a seat that speaks for no one party. */
  person: string | null
  name: string | null
  functionName: string | null
  email: string | null
  /** Null where no source gives the day. */
  on: Day | null
  at: Instant
  /** Somebody who wrote or called, where it was registered for them. */
  behalf: { name: string | null; way: BehalfWay | null; on: Day | null } | null
}

/** Something that a body is to discuss, decide or be told of. */
export type Case = {
  id: string
  /** What its address knows it by. */
  code: string
  /** The key of the body that it was submitted to. */
  body: string
  title: string
  why: string
  wanted: string | null
  touched: string | null
  due: Day | null
  raised: Raised
  intake: Intake
  judgedAt: Instant | null
  judgedBecause: string | null
  /** The code of the case that it was joined to, where the reader sees that. */
  joinedTo: string | null
  kind: CaseKind | null
  /** What it is to the clause of who decides; `none` where it is none of its matters, null where nobody has said. */
  matter: string | null
  summary: string | null
  ownerName: string | null
  ownerSide: OwnerSide | null
  /** The clause of the agreement that it rests on, as it was written. */
  clause: string | null
  /** The id of the document that it is about, and of the round. */
  document: string | null
  round: string | null
  belongsTo: string | null
  acts: Actors | null
  audience: CaseAudience
  ownerOrgan: string | null
  archiveOwner: string | null
  /** The legal basis by which it is exempt from the public: see exemption.table.ts. */
  exemptBy: string | null
  exemptReview: Day | null
  template: string | null
  templateYear: number | null
  isRemoved: boolean
  readers: readonly string[]
  standing: Standing
  waits: boolean
  sortedOn: Day
}

/** What is written of a case by those who keep it. */
export type WrittenCase = Pick<
  Case,
  | 'body'
  | 'title'
  | 'why'
  | 'wanted'
  | 'touched'
  | 'due'
  | 'kind'
  | 'matter'
  | 'summary'
  | 'ownerName'
  | 'ownerSide'
  | 'clause'
  | 'document'
  | 'round'
  | 'belongsTo'
  | 'acts'
  | 'audience'
  | 'ownerOrgan'
  | 'archiveOwner'
  | 'exemptBy'
  | 'exemptReview'
>

/** What is worked out of a case and its treatments, and stored for lists. */
export type Worked = { standing: Standing; waits: boolean; sortedOn: Day }

/** What opens a case, or a part of it. */
export type Readers = readonly AudienceKey[]

/** A word that a case is found by; `stop` where one of its treatments alone says it. */
export type CaseWord = { word: string; readers: Readers | null; stop: string | null }

/** Who does something with a case, and when. */
export type By = { by: string | null; at: Instant }

/** What somebody who takes cases in asked whoever raised one. */
export type CaseQuestion = {
  id: string
  question: string
  askedAt: Instant
  answer: string | null
  answeredAt: Instant | null
}

/** What is attached: a paper, or the letter of whoever wrote. */
export type CaseFile = {
  id: string
  sort: 'attachment' | 'letter'
  title: string
  fileName: string
  sha256: string
  audience: PartAudience | null
  addedAt: Instant
  size: number
  kind: FileKind
}
