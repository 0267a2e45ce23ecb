import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import type { FileKind } from '../document.model.ts'

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

/**
 * Holds the files of a version, and one more, until the transaction ends: whoever takes the last use of a file away, and
 * with it the file, waits for whoever gives it another.
 */
export async function holdFiles(
  tx: Tx,
  communityId: string,
  versionId: string | null,
  file: { sha256: string } | null,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file:${communityId}/`} || sha256, 0))
    from (
      select sha256 from attachment
      where community_id = ${communityId} and version_id = ${versionId}::uuid
      union select ${file?.sha256 ?? null}::text
      order by 1) held
    where sha256 is not null`.execute(tx)
}

/** Keeps a file once per content; a file that is there already stays as it is. */
export async function keepFile(
  tx: Tx,
  communityId: string,
  file: { sha256: string; kind: FileKind; bytes: Uint8Array },
): Promise<void> {
  await holdFiles(tx, communityId, null, file)
  await tx
    .insertInto('stored_file')
    .values({
      community_id: communityId,
      sha256: file.sha256,
      kind: file.kind,
      bytes: Buffer.from(file.bytes),
    })
    .onConflict((conflict) => conflict.columns(['community_id', 'sha256']).doNothing())
    .execute()
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

/** Is the same content attached to the version already, those that are about to be removed aside? */
export async function isAttached(
  tx: Tx,
  communityId: string,
  versionId: string,
  { sha256 }: { sha256: string },
  { removeAttachments }: { removeAttachments: readonly number[] } = { removeAttachments: [] },
): Promise<boolean> {
  const rows = await tx
    .selectFrom('attachment')
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .where('sha256', '=', sha256)
    .select('position')
    .execute()
  return rows.some(({ position }) => !removeAttachments.includes(position))
}
