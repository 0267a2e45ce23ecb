import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import type { PaperProblem } from '../../kernel/paper.model.ts'
import { askRaw } from '../ask.ts'
import { addMinutes } from '../clock.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../db.ts'

/** What is kept under a hash: a file of so many bytes, none for a trial, or why there is none. */
export type KeptPaper = { hash: string; size: number | null; problem: PaperProblem | null }

/** How many texts have been removed so far: a paper made before the next one is not kept after it. */
export const countRemovals = (communityId: string) =>
  askRaw(sql<{ removals: number }>`select count(*) as removals from text_removal
    where community_id = ${communityId} and approved_at is not null`)

/** One slice of a kept paper, from a byte counted from 0. */
export const sliceOfPaper = (communityId: string, hash: string, from: number, length: number) =>
  askRaw(sql<{
    bytes: Buffer
  }>`select substring(bytes from ${from + 1}::int for ${length}::int) as bytes
    from kept_paper where community_id = ${communityId} and hash = ${hash} and bytes is not null`)

/** What could not be made is tried again after so long: the machine may have been the reason. */
const failureMinutes = 60

/** The papers that are kept of those named; they count as read. */
export const findKept = (
  db: Db,
  communityId: string,
  hashes: readonly string[],
  at: Instant,
): Promise<KeptPaper[]> =>
  within(db, communityId, async (tx) => {
    const { rows } = await sql<KeptPaper & { isReadLong: boolean }>`
      select hash, octet_length(bytes) as size, problem, read_at < ${addMinutes(at, -60)} as "isReadLong"
      from kept_paper where community_id = ${communityId} and hash = any (${hashes})
        and (problem is null or made_at > ${addMinutes(at, -failureMinutes)})`.execute(tx)
    if (rows.some(({ isReadLong }) => isReadLong)) {
      await sql`update kept_paper set read_at = ${at}
        where community_id = ${communityId} and hash = any (${hashes})`.execute(tx)
    }
    return rows.map(({ hash, size, problem }) => ({ hash, size, problem }))
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
    const { rows } = await sql<{ removals: number }>`select count(*) as removals from text_removal
      where community_id = ${communityId} and approved_at is not null`.execute(tx)
    if (rows[0]?.removals !== made.removals) return false
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
