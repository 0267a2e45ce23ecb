import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { AuthorityRefusal } from '../authority/authority-refusal.model.ts'
import { judgedAnswers } from '../authority/judgement.model.ts'

/** What was judged. The first four are what was asked, and carried on by the form; `valgt` is which matter it is. */
export const judgementForm = {
  sak: { kind: 'line', longest: 60, required: true },
  organ: { kind: 'line', longest: 80, required: true },
  dag: { kind: 'day', range: lookupDays, required: true },
  innstilt: { kind: 'line', longest: 80 },
  om: { kind: 'line', longest: 300, required: true },
  valgt: { kind: 'line', longest: 60 },
  svar: { kind: 'choice', choices: judgedAnswers },
  navn: { kind: 'line', longest: 120 },
  funksjon: { kind: 'line', longest: 120, required: true },
  grunn: { kind: 'lines', longest: 2_000, required: true },
} as const satisfies Form
export type JudgementField = FieldName<typeof judgementForm>
export type TypedJudgement = Typed<typeof judgementForm>
export type JudgementProblems = Problems<JudgementField, AuthorityRefusal>

/** Why a judgement is withdrawn. */
export const withdrawalForm = {
  hvorfor: { kind: 'lines', longest: 1_000, required: true },
} as const satisfies Form
export type TypedWithdrawal = Typed<typeof withdrawalForm>
export type WithdrawalProblems = Problems<FieldName<typeof withdrawalForm>>

/** That a party does not agree: who says so, when, and in which words. */
export const objectionForm = {
  hvem: { kind: 'line', longest: 200, required: true },
  dag: { kind: 'day', range: lookupDays, required: true },
  ord: { kind: 'lines', longest: 2_000, required: true },
} as const satisfies Form
export type ObjectionField = FieldName<typeof objectionForm>
export type TypedObjection = Typed<typeof objectionForm>
export type ObjectionProblems = Problems<ObjectionField, AuthorityRefusal>
