import { currentTreatments, latestPerBody } from '../party-state.rule.ts'
import { type ToldText, type Treatment, toldTextNames } from '../treatment.model.ts'
import { type Correction, correctable, type Report, type WaitingReport } from './report.model.ts'
import { canFollow, type OpenFor } from './report-now.rule.ts'

type Told = Omit<Report, 'id' | 'personId'>

/** Where an answer is another than what was told: what whoever confirms it so has corrected. */
export const correctionsOf = (
  told: Pick<Report, Correction>,
  line: Pick<Treatment, Correction>,
): Correction[] => correctable.filter((name) => told[name] !== line[name])

/**
 * The line that already says what was told: the last of the same body, with the same outcome on the same day; null where none does.
 * What was told can have more beside it.
 */
export function sameAnswer(told: Told, treatments: readonly Treatment[]): Treatment | null {
  const last =
    told.body === null
      ? currentTreatments(treatments).findLast(({ body }) => body === null)
      : latestPerBody(treatments).find(({ body }) => body === told.body)
  return last && correctionsOf(told, last).length === 0 ? last : null
}

/** What was told beside it that the line does not have. */
const toldBeside = (told: Told, line: Treatment): readonly (ToldText | 'file' | 'link')[] => [
  ...toldTextNames.filter((name) => told[name] !== null && told[name] !== line[name]),
  ...(told.sha256 !== null && told.sha256 !== line.file?.sha256 ? (['file'] as const) : []),
  ...(told.link !== null && told.link !== line.link ? (['link'] as const) : []),
]

/** What waits of a party, each with what can be done of it now. */
export const waitingReports = (
  reports: readonly Report[],
  treatments: readonly Treatment[],
  open: readonly OpenFor[],
): WaitingReport[] =>
  reports.map((report) => {
    const line = sameAnswer(report, treatments)
    return {
      report,
      mayConfirm: canFollow(report, open),
      same: line && { line, beside: toldBeside(report, line) },
    }
  })
