import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'

/** Why a version is called back. */
export const withdrawalForm = {
  reason: { kind: 'lines', longest: 5_000 },
} as const satisfies Form
export type TypedWithdrawal = Typed<typeof withdrawalForm>
export type WithdrawalProblems = Problems<FieldName<typeof withdrawalForm>>
