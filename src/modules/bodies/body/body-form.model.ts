import type { FieldName, Form, Problems, Typed } from '../../../kernel/form/form.model.ts'
import { lookupDays } from '../../../kernel/typed-day.rule.ts'
import { bodyAudiences, bodySorts, ownerSides } from '../body.model.ts'
import type { BodyEndRefusal, BodyRefusal } from '../refusal.model.ts'

/** A body. `over` is the key of the one that it is under; `ble` is how it came to be. */
export const bodyForm = {
  navn: { kind: 'line', longest: 150, required: true },
  kort: { kind: 'line', longest: 30 },
  slag: { kind: 'choice', choices: bodySorts, required: true },
  niva: { kind: 'choice', choices: ['1', '2', '3'] },
  lokalt: { kind: 'line', longest: 100 },
  over: { kind: 'row' },
  side: { kind: 'choice', choices: ownerSides, required: true },
  fra: { kind: 'day', range: lookupDays },
  ble: { kind: 'lines', longest: 1_000 },
  kvorum: { kind: 'count', least: 1, most: 200 },
  deling: { kind: 'choice', choices: bodyAudiences, required: true },
} as const satisfies Form
export type BodyField = FieldName<typeof bodyForm>
export type TypedBody = Typed<typeof bodyForm>
export type BodyProblems = Problems<BodyField, BodyRefusal>

/** The end of a body: its last day, and whether its seats end with it. */
export const endBodyForm = {
  til: { kind: 'day', range: lookupDays },
  plasser: { kind: 'yes' },
} as const satisfies Form
export type TypedBodyEnd = Typed<typeof endBodyForm>
export type BodyEndProblems = Problems<FieldName<typeof endBodyForm>, BodyEndRefusal>
