import type { Day } from '../../../kernel/day.model.ts'
import { partiesOn } from '../members/membership.rule.ts'
import { byName, namesOn, type PartyFacts, partiesAsOf } from '../members/named-party.rule.ts'
import { disputedRegionsByCode, regionsByCode } from '../members/region.rule.ts'
import type { RegionMembership } from '../organisation.model.ts'
import { movedCode, successorsOn } from '../succession.rule.ts'
import { isSameName } from './organisation-name.rule.ts'
import type { PartyChange, RegionChange } from './party-change.model.ts'
import {
  type ChangeFacts,
  fromDay,
  granted,
  type Judged,
  refused,
} from './party-change-judged.rule.ts'

/** The region of several from the day. Those that are in it alone from before are left as they are. */
export function judgeRegions(
  facts: ChangeFacts,
  { codes, seenOn, region, day }: Extract<PartyChange, { kind: 'regions' }>,
  source: string,
): Judged {
  const placed = new Set([
    ...partiesOn(facts.memberships, facts.changes, day).map(({ code }) => code),
    ...regionsByCode(facts, day).keys(),
    ...disputedRegionsByCode(facts, day).keys(),
  ])
  const onDay: string[] = []
  for (const code of codes) {
    const then = movedCode(facts.changes, code, seenOn, day)
    if (then === null) return refused('changed-by-then', 'dag')
    if (!placed.has(then)) return refused('one-without-place', 'kommuner')
    onDay.push(then)
  }
  const rows = statedRegions(facts, onDay, region, day, source)
  if (rows === 'region-that-day') return refused(rows, 'dag')
  return rows.length === 0 ? refused('in-region-already', 'region') : granted({ regions: rows })
}

/** The rows that place municipalities in a region from the day, or in none; a region keeps the writing that it has. */
export function statedRegions(
  facts: ChangeFacts,
  codes: readonly string[],
  named: string | null,
  day: Day,
  source: string,
): RegionMembership[] | 'region-that-day' {
  const region =
    named && (facts.regions.find((row) => isSameName(row.region, named))?.region ?? named)
  const held = regionsByCode(facts, day)
  const disputed = disputedRegionsByCode(facts, day)
  const rows: RegionMembership[] = []
  for (const partyCode of codes) {
    const own = held.get(partyCode) ?? []
    const [first, another] = [...own, ...(own.length > 0 ? [] : (disputed.get(partyCode) ?? []))]
    const left = region === null ? first?.region : region
    if (left === undefined || (own.length > 0 && !another && first?.region === region)) continue
    const thatDay = facts.regions.filter((row) => row.partyCode === partyCode && row.from === day)
    if (thatDay.some((row) => row.region === left)) return 'region-that-day'
    rows.push({
      region: left,
      partyCode,
      ...fromDay(day, source),
      disputed: false,
      instead: Math.max(0, ...thatDay.map(({ instead }) => instead ?? 0)) + 1,
      gone: region === null,
    })
  }
  return rows
}

/** The regions on the day before and after the rows are stated, of those that the rows are about. */
export function regionChanges(
  facts: ChangeFacts,
  rows: readonly RegionMembership[],
  day: Day,
): RegionChange[] {
  const after = { ...facts, regions: [...facts.regions, ...rows] }
  const { municipalities } = facts
  return rows
    .map(({ partyCode: code }): RegionChange => {
      const inForce = municipalities.find(
        (row) => row.code === code && row.from <= day && (row.until === null || day < row.until),
      )
      return {
        code,
        name: inForce?.name ?? code,
        before: regionsOf(facts, code, day),
        after: regionsOf(after, code, day),
        later: laterRow(facts, code, day),
      }
    })
    .sort(byName)
}

const regionsOf = (facts: ChangeFacts, code: string, day: Day): string[] => {
  const held = regionsByCode(facts, day).get(code)
  const rows = held ?? disputedRegionsByCode(facts, day).get(code) ?? []
  return [...new Set(rows.map(({ region }) => region))].sort(norwegian.compare)
}

function laterRow({ regions, changes }: ChangeFacts, code: string, day: Day) {
  const [next] = regions
    .filter(
      (row) => row.from > day && successorsOn(changes, code, row.from).includes(row.partyCode),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return next ? { day: next.from, region: next.gone ? null : next.region } : null
}

const norwegian = new Intl.Collator('nb')

/** Those whose region can be set today, each with the regions it has, and the regions that there are. */
export type RegionsSeen = {
  municipalities: readonly { code: string; name: string; regions: readonly string[] }[]
  names: readonly string[]
}

export function readRegionsSeen(facts: ChangeFacts & PartyFacts, today: Day): RegionsSeen {
  const held = regionsByCode(facts, today)
  const parties = partiesAsOf(facts, today)
  const isParty = new Set(parties.map(({ code }) => code))
  const others = [...new Set([...held.keys(), ...disputedRegionsByCode(facts, today).keys()])]
    .filter((code) => !isParty.has(code))
    .map((code) => ({ code, name: namesOn(facts.municipalities, code, today).name }))
  const later = facts.regions.filter(({ from, gone }) => from > today && !gone)
  const named = [...[...held.values()].flat(), ...later].map(({ region }) => region)
  return {
    municipalities: [...parties, ...others]
      .map(({ code, name }) => ({ code, name, regions: regionsOf(facts, code, today) }))
      .sort(byName),
    names: [...new Set(named)].sort(norwegian.compare),
  }
}

/** The names of those chosen whose region stands so already. */
export const readUnchanged = (
  { changes, municipalities }: PartyFacts,
  { codes, seenOn, day }: Extract<PartyChange, { kind: 'regions' }>,
  changed: readonly RegionChange[],
): string[] =>
  codes
    .filter((code) => {
      const onDay = movedCode(changes, code, seenOn, day)
      return changed.every((each) => each.code !== onDay)
    })
    .map((code) => namesOn(municipalities, code, seenOn).name)
    .sort(norwegian.compare)
