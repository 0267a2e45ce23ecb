import { addDays } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { SeatRefusal } from '../refusal.model.ts'
import { type Seat, seatRights, seatSides } from '../seat.model.ts'

/** A seat. `folger` is the id of the seat that it follows, `taler` are the codes of those it speaks for, with a space between; `plass` is where it stands among the others, `til` its last day. */
export const seatForm = {
  navn: { kind: 'line', longest: 150, required: true },
  taler: { kind: 'own' },
  side: { kind: 'choice', choices: seatSides, required: true },
  rett: { kind: 'choice', choices: seatRights, required: true },
  folger: { kind: 'row' },
  oppnevnes: { kind: 'line', longest: 150 },
  formote: { kind: 'choice', choices: seatSides, required: true },
  plass: { kind: 'count', least: 1, most: 9_999 },
  fra: { kind: 'day', range: lookupDays },
  til: { kind: 'day', range: lookupDays },
  navnevises: { kind: 'yes' },
} as const satisfies Form
export type SeatField = FieldName<typeof seatForm>
export type TypedSeat = Typed<typeof seatForm>
export type SeatProblems = Problems<SeatField, SeatRefusal>

/** A seat as one would type it into its form. */
export const printedSeat = (of: Seat): TypedSeat =>
  printFields(seatForm, {
    navn: of.label,
    taler: of.speaksFor.join(' '),
    side: of.side,
    rett: of.rights,
    folger: of.follows,
    oppnevnes: of.appointedBy,
    formote: of.preMeeting,
    plass: of.position,
    fra: of.from,
    til: of.until && addDays(of.until, -1),
    navnevises: of.namesPublished,
  })

/** The end of a seat: its last day. */
export const endSeatForm = {
  til: { kind: 'day', range: lookupDays },
} as const satisfies Form
export type TypedSeatEnd = Typed<typeof endSeatForm>
export type SeatEndProblems = Problems<FieldName<typeof endSeatForm>, SeatRefusal>
