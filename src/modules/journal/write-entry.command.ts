import { createHash, randomBytes } from 'node:crypto'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { detailsHash, emptyChain, entryHash, verifyChain } from './chain.rule.ts'
import { appendEntries, type Link, listEntries, lockHead } from './journal.store.ts'
import type { ChainVerdict, DeedDone, Hash } from './journal-entry.model.ts'

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

/** Writes a deed at the end of its community's chain, in the transaction of the deed itself; returns its number. */
export async function writeEntry(tx: Tx, done: DeedDone): Promise<number> {
  return (await writeEntries(tx, [done])) ?? 0
}

/** Writes what one deed did many times over, in this order; returns the number of the last, null where there was none. */
export async function writeEntries(tx: Tx, done: readonly DeedDone[]): Promise<number | null> {
  const [first] = done
  if (!first) return null
  let previous = await lockHead(tx, first.communityId)
  const links: Link[] = done.map(({ details, ...said }) => {
    if (said.communityId !== first.communityId) throw new Error('Entries of several communities')
    const salt = randomBytes(16).toString('hex')
    const unsealed = {
      ...said,
      number: previous.number + 1,
      detailsHash: detailsHash(sha256, salt, details),
      previousHash: previous.hash,
    }
    const entry = { ...unsealed, hash: entryHash(sha256, unsealed) }
    previous = entry
    return { entry, salt, details }
  })
  await appendEntries(tx, links)
  return previous.number
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
