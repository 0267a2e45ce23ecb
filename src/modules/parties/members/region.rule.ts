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
export const regionsByCode = (facts: RegionFacts, day: Day): RegionsByCode =>
  byCode(facts, day, ({ disputed, gone }) => !disputed && !gone)

/** The regions that sources place a municipality in without agreeing. */
export const disputedRegionsByCode = (facts: RegionFacts, day: Day): RegionsByCode =>
  byCode(facts, day, ({ disputed }) => disputed)

/** Those that were taken out of a region, so that it is known that they are in none. */
export const inNoRegion = (facts: RegionFacts, day: Day): ReadonlySet<string> =>
  new Set(byCode(facts, day, ({ gone }) => gone).keys())

function byCode(
  { regions, changes }: RegionFacts,
  day: Day,
  isAsked: (row: RegionMembership) => boolean,
): RegionsByCode {
  const inForce = regions.filter(({ from, until }) => isWithin(day, from, until))
  const deciding = inForce.filter(({ instead }) => instead !== null)
  const found: RegionsByCode = new Map()
  for (const row of inForce) {
    if (!isAsked(row)) continue
    if (deciding.some((each) => decidesOver(changes, each, row))) continue
    for (const code of successorsOn(changes, row.partyCode, day))
      found.set(code, [...(found.get(code) ?? []), row])
  }
  return found
}

/** Is the first stated later of the same municipality, or of one that it had gone into by then? */
const decidesOver = (
  changes: readonly MunicipalityChange[],
  later: RegionMembership,
  row: RegionMembership,
): boolean =>
  isLater(later, row) && successorsOn(changes, row.partyCode, later.from).includes(later.partyCode)

const isLater = (one: RegionMembership, other: RegionMembership): boolean =>
  one.from === other.from ? (one.instead ?? 0) > (other.instead ?? 0) : one.from > other.from
