import type { TreatmentsRead } from '../answer/read-before.model.ts'

/** What setting aside stands over: what waits of whoever told it, and what has come from the party. */
export type SetAsideRead = { waits: string | null; treatments: TreatmentsRead } | null
