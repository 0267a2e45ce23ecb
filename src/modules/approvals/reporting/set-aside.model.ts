import type { TreatmentsRead } from '../answer/read-before.model.ts'

/** What setting aside stands over: that nothing has come of it yet, and what has come from the party. */
export type SetAsideRead = { waits: boolean; treatments: TreatmentsRead } | null
