import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { Host } from '../document.model.ts'

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
