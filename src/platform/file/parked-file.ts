import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { addMinutes } from '../clock.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../db.ts'
import type { UploadedFile } from '../form.ts'

/** Whose file it is, and of which form: nobody else's form finds it. */
export type ParkedOf = { communityId: string; sender: Buffer; form: Buffer }

/** How long a file waits for its form to be sent again. */
const parkedMinutes = 24 * 60

/** What may wait at once. Source: Godfot's own rule, so that nobody fills the disk with what is never sent. */
export const parkLimits = {
  sender: { files: 20, bytes: 60 * 1024 * 1024 },
  community: { bytes: 600 * 1024 * 1024 },
} as const

const isOwn = ({ communityId, sender, form }: ParkedOf) =>
  sql<boolean>`community_id = ${communityId} and sender = ${sender} and form = ${form}`

const within = <T>(db: Db, { communityId }: ParkedOf, work: (tx: Tx) => Promise<T>) =>
  inTransaction(db, async (tx) => {
    await scopeTo(tx, communityId)
    return work(tx)
  })

/** The files that wait for the form, by their ids; what has run out is not there. */
export const parkedFiles = (
  db: Db,
  of: ParkedOf,
  ids: readonly string[],
  at: Instant,
): Promise<ReadonlyMap<string, UploadedFile>> =>
  within(db, of, async (tx) => {
    const rows = await tx
      .selectFrom('parked_file')
      .select(['id', 'file_name as name', 'sha256', 'bytes'])
      .where(isOwn(of))
      .where('id', 'in', [...ids])
      .where('parked_at', '>', addMinutes(at, -parkedMinutes))
      .limit(parkLimits.sender.files)
      .execute()
    return new Map(
      rows.map(({ id, ...file }) => [
        id,
        { ...file, tooLarge: false, scan: 'clean' as const, parked: { id } },
      ]),
    )
  })

/** How many bytes the others of the community have waiting. */
export const parkedByOthers = (db: Db, of: ParkedOf): Promise<number> =>
  within(db, of, async (tx) => {
    const row = await tx
      .selectFrom('parked_file')
      .select(sql<number>`coalesce(sum(size), 0)::bigint`.as('bytes'))
      .where('community_id', '=', of.communityId)
      .where('sender', '<>', of.sender)
      .executeTakeFirstOrThrow()
    return row.bytes
  })

/** Lets files wait for the form: those that are there already for a day more, and the sender’s oldest others give room. */
export const parkFiles = (
  db: Db,
  of: ParkedOf,
  files: readonly { id: string; file: UploadedFile }[],
  at: Instant,
): Promise<void> =>
  within(db, of, async (tx) => {
    const { communityId: community_id, sender, form } = of
    await dropOutdated(tx, community_id, at)
    for (const { id, file } of files) {
      const { name: file_name, sha256 } = file
      const bytes = Buffer.from(file.bytes)
      const { length: size } = bytes
      await tx
        .insertInto('parked_file')
        .values({ community_id, id, sender, form, file_name, sha256, bytes, size, parked_at: at })
        .onConflict((on) => on.columns(['community_id', 'id']).doUpdateSet({ parked_at: at }))
        .execute()
    }
    await sql`delete from parked_file where community_id = ${community_id} and id in (
      select id from (
        select id, row_number() over newest as files, sum(size) over newest as bytes
        from parked_file where community_id = ${community_id} and sender = ${sender}
        window newest as (order by parked_at desc, id)) ranked
      where files > ${parkLimits.sender.files} or bytes > ${parkLimits.sender.bytes})`.execute(tx)
  })

/** Lets go of what a form no longer needs. */
export const letGoParked = (db: Db, of: ParkedOf, ids: readonly string[]): Promise<void> =>
  within(db, of, async (tx) => {
    await tx
      .deleteFrom('parked_file')
      .where(isOwn(of))
      .where('id', 'in', [...ids])
      .execute()
  })

const dropOutdated = (tx: Tx, communityId: string, at: Instant) =>
  tx
    .deleteFrom('parked_file')
    .where('community_id', '=', communityId)
    .where('parked_at', '<=', addMinutes(at, -parkedMinutes))
    .execute()

/** Lets go of all that has waited too long, in every community. */
export async function dropOutdatedParked(db: Db, at: Instant): Promise<void> {
  const communities = await db.selectFrom('community').select('id').execute()
  for (const { id } of communities) {
    await inTransaction(db, async (tx) => {
      await scopeTo(tx, id)
      await dropOutdated(tx, id, at)
    })
  }
}
