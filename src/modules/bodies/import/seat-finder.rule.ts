import { type Day, isWithin } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import type { ReadSeatLine } from './read-seat-line.rule.ts'
import type { SeatLineRefusal } from './seat-line.model.ts'

type Found = { ok: true; key: string } | { ok: false; refusal: SeatLineRefusal }

/**
 * Finds which seat of a body each line is about, by a key that its lines have in common: by the seat's name, or by that
 * of the seat or the member that a substitute is for.
 */
export function seatFinder(
  lines: readonly ReadSeatLine[],
  {
    seats,
    standing,
    today,
  }: { seats: readonly Seat[]; standing: readonly SeatHolder[]; today: Day },
) {
  const byKey = Map.groupBy(
    seats.filter(({ until }) => until === null || today < until),
    ({ label }) => folded(label),
  )
  const labels = new Map(
    lines.flatMap(({ label }) => (label === null ? [] : [[folded(label), label] as const])),
  )
  const members = membersOf(lines, { byKey, standing, today })
  const isSeat = (key: string) => byKey.has(key) || labels.has(key)
  const find = ({ label, standsInFor }: ReadSeatLine): Found => {
    const name = folded(standsInFor ?? '')
    const of = members.get(name) ?? new Set()
    const key = label !== null ? folded(label) : isSeat(name) ? name : [...of][0]
    const isForIt = standsInFor === null || name === key || (key !== undefined && of.has(key))
    if (key === undefined || !isForIt) {
      return refused({ code: 'substitute-for-unknown', typed: standsInFor ?? '' })
    }
    const isDouble =
      (byKey.get(key)?.length ?? 0) > 1 || (label === null && !isSeat(name) && of.size > 1)
    return isDouble
      ? refused({ code: 'several-seats', typed: label ?? standsInFor ?? '' })
      : { ok: true, key }
  }
  return Object.assign(find, {
    /** The seat of that key as it stands; null where it is new. */
    standing: (key: string): Seat | null => byKey.get(key)?.[0] ?? null,
    label: (key: string): string => byKey.get(key)?.[0]?.label ?? labels.get(key) ?? key,
  })
}

const refused = (refusal: SeatLineRefusal): Found => ({ ok: false, refusal })

/** The seats of each member by the member's name: those in the list now, and those on the lines. */
function membersOf(
  lines: readonly ReadSeatLine[],
  by: { byKey: ReadonlyMap<string, readonly Seat[]>; standing: readonly SeatHolder[]; today: Day },
): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>()
  const add = (name: string, key: string) =>
    members.set(folded(name), (members.get(folded(name)) ?? new Set()).add(key))
  for (const { label, rank, person } of lines) {
    if (label !== null && rank === 0 && person) add(person.name, folded(label))
  }
  const keyOf = new Map(
    [...by.byKey].flatMap(([key, seats]) => seats.map(({ id }) => [id, key] as const)),
  )
  for (const { seat, rank, name, from, until } of by.standing) {
    const key = keyOf.get(seat)
    if (key !== undefined && rank === 0 && name !== null && isWithin(by.today, from, until)) {
      add(name, key)
    }
  }
  return members
}
