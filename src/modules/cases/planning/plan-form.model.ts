import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import type { TreatmentRefusal } from '../refusal.model.ts'
import { stages } from '../treatment.model.ts'

/** What is planned: one stage, or that it is discussed in one meeting and decided in the next. */
export const plans = [...stages, 'two-step'] as const

/** The side that a treatment is for alone. */
export const ownSides = ['municipalities', 'trust'] as const

/** Whom a number is given among: one side, or all. */
export type NumberSeries = (typeof ownSides)[number] | null

/** A number that a body has given, as it is compared, and in which series. */
export type UsedNumber = { body: string; key: string; side: NumberSeries }

/** What a button fills in where the body is who recommends first. */
export const recommending = 'recommend'

/** Another body than those that are known, by its name. */
export const elsewhere = 'utenfor'

/**
 * A treatment that is planned. `forst` plans whoever recommends before, on its own day; `likevel` says that whoever leads the
 * meeting takes up whether the body may decide.
 */
export const planForm = {
  organ: { kind: 'row', required: true },
  navn: { kind: 'line', longest: 200 },
  trinn: { kind: 'choice', choices: plans, required: true },
  dag: { kind: 'day', range: lookupDays },
  dag2: { kind: 'day', range: lookupDays },
  nummer: { kind: 'line', longest: 40 },
  deling: { kind: 'choice', choices: ownSides },
  notat: { kind: 'lines', longest: 1_000 },
  dagforst: { kind: 'day', range: lookupDays },
  forst: { kind: 'yes' },
  likevel: { kind: 'yes' },
} as const satisfies Form
export type PlanField = FieldName<typeof planForm>
export type TypedPlan = Typed<typeof planForm>
export type PlanProblems = Problems<PlanField, TreatmentRefusal>

/** What of a planned treatment is changed while nothing has come of it. */
export const changeForm = {
  trinn: { kind: 'choice', choices: stages, required: true },
  dag: { kind: 'day', range: lookupDays },
  nummer: { kind: 'line', longest: 40 },
  notat: { kind: 'lines', longest: 1_000 },
  likevel: { kind: 'yes' },
} as const satisfies Form
export type ChangeField = FieldName<typeof changeForm>
export type TypedChange = Typed<typeof changeForm>
export type ChangeProblems = Problems<ChangeField, TreatmentRefusal>

/** Why a treatment is taken off. */
export const offForm = {
  hvorfor: { kind: 'lines', longest: 1_000, required: true },
} as const satisfies Form
export type TypedOff = Typed<typeof offForm>
export type OffProblems = Problems<FieldName<typeof offForm>, TreatmentRefusal>
