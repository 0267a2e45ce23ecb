import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { Host } from '../document.model.ts'

/** Who has been settled as host under a version, the one that counts; undefined when nobody has. */
export const findSettledHost = (
  tx: Tx,
  communityId: string,
  versionId: string,
): Promise<{ code: string } | undefined> =>
  tx
    .selectFrom('version_host')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select('party_code as code')
    .orderBy('settled_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function insertHost(
  tx: Tx,
  communityId: string,
  versionId: string,
  settled: { host: Host; settledOn: Day; source: string },
  { by, at }: { by: string | null; at: Instant },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('version_host')
    .values({
      community_id: communityId,
      version_id: versionId,
      id,
      party_code: settled.host.code,
      name: settled.host.name,
      settled_on: settled.settledOn,
      source: settled.source,
      registered_by: by,
      registered_at: at,
    })
    .execute()
  return id
}
