import { type Day, yearOf } from '../../../kernel/day.model.ts'
import { listCommunityPopulation } from '../../parties/index.ts'
import { answeredAskingQuestions } from '../asking/asking.query.ts'
import { seatedQuestions } from '../bodies.query.ts'

/** All that is told of a round that asked for names: the body with its places, the answers, and how many live where. */
export const appointingQuestions = (communityId: string, round: string, on: Day) => ({
  ...seatedQuestions(communityId),
  ...answeredAskingQuestions(communityId, round),
  population: listCommunityPopulation(communityId, yearOf(on)),
})
