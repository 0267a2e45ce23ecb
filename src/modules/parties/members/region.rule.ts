import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import type { RegionMembership } from '../organisation.model.ts'
import { successorsOn } from '../succession.rule.ts'

export type RegionsByCode = Map<string, RegionMembership[]>
type RegionFacts = {
  regions: readonly RegionMembership[]
  changes: readonly MunicipalityChange[]
}

/** The regions of each municipality on the day, by the code in force that day. */
export const regionsByCode = ({ regions, changes }: RegionFacts, day: Day): RegionsByCode =>
  byCode(
    regions.filter(({ disputed }) => !disputed),
    changes,
    day,
  )

/** The regions that sources place a municipality in without agreeing. */
export const disputedRegionsByCode = ({ regions, changes }: RegionFacts, day: Day): RegionsByCode =>
  byCode(
    regions.filter(({ disputed }) => disputed),
    changes,
    day,
  )

function byCode(
  regions: readonly RegionMembership[],
  changes: readonly MunicipalityChange[],
  day: Day,
): RegionsByCode {
  const found: RegionsByCode = new Map()
  for (const membership of regions) {
    if (!isWithin(day, membership.from, membership.until)) continue
    for (const code of successorsOn(changes, membership.partyCode, day))
      found.set(code, [...(found.get(code) ?? []), membership])
  }
  return found
}
