import type { Day } from '../../../kernel/day.model.ts'
import { type ContactFunction, isAskedFor } from '../function.model.ts'
import type { Holder, Holding } from '../holder.model.ts'
import { holdingOf, holdingsOn } from '../holding.rule.ts'
import type { Place, PlaceKind, SeenSides } from '../place.model.ts'
import { membersByRegion, type PlaceFacts } from '../place.rule.ts'
import type { Lacking, Line, Matrix, Summary, Tally } from './overview.model.ts'

export type DirectoryFacts = PlaceFacts & {
  functions: readonly ContactFunction[]
  holders: readonly Holder[]
  sides: readonly SeenSides[]
}

/** Which sides the reader sees all of; none where it is not told. */
export const seenBy = ({ sides }: Pick<DirectoryFacts, 'sides'>): SeenSides =>
  sides[0] ?? { municipalities: false, trust: false }

/** Every function at every place where it is looked for or held on a day, by place and then in the list's order. */
export function linesOn(
  facts: Pick<DirectoryFacts, 'functions' | 'holders' | 'sides' | 'changes'>,
  places: readonly Place[],
  on: Day,
): Line[] {
  const seen = seenBy(facts)
  const holdings = holdingsOn(facts.holders, facts.changes, on)
  const functions = facts.functions.map((of) => ({ of, isAsked: isAskedFor(of, on) }))
  const lines: Line[] = []
  for (const place of places) {
    for (const { of, isAsked } of functions) {
      const isLookedFor = isAsked && of.heldIn.includes(place.kind)
      const holding = holdingOf(holdings, of.key, place.key, seen[place.side])
      if (isLookedFor || holding.state === 'held') {
        lines.push({ function: of, place, holding, isLookedFor })
      }
    }
  }
  return lines
}

/** The lines of a region and its members on the day; all of them where none is named. */
export function linesWithin(
  lines: readonly Line[],
  facts: Pick<PlaceFacts, 'regions' | 'changes'>,
  region: string,
  on: Day,
): readonly Line[] {
  if (region === '') return lines
  const members = membersByRegion(facts, on).get(region)
  return lines.filter(({ place: { key } }) => key === region || members?.has(key))
}

/** Does the reader see all of it, so that what is missing there can be told and counted? */
const isTold = ({ place, isLookedFor }: Line, seen: SeenSides): boolean =>
  isLookedFor && seen[place.side]

/** Is anybody who holds it to be asked whether they still do? */
export const isDoubtful = (holding: Holding): boolean =>
  holding.state === 'held' && holding.holders.some(({ doubt }) => doubt !== null)

/** Of the lines that the reader sees all of; of one kind of place where it is named. */
export function tallyOf(lines: readonly Line[], seen: SeenSides, kind?: PlaceKind): Tally {
  const tally = { lookedFor: 0, held: 0 }
  for (const line of lines) {
    if ((kind && line.place.kind !== kind) || !isTold(line, seen)) continue
    tally.lookedFor += 1
    if (line.holding.state === 'held') tally.held += 1
  }
  return tally
}

export function lackingOf(lines: readonly Line[], seen: SeenSides): Lacking {
  const vacant: Line[] = []
  const unknown: Line[] = []
  const doubtful: Line[] = []
  for (const line of lines) {
    if (!isTold(line, seen)) continue
    const { holding } = line
    if (holding.state === 'vacant') vacant.push(line)
    else if (holding.state === 'unknown') unknown.push(line)
    else if (isDoubtful(holding)) doubtful.push(line)
  }
  return { vacant, unknown, doubtful }
}

/** What the lines say of one function. */
export function summaryOf(lines: readonly Line[], seen: SeenSides): Summary {
  const { vacant, unknown } = lackingOf(lines, seen)
  const namesOf = (of: readonly Line[]) => of.map(({ place }) => place.name)
  const sides = new Set(lines.map(({ place }) => place.side))
  return {
    ...tallyOf(lines, seen),
    vacantAt: namesOf(vacant),
    unknownAt: namesOf(unknown),
    sharedOnly: [...sides].filter((side) => !seen[side]),
    reached: new Set(lines.flatMap(({ holding }) => addressesOf(holding))).size,
  }
}

const addressesOf = (holding: Holding): string[] =>
  holding.state === 'held'
    ? holding.holders.flatMap(({ email }) => (email === null ? [] : [email.toLowerCase()]))
    : []

/** Vacant first, then whom to ask, then the others by place, and last those not known of; what is not shared is left out. */
export const byNeed = (lines: readonly Line[]): Line[] =>
  lines
    .filter(({ holding }) => holding.state !== 'hidden')
    .map((line) => ({ line, rank: rankOf(line.holding) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ line }) => line)

function rankOf(holding: Holding): number {
  if (holding.state === 'vacant') return 0
  if (holding.state !== 'held') return 3
  return isDoubtful(holding) ? 1 : 2
}

/** The municipalities among the lines, by the functions that are looked for in municipalities. */
export function matrixOf(lines: readonly Line[]): Matrix {
  const functions = new Set<ContactFunction>()
  const rows = new Map<Place, Holding[]>()
  for (const line of lines) {
    if (line.place.kind !== 'municipality' || !line.isLookedFor) continue
    functions.add(line.function)
    const row = rows.get(line.place)
    if (row) row.push(line.holding)
    else rows.set(line.place, [line.holding])
  }
  return {
    functions: [...functions],
    rows: [...rows].map(([place, holdings]) => ({ place, holdings })),
  }
}
