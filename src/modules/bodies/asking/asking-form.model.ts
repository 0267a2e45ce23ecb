import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { AskingRefusal } from '../refusal.model.ts'

/** A round that asks for names. `plasser` are the ids of the seats that it is about, with a space between. */
export const askingForm = {
  plasser: { kind: 'own' },
  frist: { kind: 'day', range: agreementDays, from: 'today' },
} as const satisfies Form
export type AskingField = FieldName<typeof askingForm>
export type TypedAsking = Typed<typeof askingForm>
export type AskingProblems = Problems<AskingField, AskingRefusal>
