import type { Footing } from '../../../platform/footing.ts'
import { boardQuestions } from '../board.query.ts'
import { type BoardRow, type CirculationFacts, toBoardParties } from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import type { Report } from '../reported/report.model.ts'
import { reportsOf } from '../reported/report.query.ts'
import type { AnswersRead } from './several.model.ts'

/** What a table of answers is made of: the board, and what is told of any of the parties and waits. */
export const severalQuestions = (communityId: string, slug: string) => ({
  ...boardQuestions(communityId, slug, null),
  reports: reportsOf(communityId, slug, null, null),
})

/** What a table of answers stands over; null where there is no such version. */
export const answersRead = (
  slug: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  reports: readonly Report[],
): AnswersRead =>
  facts
    ? {
        version: outRead(slug, facts),
        told: toBoardParties(rows, facts).map(({ name, treatments }) => ({
          party: name,
          lines: treatments.length,
        })),
        reported: reports.map(({ id }) => id),
      }
    : null

export const readAnswersBefore: Footing<
  { communityId: string; slug: string },
  AnswersRead
> = async (ask, { communityId, slug }) => {
  const { circulations, rows, reports } = await ask(severalQuestions(communityId, slug))
  return answersRead(slug, circulations[0], rows, reports)
}
