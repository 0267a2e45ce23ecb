import type { Day } from '../../kernel/day.model.ts'

export const documentKinds = ['agreement', 'transfer-agreement', 'cooperation-agreement'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A version is written as a draft, put forward once, and stays as it was from then on. */
export const versionStates = ['draft', 'out', 'withdrawn'] as const
export type VersionState = (typeof versionStates)[number]

/** What a reader sees: a version that is out is in force from the day its rule is met. */
export type VersionStanding = VersionState | 'in-force'

export type Version = {
  number: number
  state: VersionState
  title: string
  summary: string
  /** The text of the agreement, as Markdown. */
  text: string
  /** Where the text is taken from; null when it is written here. */
  source: string | null
}

/** A file that goes with a version, kept once per content. */
export type Attachment = {
  position: number
  title: string
  sha256: string
  fileName: string
  kind: FileKind
  bytes: number
}

export const fileKinds = ['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpg', 'txt'] as const
export type FileKind = (typeof fileKinds)[number]

/** What can be wrong with one field of a draft, or of a file that follows it. */
export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'identity-number'
  | 'not-a-day'
  | 'file-too-large'
  | 'file-wrong-kind'
  | 'file-empty'
  | 'unknown-choice'
  | 'not-a-link'

/** A problem for each field that has one. */
export type FieldProblems<Field extends string> = Partial<Record<Field, FieldProblem>>

export const draftFields = [
  'title',
  'summary',
  'text',
  'source',
  'kind',
  'counterparty',
  'host',
  'hostSource',
  'deadline',
  'reviewDay',
  'owner',
  'archiveOwner',
  'attachment',
  'attachmentTitle',
] as const
export type DraftField = (typeof draftFields)[number]

/** A draft with every field judged and read. */
export type Draft = {
  title: string
  summary: string
  text: string
  source: string | null
  kind: DocumentKind
  counterparty: string | null
  host: string | null
  hostSource: string | null
  deadline: Day | null
  reviewDay: Day | null
  owner: string | null
  archiveOwner: string | null
}
