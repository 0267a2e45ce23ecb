import type { Day } from '../../kernel/day.model.ts'

/** Whoever has the seat is 0; the others stand in for them, in their order. */
export const holderRanks = [0, 1, 2, 3] as const

/** Why somebody has it no longer. */
export const endReasons = ['term-over', 'resigned', 'leave', 'replaced', 'moved-up'] as const
export type EndReason = (typeof endReasons)[number]

/** Who is told the name, beside the secretariat; `body` is whoever has a seat in the same body. */
export const holderAudiences = ['community', 'public', 'municipalities', 'trust', 'body'] as const
export type HolderAudience = (typeof holderAudiences)[number]

/**
 * Who has a seat, or stands in there, from a day and until, not including, another. What is not for the reader, or was
 * lawfully removed, is null: that the seat is held is told to all.
 */
export type SeatHolder = {
  id: string
  seat: string
  rank: number
  name: string | null
  functionName: string | null
  email: string | null
  /** Who appointed them, when, in which case. */
  decision: string | null
  from: Day | null
  until: Day | null
  endedBecause: EndReason | null
  audience: HolderAudience
  /** May the reader be told who it is? */
  isShown: boolean
  isRemoved: boolean
}

/** What is to be registered of whoever has a seat. */
export type WantedSeatHolder = Omit<SeatHolder, 'id' | 'seat' | 'isShown' | 'isRemoved'>

/** How a seat stands on a day. */
export type Holding =
  | { state: 'held'; holders: readonly SeatHolder[] }
  /** Since the day that the last one had it no longer. */
  | { state: 'vacant'; since: Day }
  /** Nobody has ever been registered. */
  | { state: 'unknown' }
