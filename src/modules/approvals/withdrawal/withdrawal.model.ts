import type { Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import type { RecipientsRead } from '../../rounds/index.ts'
import { type AskedLine, greetingField, type OwnStanding } from '../mail/party-mail.model.ts'
import type { OutRead } from '../out-read.model.ts'

/** Why a version is called back, whether the parties are told by mail, and what is added to that. */
export const withdrawalForm = {
  reason: { kind: 'lines', longest: 5_000 },
  tell: { kind: 'yes' },
  greeting: greetingField,
} as const satisfies Form
export type WithdrawalField = keyof typeof withdrawalForm
export type TypedWithdrawal = Typed<typeof withdrawalForm>
export type WithdrawalProblems = Problems<WithdrawalField>

/** What is called back: the version, what its parties have answered and reported, and who can be told. */
export type WithdrawalRead = {
  version: OutRead
  answers: { slug: string; adopted: number; parties: number }
  reported: readonly string[]
  recipients: RecipientsRead
} | null

/** A party that is told that a version is withdrawn: where it stands with the one that is out again, if any. */
export type WithdrawalTold = AskedLine & { own: OwnStanding | null; wasReported: boolean }
