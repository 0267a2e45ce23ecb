import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { type PaperProblem, paperProblems } from '../../kernel/paper.model.ts'
import { aNumber, aText, aTruth, fields, oneOf, orNull, someBytes } from '../../kernel/row.model.ts'
import { asked } from '../ask.ts'
import { addMinutes } from '../clock.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../db.ts'
import { askWithin } from '../footing.ts'

/** What is kept under a hash: a file of so many bytes, none for a trial, or why there is none. */
export type KeptPaper = { hash: string; size: number | null; problem: PaperProblem | null }

/** How many texts have been removed so far: a paper made before the next one is not kept after it. */
export const countRemovals = (communityId: string) =>
  asked(
    fields({ removals: aNumber }),
    sql`select count(*) as removals from text_removal
    where community_id = ${communityId} and approved_at is not null`,
  )

/** One slice of a kept paper, from a byte counted from 0. */
export const sliceOfPaper = (communityId: string, hash: string, from: number, length: number) =>
  asked(
    fields({ bytes: someBytes }),
    sql`select substring(bytes from ${from + 1}::int for ${length}::int) as bytes
    from kept_paper where community_id = ${communityId} and hash = ${hash} and bytes is not null`,
  )

/** What could not be made is tried again after so long: the machine may have been the reason. */
const failureMinutes = 60

const keptRow = fields({
  hash: aText,
  size: orNull(aNumber),
  problem: orNull(oneOf(...paperProblems)),
  isReadLong: aTruth,
})

const keptOf = (communityId: string, hashes: readonly string[], at: Instant) =>
  asked(
    keptRow,
    sql`
    select hash, octet_length(bytes) as size, problem, read_at < ${addMinutes(at, -60)} as "isReadLong"
    from kept_paper where community_id = ${communityId} and hash = any (${hashes})
      and (problem is null or made_at > ${addMinutes(at, -failureMinutes)})`,
  )

/** The papers that are kept of those named; they count as read. */
export const findKept = (
  db: Db,
  communityId: string,
  hashes: readonly string[],
  at: Instant,
): Promise<KeptPaper[]> =>
  within(db, communityId, async (tx) => {
    const { kept } = await askWithin(tx)({ kept: keptOf(communityId, hashes, at) })
    if (kept.some(({ isReadLong }) => isReadLong)) {
      await sql`update kept_paper set read_at = ${at}
        where community_id = ${communityId} and hash = any (${hashes})`.execute(tx)
    }
    return kept.map(({ hash, size, problem }) => ({ hash, size, problem }))
  })

/**
 * Keeps a paper, unless a text of the community has been removed since it was ordered; whether it was kept. Those that
 * nobody has read for longest go where the community has more than its share.
 */
export const keepPaper = (
  db: Db,
  made: {
    communityId: string
    hash: string
    bytes: Uint8Array | null
    problem: PaperProblem | null
    /** How many texts had been removed when it was ordered. */
    removals: number
    at: Instant
    mostBytes: number
  },
): Promise<boolean> =>
  within(db, made.communityId, async (tx) => {
    const { communityId, hash, problem, at } = made
    await sql`select hold_kept_papers(${communityId}::uuid)`.execute(tx)
    const { counted } = await askWithin(tx)({ counted: countRemovals(communityId) })
    if (counted[0]?.removals !== made.removals) return false
    const bytes = made.bytes && Buffer.from(made.bytes)
    await sql`insert into kept_paper (community_id, hash, bytes, problem, made_at, read_at)
      values (${communityId}, ${hash}, ${bytes}, ${problem}, ${at}, ${at})
      on conflict (community_id, hash) do update
        set bytes = excluded.bytes, problem = excluded.problem, made_at = excluded.made_at, read_at = excluded.read_at`.execute(
      tx,
    )
    await sql`delete from kept_paper where community_id = ${communityId} and hash in (
      select hash from (select hash, sum(256 + coalesce(octet_length(bytes), 0))
          over (order by hash <> ${hash}, read_at desc, hash) as so_far
        from kept_paper where community_id = ${communityId}) ranked
      where so_far > ${made.mostBytes} and hash <> ${hash})`.execute(tx)
    return true
  })

const within = <T>(db: Db, communityId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inTransaction(db, async (tx) => {
    await scopeTo(tx, communityId)
    return work(tx)
  })
