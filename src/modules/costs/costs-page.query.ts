import { type Day, firstOfYear, yearOf } from '../../kernel/day.model.ts'
import { listChanges, listCommunityPopulation } from '../parties/index.ts'
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
  changes: listChanges(communityId),
})

/** The first of January of the year before a list's reference day, that of its year, and those between. */
export function daysAround(referenceDay: Day, year: number): Day[] {
  const last = Math.max(year, yearOf(referenceDay) + 1)
  const first = Math.min(yearOf(referenceDay), last - 2)
  return Array.from({ length: Math.min(last - first + 1, 6) }, (_, i) => firstOfYear(first + i))
}

/** Inhabitants on each of some days, as one question for each. */
export const populationQuestions = (communityId: string, days: readonly Day[]) =>
  Object.fromEntries(days.map((day) => [day, listCommunityPopulation(communityId, yearOf(day))]))
