/** What the fields of a year's cost are called in their form. */
export const statementFields = {
  year: 'ar',
  gross: 'brutto',
  grants: 'tilskudd',
  carriedForward: 'overfort',
  source: 'kilde',
} as const
export type StatementField = keyof typeof statementFields

/** What was typed; kept as it stands when it cannot be read. */
export type TypedStatement = Record<StatementField, string>

export const typedStatementOf = (form: Readonly<Record<string, string>>): TypedStatement =>
  Object.fromEntries(
    Object.entries(statementFields).map(([name, field]) => [name, form[field] ?? '']),
  ) as TypedStatement
