import {
  type ChainFault,
  type ChainVerdict,
  firstPreviousHash,
  type Hash,
  type JournalEntry,
  type Json,
  type Seal,
  type ToldEntry,
} from './journal-entry.model.ts'

/** The hash of a link: all that it says, what it seals, and the link before it. */
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
      ...(entry.sealsHash === null ? [] : [entry.sealsHash]),
    ]),
  )

/** The hash of what an entry seals, in whichever order it is given; null where that is nothing. */
export function sealsHash(hash: Hash, seals: readonly Seal[]): string | null {
  if (seals.length === 0) return null
  return hash(
    JSON.stringify(
      seals.toSorted(([of, key], [other, otherKey]) =>
        of === other ? (key < otherKey ? -1 : 1) : of < other ? -1 : 1,
      ),
    ),
  )
}

/** The hash of what an entry told, salted so that a removed text cannot be guessed back. */
export const detailsHash = (hash: Hash, salt: string, details: Json): string =>
  hash(salt + canonical(details))

/** A chain before anything of it has been read. */
export const emptyChain: ChainVerdict = {
  ok: true,
  entries: 0,
  removed: 0,
  forgotten: 0,
  unsealed: 0,
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
  let { removed, forgotten, unsealed } = before
  for (const entry of entries) {
    const fault = faultOf(hash, entry, previous)
    if (fault) return { ok: false, number: previous.number + 1, code: fault }
    if (entry.told.state === 'removed') removed += 1
    if (forgettingDeeds.has(entry.deed)) forgotten += 1
    if (unsealed === previous.number && entry.sealsHash === null) unsealed += 1
    previous = { number: entry.number, hash: entry.hash }
  }
  return { ok: true, entries: previous.number, removed, forgotten, unsealed, head: previous.hash }
}

function faultOf(
  hash: Hash,
  entry: ToldEntry,
  previous: { number: number; hash: string },
): ChainFault | null {
  if (entry.number !== previous.number + 1) return 'entry-missing'
  if (entry.previousHash !== previous.hash) return 'link-broken'
  if (!entry.isExact || entryHash(hash, entry) !== entry.hash) return 'entry-altered'
  if (sealsHash(hash, entry.seals) !== entry.sealsHash) return 'seals-altered'
  if (entry.told.state === 'missing') return 'details-missing'
  if (entry.told.state === 'altered') return 'details-altered'
  if (entry.told.state === 'removed')
    return removingDeeds.has(entry.told.by ?? '') ? null : 'details-removed-unseen'
  const { salt, details } = entry.told
  return detailsHash(hash, salt, details) === entry.detailsHash ? null : 'details-altered'
}

/** What takes the text of an entry away: two persons, or the sealing of what they took before anything was sealed. */
const removingDeeds: ReadonlySet<string> = new Set(['text-removed', 'rows-sealed'])

/** What takes somebody's name and address away. */
const forgettingDeeds: ReadonlySet<string> = new Set(['person-forgotten', 'contacts-forgotten'])

/** JSON with keys in one order, so that the database's own order does not matter. */
function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((each: Json) => canonical(each)).join(',')}]`
  const pairs = Object.entries(value as Record<string, Json>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`)
  return `{${pairs.join(',')}}`
}
