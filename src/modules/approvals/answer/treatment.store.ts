import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { NewTreatment } from '../treatment.model.ts'

type Registered = { by: string | null; on: Day; at: Instant }

export async function insertTreatment(
  tx: Tx,
  communityId: string,
  versionId: string,
  treatment: NewTreatment,
  { by, on, at }: Registered,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('treatment')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: treatment.partyCode,
      id,
      body: treatment.body,
      body_name: treatment.bodyName,
      deciding_body: treatment.decidingBody,
      state: treatment.state,
      day: treatment.day,
      case_number: treatment.caseNumber,
      wording: treatment.wording,
      remark: treatment.remark,
      reservation: treatment.reservation,
      minute_addition: treatment.minuteAddition,
      file_sha256: treatment.file?.sha256 ?? null,
      file_name: treatment.file?.name ?? null,
      link: treatment.link,
      registered_as: treatment.registeredAs,
      registered_by: by,
      registered_on: on,
      registered_at: at,
      source: treatment.source,
      supersedes: treatment.supersedes,
    })
    .execute()
  return id
}
