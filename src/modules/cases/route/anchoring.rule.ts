import { type Day, daysBetween } from '../../../kernel/day.model.ts'
import { type BodyFacts, lived, membersOn } from '../../bodies/index.ts'
import type { Anchoring, AskingSeat, RouteStop } from './route.model.ts'

/** What is known of the seats of the bodies, and what those are called whom they speak for. */
export type SeatFacts = BodyFacts & { spokenName(code: string): string }

/**
 * The weeks in which a case is anchored at home: a body discusses it in one meeting and is to decide it in a later one. They are told
 * until it is decided, with whom each seat is to ask.
 */
export function anchoringOf(
  stops: readonly RouteStop[],
  facts: SeatFacts,
  today: Day,
): Anchoring[] {
  const seen = lived(facts)
  return stops.flatMap(({ treatment: decided, name }): Anchoring[] => {
    const { body, held, stage, outcome } = decided
    if (body === null || stage !== 'decide' || outcome !== null || held === null) return []
    if (held.until < today) return []
    const before = stops.findLast(
      ({ treatment }) =>
        treatment.body === body &&
        treatment.stage === 'discuss' &&
        treatment.held !== null &&
        treatment.held.until < held.from &&
        (treatment.outcome === null ? treatment.held.until >= today : discussed(treatment.outcome)),
    )?.treatment.held
    if (!before) return []
    const from = before.until > today ? before.until : today
    const seats = membersOn(seen, body, today).filter(({ seat }) => seat.speaksFor.length > 0)
    return [
      {
        ...{ name, discussed: before, decided: held },
        weeksLeft: Math.floor(daysBetween(from, held.from) / 7),
        seats: seats.map(
          ({ seat, holding }): AskingSeat => ({
            label: seat.label,
            holder: holding.state === 'held' ? (holding.holders[0]?.name ?? null) : null,
            speaksFor: seat.speaksFor.map(facts.spokenName),
          }),
        ),
      },
    ]
  })
}

const discussed = (outcome: string): boolean => !['postponed', 'withdrawn'].includes(outcome)
