import {
  emptyForm,
  type FieldName,
  type Form,
  type Typed,
} from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { EntryRule } from '../entry.model.ts'
import { municipalBodies } from '../treatment.model.ts'

const entryRules = ['all', 'number', 'share', 'on-day'] as const satisfies EntryRule['kind'][]

export const planForm = {
  partiesOn: { kind: 'day', range: agreementDays, required: true },
  decidingBody: { kind: 'choice', choices: municipalBodies, required: true },
  trust: { kind: 'yes' },
  rule: { kind: 'choice', choices: entryRules, required: true },
  parties: { kind: 'count', least: 1, most: 999 },
  percent: { kind: 'percent' },
  day: { kind: 'day', range: agreementDays },
  mailTo: { kind: 'row' },
} as const satisfies Form
export type PlanField = FieldName<typeof planForm>
export type TypedPlan = Typed<typeof planForm>

export const emptyPlan: TypedPlan = {
  ...emptyForm(planForm),
  decidingBody: 'executive-board',
  rule: 'all',
}
