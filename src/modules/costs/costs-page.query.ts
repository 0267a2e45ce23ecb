import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import { listCommunityPopulation, listEveryChange } from '../parties/index.ts'
import { listCostStatements } from './cost-statement.query.ts'
import { listSchemes } from './scheme.query.ts'
import { listShareLines, listShareLists } from './share-list.query.ts'

/** What the pages of a community's shares ask for; without a key, those of its newest scheme. */
export const sharesQuestions = (
  communityId: string,
  schemeKey: string | null,
  listId: string | null,
) => ({
  schemes: listSchemes(communityId),
  lists: listShareLists(communityId, schemeKey),
  lines: listShareLines(communityId, schemeKey, listId),
  changes: listEveryChange(),
  statements: listCostStatements(communityId, schemeKey),
})

/** The counting days that a list of a year can rest on: its reference day, and the three up to its year. */
export function daysAround(referenceDay: Day, year: number): Day[] {
  const days = [referenceDay, ...[year - 2, year - 1, year].map(firstOfYear)]
  return [...new Set(days)].sort()
}

/** Inhabitants on each of some days, as one question for each. */
export const populationQuestions = (communityId: string, days: readonly Day[]) =>
  Object.fromEntries(days.map((day) => [day, listCommunityPopulation(communityId, yearOf(day))]))
