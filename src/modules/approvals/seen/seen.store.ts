import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

/** Keeps up to which answer all that parties have told of a document is seen. */
export async function keepSeen(
  tx: Tx,
  communityId: string,
  documentId: string,
  { seenTo, at }: { seenTo: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('answers_seen')
    .values({ community_id: communityId, document_id: documentId, seen_to: seenTo, seen_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'document_id'])
        .doUpdateSet({ seen_to: seenTo, seen_at: at }),
    )
    .execute()
}
