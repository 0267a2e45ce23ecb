import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'

/** One change of a community's parties at a time, so that each is judged by what stands when it is made. */
export async function lockParties(tx: Tx, communityId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`parties:${communityId}`}, 0))`.execute(
    tx,
  )
}

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
