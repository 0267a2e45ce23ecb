import { createHash, randomBytes } from 'node:crypto'
import { scopeTo, type Tx } from '../../platform/db.ts'
import { detailsHash, entryHash, sealsHash } from './chain.rule.ts'
import {
  appendEntries,
  hasTouched,
  type Link,
  listCommunities,
  takeLinks,
} from './journal.store.ts'
import type { DeedDone, Hash } from './journal-entry.model.ts'

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')

/**
 * Writes a deed at the end of its community's chain, in the transaction of the deed itself and after all that it changed,
 * which the entry seals; returns its number.
 */
export async function writeEntry(tx: Tx, done: DeedDone): Promise<number> {
  return (await writeEntries(tx, [done])) ?? 0
}

/** Writes what one deed did many times over, in this order, the last with the seals; returns its number, null where there was none. */
export async function writeEntries(tx: Tx, done: readonly DeedDone[]): Promise<number | null> {
  const [first] = done
  if (!first) return null
  const { seals, ...last } = await takeLinks(tx, first.communityId, done.length)
  let previous = last
  const links: Link[] = done.map(({ details, ...said }, place) => {
    if (said.communityId !== first.communityId) throw new Error('Entries of several communities')
    const salt = randomBytes(16).toString('hex')
    const unsealed = {
      ...said,
      number: previous.number + 1,
      detailsHash: detailsHash(sha256, salt, details),
      sealsHash: place === done.length - 1 ? sealsHash(sha256, seals) : null,
      previousHash: previous.hash,
    }
    const entry = { ...unsealed, hash: entryHash(sha256, unsealed) }
    previous = entry
    return { entry, salt, details }
  })
  await appendEntries(tx, links)
  return previous.number
}

/** Writes what the house did across its communities: in the journal of each where the transaction has changed a row. */
export async function writeWhereChanged(
  tx: Tx,
  done: Omit<DeedDone, 'communityId' | 'subject'> & { subject: string | null },
): Promise<void> {
  for (const communityId of await listCommunities(tx)) {
    await scopeTo(tx, communityId)
    if (!(await hasTouched(tx, communityId))) continue
    const subject = done.subject ?? `community:${communityId}`
    await writeEntry(tx, { ...done, communityId, subject })
  }
}
