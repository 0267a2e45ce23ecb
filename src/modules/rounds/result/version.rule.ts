import type { FormVersion } from '../question.model.ts'

/** The questions as they are asked now; none where there is no version. */
export const lastVersion = (versions: readonly FormVersion[]): FormVersion =>
  versions.reduce((last, each) => (each.version > last.version ? each : last), {
    version: 0,
    questions: [],
  })
