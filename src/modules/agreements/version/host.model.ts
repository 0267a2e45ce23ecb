import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { FieldProblem } from '../document.model.ts'

/** Who is host of a version that is out without one. */
export const hostForm = {
  host: { kind: 'row', required: true },
  settledOn: { kind: 'day', range: agreementDays, required: true },
  source: { kind: 'lines', longest: 4_000, required: true },
} as const satisfies Form
export type HostField = FieldName<typeof hostForm>
export type TypedHost = Typed<typeof hostForm>
export type HostProblems = Problems<HostField, FieldProblem>
