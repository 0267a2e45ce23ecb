import { type FieldName, type Form, type Typed, typedIn } from '../../../kernel/form/form.model.ts'
import { agreementYears } from '../../../kernel/typed-year.rule.ts'

/** What the cooperation cost in a year; an amount that is left empty stays unknown. */
export const statementForm = {
  year: { kind: 'year', range: agreementYears, required: true },
  gross: { kind: 'kroner' },
  grants: { kind: 'kroner' },
  carriedForward: { kind: 'kroner' },
  source: { kind: 'lines', longest: 500, required: true },
} as const satisfies Form
export type StatementField = FieldName<typeof statementForm>

/** What the fields of a year's cost are called in their form. */
export const statementFields = {
  year: 'ar',
  gross: 'brutto',
  grants: 'tilskudd',
  carriedForward: 'overfort',
  source: 'kilde',
} as const satisfies Record<StatementField, string>

/** What was typed; kept as it stands when it cannot be read. */
export type TypedStatement = Typed<typeof statementForm>

export const typedStatementOf = (form: Readonly<Record<string, string>>): TypedStatement =>
  typedIn(statementForm, form, statementFields)
