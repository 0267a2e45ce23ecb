import { currentTreatments, latestPerBody } from '../party-state.rule.ts'
import { type ToldText, type Treatment, toldTextNames } from '../treatment.model.ts'
import { answering, type Correction, type Report, type WaitingReport } from './report.model.ts'
import { canFollow, type OpenFor } from './report-now.rule.ts'

type Told = Omit<Report, 'id' | 'personId'>

type Answering = (typeof answering)[number]

/** Is an answer another than what was told? What stands beside it, such as its number, makes it no other. */
export const isOtherAnswer = (
  told: Pick<Report, Answering>,
  line: Pick<Treatment, Answering>,
): boolean => answering.some((name) => told[name] !== line[name])

/** What whoever confirms what was told has corrected: what makes it another answer, and every text that was replaced by another. */
export const correctionsOf = (
  told: Pick<Report, Correction>,
  line: Pick<Treatment, Correction>,
): Correction[] => [
  ...answering.filter((name) => told[name] !== line[name]),
  ...besideIt.filter((name) => told[name] !== null && told[name] !== line[name]),
]
const besideIt = toldTextNames.filter((name) => !answering.some((each) => each === name))

/**
 * The line that already says what was told: the last of the same body, with the same outcome on the same day; null where none does.
 * What was told can have more beside it.
 */
export function sameAnswer(told: Told, treatments: readonly Treatment[]): Treatment | null {
  const last =
    told.body === null
      ? currentTreatments(treatments).findLast(({ body }) => body === null)
      : latestPerBody(treatments).find(({ body }) => body === told.body)
  return last && !isOtherAnswer(told, last) ? last : null
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
