import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { everyUnanswered } from './told-waiting.query.ts'

/** All that waits by the rounds of a community, worked out anew. Nothing is written. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { waiting } = await askWithin(tx)({ waiting: everyUnanswered(communityId) })
  return waiting
}
