import type { Day } from '../../../kernel/day.model.ts'
import type { Question } from '../../../platform/db.ts'
import { listTiles, partyQuestionsOn } from '../../parties/index.ts'
import {
  listFunctions,
  listHolders,
  listHoldersOf,
  placeQuestions,
  seenSides,
} from '../directory.query.ts'
import type { Holder } from '../holder.model.ts'

const questionsWith = (communityId: string, on: Day, holders: Question<Holder>) => ({
  ...placeQuestions(communityId),
  ...partyQuestionsOn(communityId, on),
  functions: listFunctions(communityId),
  sides: seenSides(),
  holders,
})

/** Everyone's functions on a day. */
export const directoryQuestions = (communityId: string, on: Day) =>
  questionsWith(communityId, on, listHolders(communityId))

/** One function, wherever it is held. */
export const functionListQuestions = (communityId: string, functionKey: string, on: Day) =>
  questionsWith(communityId, on, listHoldersOf(communityId, functionKey))

/** What is missing, of one function or of all, with the map to show it on. */
export const gapQuestions = (communityId: string, functionKey: string | null, on: Day) => ({
  ...(functionKey === null
    ? directoryQuestions(communityId, on)
    : functionListQuestions(communityId, functionKey, on)),
  tiles: listTiles(communityId),
})
