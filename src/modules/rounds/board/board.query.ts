import { listFunctions, listHolders } from '../../directory/index.ts'
import { listEveryChange, listTiles } from '../../parties/index.ts'
import { answersTo, askedIn, formsOf, roundBySlug } from '../rounds.query.ts'

/** All that a round's own page shows. */
export const boardQuestions = (communityId: string, slug: string) => ({
  rounds: roundBySlug(communityId, slug),
  asked: askedIn(communityId, slug),
  forms: formsOf(communityId, slug),
  answers: answersTo(communityId, slug),
  tiles: listTiles(communityId),
  changes: listEveryChange(),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
})
