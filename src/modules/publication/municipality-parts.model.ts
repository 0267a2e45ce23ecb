import type { Day } from '../../kernel/day.model.ts'
import type { Ore } from '../../kernel/money.model.ts'
import type { HoldsHere } from '../agreements/index.ts'
import type { TreatmentState } from '../approvals/index.ts'
import type { PartyReach } from '../rounds/index.ts'
import type { MissingAnswer } from './front.model.ts'

type OfVersion = {
  slug: string
  title: string
  number: number
  /** Is the version the one that the document is shown by? */
  isShown: boolean
  isWithdrawn: boolean
}

/** A version that is to hold without a municipality, and the day on which that was decided. */
export type MunicipalLeftOut = OfVersion & { on: Day }

/** One line of a municipality's own treatment of a document, as it was registered. */
export type MunicipalTreatment = OfVersion & {
  bodyName: string | null
  body: 'committee' | 'executive-board' | 'municipal-council' | 'trust-board' | null
  day: Day | null
  caseNumber: string | null
  state: TreatmentState
  /** The body whose answer is the municipality's; what others say is an opinion. */
  decidingBody: NonNullable<MunicipalTreatment['body']>
}

/** A document that holds for a municipality. */
export type HeldHere = { slug: string; title: string; shown: number; holds: HoldsHere }

/** What a municipality pays by one share list; null where it cannot be worked out. */
export type MunicipalAmount = {
  schemeKey: string
  /** Null for the list that stands; nobody need ask for that. */
  listId: string | null
  title: string
  /** The year that the list is for; it holds until one for a later year. */
  year: number
  partyCode: string
  partyName: string
  amountOre: Ore | null
  origin: 'reconstructed' | 'adopted'
}

/** A municipality under all the codes it has had; one that takes no part has seats and answers nowhere here. */
export type ShownMunicipality = { codes: readonly string[]; name: string; takesPart: boolean }

/** What later rooms know of a municipality. */
export type MunicipalityParts = {
  /** With how far the mail about it came, for those who may send it. */
  missing: (MissingAnswer & { mayAnswer: boolean; reach: PartyReach | null })[]
  /** The documents that hold for it, or are to, each with the version that does. */
  held: HeldHere[]
  treatments: MunicipalTreatment[]
  leftOut: MunicipalLeftOut[]
  amounts: MunicipalAmount[]
}
