import type { TreatmentsRead } from '../answer/read-before.model.ts'
import type { Report } from '../reported/report.model.ts'

/** What setting aside stands over: what waits of whoever told it, what became of it else, and what has come from the party. */
export type SetAsideRead = {
  waits: string | null
  became: Report | null
  treatments: TreatmentsRead
} | null
