import type { Insertable } from 'kysely'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { DB } from '../../../platform/schema.ts'
import { type NewTreatment, type ToldTexts, toldTextNames, toldTexts } from '../treatment.model.ts'

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
      deciding_body: treatment.decidingBody,
      state: treatment.state,
      day: treatment.day,
      ...columnsOf(treatment),
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

/** What is told in words, by the column that keeps it. */
const columnsOf = (told: ToldTexts): Partial<Insertable<DB['treatment']>> =>
  Object.fromEntries(toldTextNames.map((name) => [toldTexts[name].column, told[name]]))
