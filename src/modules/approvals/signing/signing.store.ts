import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { SigningStep } from './signing.model.ts'

/** Writes down one step of one party; its id. */
export async function insertSignature(
  tx: Tx,
  communityId: string,
  versionId: string,
  line: {
    partyCode: string
    step: SigningStep
    day: Day
    signedBy: string | null
    file: { sha256: string; name: string } | null
  },
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('party_signature')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: line.partyCode,
      id,
      step: line.step,
      day: line.day,
      signed_by: line.signedBy,
      file_name: line.file?.name ?? null,
      file_sha256: line.file?.sha256 ?? null,
      registered_on: on,
      registered_at: at,
      registered_by: by,
    })
    .execute()
  return id
}
