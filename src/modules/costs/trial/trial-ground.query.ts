import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { ReadPage } from '../../../platform/reading.ts'
import { chooseList } from '../chosen-list.model.ts'
import { sharesQuestions } from '../costs-page.query.ts'
import { coverOf, withKnownCost } from '../cover.model.ts'
import { lastMade, type StoredList } from '../stored-list.model.ts'
import type { TypedTrial } from './trial.model.ts'
import { isTyped, typedFrom, typedOf } from './trial-address.model.ts'

/** `start` is the form before anything is typed, `lastId` that of the list that was made last. */
export type Ground = {
  page: CommunityPage
  list: StoredList
  lastId: string
  start: TypedTrial
  typed: TypedTrial
}

/** What a trial starts from: the list that stands, with the cost that is known by now; null where there is none. */
export async function readGround(
  ask: ReadPage,
  page: CommunityPage | null,
  schemeKey: string,
  search: URLSearchParams,
): Promise<Ground | null> {
  if (!page) return null
  const answers = await ask(sharesQuestions(page.community.id, schemeKey, null))
  const chosen = chooseList(answers, schemeKey, null)
  if (chosen === null) return null
  const list = withKnownCost(chosen, coverOf(chosen, answers.statements))
  const { scheme, codesOn } = list.input
  const start = typedFrom(scheme, shortDay(list.referenceDay), shortDay(codesOn))
  const lastId = lastMade(answers.lists)?.id ?? list.id
  return { page, list, lastId, start, typed: isTyped(search) ? typedOf(search, start) : start }
}
