import type { Day } from '../../kernel/day.model.ts'
import type { Audience } from '../../kernel/deed.model.ts'
import type { ExemptionProblem } from '../../kernel/exemption.model.ts'
import type { FieldName, Form, Typed } from '../../kernel/form/form.model.ts'
import type { SentFileProblem } from '../../kernel/kept-file.model.ts'
import { agreementDays } from '../../kernel/typed-day.rule.ts'
import type { FieldRefusal } from './refusal.model.ts'

export const documentKinds = [
  'agreement',
  'transfer-agreement',
  'cooperation-agreement',
  'guideline',
  'action-plan',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** A version is written as a draft, put forward once, and stays as it was from then on. */
export const versionStates = ['draft', 'out', 'withdrawn'] as const
export type VersionState = (typeof versionStates)[number]

/** A party that a version binds, by all the codes that it has had, and since when; the day may be one to come. */
export type BoundParty = { codes: readonly string[]; from: Day }

/** What tells where a version stands. */
export type DatedVersion = {
  number: number
  state: VersionState
  /** The day that its rule is met, it may be one to come; null while it is not. */
  inForceFrom: Day | null
  /** Those that it binds: of one that is in force as a whole all its parties; null before it is put forward. */
  bound: readonly BoundParty[] | null
  /** Does it bind each party by itself? */
  bindsEach: boolean | null
  parties: number | null
  withdrawnOn: Day | null
}

/** What a reader sees: a version that is out is in force from the day its rule is met, until a later one is. */
export type VersionStanding =
  | { phase: 'draft' | 'out' }
  | { phase: 'in-force' | 'to-come'; from: Day }
  /** Some are bound, or will be from a day. */
  | { phase: 'for-each'; bound: number; parties: number; from: Day | null }
  | { phase: 'replaced'; from: Day; until: Day; by: number }
  /** `was`: that it was in force until then. */
  | { phase: 'withdrawn'; was: { from: Day; until: Day } | null }
/** That another version holds for so many of its parties. `until`: what it holds until; null of a later one. */
export type HoldsBeside = {
  number: number
  bound: number
  parties: number
  until: 'each' | 'whole' | null
}

/** The version that holds for one party, and one that it is bound by from a day to come. */
export type HoldsHere = {
  now: { number: number; from: Day } | null
  next: { number: number; from: Day } | null
  /** Has the document but this one? */
  isOnly: boolean
}
export type VersionPhase = VersionStanding['phase']

/** What can be wrong with a field of a document beside how it is written, or with a file that follows it. */
export type FieldProblem =
  | 'day-to-come'
  | 'name-for-one'
  | 'name-without-file'
  | 'source-without-host'
  | 'review-before-deadline'
  | ExemptionProblem
  | SentFileProblem
  | FieldRefusal

/** Whom a document can be for. */
export const documentAudiences = [
  'public',
  'community',
  'municipalities',
  'secretariat',
] as const satisfies readonly Audience[]
export type DocumentAudience = (typeof documentAudiences)[number]

const line = { kind: 'line', longest: 300 } as const
const text = { kind: 'lines', longest: 200_000, onPaper: true } as const
const dayAhead = { kind: 'day', range: agreementDays, from: 'today' } as const

/** What is written for the case of every party. */
export const caseTexts = ['caseBackground', 'caseAssessment', 'caseProposal'] as const

/** The texts that fields such as `[[kommune]]` are filled in. */
export const filledTexts = ['body', ...caseTexts] as const

export const draftForm = {
  title: { ...line, required: true },
  summary: text,
  body: { ...text, required: true },
  caseBackground: text,
  caseAssessment: text,
  caseProposal: text,
  source: line,
  kind: { kind: 'choice', choices: documentKinds, required: true },
  counterparty: line,
  host: { kind: 'row' },
  hostSource: line,
  deadline: dayAhead,
  reviewDay: dayAhead,
  costScheme: { kind: 'row' },
  owner: line,
  archiveOwner: line,
  exemptBy: { kind: 'line', longest: 20 },
  exemptReview: { kind: 'day', range: agreementDays },
  audience: { kind: 'choice', choices: documentAudiences, required: true },
} as const satisfies Form
export type DraftField = FieldName<typeof draftForm>

/** Those of them that belong to the document and not to a version of it. */
export const documentFields = [
  'kind',
  'costScheme',
  'owner',
  'archiveOwner',
  'exemptBy',
  'exemptReview',
  'audience',
] as const satisfies readonly DraftField[]

export type TypedDraft = Typed<typeof draftForm>

/** One of what exists: the value that a form sends, and what people call it. */
export type Choice = { value: string; label: string }

/** Who can be host, and how a cost can be shared, as the community has it on a day. */
export type DraftChoices = {
  /** By code, with the name as it will stand in the text. */
  hosts: readonly Choice[]
  /** Who has the task of host today by decision or source; null when nobody is known to. */
  hostToday: string | null
  schemes: readonly Choice[]
}

/** Who is host: who it is, and what it was called when it was written down. */
export type Host = { code: string; name: string }

/** A draft with every field judged and read. */
export type Draft = {
  title: string
  summary: string
  /** The text of the agreement, as Markdown with fields such as `[[kommune]]`. */
  body: string
  /** What goes into the case paper of every party, as Markdown with the same fields: why it comes, what speaks for and against, and a proposal. */
  caseBackground: string | null
  caseAssessment: string | null
  caseProposal: string | null
  source: string | null
  kind: DocumentKind
  /** Who each party makes the agreement with, such as KS. */
  counterparty: string | null
  /** The municipality that employs on behalf of all; a role, not a party. */
  host: Host | null
  hostSource: string | null
  deadline: Day | null
  reviewDay: Day | null
  costScheme: string | null
  owner: string | null
  archiveOwner: string | null
  /** The code of the basis by which it is exempt from the public. */
  exemptBy: string | null
  /** When that is looked at anew; never null where it is exempt. */
  exemptReview: Day | null
  /** Who may read it, from the first draft on. */
  audience: DocumentAudience
}

/** Whose a document is, who keeps it for good, and by what it is exempt until when. */
export type DocumentKeeping = Pick<Draft, 'owner' | 'archiveOwner' | 'exemptBy' | 'exemptReview'>
