import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { MandateRefusal } from '../refusal.model.ts'

/** A version of a mandate. `ikke` is what is not in it; `tilbake` that it applies from before it was adopted. */
export const mandateForm = {
  mandat: { kind: 'lines', longest: 8_000 },
  ikke: { kind: 'lines', longest: 3_000 },
  vedtattav: { kind: 'line', longest: 200 },
  sak: { kind: 'line', longest: 150 },
  vedtatt: { kind: 'day', range: lookupDays },
  fra: { kind: 'day', range: lookupDays },
  tilbake: { kind: 'yes' },
} as const satisfies Form
export type MandateField = FieldName<typeof mandateForm>
export type TypedMandate = Typed<typeof mandateForm>
export type MandateProblems = Problems<MandateField, MandateRefusal>
