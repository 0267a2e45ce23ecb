import type { Body } from '../body.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'

/** What an import of seats stands over: all bodies, their seats and those who have them. */
export type SeatImportRead = {
  bodies: readonly Body[]
  seats: readonly Seat[]
  holders: readonly Omit<SeatHolder, 'isShown'>[]
}

/** How much of a sheet was taken: seats and people that are new, that changed, and that ended. */
export type SeatCounts = { added: number; changed: number; ended: number; seats: number }
