import { folded } from '../../../kernel/typed-text.rule.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'

/** Those who have seats in a body while a list is judged, found by seat and by who they are. */
export function sittingIn(standing: readonly SeatHolder[]) {
  const places = new Map<string, Map<string, SeatHolder>>()
  const keysOf = (who: Pick<SeatHolder, 'seat' | 'name' | 'email'>): string[] => [
    `seat ${who.seat}`,
    ...(who.name === null ? [] : [`name ${folded(who.name)}`]),
    ...(who.email === null ? [] : [`email ${folded(who.email)}`]),
  ]
  /** Somebody as they are to stand, in place of what they were. */
  const put = (holder: SeatHolder, before: SeatHolder | null) => {
    if (before) for (const key of keysOf(before)) places.get(key)?.delete(before.id)
    for (const key of keysOf(holder)) {
      const there = places.get(key) ?? new Map()
      places.set(key, there.set(holder.id, holder))
    }
  }
  for (const holder of standing) put(holder, null)
  return {
    put,
    /** Those in the same seat, and those who can be the same person. */
    near: (wanted: WantedSeatHolder, seat: string): SeatHolder[] => [
      ...new Map(
        keysOf({ ...wanted, seat }).flatMap((key) => [...(places.get(key) ?? [])]),
      ).values(),
    ],
  }
}
