import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { ownSides } from '../planning/plan-form.model.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import { outcomes, stages } from '../treatment.model.ts'

/** The rows of remarks that a form has. */
export const remarkRows = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type RemarkRow = (typeof remarkRows)[number]
export type RemarkField = `${'hvem' | 'punkt' | 'ord'}${RemarkRow}`

const remarks = Object.fromEntries(
  remarkRows.flatMap((row) => [
    [`hvem${row}`, { kind: 'line', longest: 200 }],
    [`punkt${row}`, { kind: 'line', longest: 120 }],
    [`ord${row}`, { kind: 'lines', longest: 2_000 }],
  ]),
) as Record<`${'hvem' | 'punkt'}${RemarkRow}`, { kind: 'line'; longest: number }> &
  Record<`ord${RemarkRow}`, { kind: 'lines'; longest: number }>

/** What came of a treatment. When it was is written as exactly as the source has it: a day, a month, months or a year. */
export const recordForm = {
  dag: { kind: 'line', longest: 60 },
  nummer: { kind: 'line', longest: 40 },
  utfall: { kind: 'choice', choices: outcomes, required: true },
  vedtatt: { kind: 'lines', longest: 4_000 },
  ...remarks,
  kilde: { kind: 'line', longest: 300 },
  nestedag: { kind: 'day', range: lookupDays },
} as const satisfies Form
export type RecordField = FieldName<typeof recordForm>
export type TypedRecord = Typed<typeof recordForm>
export type RecordProblems = Problems<RecordField, TreatmentRefusal>

/** The same of a treatment that was never planned: whose it was, and as what. */
export const registerForm = {
  organ: { kind: 'row', required: true },
  navn: { kind: 'line', longest: 200 },
  trinn: { kind: 'choice', choices: stages, required: true },
  ...recordForm,
  deling: { kind: 'choice', choices: ownSides },
} as const satisfies Form
export type RegisterField = FieldName<typeof registerForm>
export type TypedRegister = Typed<typeof registerForm>
export type RegisterProblems = Problems<RegisterField, TreatmentRefusal>

/** What a party is chosen by among bodies. */
export const partyMark = 'part.'
