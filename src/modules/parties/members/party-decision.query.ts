import { ask } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { PartyDecision } from './party-decision.model.ts'

/** The decisions on the parties here, newest first. */
export const listDecisions = (communityId: string): Question<PartyDecision> =>
  ask
    .selectFrom('party_decision')
    .where('community_id', '=', communityId)
    .select(['id as key', 'wording', 'registered_at as registeredAt'])
    .orderBy('registered_at', 'desc')
