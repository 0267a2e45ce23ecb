import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'

/** Another deadline of a round that is out, and the days to remind on. */
export const deadlineForm = {
  frist: { kind: 'day', range: agreementDays, from: 'today', required: true },
  for: { kind: 'line', longest: 40 },
  etter: { kind: 'line', longest: 40 },
} as const satisfies Form
export type DeadlineField = FieldName<typeof deadlineForm>
export type TypedDeadline = Typed<typeof deadlineForm>
export type DeadlineProblems = Problems<DeadlineField, 'reminder-days'>
