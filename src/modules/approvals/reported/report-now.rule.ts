import type { TreatingBody, TreatmentState } from '../treatment.model.ts'
import type { Report } from './report.model.ts'

/** What became of something that was told: it was told anew, and waits as that, or it waits no longer. */
type ReportNow =
  | { became: 'waiting' | 'corrected'; report: Report }
  | { became: 'set-aside' | 'settled'; report: null }

/** What was told, as it is now: itself, or what whoever told it has told since (all of it, oldest first), where that waits. */
export function reportNow(told: readonly Report[], waiting: readonly Report[]): ReportNow {
  const [asked] = told
  const own = waiting.find(({ personId }) => personId === asked?.personId)
  if (own) return { became: own.id === asked?.id ? 'waiting' : 'corrected', report: own }
  return { became: told.at(-1)?.settledAs === 'set-aside' ? 'set-aside' : 'settled', report: null }
}

/** What can be told of one body of a party now; of no body where it is null. */
export type OpenFor = { body: TreatingBody | null; states: readonly TreatmentState[] }

/** Can what was told follow what the party has answered itself? */
export const canFollow = (
  { body, state }: Pick<Report, 'body' | 'state'>,
  open: readonly OpenFor[],
): boolean => open.some((each) => each.body === body && each.states.includes(state))
