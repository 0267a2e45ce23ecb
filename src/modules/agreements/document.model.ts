import type { Day } from '../../kernel/day.model.ts'
import type { Audience } from '../../kernel/deed.model.ts'

export const documentKinds = ['agreement', 'transfer-agreement', 'cooperation-agreement'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A version is written as a draft, put forward once, and stays as it was from then on. */
export const versionStates = ['draft', 'out', 'withdrawn'] as const
export type VersionState = (typeof versionStates)[number]

/** What a reader sees: a version that is out is in force from the day its rule is met. */
export type VersionStanding = VersionState | 'in-force'

export const fileKinds = ['pdf', 'docx', 'xlsx', 'odt', 'png', 'jpg', 'txt'] as const
export type FileKind = (typeof fileKinds)[number]

/** What can be wrong with one field of a draft, or of a file that follows it. */
export type FieldProblem =
  | 'missing'
  | 'too-long'
  | 'identity-number'
  | 'not-a-day'
  | 'day-passed'
  | 'file-too-large'
  | 'file-wrong-kind'
  | 'file-empty'
  | 'unknown-choice'
  | 'not-a-link'

/** A problem for each field that has one. */
export type FieldProblems<Field extends string> = Partial<Record<Field, FieldProblem>>

/** Whom a document can be for. */
export const documentAudiences = [
  'public',
  'community',
  'municipalities',
  'secretariat',
] as const satisfies readonly Audience[]
export type DocumentAudience = (typeof documentAudiences)[number]

/** The fields of a draft, by their name in the form. */
export const draftFields = [
  'title',
  'summary',
  'body',
  'source',
  'kind',
  'counterparty',
  'host',
  'hostSource',
  'deadline',
  'reviewDay',
  'costScheme',
  'owner',
  'archiveOwner',
  'audience',
] as const
export type DraftField = (typeof draftFields)[number]

/** What was typed, as it was typed. */
export type TypedDraft = Record<DraftField, string>

/** A draft with every field judged and read. */
export type Draft = {
  title: string
  summary: string
  /** The text of the agreement, as Markdown with fields such as `[[kommune]]`. */
  body: string
  source: string | null
  kind: DocumentKind
  /** Who each party makes the agreement with, such as KS. */
  counterparty: string | null
  /** The municipality that employs on behalf of all; a role, not a party. */
  host: string | null
  hostSource: string | null
  deadline: Day | null
  reviewDay: Day | null
  costScheme: string | null
  owner: string | null
  archiveOwner: string | null
  /** Who may read it, from the first draft on. */
  audience: DocumentAudience
}
