import type { Day } from '../../kernel/day.model.ts'

/** The side that a seat counts for, or whose meeting beforehand it goes to. */
export const seatSides = ['municipal', 'trust', 'none'] as const
export type SeatSide = (typeof seatSides)[number]

/**
 * What whoever has the seat may do in a meeting; each may what stands after it, too. The secretary is no member, and does
 * what is the body's.
 */
export const seatRights = ['decide', 'propose', 'speak', 'observe', 'secretary'] as const
export type SeatRights = (typeof seatRights)[number]

/** A seat of a body: what it is does not depend on who has it. */
export type Seat = {
  id: string
  /** The key of its body. */
  body: string
  label: string
  side: SeatSide
  appointedBy: string | null
  preMeeting: SeatSide
  /** Whom it speaks for, by their codes: see spoken.model.ts. */
  speaksFor: readonly string[]
  rights: SeatRights
  position: number
  /** The id of the seat whose holder has this one too; null where it is filled by itself. */
  follows: string | null
  from: Day | null
  until: Day | null
  /** Are those who have it named on the body's public page? */
  namesPublished: boolean
}

/** The seats of those who are members: all but the secretaries'. */
export const membersAmong = <Of extends Pick<Seat, 'rights'>>(seats: readonly Of[]): Of[] =>
  seats.filter(({ rights }) => rights !== 'secretary')

/** What keeps a seat, and whoever has it: a secretary's is not the secretary's own. */
export const deedOver = ({ rights }: Pick<Seat, 'rights'>): 'keep-bodies' | 'keep-body' =>
  rights === 'secretary' ? 'keep-bodies' : 'keep-body'
