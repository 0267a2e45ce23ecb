import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'

/** Writes down that a party was asked to treat the matter again. */
export async function insertAskedAgain(
  tx: Tx,
  communityId: string,
  versionId: string,
  asked: { partyCode: string; treatmentId: string; reason: string; mails: number },
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('party_asked_again')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: asked.partyCode,
      id: newId(),
      treatment_id: asked.treatmentId,
      reason: asked.reason,
      asked_on: on,
      asked_at: at,
      asked_by: by,
      mails: asked.mails,
    })
    .execute()
}
