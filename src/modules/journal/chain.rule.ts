import {
  type ChainFault,
  type ChainVerdict,
  firstPreviousHash,
  type Hash,
  type JournalEntry,
  type Json,
  type ToldEntry,
} from './journal-entry.model.ts'

/** The hash of a link: all that it says, and the link before it. */
export const entryHash = (hash: Hash, entry: Omit<JournalEntry, 'hash'>): string =>
  hash(
    JSON.stringify([
      entry.communityId,
      entry.number,
      entry.at,
      entry.by,
      entry.deed,
      entry.subject,
      entry.basis,
      entry.detailsHash,
      entry.previousHash,
    ]),
  )

/** The hash of what an entry told, salted so that a removed text cannot be guessed back. */
export const detailsHash = (hash: Hash, salt: string, details: Json): string =>
  hash(salt + canonical(details))

/** A chain before anything of it has been read. */
export const emptyChain: ChainVerdict = {
  ok: true,
  entries: 0,
  removed: 0,
  head: firstPreviousHash,
}

/**
 * Recomputes a chain, given in order of number, and names the first broken entry. It may be given in stretches, each with
 * the verdict on what is before it.
 */
export function verifyChain(
  hash: Hash,
  entries: Iterable<ToldEntry>,
  before: ChainVerdict = emptyChain,
): ChainVerdict {
  if (!before.ok) return before
  let previous = { number: before.entries, hash: before.head }
  let { removed } = before
  for (const entry of entries) {
    const fault = faultOf(hash, entry, previous)
    if (fault) return { ok: false, number: previous.number + 1, code: fault }
    if (entry.told.state === 'removed') removed += 1
    previous = { number: entry.number, hash: entry.hash }
  }
  return { ok: true, entries: previous.number, removed, head: previous.hash }
}

function faultOf(
  hash: Hash,
  entry: ToldEntry,
  previous: { number: number; hash: string },
): ChainFault | null {
  if (entry.number !== previous.number + 1) return 'entry-missing'
  if (entry.previousHash !== previous.hash) return 'link-broken'
  if (entryHash(hash, entry) !== entry.hash) return 'entry-altered'
  if (entry.told.state === 'missing') return 'details-missing'
  if (entry.told.state === 'removed') return null
  const { salt, details } = entry.told
  return detailsHash(hash, salt, details) === entry.detailsHash ? null : 'details-altered'
}

/** JSON with keys in one order, so that the database's own order does not matter. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonical(each)).join(',')}]`
  const pairs = Object.entries(value as Record<string, Json>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
  return `{${pairs.join(',')}}`
}
