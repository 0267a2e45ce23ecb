import { type Day, yearOf } from '../../../kernel/day.model.ts'
import {
  codeOn,
  inhabitantsWithin,
  type MunicipalityChange,
  type PartyFacts,
  type PopulationFigure,
  partiesAsOf,
  type RegionMembership,
  regionsByCode,
} from '../../parties/index.ts'
import { raisedSides } from '../case.model.ts'
import {
  noRegion,
  type RaisedOn,
  type Size,
  sizes,
  type Tallied,
  type TalliedRow,
  type Tally,
} from './raised.model.ts'

export type RaisedFacts = PartyFacts & {
  regions: readonly RegionMembership[]
  figures: readonly PopulationFigure[]
}

/**
 * Who raised some cases: by side, by the region that a municipality was in the day it raised one, and by how many lived there then. After a
 * merger the one that took over answers. A municipality in two regions counts in both. Nobody is ranked: the rows have an order of their own.
 */
export function talliedBy(facts: RaisedFacts, raised: readonly RaisedOn[], last: Day): Tallied {
  const places = placesIn(facts)
  const byMunicipality = raised.flatMap((each) => {
    const code = each.party === null ? null : codeOn(facts.changes, each.party, each.on)
    return code === null || !/^\d{4}$/.test(code) ? [] : [{ ...each, code }]
  })
  const parties = partiesAsOf(facts, last).map(({ code }) => code)
  const inRegion = Map.groupBy(
    byMunicipality.flatMap((each) =>
      places.regionsOf(each.code, each.on).map((region) => ({ ...each, region })),
    ),
    ({ region }) => region,
  )
  const nowIn = Map.groupBy(
    parties.flatMap((code) => places.regionsOf(code, last).map((region) => ({ region }))),
    ({ region }) => region,
  )
  const ofSize = Map.groupBy(byMunicipality, ({ code, on }) => places.sizeOf(code, on))
  const nowOf = Map.groupBy(parties, (code) => places.sizeOf(code, last))
  return {
    all: tallyOf(raised),
    sides: raisedSides.map((key) => ({
      key,
      parties: null,
      ...tallyOf(raised.filter(({ side }) => side === key)),
    })),
    regions: regionKeys([...inRegion.keys(), ...nowIn.keys()]).map((key) => ({
      key,
      parties: nowIn.get(key)?.length ?? 0,
      ...tallyOf(inRegion.get(key) ?? []),
    })),
    sizes: [...sizes.map(({ key }) => key), 'unknown' as const].flatMap(
      (key): TalliedRow<Size>[] => {
        const [own, there] = [ofSize.get(key) ?? [], nowOf.get(key)?.length ?? 0]
        const isNobody = key === 'unknown' && own.length === 0 && there === 0
        return isNobody ? [] : [{ key, parties: there, ...tallyOf(own) }]
      },
    ),
  }
}

function tallyOf(raised: readonly RaisedOn[]): Tally {
  const tally = { raised: 0, accepted: 0, declined: 0, byYear: {} as Record<number, number> }
  for (const { on, intake, cases } of raised) {
    const year = yearOf(on)
    tally.raised += cases
    tally.byYear[year] = (tally.byYear[year] ?? 0) + cases
    if (intake === 'accepted') tally.accepted += cases
    if (intake === 'declined') tally.declined += cases
  }
  return tally
}

/** Regions by name, and at the end those in none. */
const regionKeys = (all: readonly string[]): string[] =>
  [...new Set(all)].sort(
    (one, other) =>
      Number(one === noRegion) - Number(other === noRegion) || one.localeCompare(other, 'nb'),
  )

/** Where a municipality was on a day and how large, found once for each time between two changes. */
function placesIn({ regions, changes, figures }: RaisedFacts) {
  const days = changingDays(regions, changes)
  const since = (on: Day): Day => days.findLast((each) => each <= on) ?? on
  const inForce = new Map<string, ReturnType<typeof regionsByCode>>()
  const sized = new Map<string, Size>()
  return {
    regionsOf(code: string, on: Day): string[] {
      const from = since(on)
      const found = inForce.get(from) ?? regionsByCode({ regions, changes }, on)
      inForce.set(from, found)
      const own = found.get(code)?.map(({ region }) => region) ?? []
      return own.length === 0 ? [noRegion] : [...new Set(own)]
    },
    sizeOf(code: string, on: Day): Size {
      const key = `${code} ${since(on)} ${yearOf(on)}`
      const found =
        sized.get(key) ?? sizeIn(inhabitantsWithin(figures, changes, code, on, yearOf(on)))
      sized.set(key, found)
      return found
    },
  }
}

const changingDays = (
  regions: readonly RegionMembership[],
  changes: readonly MunicipalityChange[],
): Day[] =>
  [
    ...new Set([
      ...regions.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
      ...changes.map(({ day }) => day),
    ]),
  ].sort()

function sizeIn({ population }: ReturnType<typeof inhabitantsWithin>): Size {
  if (population.state === 'unknown') return 'unknown'
  const { inhabitants } = population
  return sizes.find(({ until }) => until === null || inhabitants < until)?.key ?? 'unknown'
}

/** The years that are shown together, the first first: those up to one, or the newest with cases. */
export function yearsShown(
  known: readonly number[],
  until: number | null,
  today: Day,
  most: number,
): number[] {
  const last = until ?? Math.max(...known, yearOf(today))
  const first = Math.max(Math.min(...known, last), last - most + 1)
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
