import { type Day, isWithin } from '../../kernel/day.model.ts'

/** How they came to lead: chosen by the body, or told by its mandate. */
export const leadershipWays = ['elected', 'mandate'] as const
export type LeadershipWay = (typeof leadershipWays)[number]

/** When chair and deputy change places; `half-term` is in the middle of the chair's term. */
export const alternations = ['none', 'yearly', 'two-years', 'half-term'] as const
export type Alternation = (typeof alternations)[number]

/** Who leads a body, from a day and until, not including, another: whoever has the seats. */
export type Leadership = {
  id: string
  /** The key of the body. */
  body: string
  /** The id of the seat. */
  chair: string
  /** The id of the seat; null where there is no deputy. */
  deputy: string | null
  /** Null where that is not known. */
  way: LeadershipWay | null
  alternation: Alternation | null
  /** When they change places next. */
  alternatesOn: Day | null
  from: Day | null
  until: Day | null
}

/** Who leads a body on a day; null where nobody is known to. */
export const leadershipOn = (
  leaderships: readonly Leadership[],
  body: string,
  on: Day,
): Leadership | null =>
  leaderships.find((each) => each.body === body && isWithin(on, each.from, each.until)) ?? null
