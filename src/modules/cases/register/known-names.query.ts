import { authorityQuestions, listBodies } from '../../bodies/index.ts'
import { listOrganisations, partyQuestions } from '../../parties/index.ts'

/** What tells what bodies, parties and matters are called. */
export const nameQuestions = (communityId: string) => ({
  ...partyQuestions(communityId),
  organisations: listOrganisations(communityId),
  bodies: listBodies(communityId),
})

/** The same with the matters that the agreement says who decides. */
export const choiceQuestions = (communityId: string) => ({
  ...nameQuestions(communityId),
  ...authorityQuestions(communityId),
})
