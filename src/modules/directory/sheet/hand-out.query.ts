import { listFunctions, listHolders, placeQuestions, seenSides } from '../directory.query.ts'

/** All that the list is handed out by, as far as the viewer sees it. */
export const listQuestions = (communityId: string) => ({
  ...placeQuestions(communityId),
  functions: listFunctions(communityId),
  holders: listHolders(communityId),
  sides: seenSides(),
})
