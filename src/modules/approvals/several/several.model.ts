import type { Form, Typed } from '../../../kernel/form/form.model.ts'
import { agreementDays } from '../../../kernel/typed-day.rule.ts'
import type { AskedDay } from '../day-check/right-day.model.ts'
import type { OutRead } from '../out-read.model.ts'
import type { Report } from '../reported/report.model.ts'
import { treatingBodies } from '../treatment.model.ts'

/** What a row of a table can tell: the outcomes that need no words of their own. */
export const rowStates = [
  'adopted',
  'rejected',
  'postponed',
  'on-agenda',
  'outcome-not-stated',
] as const

const told = {
  state: { kind: 'choice', choices: rowStates },
  day: { kind: 'day', range: agreementDays },
  source: { kind: 'line', longest: 500 },
} as const satisfies Form

/** What holds for every row that says nothing else; `rightDay`: the days that are asked about are right. */
export const commonForm = { ...told, rightDay: { kind: 'yes' } } as const satisfies Form
export type CommonField = keyof typeof commonForm
export type TypedCommon = Typed<typeof commonForm>

/** One party's row; `with` takes it along though it says nothing of its own, `asked` is the day that was asked about. */
export const rowForm = {
  with: { kind: 'yes' },
  asked: { kind: 'day', range: agreementDays },
  body: { kind: 'choice', choices: treatingBodies },
  ...told,
  caseNumber: { kind: 'line', longest: 500 },
  /** What was told by the link in a mail, and is confirmed by the row. */
  report: { kind: 'line', longest: 500 },
} as const satisfies Form
export type RowField = keyof typeof rowForm
export type TypedRow = Typed<typeof rowForm>

/** The name that a field of a party's row has on the page. */
export const rowFieldName = (name: RowField, partyCode: string): string => `${name}-${partyCode}`

/** What is told of the party of a row and waits, and whether the row has room for all of it. */
export type RowReport = { report: Report; fits: boolean }

/** The table as it was filled in. */
export type TypedAnswers = { common: TypedCommon; rows: ReadonlyMap<string, TypedRow> }

/** The button that fills the row of a party with what was told of it; its value is the id of that. */
export const takeField = 'hent'

/** The field that says how many lines were told of each party when the table was opened. */
export const toldField = 'told'

/** The field that says what waited then to be confirmed. */
export const waitedField = 'meldt'

/** A day that is asked about, with the parties whose row has it. */
export type AskedDayOf = AskedDay & { parties: string[] }

/** What the table stands over: the version, what has been told of each party by then, and what waits to be confirmed. */
export type AnswersRead = {
  version: OutRead
  told: readonly { party: string; lines: number }[]
  reported: readonly string[]
} | null
