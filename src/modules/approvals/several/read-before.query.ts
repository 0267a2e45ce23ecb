import type { Footing } from '../../../platform/footing.ts'
import { boardQuestions } from '../board.query.ts'
import { type BoardRow, type CirculationFacts, toBoardParties } from '../circulation-row.model.ts'
import { outRead } from '../out-read.model.ts'
import type { AnswersRead } from './several.model.ts'

/** What a table of answers stands over; null where there is no such version. */
export const answersRead = (
  slug: string,
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
): AnswersRead =>
  facts
    ? {
        version: outRead(slug, facts),
        told: toBoardParties(rows, facts).map(({ name, treatments }) => ({
          party: name,
          lines: treatments.length,
        })),
      }
    : null

export const readAnswersBefore: Footing<
  { communityId: string; slug: string },
  AnswersRead
> = async (ask, { communityId, slug }) => {
  const { circulations, rows } = await ask(boardQuestions(communityId, slug, null))
  return answersRead(slug, circulations[0], rows)
}
