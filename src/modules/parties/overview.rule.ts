import { addDays, type Day, isWithin, yearOf } from '../../kernel/day.model.ts'
import type { Party, PartyQuestion } from './membership.model.ts'
import { byName, namesOn, type PartyFacts, partiesAsOf } from './named-party.rule.ts'
import type {
  OrganisationStatement,
  PartyRole,
  RegionMembership,
  StatedCount,
} from './organisation.model.ts'
import { organisationsOn, statedOn } from './organisation.rule.ts'
import type {
  NamedQuestion,
  Overview,
  OverviewRow,
  RegionOverview,
  RoleOverview,
} from './overview.model.ts'
import type { Inhabitants, PopulationFigure } from './population.model.ts'
import { inhabitantsWithin } from './population.rule.ts'
import { codeOn, successorsOn } from './succession.rule.ts'
import type { MappedTile } from './tile.model.ts'
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

type RegionsByCode = Map<string, RegionMembership[]>
type RegionFacts = Pick<OverviewFacts, 'regions' | 'changes'>

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

const regionNames = (memberships: readonly RegionMembership[] | undefined): string[] =>
  [...new Set((memberships ?? []).map(({ region }) => region))].sort((a, b) =>
    a.localeCompare(b, 'nb'),
  )

function byCode(
  regions: readonly RegionMembership[],
  changes: PartyFacts['changes'],
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

/** Who has a task for all on a day; links lead where `pageCode` says. */
export function roleOn(
  {
    roles,
    organisations,
    municipalities,
  }: Pick<OverviewFacts, 'roles' | 'organisations' | 'municipalities'>,
  role: RoleOverview['role'],
  day: Day,
  pageCode: (code: string) => string,
): RoleOverview {
  const held = roles
    .filter((row) => row.role === role && isWithin(day, row.from, row.until))
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!held)
    return { role, holder: { state: 'unknown' }, from: null, certainty: null, source: null }
  const { from, certainty, source, partyCode } = held
  if (partyCode === null)
    return {
      ...{ role, from, certainty, source },
      holder: { state: held.vacant ? 'vacant' : 'open' },
    }
  const organisation = statedOn(organisations, partyCode, day)
  const name = organisation?.name ?? namesOn(municipalities, partyCode, from).name
  const holder = {
    state: 'held',
    name,
    pageCode: organisation ? null : pageCode(partyCode),
  } as const
  return { role, holder, from, certainty, source }
}

/** The newest count by the day that names some of its parties, when it leaves others unnamed. */
function unnamedOn(counts: readonly StatedCount[], day: Day): Overview['unnamed'] {
  const [newest] = counts
    .filter(({ on, named }) => on <= day && named > 0)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
  if (!newest?.parties || newest.parties <= newest.named) return null
  return { parties: newest.parties - newest.named, source: newest.source }
}

/** The question with names: of the day before for those that went in, of the day asked for the rest. */
export function namedQuestion(
  { municipalities }: PartyFacts,
  party: Pick<Party, 'code'>,
  question: PartyQuestion,
  day: Day,
): NamedQuestion {
  const named = (code: string, on: Day) => namesOn(municipalities, code, on).name
  const about = { code: party.code, about: named(party.code, day) }
  if (question.kind === 'source-unsure')
    return { kind: question.kind, ...about, source: question.source }
  const before = addDays(question.day, -1)
  if (question.kind === 'joined-outsiders') {
    const parties = question.parties.map((code) => named(code, before))
    const outsiders = question.outsiders.map((code) => named(code, before))
    return { kind: question.kind, ...about, day: question.day, parties, outsiders }
  }
  const into = question.into.map((code) => named(code, question.day))
  const from = named(question.from, before)
  return { kind: question.kind, ...about, day: question.day, from, into }
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
