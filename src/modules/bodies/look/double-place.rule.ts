import { type BodyFacts, lived, overlaps, placedIn } from '../lived.rule.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { likeness } from './likeness.rule.ts'

/** May one person have both at the same time? Only to stand in for two seats. */
const mayHaveBoth = (one: SeatHolder, other: SeatHolder): boolean =>
  one.rank > 0 && other.rank > 0 && one.seat !== other.seat

/** The places of one person in one body at the same time that nobody may have so, two and two. */
function doublesIn(facts: BodyFacts): Set<string> {
  const pairs = facts.bodies.flatMap(({ key }) => {
    const placed = placedIn(key, facts)
    return placed.flatMap((one, at) =>
      placed
        .slice(at + 1)
        .filter(
          (other) =>
            likeness(one, other) === 'sure' && overlaps(one, other) && !mayHaveBoth(one, other),
        )
        .map((other) => `${key} ${[one.id, other.id].sort().join(' ')}`),
    )
  })
  return new Set(pairs)
}

/** Would a change give somebody two places in one body that they have not already? Both as they are kept. */
export const givesTwoPlaces = (before: BodyFacts, after: BodyFacts): boolean => {
  const stood = doublesIn(lived(before))
  return [...doublesIn(lived(after))].some((pair) => !stood.has(pair))
}
