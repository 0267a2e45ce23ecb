import type { Instant } from '../../kernel/day.model.ts'
import {
  aDay,
  aNumber,
  anInstant,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shaped,
} from '../../kernel/row.model.ts'
import { documentAudiences, documentKinds, versionStates } from './document.model.ts'

/** Where the next page of the list begins: after this document. */
export type ListPlace = { listedAt: Instant; id: string }

export const boundParty = fields({ codes: listOf(aText), from: aDay })

/** What is told of a version by the room that has its parties: null before it is put forward. */
const tallied = {
  adopted: orNull(aNumber),
  parties: orNull(aNumber),
  inForceFrom: orNull(aDay),
  /** Those that it binds, and since when; whether it binds each by itself. */
  bound: orNull(listOf(boundParty)),
  bindsEach: orNull(aTruth),
}

/** A version beside the one that is told of. */
const otherVersion = fields({
  number: aNumber,
  state: oneOf(...versionStates),
  withdrawnOn: orNull(aDay),
  ...tallied,
})

export const listedDocument = fields({
  id: aText,
  slug: aText,
  number: aNumber,
  title: aText,
  state: oneOf(...versionStates),
  withdrawnOn: orNull(aDay),
  /** The versions before it. */
  earlier: listOf(otherVersion),
  deadline: orNull(aDay),
  ...tallied,
  record: orNull(oneOf('running', 'from-sources')),
  reviewDay: orNull(aDay),
  /** Parties whose final answer is missing. */
  open: orNull(aNumber),
  /** The day that an exercise is played on. */
  shownOn: orNull(aDay),
  listedAt: anInstant,
})
export type ListedDocument = Shaped<typeof listedDocument>

export type DraftRow = { slug: string; title: string; number: number; changedAt: Instant }

export const documentFacts = fields({
  id: aText,
  slug: aText,
  kind: oneOf(...documentKinds),
  costScheme: orNull(aText),
  owner: orNull(aText),
  archiveOwner: orNull(aText),
  exemptBy: orNull(aText),
  exemptReview: orNull(aDay),
  audience: oneOf(...documentAudiences),
  versionId: aText,
  number: aNumber,
  state: oneOf(...versionStates),
  /** Is this the version that the document shows? */
  shown: aTruth,
  title: aText,
  summary: aText,
  body: aText,
  caseBackground: orNull(aText),
  caseAssessment: orNull(aText),
  caseProposal: orNull(aText),
  source: orNull(aText),
  counterparty: orNull(aText),
  host: orNull(aText),
  hostCode: orNull(aText),
  hostSource: orNull(aText),
  /** The day that the host was settled, where the version went out without one. */
  hostSettledOn: orNull(aDay),
  deadline: orNull(aDay),
  reviewDay: orNull(aDay),
  withdrawnOn: orNull(aDay),
  withdrawalReason: orNull(aText),
  changedAt: anInstant,
})
export type DocumentFacts = Shaped<typeof documentFacts>

/** Which version: the one that is shown (a first draft where nothing is out), the draft, or one by number. */
export type WhichVersion = 'shown' | 'draft' | number

export const versionRow = fields({
  number: aNumber,
  state: oneOf(...versionStates),
  title: aText,
  withdrawnOn: orNull(aDay),
  ...tallied,
  /** Null for a draft, and where no source gives the day. */
  putForwardOn: orNull(aDay),
})
export type VersionRow = Shaped<typeof versionRow>

/** A version with what is told of it by the room that has its parties. */
export type ToldDocument = DocumentFacts &
  Pick<VersionRow, 'adopted' | 'parties' | 'inForceFrom' | 'bound' | 'bindsEach' | 'putForwardOn'>

export function withTally(document: DocumentFacts, versions: readonly VersionRow[]): ToldDocument {
  const version = versions.find(({ number }) => number === document.number)
  return {
    ...document,
    adopted: version?.adopted ?? null,
    parties: version?.parties ?? null,
    inForceFrom: version?.inForceFrom ?? null,
    bound: version?.bound ?? null,
    bindsEach: version?.bindsEach ?? null,
    putForwardOn: version?.putForwardOn ?? null,
  }
}

/** What is printed of a document beside its text. */
export const besideText = ({ title, summary, counterparty, host }: DocumentFacts) =>
  [title, summary, counterparty, host] as const
