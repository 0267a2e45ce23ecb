import type { Tx } from '../../../platform/db.ts'
import { holdFiles as hold } from '../../../platform/file/keep-file.ts'

/** Copies the attachments of one version to another, as references to the same files. */
export async function copyAttachments(
  tx: Tx,
  communityId: string,
  fromVersionId: string,
  toVersionId: string,
): Promise<void> {
  await tx
    .insertInto('attachment')
    .columns(['community_id', 'version_id', 'position', 'title', 'file_name', 'sha256'])
    .expression((eb) =>
      eb
        .selectFrom('attachment')
        .where('community_id', '=', communityId)
        .where('version_id', '=', fromVersionId)
        .select(['community_id', eb.val(toVersionId).as('version_id'), 'position', 'title'])
        .select(['file_name', 'sha256']),
    )
    .execute()
}

/** Holds the files of a version, and some more. */
export async function holdFiles(
  tx: Tx,
  communityId: string,
  versionId: string,
  files: readonly { sha256: string }[],
): Promise<void> {
  const attached = await tx
    .selectFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select('sha256')
    .execute()
  await hold(
    tx,
    communityId,
    [...attached, ...files].map(({ sha256 }) => sha256),
  )
}

export async function attach(
  tx: Tx,
  communityId: string,
  versionId: string,
  file: { title: string; name: string; sha256: string },
): Promise<void> {
  const last = await tx
    .selectFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirst()
  await tx
    .insertInto('attachment')
    .values({
      community_id: communityId,
      version_id: versionId,
      position: (last?.position ?? 0) + 1,
      title: file.title,
      file_name: file.name,
      sha256: file.sha256,
    })
    .execute()
}

/** Takes away some attachments of a version, by their place; a file that nothing else refers to goes with them. */
export async function detach(
  tx: Tx,
  communityId: string,
  versionId: string,
  positions: readonly number[],
): Promise<void> {
  if (positions.length === 0) return
  await tx
    .deleteFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .where('position', 'in', positions)
    .execute()
}

/** Takes away all attachments of a version; a file that nothing else refers to goes with them. */
export async function detachAll(tx: Tx, communityId: string, versionId: string): Promise<void> {
  await tx
    .deleteFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .execute()
}

/** What is attached to the version, those that are about to be removed aside. */
export async function attachedHashes(
  tx: Tx,
  communityId: string,
  versionId: string,
  removeAttachments: readonly number[],
): Promise<string[]> {
  const rows = await tx
    .selectFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .select(['position', 'sha256'])
    .execute()
  return rows.flatMap(({ position, sha256 }) =>
    removeAttachments.includes(position) ? [] : [sha256],
  )
}
