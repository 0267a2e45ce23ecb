import { createHash, randomBytes } from 'node:crypto'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { detailsHash, emptyChain, entryHash, verifyChain } from './chain.rule.ts'
import { appendEntry, listEntries, lockHead } from './journal.store.ts'
import type { ChainVerdict, DeedDone, Hash } from './journal-entry.model.ts'

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

/** So few at a time that others are answered between, and no more is held in memory however long the chain is. */
const stretch = 200

const underWay = new Map<string, Promise<ChainVerdict>>()

/**
 * Reads a community's whole chain and recomputes it, a stretch at a time; nothing but what is added may have changed
 * between two. All who ask while it goes on get the one verdict.
 */
export function verifyJournal(db: Db, communityId: string): Promise<ChainVerdict> {
  const known = underWay.get(communityId)
  if (known) return known
  const verdict = verifyAll(db, communityId).finally(() => underWay.delete(communityId))
  underWay.set(communityId, verdict)
  return verdict
}

async function verifyAll(db: Db, communityId: string): Promise<ChainVerdict> {
  let verdict = emptyChain
  for (;;) {
    if (!verdict.ok) return verdict
    const { entries } = verdict
    const more = await inCommunity(db, communityId, (tx) =>
      listEntries(tx, communityId, entries, stretch),
    )
    verdict = verifyChain(sha256, more, verdict)
    if (more.length < stretch) return verdict
  }
}
