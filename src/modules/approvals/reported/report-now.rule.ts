import type { Report } from './report.model.ts'

/** What became of something that was told: it was told anew, and waits as that, or it waits no longer. */
type ReportNow =
  | { became: 'waiting' | 'corrected'; report: Report }
  | { became: 'set-aside' | 'settled'; report: null }

/** What was told, as it is now: itself, or what whoever told it has told since, where that waits. */
export function reportNow(told: Report | undefined, waiting: readonly Report[]): ReportNow {
  const own = waiting.find(({ personId }) => personId === told?.personId)
  if (own) return { became: own.id === told?.id ? 'waiting' : 'corrected', report: own }
  return { became: told?.settledAs === 'set-aside' ? 'set-aside' : 'settled', report: null }
}
