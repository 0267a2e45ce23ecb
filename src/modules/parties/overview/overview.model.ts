import type { Day } from '../../../kernel/day.model.ts'
import type { NamedMunicipality, NamedParty, NamedQuestion } from '../named-party.model.ts'
import type { Organisation, RoleOverview, StatedCount } from '../organisation.model.ts'
import type { Inhabitants } from '../population.model.ts'
import type { TileLayout } from '../tile.model.ts'

/** A municipality in the list of a day. */
export type OverviewRow = {
  /** The code in force on the day. */
  code: string
  /** The code that its page stands under. */
  pageCode: string
  name: string
  parallelNames: readonly string[]
  region: string | null
  /** The regions that sources name without agreeing; the region is then not known. */
  disputedRegions: readonly string[]
  /** It was taken out of one, so that it is known to be in none. */
  inNoRegion: boolean
  inhabitants: Inhabitants
}

export type RegionOverview = {
  name: string
  members: (NamedMunicipality & { isParty: boolean })[]
  sources: string[]
}

/** Everything the list of municipalities shows for a day. */
export type Overview = {
  day: Day
  /** The first day that anything is known of the membership; null when nothing is. */
  knownFrom: Day | null
  parties: OverviewRow[]
  waiting: OverviewRow[]
  /** The sources that the places of the parties rest on. */
  membershipSources: string[]
  regionOnly: OverviewRow[]
  questions: NamedQuestion[]
  /** Parties that the source counts without naming. */
  unnamed: { parties: number; source: string } | null
  regions: RegionOverview[]
  roles: RoleOverview[]
  organisations: Organisation[]
  counts: StatedCount[]
  /** Inhabitants of the settled parties together; unknown when one of them is. */
  inhabitants: Inhabitants
  populationYear: number
  tiles: (NamedMunicipality & {
    standing: NamedParty['standing']
    pageCode: string
    row: number
    column: number
  })[]
  tileKind: TileLayout['kind']
}
