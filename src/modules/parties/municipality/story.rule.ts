import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { byName, namesOn, type PartyFacts, partiesAsOf } from '../members/named-party.rule.ts'
import { namedQuestion } from '../members/named-question.rule.ts'
import { endOfTask } from '../members/party-role.rule.ts'
import { disputedRegionsByCode, inNoRegion, regionsByCode } from '../members/region.rule.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import type { PartyRole, RegionMembership } from '../organisation.model.ts'
import { firstPopulationYear, type PopulationFigure } from '../population.model.ts'
import { inhabitantsByYear } from '../population.rule.ts'
import { changeDays } from '../succession.rule.ts'
import type { FamilyMunicipality, MunicipalityStory, StoryEvent } from './story.model.ts'

export type StoryFacts = {
  /** All changes in the municipality's family, and all dated municipalities in it. */
  family: { changes: readonly MunicipalityChange[]; municipalities: readonly FamilyMunicipality[] }
  /** What the community states, with its own changes. */
  community: PartyFacts & {
    regions: readonly RegionMembership[]
    roles: readonly PartyRole[]
  }
  figures: readonly PopulationFigure[]
  communities: MunicipalityStory['communities']
}

/** What is read of a municipality and those that it shares changes with. */
type StoryAnswers = StoryFacts['community'] & {
  familyChanges: readonly MunicipalityChange[]
  family: readonly FamilyMunicipality[]
  figures: readonly PopulationFigure[]
  countedIn: readonly { key: string; name: string; source: string; hereId: string | null }[]
}

/** The story under a code; where the page of an old code stands; or nothing for a code that never was. */
export function readStory(
  answers: StoryAnswers,
  code: string,
  today: Day,
): { movedTo: string } | { story: MunicipalityStory } | null {
  const family = { changes: answers.familyChanges, municipalities: answers.family }
  const pageCode = pageCodeOf(family, code, today)
  if (pageCode === null) return null
  if (pageCode !== code) return { movedTo: pageCode }
  const communities = answers.countedIn.map(({ hereId, ...each }) => ({
    ...each,
    isHere: hereId !== null,
  }))
  const story = storyOf(
    { family, community: answers, figures: answers.figures, communities },
    code,
    today,
  )
  return story && { story }
}

/**
 * The code that a municipality's page stands under: the one in force, or for a municipality that was
 * divided the last one it had. Null for a code that never was.
 */
function pageCodeOf(
  { changes, municipalities }: StoryFacts['family'],
  code: string,
  today: Day,
): string | null {
  if (!municipalities.some((row) => row.code === code)) return null
  let last = code
  for (const step of changeDays(changes)) {
    if (step.day > today) break
    const targets = step.targets.get(last) ?? [last]
    if (targets.length > 1) return last
    last = targets[0] ?? last
  }
  return last
}

/** The story of the municipality whose page stands under the code. */
function storyOf(facts: StoryFacts, code: string, today: Day): MunicipalityStory | null {
  const { changes, municipalities } = facts.family
  const own = municipalities.filter((row) => row.code === code)
  const last = own.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (!last) return null
  const asOf = last.until === null || today < last.until ? today : addDays(last.until, -1)
  const line = lineOf(changes, code)
  const party = partiesAsOf(facts.community, asOf).find((each) => each.code === code)
  const regions = regionsByCode(facts.community, asOf).get(code) ?? []

  return {
    code,
    name: last.name,
    parallelNames: last.parallelNames,
    label: last.label,
    county: last.county,
    organisationNumber: last.organisationNumber,
    organisationNumberSource: last.numberSource,
    source: last.source,
    formerCodes: formerCodes(municipalities, line, code),
    endedOn: asOf === today ? null : last.until,
    place: placeOf(party?.standing, regions.length),
    questions: (party?.questions ?? []).map((question) =>
      namedQuestion(facts.community, { code }, question, asOf),
    ),
    regions,
    disputedRegions: disputedRegionsByCode(facts.community, asOf).get(code) ?? [],
    inNoRegion: inNoRegion(facts.community, asOf).has(code),
    events: [...changeEvents(facts, line, code), ...statedEvents(facts, line)].toSorted(
      newestFirst,
    ),
    years: inhabitantsByYear(facts.figures, changes, code, asOf, firstPopulationYear),
    communities: facts.communities,
  }
}

function placeOf(
  standing: 'settled' | 'unsettled' | undefined,
  regions: number,
): MunicipalityStory['place'] {
  if (standing) return standing === 'settled' ? 'party' : 'waiting'
  return regions > 0 ? 'region-only' : 'outside'
}

/** The code and all that have gone into it. */
function lineOf(changes: readonly MunicipalityChange[], code: string): Set<string> {
  const line = new Set([code])
  for (const step of changeDays(changes).toReversed())
    for (const each of [...line]) for (const from of step.sources.get(each) ?? []) line.add(from)
  return line
}

function formerCodes(
  municipalities: readonly FamilyMunicipality[],
  line: ReadonlySet<string>,
  code: string,
): MunicipalityStory['formerCodes'] {
  const last = new Map<string, MunicipalityStory['formerCodes'][number]>()
  for (const row of municipalities.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (row.until && line.has(row.code) && row.code !== code)
      last.set(row.code, { code: row.code, name: row.name, until: row.until })
  return [...last.values()].sort((a, b) =>
    a.until === b.until ? byName(a, b) : a.until < b.until ? 1 : -1,
  )
}

function changeEvents(
  { family }: StoryFacts,
  line: ReadonlySet<string>,
  own: string,
): StoryEvent[] {
  const { changes, municipalities } = family
  return changeDays(changes).flatMap(({ day, sources, targets }): StoryEvent[] => {
    const before = addDays(day, -1)
    const name = (code: string, on: Day) => namesOn(municipalities, code, on).name
    const merges: StoryEvent[] = []
    const renames: StoryEvent[] = []
    const recodes: { from: string; to: string }[] = []
    for (const [to, froms] of sources) {
      if (!line.has(to)) continue
      const partly = froms.filter((from) => (targets.get(from)?.length ?? 1) > 1)
      const [only] = froms
      if (froms.length > 1 || partly.length > 0) {
        const names = (codes: string[]) => codes.map((code) => name(code, before))
        const whole = froms.filter((from) => !partly.includes(from))
        merges.push({
          kind: 'merge',
          day,
          into: name(to, day),
          whole: names(whole),
          partly: names(partly),
        })
      } else if (only === to) {
        const labels = [before, day].map((on) => namesOn(municipalities, to, on).label)
        renames.push({ kind: 'rename', day, from: labels[0] ?? '', to: labels[1] ?? '' })
      } else if (only) recodes.push({ from: only, to })
    }
    const divided = [own].filter((code) => (targets.get(code)?.length ?? 1) > 1)
    const divisions: StoryEvent[] = divided.map((from) => ({
      kind: 'divide',
      day,
      from: name(from, before),
      into: (targets.get(from) ?? []).map((code) => ({ code, name: name(code, day) })),
    }))
    const moved: StoryEvent[] =
      recodes.length === 0
        ? []
        : [
            {
              kind: 'recode',
              day,
              pairs: recodes
                .map((pair) => ({ ...pair, name: name(pair.to, day) }))
                .sort((a, b) => a.name.localeCompare(b.name, 'nb')),
              county: countyChange(municipalities, recodes, day),
            },
          ]
    return [...divisions, ...merges, ...renames, ...moved]
  })
}

function countyChange(
  municipalities: readonly FamilyMunicipality[],
  recodes: readonly { from: string; to: string }[],
  day: Day,
): { from: string; to: string } | null {
  const county = (code: string, on: Day) =>
    municipalities.find((row) => row.code === code && isWithin(on, row.from, row.until))?.county
  const before = new Set(recodes.map(({ from }) => county(from, addDays(day, -1))))
  const after = new Set(recodes.map(({ to }) => county(to, day)))
  const [from] = before
  const [to] = after
  return before.size === 1 && after.size === 1 && from && to && from !== to ? { from, to } : null
}

function statedEvents({ family, community }: StoryFacts, line: ReadonlySet<string>): StoryEvent[] {
  const isOwn = (code: string | null) => code !== null && line.has(code)
  const isOther = (code: string | null) => code !== null && !line.has(code)
  return [
    ...community.memberships
      .filter((row) => isOwn(row.partyCode))
      .map((row): StoryEvent => {
        const { name } = namesOn(family.municipalities, row.partyCode, row.from)
        return { kind: 'membership', day: row.from, name, row }
      }),
    ...community.regions
      .filter((row) => isOwn(row.partyCode) && !row.disputed)
      .map((row): StoryEvent => ({ kind: 'region', day: row.from, row })),
    ...community.roles
      .filter((row) => isOwn(row.partyCode))
      .flatMap((row): StoryEvent[] => {
        const end = endOfTask(community.roles, row)
        const isOver = end && (end.told === row || end.told.vacant || isOther(end.told.partyCode))
        return [
          { kind: 'role', day: row.from, row },
          ...(isOver ? [{ kind: 'role-ended', day: end.day, row: end.told } as const] : []),
        ]
      }),
  ]
}

const newestFirst = (a: StoryEvent, b: StoryEvent): number =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : 0
