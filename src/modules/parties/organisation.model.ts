import type { Day } from '../../kernel/day.model.ts'
import type { Locale } from '../../kernel/words.model.ts'
import type { DayCertainty } from './membership.model.ts'

export const organisationKinds = ['health-trust', 'ks', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Someone who takes part without being a municipality. */
export type Organisation = {
  key: string
  name: string
  kind: OrganisationKind
  organisationNumber: string | null
  source: string
}

/**
 * What is stated of an organisation from a day, or for as long as it has been here; the later day
 * decides, and of two from the same day the later position.
 */
export type OrganisationStatement = Organisation & {
  position: number
  from: Day | null
  takesPart: boolean
}

/** A municipality in a region; being in one does not make it a party. */
export type RegionMembership = {
  region: string
  partyCode: string
  from: Day
  certainty: DayCertainty
  until: Day | null
  source: string
  /** One of several that sources name without agreeing: the region is then not known. */
  disputed: boolean
  /** It decides alone from its day, over all stated earlier; of two from the same day the higher. Null: it stands beside the rest. */
  instead: number | null
  /** From the day it is in no region, and this is the one it left. */
  gone: boolean
}

/** The host employs the coordinator; the invoicer sends the bills. Neither makes anyone a party. */
export const partyRoleNames = ['host', 'invoicer'] as const
export type PartyRoleName = (typeof partyRoleNames)[number]

/** Who has a task for all from a day; no party where the source leaves it open («x kommune»), or nobody has it. */
export type PartyRole = {
  role: PartyRoleName
  partyCode: string | null
  vacant: boolean
  from: Day
  certainty: DayCertainty
  until: Day | null
  source: string
}

/** Who holds a task on the day: someone, nobody, nobody named by the source, or not known at all. */
export type RoleOverview = {
  role: PartyRoleName
  holder:
    | { state: 'held'; name: string; pageCode: string | null }
    | { state: 'open' | 'vacant' | 'unknown' }
  from: Day | null
  certainty: DayCertainty | null
  source: string | null
}

/** How many a source says they are, in its own writing; `named` is how many of them it names. */
export type StatedCount = {
  stated: string
  parties: number | null
  named: number
  on: Day
  source: string
  explanation: Record<Locale, string>
}
