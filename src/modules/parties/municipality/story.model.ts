import type { Day } from '../../../kernel/day.model.ts'
import type { Membership } from '../membership.model.ts'
import type { Municipality } from '../municipality.model.ts'
import type { NamedMunicipality, NamedQuestion } from '../named-party.model.ts'
import type { PartyRole, RegionMembership } from '../organisation.model.ts'
import type { YearPopulation } from '../population.model.ts'

/** A municipality through one time, with what the register says of it. */
export type FamilyMunicipality = Municipality & {
  county: string | null
  organisationNumber: string | null
  numberSource: string | null
}

type Renumbered = { name: string; from: string; to: string }

/** One thing that happened to a municipality, or to those it is made of. */
export type StoryEvent =
  | { kind: 'recode'; day: Day; pairs: Renumbered[]; county: { from: string; to: string } | null }
  | { kind: 'rename'; day: Day; from: string; to: string }
  | { kind: 'merge'; day: Day; into: string; whole: string[]; partly: string[] }
  | { kind: 'divide'; day: Day; from: string; into: NamedMunicipality[] }
  | { kind: 'membership'; day: Day; name: string; row: Membership }
  | { kind: 'region'; day: Day; row: RegionMembership }
  | { kind: 'role'; day: Day; row: PartyRole }
  /** The task went to someone else or to nobody; the row is what says so. */
  | { kind: 'role-ended'; day: Day; row: PartyRole }

/** All that the parties room knows of a municipality. */
export type MunicipalityStory = {
  code: string
  name: string
  parallelNames: readonly string[]
  label: string
  county: string | null
  organisationNumber: string | null
  organisationNumberSource: string | null
  source: string
  /** Former codes of the same municipality and of those that went into it, newest first. */
  formerCodes: { code: string; name: string; until: Day }[]
  /** Where it went, when it is no more and was divided between several. */
  endedOn: Day | null
  place: 'party' | 'waiting' | 'region-only' | 'outside'
  questions: NamedQuestion[]
  regions: RegionMembership[]
  /** Regions that sources name without agreeing. */
  disputedRegions: RegionMembership[]
  /** It was taken out of one. */
  inNoRegion: boolean
  events: StoryEvent[]
  years: YearPopulation[]
  /** The communities that the reference data count it in. */
  communities: { key: string; name: string; source: string; isHere: boolean }[]
}
