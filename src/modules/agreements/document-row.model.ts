import type { Day, Instant } from '../../kernel/day.model.ts'
import type { DocumentAudience, DocumentKind, FileKind, VersionState } from './document.model.ts'

/** Where the next page of the list begins: after this document. */
export type ListPlace = { listedAt: Instant; id: string }

export type ListedDocument = {
  id: string
  slug: string
  title: string
  state: VersionState
  deadline: Day | null
  adopted: number | null
  parties: number | null
  inForceFrom: Day | null
  record: 'running' | 'from-sources' | null
  reviewDay: Day | null
  /** Parties whose final answer is missing. */
  open: number | null
  /** The day that an exercise is played on. */
  shownOn: Day | null
  listedAt: Instant
}

export type DraftRow = { slug: string; title: string; number: number; changedAt: Instant }

export type DocumentFacts = {
  id: string
  slug: string
  kind: DocumentKind
  costScheme: string | null
  owner: string | null
  archiveOwner: string | null
  audience: DocumentAudience
  versionId: string
  number: number
  state: VersionState
  /** Is this the version that the document shows? */
  shown: boolean
  title: string
  summary: string
  body: string
  source: string | null
  counterparty: string | null
  host: string | null
  hostCode: string | null
  hostSource: string | null
  /** The day that the host was settled, where the version went out without one. */
  hostSettledOn: Day | null
  deadline: Day | null
  reviewDay: Day | null
  withdrawnOn: Day | null
  withdrawalReason: string | null
  adopted: number | null
  parties: number | null
  inForceFrom: Day | null
  changedAt: Instant
  /** Null for a draft, and where no source gives the day. */
  putForwardOn: Day | null
}

/** Which version: the one that is shown (a first draft where nothing is out), the draft, or one by number. */
export type WhichVersion = 'shown' | 'draft' | number

export type VersionRow = {
  number: number
  state: VersionState
  title: string
  putForwardOn: Day | null
  withdrawnOn: Day | null
}

/** A kept file that a reader may have; `isPublic`: so may anybody. */
export type FileRow = {
  fileName: string
  kind: FileKind
  sha256: string
  size: number
  isPublic: boolean
}

export type AttachmentRow = {
  position: number
  title: string
  fileName: string
  sha256: string
  kind: FileKind
  size: number
}
