import { sql } from 'kysely'
import type { NewFile } from '../../kernel/kept-file.model.ts'
import type { Tx } from '../db.ts'

/**
 * Holds files until the transaction ends: whoever takes the last use of a file away, and with it the file, waits for
 * whoever gives it another.
 */
export async function holdFiles(
  tx: Tx,
  communityId: string,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file:${communityId}/`} || sha256, 0))
    from (select distinct unnest(${[...hashes]}::text[]) as sha256 order by 1) held`.execute(tx)
}

/** Keeps a file once per content; a file that is there already stays as it is. */
export async function keepFile(
  tx: Tx,
  communityId: string,
  file: Omit<NewFile, 'name'>,
): Promise<void> {
  await holdFiles(tx, communityId, [file.sha256])
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
