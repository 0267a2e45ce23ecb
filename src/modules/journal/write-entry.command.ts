import { createHash, randomBytes } from 'node:crypto'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { detailsHash, entryHash, verifyChain } from './chain.rule.ts'
import { appendEntry, listEntries, lockHead } from './journal.store.ts'
import type { ChainVerdict, DeedDone, Hash, ToldEntry } from './journal-entry.model.ts'

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

/** Writes a deed at the end of its community's chain, in the transaction of the deed itself; returns its number. */
export async function writeEntry(tx: Tx, done: DeedDone): Promise<number> {
  const { details, ...said } = done
  const salt = randomBytes(16).toString('hex')
  const previous = await lockHead(tx, done.communityId)
  const unsealed = {
    ...said,
    number: previous.number + 1,
    detailsHash: detailsHash(sha256, salt, details),
    previousHash: previous.hash,
  }
  await appendEntry(tx, { ...unsealed, hash: entryHash(sha256, unsealed) }, salt, details)
  return unsealed.number
}

const stretch = 2_000

/** Reads a community's whole chain and recomputes it. */
export const verifyJournal = (db: Db, communityId: string): Promise<ChainVerdict> =>
  inCommunity(db, communityId, async (tx) => {
    const entries: ToldEntry[] = []
    for (;;) {
      const more = await listEntries(tx, communityId, entries.length, stretch)
      entries.push(...more)
      if (more.length < stretch) return verifyChain(sha256, entries)
    }
  })
