import type { Body } from '../body.model.ts'
import type { Practice } from '../practice.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'

/** What an import of seats stands over: all bodies, their seats, those who have them and their numbers. */
export type SeatImportRead = {
  bodies: readonly Body[]
  seats: readonly Seat[]
  holders: readonly Omit<SeatHolder, 'isShown'>[]
  practices: readonly Practice[]
}

/** How much of a sheet was taken: seats and people that are new, that changed, and that ended. */
export type SeatCounts = {
  added: number
  changed: number
  ended: number
  seats: number
  /** Bodies that got their next numbers. */
  numbers: number
}
