import type { Instant } from '../../../kernel/day.model.ts'
import { aloneInCommunity, type Db, inCommunity } from '../../../platform/db.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { hasSeals, touchUnsealed } from '../journal.store.ts'
import { writeEntry } from '../write-entry.command.ts'

/**
 * Seals what a community had before its journal sealed anything, as it stands, with an entry that tells so. Once the journal
 * has sealed a row, what has no seal is for `verify` to find, and nothing more is sealed here.
 */
export async function sealOlderRows(
  owner: Db,
  communityId: string,
  { at, sealed }: { at: Instant; sealed: readonly SealedTable[] },
): Promise<void> {
  if (await inCommunity(owner, communityId, (tx) => hasSeals(tx, communityId))) return
  await aloneInCommunity(owner, communityId, async (tx) => {
    if (await hasSeals(tx, communityId)) return
    const rows = await touchUnsealed(
      tx,
      sealed.map(({ name }) => name),
    )
    await writeEntry(tx, {
      communityId,
      deed: 'rows-sealed',
      subject: `community:${communityId}`,
      by: null,
      at,
      basis: 'first-seals',
      details: { rows },
    })
  })
}
