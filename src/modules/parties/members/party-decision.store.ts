import type { Instant } from '../../../kernel/day.model.ts'
import { holdName, type Tx } from '../../../platform/db.ts'

/** One change of a community's parties at a time, so that each is judged by what stands when it is made. */
export const holdParties = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `parties:${communityId}`)

export type NewDecision = {
  communityId: string
  id: string
  wording: string
  by: string
  at: Instant
}

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx
    .insertInto('party_decision')
    .values({
      community_id: decision.communityId,
      id: decision.id,
      wording: decision.wording,
      registered_by: decision.by,
      registered_at: decision.at,
    })
    .execute()
}
