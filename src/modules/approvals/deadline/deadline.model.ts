import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { RecipientsRead } from '../../rounds/index.ts'
import type { AskedLine } from '../mail/party-mail.model.ts'
import type { OutRead } from '../out-read.model.ts'

/** Another deadline for the answers to a version that is out, and why. */
export const deadlineForm = {
  deadline: { kind: 'day', range: agreementDays, from: 'today', required: true },
  reason: { kind: 'lines', longest: 2_000, required: true },
} as const satisfies Form
export type DeadlineField = FieldName<typeof deadlineForm>
export type TypedDeadline = Typed<typeof deadlineForm>
export type DeadlineProblems = Problems<DeadlineField, 'same-deadline'>

/** Why no deadline can be moved. */
export type DeadlineHindrance = 'version-not-out' | 'told-by-sources'

/** One who is told of it, with whether an answer is told by a link and awaits that somebody confirms it. */
export type DeadlineTold = AskedLine & { isReported: boolean }

/** What another deadline stands over: the version, the deadline now, and who is told of it. */
export type DeadlineRead = {
  version: OutRead
  deadline: { day: string | null }
  recipients: RecipientsRead
  /** Whose answers are told by a link and wait to be confirmed. */
  reported: readonly string[]
} | null
