import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'

/** Writes down what the secretariat notes about a party; its id. */
export async function insertNote(
  tx: Tx,
  communityId: string,
  versionId: string,
  { partyCode, note }: { partyCode: string; note: string },
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('party_note')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: partyCode,
      id,
      note,
      written_on: on,
      written_at: at,
      written_by: by,
    })
    .execute()
  return id
}
