import type { Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import { type PlaceFacts, placesOn } from '../../directory/index.ts'
import { partiesAsOf } from '../../parties/index.ts'
import type { BodyFacts } from '../lived.rule.ts'
import { lastDayOf, lineOf, seatsOn } from '../lived.rule.ts'
import type { Seat } from '../seat.model.ts'
import { groupCode, groupOf } from '../spoken.model.ts'
import { type AskingProblems, askingForm, type TypedAsking } from './asking-form.model.ts'

/** A seat that names can be asked for: whom a round would ask, and whether nobody is known to have it after a day. */
export type NameSeat = { seat: Seat; asks: readonly string[]; isOpen: boolean }

/** The seats of a body that are there on a day and follow no other, each with whom a round about it asks. Hand it what has `lived`. */
export const nameSeats = (facts: BodyFacts & PlaceFacts, body: string, on: Day): NameSeat[] => {
  const asked = askedFor(facts, on)
  const own = seatsOn(facts, body, on).filter(({ seat }) => seat.follows === null)
  return own.map(({ seat }) => ({
    seat,
    asks: seat.speaksFor.flatMap(asked),
    isOpen:
      lineOf(seat, facts.holders, on).holding.state !== 'held' ||
      lastDayOf(seat, facts.holders) !== null,
  }))
}

/** The places that answer for whom a seat speaks for: itself where it is a place, and all parties for all municipalities. */
function askedFor(facts: PlaceFacts, on: Day): (code: string) => readonly string[] {
  const places = new Set(placesOn(facts, on).map(({ key }) => key))
  const all = partiesAsOf(facts, on).map(({ code }) => code)
  return (code) => {
    if (groupOf(code) !== null) return code === groupCode('all-municipalities') ? all : []
    return places.has(code) ? [code] : []
  }
}

type ReadAsking =
  | { ok: true; seats: readonly Seat[]; asks: readonly string[]; deadline: Day | null }
  | { ok: false; problems: AskingProblems }

/** Reads which seats names are asked for, and by when. */
export function readAsking(typed: TypedAsking, seats: readonly NameSeat[], today: Day): ReadAsking {
  const ids = typed.plasser.split(/\s+/)
  const chosen = seats.filter(({ seat }) => ids.includes(seat.id))
  const asks = [...new Set(chosen.flatMap((each) => each.asks))]
  const read = withProblems(readFields(askingForm, typed, { today }), {
    plasser: chosen.length === 0 ? 'no-seat-chosen' : asks.length === 0 ? 'nobody-to-ask' : null,
  })
  return read.ok
    ? { ok: true, seats: chosen.map(({ seat }) => seat), asks, deadline: read.values.frist }
    : { ok: false, problems: read.problems }
}
