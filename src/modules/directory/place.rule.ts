import type { Day } from '../../kernel/day.model.ts'
import { slugOf } from '../../kernel/slug.rule.ts'
import {
  type OrganisationStatement,
  organisationsOn,
  type PartyFacts,
  partiesAsOf,
  type RegionMembership,
  regionsByCode,
  successorsOn,
} from '../parties/index.ts'
import type { ExternalOrganisation } from './organisation.model.ts'
import { type Place, placeKey, placeKindOf } from './place.model.ts'

export type PlaceFacts = PartyFacts & {
  organisations: readonly OrganisationStatement[]
  regions: readonly RegionMembership[]
  externals: readonly ExternalOrganisation[]
}

/** The places of the directory on a day: the municipalities by name, then organisations, regions and those outside. */
export function placesOn(facts: PlaceFacts, on: Day): Place[] {
  const regions = [...regionsByCode(facts, on).values()].flat().map(({ region }) => region)
  return [
    ...partiesAsOf(facts, on).map(
      ({ code, name }): Place => ({
        key: code,
        kind: 'municipality',
        name,
        side: 'municipalities',
      }),
    ),
    ...organisationsOn(facts.organisations, on).map(
      ({ key, name, kind }): Place => ({
        key,
        kind: 'organisation',
        name,
        side: kind === 'health-trust' ? 'trust' : 'municipalities',
      }),
    ),
    ...[...new Set(regions)]
      .sort((a, b) => a.localeCompare(b, 'nb'))
      .map(
        (name): Place => ({
          key: placeKey('region', slugOf(name, 60)),
          kind: 'region',
          name,
          side: 'municipalities',
        }),
      ),
    ...facts.externals
      .filter(({ endedOn }) => endedOn === null || on < endedOn)
      .map(
        ({ key, name }): Place => ({
          key: placeKey('external', key),
          kind: 'external',
          name,
          side: 'municipalities',
        }),
      ),
  ]
}

/** The keys that answer on a day for the place that something was registered for: those of a municipality that was divided are several. */
export const answeringPlaces = (
  changes: PartyFacts['changes'],
  place: string,
  on: Day,
): readonly string[] =>
  placeKindOf(place) === 'municipality' ? successorsOn(changes, place, on) : [place]

/** The municipalities of each region on a day, by the key of its place. */
export function membersByRegion(
  facts: Pick<PlaceFacts, 'regions' | 'changes'>,
  on: Day,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const [code, rows] of regionsByCode(facts, on)) {
    for (const { region } of rows) {
      const key = placeKey('region', slugOf(region, 60))
      found.set(key, (found.get(key) ?? new Set()).add(code))
    }
  }
  return found
}
