import type { Day } from '../../kernel/day.model.ts'
import { membersByRegion, type PlaceFacts, placeKindOf, placesOn } from '../directory/index.ts'
import { partiesAsOf, successorsOn, trustsOn } from '../parties/index.ts'
import type { Seat, SeatSide } from './seat.model.ts'
import { groupCode, groupOf, spokenGroups } from './spoken.model.ts'

/** The codes of all that a seat can speak for on a day: the groups, then the places with the regions first. */
export function targetsOn(facts: PlaceFacts, on: Day): string[] {
  const places = placesOn(facts, on)
  const regions = places.filter(({ kind }) => kind === 'region')
  const others = places.filter(({ kind }) => kind !== 'region')
  return [...spokenGroups.map(groupCode), ...[...regions, ...others].map(({ key }) => key)]
}

/** The side of those whom a code stands for; null where they are of neither, or can be of both. */
export function sideOf(code: string, facts: PlaceFacts, on: Day): SeatSide | null {
  if (groupOf(code) !== null) return code === groupCode('all-municipalities') ? 'municipal' : null
  if (['region', 'municipality'].includes(placeKindOf(code))) return 'municipal'
  return trustsOn(facts.organisations, on).some(({ key }) => key === code) ? 'trust' : null
}

/** Tells of a code whom it stands for on a day: the codes of municipalities, parties or not, and the keys of others. */
function spokenBy(facts: PlaceFacts, on: Day): (code: string) => ReadonlySet<string> {
  const members = membersByRegion(facts, on)
  const parties = new Set(partiesAsOf(facts, on).map(({ code }) => code))
  const none: ReadonlySet<string> = new Set()
  return (code) => {
    if (groupOf(code) !== null) return code === groupCode('all-municipalities') ? parties : none
    switch (placeKindOf(code)) {
      case 'region':
        return members.get(code) ?? none
      case 'municipality':
        return new Set(successorsOn(facts.changes, code, on))
      default:
        return new Set([code])
    }
  }
}

/** The seats that speak for a municipality on a day, be it a party or only a member of a region. */
export function seatsFor<Of extends Pick<Seat, 'speaksFor'>>(
  seats: readonly Of[],
  code: string,
  facts: PlaceFacts,
  on: Day,
): Of[] {
  const whom = spokenBy(facts, on)
  return seats.filter(({ speaksFor }) => speaksFor.some((each) => whom(each).has(code)))
}

/** A party on a day, and the seats that speak for it. */
export type Represented<Of> = { code: string; name: string; seats: readonly Of[] }

/**
 * Tells of seats who is represented by them: each party on a day. Who is no party is not counted, whoever speaks for it. Asked of
 * the seats of many bodies it reckons the parties and regions once.
 */
export function representing(
  facts: PlaceFacts,
  on: Day,
): <Of extends Pick<Seat, 'speaksFor'>>(seats: readonly Of[]) => Represented<Of>[] {
  const whom = spokenBy(facts, on)
  const parties = partiesAsOf(facts, on)
  return (seats) => {
    const spoken = seats.map((seat) => ({
      seat,
      codes: new Set(seat.speaksFor.flatMap((each) => [...whom(each)])),
    }))
    return parties.map(({ code, name }) => ({
      code,
      name,
      seats: spoken.filter(({ codes }) => codes.has(code)).map(({ seat }) => seat),
    }))
  }
}

/** Does any of the seats speak for a region, on a day that no municipality is known to be in one? Nobody knows whom, then. */
export const speakForUnknown = (
  seats: readonly Pick<Seat, 'speaksFor'>[],
  facts: PlaceFacts,
  on: Day,
): boolean =>
  membersByRegion(facts, on).size === 0 && seats.some(({ speaksFor }) => speaksFor.some(isRegion))

const isRegion = (code: string): boolean => groupOf(code) === null && placeKindOf(code) === 'region'

/** The seats that speak for a region that is none on a day. */
export function strayRegions(
  seats: readonly Pick<Seat, 'label' | 'speaksFor'>[],
  facts: PlaceFacts,
  on: Day,
): Pick<Seat, 'label'>[] {
  const whom = spokenBy(facts, on)
  return seats.filter(({ speaksFor }) =>
    speaksFor.some((code) => isRegion(code) && whom(code).size === 0),
  )
}
