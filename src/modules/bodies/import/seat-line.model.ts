import type { IdentityProblem } from '../../../kernel/identity-number.rule.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import type { PlaceRefusal } from '../../directory/index.ts'
import type { Body } from '../body.model.ts'
import type { Practice } from '../practice.model.ts'
import type { SeatHolderRefusal, SeatRefusal } from '../refusal.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import type { SeatColumn, SeatSheetLine } from './seat-column.model.ts'

/** Why a line cannot be taken as it stands. */
export type SeatLineRefusal =
  | { code: IdentityProblem }
  | { code: 'formula'; columns: readonly SeatColumn[] }
  | { code: 'missing'; column: SeatColumn }
  | { code: 'body-unknown' | 'side-unknown' | 'rights-unknown' | 'order-unknown'; typed: string }
  | { code: 'body-ended'; name: string }
  | { code: 'several-bodies' | 'several-seats'; typed: string }
  /** Nobody, and no seat, of the body is called what stands as `vara for`. */
  | { code: 'substitute-for-unknown'; typed: string }
  | { code: 'order-without-substitute' | 'substitute-without-name' | 'vacancy-with-days' }
  | { code: 'spoken'; refusal: PlaceRefusal }
  | { code: 'seat'; column: SeatColumn; problem: ReadingProblem | SeatRefusal }
  | { code: 'holder'; column: SeatColumn; problem: ReadingProblem | SeatHolderRefusal }
  /** Somebody of that name has a seat in the body then, and no address tells them apart. */
  | { code: 'same-name'; name: string }
  /** Another has the same address. */
  | { code: 'same-address'; name: string }
  /** Another has it then: in the list already, or on a line of the sheet. */
  | { code: 'taken'; by: string }
  /** The same seat stands otherwise on another line. */
  | { code: 'told-otherwise'; column: SeatColumn; line: number }
  /** The same number stands otherwise on another line. */
  | { code: 'number-told-otherwise'; column: SeatColumn; line: number }
  | { code: 'number-unknown'; column: SeatColumn; typed: string }
  /** The body has not told how it writes its numbers. */
  | { code: 'number-without-template'; column: SeatColumn }
  /** The seat that it is about has to be put right first. */
  | { code: 'seat-refused'; line: number }

/** A seat as it is to stand. One that is new has a key of this list as its `id`. */
export type SeatOutcome = {
  line: number
  body: Body
  seat: Seat
  before: Seat | null
  /** What becomes another, as the journal tells it; `seat-until` among them where it ends. */
  parts: readonly string[]
}

/** Whoever a line is about, as it is to stand in the seat of that `id`. */
export type HolderOutcome = {
  line: number
  state: 'new' | 'changed' | 'ended' | 'same'
  body: Body
  seat: Pick<Seat, 'id' | 'label'>
  wanted: WantedSeatHolder
  before: SeatHolder | null
  parts: readonly string[]
}

/** How a body is to work, with the next numbers that the sheet tells. */
export type NumberOutcome = {
  line: number
  body: Body
  practice: Practice
  /** What becomes another, as the journal tells it. */
  parts: readonly string[]
}

/** What a sheet comes to, in the order of its lines. */
export type SeatComparison = {
  seats: readonly SeatOutcome[]
  holders: readonly HolderOutcome[]
  numbers: readonly NumberOutcome[]
  refused: readonly { line: SeatSheetLine; refusals: readonly SeatLineRefusal[] }[]
  /** Lines that say the very same as another. */
  again: number
}
