import { emptyForm, yes } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { fileOf, type Report } from '../reported/report.model.ts'
import { toldTextNames } from '../treatment.model.ts'
import {
  type RowReport,
  rowForm,
  rowStates,
  type TypedAnswers,
  type TypedRow,
} from './several.model.ts'

/** Has a row room for all that was told? What has more to it is confirmed on the party's own page. */
const fitsRow = ({ state, body, link, ...told }: Report): boolean =>
  body !== null &&
  rowStates.some((each) => each === state) &&
  link === null &&
  toldTextNames.every((name) => name === 'caseNumber' || told[name] === null)

/** What waits, each with whether its row has room for it. */
export const rowReports = (reports: readonly Report[]): RowReport[] =>
  reports.map((report) => ({ report, fits: fitsRow(report) }))

/** A row as what was told of its party fills it: taken along, and confirmed when the table is saved. */
const rowOf = (report: Report, source: string): TypedRow => ({
  ...emptyForm(rowForm),
  ...printFields(
    { body: rowForm.body, day: rowForm.day, caseNumber: rowForm.caseNumber },
    { body: report.body, day: report.day, caseNumber: report.caseNumber },
  ),
  state: report.state,
  source,
  with: yes,
  report: report.id,
})

/** The table with what was told filled in at its party; as it was where it waits no longer, or has more than a row takes. */
export function withReport(
  typed: TypedAnswers,
  report: Report | undefined,
  source: (of: Report) => string,
): TypedAnswers {
  if (!report || !fitsRow(report)) return typed
  const row = rowOf(report, source(report))
  return { ...typed, rows: new Map(typed.rows).set(report.partyCode, row) }
}

/**
 * The table as it is shown again: what waits no longer is confirmed by no row, and the source that the row was filled with goes
 * with it.
 */
export const withLiving = (
  typed: TypedAnswers,
  reports: readonly Report[],
  isFilledSource: (source: string, reportId: string) => boolean,
): TypedAnswers => ({
  ...typed,
  rows: new Map(
    [...typed.rows].map(([code, row]) => {
      const isDead = row.report !== '' && !reportIn(reports, code, row.report)
      if (!isDead) return [code, row]
      const source = isFilledSource(row.source, row.report) ? '' : row.source
      return [code, { ...row, source, report: '' }]
    }),
  ),
})

/** What the rows of the table are filled with. */
export const reportsIn = ({ rows }: TypedAnswers): string[] =>
  [...rows.values()].map(({ report }) => report)

/** What was told of a party, by its id. */
export const reportIn = (
  reports: readonly Report[],
  partyCode: string,
  reportId: string | null,
): Report | undefined =>
  reports.find((report) => report.partyCode === partyCode && report.id === reportId)

/** The file that comes with what a row confirms. */
export const fileOfRow = (report: Report | undefined) => (report ? fileOf(report) : null)
