import type { Day } from '../../../kernel/day.model.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import { type KnownPlaces, type PlaceFacts, placeReader, placesOn } from '../../directory/index.ts'
import { trustsOn } from '../../parties/index.ts'
import type { Body } from '../body.model.ts'
import { type BodyFacts, lived, placedIn, placedWhereFollowed, seatIn } from '../lived.rule.ts'
import { following } from '../seat/following.rule.ts'
import type { Seat, SeatSide } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { sideOf, targetsOn } from '../spoken.rule.ts'
import type { KnownBodies } from '../waiting.rule.ts'
import { type ReadSeatLine, seatLineReader } from './read-seat-line.rule.ts'
import type { SeatSheetLine } from './seat-column.model.ts'
import { seatFinder } from './seat-finder.rule.ts'
import type {
  HolderOutcome,
  SeatComparison,
  SeatLineRefusal,
  SeatOutcome,
} from './seat-line.model.ts'
import { sittingIn } from './sitting.rule.ts'
import { spokenReader } from './spoken-name.rule.ts'
import { type Entry, judgeEntry, readEntry } from './told-holder.rule.ts'
import { judgeNumbers, type ToldNumbers } from './told-number.rule.ts'
import { judgeToldSeat } from './told-seat.rule.ts'

export type SeatListFacts = BodyFacts &
  Pick<KnownBodies, 'practices'> &
  PlaceFacts &
  Pick<KnownPlaces, 'everyMunicipality' | 'everyChange'>

type By = { on: Day; readAddress(typed: string): Reading<string> }

/** What is gathered of a sheet on the way. */
type Found = {
  seats: SeatOutcome[]
  holders: HolderOutcome[]
  /** Everyone in the bodies as they are to be, by their ids. */
  placed: Map<string, SeatHolder>
  refusals: Map<ReadSeatLine, readonly SeatLineRefusal[]>
}

/** So many lines are judged at a time. */
const stretch = 50

/**
 * What the lines of a sheet come to, beside what stands: the same for the page that shows it and the deed that does it. It
 * rests between some lines and the next, so that whoever asks for it can let others be answered.
 */
export function* judgeSeatList(
  lines: readonly SeatSheetLine[],
  facts: SeatListFacts,
  by: By,
): Generator<void, SeatComparison> {
  const readSpoken = spokenReader(
    placeReader({ ...facts, on: by.on, places: placesOn(facts, by.on) }),
    trustsOn(facts.organisations, by.on),
  )
  const readLine = seatLineReader({ bodies: facts.bodies, on: by.on, readSpoken })
  const refused: SeatComparison['refused'][number][] = []
  const good: ReadSeatLine[] = []
  const told: ToldNumbers[] = []
  for (const [at, line] of lines.entries()) {
    const read = readLine(line)
    if (!read.ok) refused.push(read)
    else {
      if (read.read) good.push(read.read)
      if (read.numbers) told.push(read.numbers)
    }
    if (at % stretch === 0) yield
  }
  const once = [...new Map(good.toReversed().map((read) => [contentOf(read), read])).values()]
  const beside = besideOf(facts, by)
  const placed = new Map(beside.lived.holders.map((holder) => [holder.id, holder]))
  const found: Found = { seats: [], holders: [], placed, refusals: new Map() }
  for (const ofBody of Map.groupBy(once.toReversed(), ({ body }) => body.key).values()) {
    yield* judgeBody(ofBody, beside, found)
  }
  for (const [{ of: line }, refusals] of found.refusals) refused.push({ line, refusals })
  const { numbers, refused: wrong } = judgeNumbers(told, facts.practices, by.on)
  refused.push(...wrong)
  return {
    numbers,
    seats: found.seats.sort((a, b) => a.line - b.line),
    holders: found.holders.sort((a, b) => a.line - b.line),
    refused: refused.sort((a, b) => a.line.line - b.line.line),
    again: good.length - once.length,
  }
}

const contentOf = ({ of: { cells } }: ReadSeatLine): string =>
  JSON.stringify(Object.values(cells).map(({ text }) => text))

type Beside = By & {
  facts: SeatListFacts
  lived: BodyFacts
  targetsOn(day: Day): readonly string[]
  sideOf(code: string): SeatSide | null
}

function besideOf(facts: SeatListFacts, by: By): Beside {
  const targets = new Map<Day, readonly string[]>()
  const sides = new Map<string, SeatSide | null>()
  return {
    ...by,
    facts,
    lived: lived(facts),
    targetsOn: (day) => {
      const known = targets.get(day) ?? targetsOn(facts, day)
      targets.set(day, known)
      return known
    },
    sideOf: (code) => {
      const known = sides.has(code) ? (sides.get(code) ?? null) : sideOf(code, facts, by.on)
      sides.set(code, known)
      return known
    },
  }
}

/** The seats that its lines are about, and then everybody in them together: whoever leaves makes room for whoever comes. */
function* judgeBody(lines: readonly ReadSeatLine[], beside: Beside, found: Found): Generator<void> {
  const { facts, on: today } = beside
  const [first] = lines
  if (!first) return
  const seats = facts.seats.filter(({ body }) => body === first.body.key)
  const ids = new Set(seats.map(({ id }) => id))
  const standing = facts.holders.filter(({ seat }) => ids.has(seat))
  const find = seatFinder(lines, { seats, standing, today })
  const bySeat = new Map<string, [ReadSeatLine, ...ReadSeatLine[]]>()
  for (const line of lines) {
    const at = find(line)
    if (!at.ok) found.refusals.set(line, [at.refusal])
    else bySeat.set(at.key, [...(bySeat.get(at.key) ?? []), line] as [ReadSeatLine])
  }
  const entries: Entry[] = []
  const named = Map.groupBy(seats, ({ label }) => folded(label))
  const held = Map.groupBy(standing, ({ seat }) => seat)
  let last = seats.toSorted((one, other) => other.position - one.position)[0]
  for (const [key, ofSeat] of bySeat) {
    yield
    const own = find.standing(key)
    const judged = judgeToldSeat(
      ofSeat,
      { id: own?.id ?? `${first.body.key} ${key}`, label: find.label(key), body: first.body, own },
      {
        ...beside,
        today,
        // A list says nothing of which seat follows which: what stands may stand.
        ...following(beside.lived, first.body.key, own),
        // What a seat is judged by of the others: those of its name, and the last in their order.
        others: [...(named.get(key) ?? []), ...(last ? [last] : [])].filter(
          ({ id }) => id !== own?.id,
        ),
        holders: own ? (held.get(own.id) ?? []) : [],
      },
    )
    if (!judged.ok) {
      for (const [line, refusals] of judged.refusals) found.refusals.set(line, refusals)
      continue
    }
    const { outcome } = judged
    if (!own) last = outcome.seat
    if (!own || outcome.parts.length > 0) found.seats.push(outcome)
    entries.push(
      ...entriesIn(
        ofSeat,
        asItLives(outcome.seat, first.body),
        { ...beside, standing: held.get(outcome.seat.id) ?? [] },
        found,
      ),
    )
  }
  const now = {
    ...beside.lived,
    seats: [...beside.lived.seats, ...found.seats.map(({ seat }) => seat)],
    holders: [...found.placed.values()],
  }
  yield* judgeEntries(entries, { body: first.body.key, now }, today, found)
}

/** A seat is there no longer than its body. */
function asItLives(seat: Seat, body: Body): Seat {
  const { seats } = lived({ bodies: [body], seats: [seat], holders: [] })
  return seatIn(seats[0] ?? seat, body)
}

function entriesIn(
  lines: readonly ReadSeatLine[],
  seat: Seat,
  by: By & { standing: readonly SeatHolder[] },
  found: Found,
): Entry[] {
  return lines.flatMap((line) => {
    if (line.person === null) return []
    const read = readEntry(line, seat, { ...by, today: by.on })
    if (read.ok) return [read.entry]
    found.refusals.set(line, read.refusals)
    return []
  })
}

/** Whose time ends first, then those who stay, then those who come. */
const turnOf = ({ before, parts }: Entry): number =>
  before === null ? 2 : parts.includes('seat-holder-until') ? 0 : 1

function* judgeEntries(
  entries: readonly Entry[],
  { body, now }: { body: string; now: BodyFacts },
  today: Day,
  found: Found,
): Generator<void> {
  const sitting = sittingIn(placedIn(body, now))
  const followed = new Map(
    [...new Set(entries.map(({ seat }) => seat.id))].map((id) => [
      id,
      sittingIn(placedWhereFollowed(id, now)),
    ]),
  )
  const inTurn = entries.toSorted((a, b) => turnOf(a) - turnOf(b) || a.of.line - b.of.line)
  for (const [at, entry] of inTurn.entries()) {
    if (at % stretch === 0) yield
    const near = sitting.near(entry.wanted, entry.seat.id)
    const others = near.filter(({ id }) => id !== entry.before?.id)
    const elsewhere = followed.get(entry.seat.id)?.near(entry.wanted, entry.seat.id) ?? []
    const judged = judgeEntry(entry, others, elsewhere, today)
    if (!judged.ok) found.refusals.set(entry.of, judged.refusals)
    else {
      sitting.put(judged.now, entry.before && (found.placed.get(entry.before.id) ?? null))
      found.placed.set(judged.now.id, judged.now)
      found.holders.push(judged.outcome)
    }
  }
}
