import type { VersionRead } from '../agreements/index.ts'
import type { CirculationFacts } from './circulation-row.model.ts'

/** The version that is out as a form that was opened over it knows it. */
export type OutRead = Omit<VersionRead, 'changedAt'> & Pick<CirculationFacts, 'withdrawnAfter'>

export const outRead = (
  slug: string,
  { versionId, number, title, state, withdrawnAfter }: CirculationFacts,
): OutRead => ({
  slug,
  versionId,
  number,
  title,
  state,
  withdrawnAfter,
})
