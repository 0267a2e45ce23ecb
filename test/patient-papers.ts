import { type PaperSettings, usualPapers } from '../src/platform/paper/papers.ts'

/** Papers are waited for however slow the machine is, so that no answer depends on it. */
export const patientPapers: PaperSettings = {
  ...usualPapers,
  answerWithinMs: 120_000,
  quickSeconds: 60,
  niceness: 0,
}
