import { type Day, yearOf } from '../../../kernel/day.model.ts'
import { byName, namesOn, type PartyFacts, partiesAsOf } from '../members/named-party.rule.ts'
import { namedQuestion } from '../members/named-question.rule.ts'
import { organisationsOn } from '../members/organisation.rule.ts'
import { roleOn } from '../members/party-role.rule.ts'
import {
  disputedRegionsByCode,
  inNoRegion,
  type RegionsByCode,
  regionsByCode,
} from '../members/region.rule.ts'
import type {
  OrganisationStatement,
  PartyRole,
  RegionMembership,
  StatedCount,
} from '../organisation.model.ts'
import type { Inhabitants, PopulationFigure } from '../population.model.ts'
import { inhabitantsWithin } from '../population.rule.ts'
import { codeOn } from '../succession.rule.ts'
import type { MappedTile } from '../tile.model.ts'
import type { Overview, OverviewRow, RegionOverview } from './overview.model.ts'
import { layTiles } from './tile.rule.ts'

export type OverviewFacts = PartyFacts & {
  regions: readonly RegionMembership[]
  organisations: readonly OrganisationStatement[]
  roles: readonly PartyRole[]
  counts: readonly StatedCount[]
  figures: readonly PopulationFigure[]
  tiles: readonly MappedTile[]
}

/** The community's municipalities on a day; links lead to their pages of today. */
export function overviewOn(facts: OverviewFacts, day: Day, today: Day): Overview {
  const { changes, municipalities, figures } = facts
  const parties = partiesAsOf(facts, day)
  const codes = new Set(parties.map(({ code }) => code))
  const layout = layTiles([...codes], facts.tiles)
  const regionOf = regionsByCode(facts, day)
  const disputed = disputedRegionsByCode(facts, day)
  const inNone = inNoRegion(facts, day)
  const pageCode = (code: string) => codeOn(changes, code, today) ?? code

  const row = (code: string): OverviewRow => {
    const { name, parallelNames } = namesOn(municipalities, code, day)
    const region = regionOf.get(code)?.[0]?.region ?? null
    const { population } = inhabitantsWithin(figures, changes, code, day, yearOf(day))
    return {
      code,
      pageCode: pageCode(code),
      name,
      parallelNames,
      region,
      disputedRegions: region ? [] : regionNames(disputed.get(code)),
      inNoRegion: !region && inNone.has(code),
      inhabitants: population,
    }
  }
  const settled = parties
    .filter(({ standing }) => standing === 'settled')
    .map(({ code }) => row(code))
  const outside = [...regionOf.keys()].filter((code) => !codes.has(code))

  return {
    day,
    knownFrom: facts.memberships.map(({ from }) => from).sort()[0] ?? null,
    parties: settled,
    waiting: parties.filter(({ standing }) => standing !== 'settled').map(({ code }) => row(code)),
    membershipSources: [
      ...new Set(parties.flatMap(({ origins }) => origins.map(({ source }) => source))),
    ],
    regionOnly: outside.map(row).sort(byName),
    questions: parties.flatMap((party) =>
      party.questions.map((question) => namedQuestion(facts, party, question, day)),
    ),
    unnamed: unnamedOn(facts.counts, day),
    regions: regionList(facts, codes, regionOf, day),
    roles: (['host', 'invoicer'] as const).map((role) => roleOn(facts, role, day, pageCode)),
    organisations: organisationsOn(facts.organisations, day),
    counts: [...facts.counts],
    inhabitants: together(settled.map(({ inhabitants }) => inhabitants)),
    populationYear: yearOf(day),
    tiles: parties.flatMap(({ code, name, standing }) =>
      layout.places
        .filter((place) => place.code === code)
        .map((place) => ({ ...place, name, standing, pageCode: pageCode(code) })),
    ),
    tileKind: layout.kind,
  }
}

const regionNames = (memberships: readonly RegionMembership[] | undefined): string[] =>
  [...new Set((memberships ?? []).map(({ region }) => region))].sort((a, b) =>
    a.localeCompare(b, 'nb'),
  )

function regionList(
  { municipalities }: PartyFacts,
  parties: ReadonlySet<string>,
  regionOf: RegionsByCode,
  day: Day,
): RegionOverview[] {
  const regions = new Map<string, RegionOverview>()
  for (const [code, memberships] of regionOf) {
    for (const { region, source } of memberships) {
      const known = regions.get(region) ?? { name: region, members: [], sources: [] }
      const { name } = namesOn(municipalities, code, day)
      known.members.push({ code, name, isParty: parties.has(code) })
      if (!known.sources.includes(source)) known.sources.push(source)
      regions.set(region, known)
    }
  }
  for (const { members } of regions.values()) members.sort(byName)
  return [...regions.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** The newest count by the day that names some of its parties, when it leaves others unnamed. */
function unnamedOn(counts: readonly StatedCount[], day: Day): Overview['unnamed'] {
  const [newest] = counts
    .filter(({ on, named }) => on <= day && named > 0)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
  if (!newest?.parties || newest.parties <= newest.named) return null
  return { parties: newest.parties - newest.named, source: newest.source }
}

function together(all: readonly Inhabitants[]): Inhabitants {
  let sum = 0
  const sources = new Set<string>()
  for (const each of all) {
    if (each.state === 'unknown') return each
    sum += each.inhabitants
    for (const source of each.sources) sources.add(source)
  }
  return sum > 0
    ? { state: 'known', inhabitants: sum, sources: [...sources] }
    : { state: 'unknown', why: 'not-registered' }
}
