import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { RecipientsRead } from '../../rounds/index.ts'
import type { OutRead } from '../out-read.model.ts'

/** Why a party is asked to treat the matter again. */
export const againForm = {
  reason: { kind: 'lines', longest: 2_000, required: true },
} as const satisfies Form
export type AgainField = FieldName<typeof againForm>
export type TypedAgain = Typed<typeof againForm>
export type AgainProblems = Problems<AgainField>

/** What asking again stands over: the version, what has been told of the party, and who is written to. */
export type AgainRead = {
  version: OutRead
  told: { party: string; lines: number; asked: number }
  recipients: RecipientsRead
} | null
