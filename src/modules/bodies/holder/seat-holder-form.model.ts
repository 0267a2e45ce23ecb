import { addDays } from '../../../kernel/day.model.ts'
import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'
import { endReasons, holderAudiences, type WantedSeatHolder } from '../seat-holder.model.ts'

/**
 * Who has a seat, or stands in there. `til` is the last day; `bytter` ends whoever has it the day before, `annen`
 * is that it is another person than the one of the same name.
 */
export const seatHolderForm = {
  rang: { kind: 'choice', choices: ['0', '1', '2', '3'], required: true },
  navn: { kind: 'line', longest: 200, required: true },
  funksjon: { kind: 'line', longest: 150 },
  annen: { kind: 'yes' },
  epost: { kind: 'address' },
  vedtak: { kind: 'line', longest: 300 },
  fra: { kind: 'day', range: lookupDays },
  til: { kind: 'day', range: lookupDays },
  grunn: { kind: 'choice', choices: endReasons },
  deling: { kind: 'choice', choices: holderAudiences, required: true },
  bytter: { kind: 'yes' },
} as const satisfies Form
export type SeatHolderField = FieldName<typeof seatHolderForm>
export type TypedSeatHolder = Typed<typeof seatHolderForm>
export type SeatHolderProblems = Problems<SeatHolderField, SeatHolderRefusal>

const ranks = seatHolderForm.rang.choices

/** Whoever has a seat as one would type it into the form. */
export const printedSeatHolder = (of: WantedSeatHolder): TypedSeatHolder =>
  printFields(seatHolderForm, {
    rang: ranks.find((each) => Number(each) === of.rank) ?? null,
    navn: of.name,
    funksjon: of.functionName,
    epost: of.email,
    vedtak: of.decision,
    fra: of.from,
    til: of.until && addDays(of.until, -1),
    grunn: of.endedBecause,
    deling: of.audience,
    annen: false,
    bytter: false,
  })

/** The end of somebody's time in a seat. `rykker` lets the first substitute have it from then; `aldri` takes it back as never having been so. */
export const endSeatHolderForm = {
  til: { kind: 'day', range: lookupDays },
  grunn: { kind: 'choice', choices: endReasons },
  rykker: { kind: 'yes' },
  aldri: { kind: 'yes' },
} as const satisfies Form
export type TypedSeatHolderEnd = Typed<typeof endSeatHolderForm>
export type SeatHolderEndProblems = Problems<FieldName<typeof endSeatHolderForm>, SeatHolderRefusal>
