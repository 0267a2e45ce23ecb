import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'

type Registered = { by: string | null; on: Day; at: Instant }

export async function insertReservationAnswer(
  tx: Tx,
  communityId: string,
  versionId: string,
  answer: { partyCode: string; treatmentId: string; hinders: boolean; source: string | null },
  { by, on, at }: Registered,
): Promise<void> {
  await tx
    .insertInto('reservation_answer')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: answer.partyCode,
      id: newId(),
      treatment_id: answer.treatmentId,
      hinders: answer.hinders,
      answered_on: on,
      answered_by: by,
      answered_at: at,
      source: answer.source,
    })
    .execute()
}

export async function insertClarification(
  tx: Tx,
  communityId: string,
  versionId: string,
  clarified: { partyCode: string; isParty: boolean; leftOut?: boolean; source: string },
  { by, on, at }: Registered,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('party_clarification')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: clarified.partyCode,
      id,
      is_party: clarified.isParty,
      left_out: clarified.leftOut ?? null,
      clarified_on: on,
      clarified_by: by,
      clarified_at: at,
      source: clarified.source,
    })
    .execute()
  return id
}
