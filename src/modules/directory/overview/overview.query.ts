import type { Question } from '../../../platform/db.ts'
import { listTiles } from '../../parties/index.ts'
import {
  listFunctions,
  listHolders,
  listHoldersOf,
  placeQuestions,
  seenSides,
} from '../directory.query.ts'
import type { Holder } from '../holder.model.ts'

const questionsWith = (communityId: string, holders: Question<Holder>) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  sides: seenSides(),
  holders,
})

/** Everyone's functions on a day. */
export const directoryQuestions = (communityId: string) =>
  questionsWith(communityId, listHolders(communityId))

/** One function, wherever it is held. */
export const functionListQuestions = (communityId: string, functionKey: string) =>
  questionsWith(communityId, listHoldersOf(communityId, functionKey))

/** What is missing, of one function or of all, with the map to show it on. */
export const gapQuestions = (communityId: string, functionKey: string | null) => ({
  ...(functionKey === null
    ? directoryQuestions(communityId)
    : functionListQuestions(communityId, functionKey)),
  tiles: listTiles(communityId),
})
