import { sql } from 'kysely'
import type { Tx } from '../../platform/db.ts'
import {
  firstPreviousHash,
  type JournalEntry,
  type Json,
  type Seal,
} from './journal-entry.model.ts'

/**
 * Holds the end of a community's chain until the transaction ends, with room for so many entries more; the last link there
 * is, and the rows that the transaction has changed, which the last of the new entries seals.
 */
export async function takeLinks(
  tx: Tx,
  communityId: string,
  entries: number,
): Promise<{ number: number; hash: string; seals: readonly Seal[] }> {
  const { rows } = await sql<{
    number: number
    hash: Buffer | null
    seals: readonly Seal[] | null
  }>`select last_number as number, last_hash as hash, seals from take_links(${communityId}, ${entries})`.execute(
    tx,
  )
  const [last] = rows
  return {
    number: last?.number ?? 0,
    hash: last?.hash?.toString('hex') ?? firstPreviousHash,
    seals: last?.seals ?? [],
  }
}

/** An entry with what it tells, and the salt of its hash. */
export type Link = { entry: JournalEntry; salt: string; details: Json }

/** So many rows as a statement has room for. */
const piece = 1_000

export async function appendEntries(tx: Tx, links: readonly Link[]): Promise<void> {
  for (let at = 0; at < links.length; at += piece) {
    const some = links.slice(at, at + piece)
    await tx
      .insertInto('journal_entry')
      .values(
        some.map(({ entry }) => ({
          ...keyOf(entry),
          at: entry.at,
          by_person: entry.by,
          deed: entry.deed,
          subject: entry.subject,
          basis: entry.basis,
          details_hash: Buffer.from(entry.detailsHash, 'hex'),
          seals_hash: entry.sealsHash === null ? null : Buffer.from(entry.sealsHash, 'hex'),
          previous_hash: Buffer.from(entry.previousHash, 'hex'),
          hash: Buffer.from(entry.hash, 'hex'),
        })),
      )
      .execute()
    await tx
      .insertInto('journal_details')
      .values(
        some.map(({ entry, salt, details }) => ({
          ...keyOf(entry),
          salt: Buffer.from(salt, 'hex'),
          details: JSON.stringify(details),
        })),
      )
      .execute()
  }
}

const keyOf = ({ communityId, number }: JournalEntry) => ({ community_id: communityId, number })

/** Has any entry of a community's journal sealed a row? */
export async function hasSeals(tx: Tx, communityId: string): Promise<boolean> {
  const sealed = await tx
    .selectFrom('journal_entry')
    .select('number')
    .where('community_id', '=', communityId)
    .where('seals_hash', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return sealed !== undefined
}

/** Makes the next entry seal all that stands in the tables without a seal; how many rows that is. */
export async function touchUnsealed(tx: Tx, tables: readonly string[]): Promise<number> {
  const { rows } = await sql<{ touched: number }>`
    select sum(touch_unsealed(name))::bigint as touched from unnest(${tables}::text[]) as name`.execute(
    tx,
  )
  return rows[0]?.touched ?? 0
}

/** Has the transaction changed a row of the community that no entry of it has sealed yet? */
export async function hasTouched(tx: Tx, communityId: string): Promise<boolean> {
  const { rows } = await sql`select from row_seal
    where community_id = ${communityId} and touched_in = pg_current_xact_id_if_assigned() limit 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** Every community of the house, in the order in which several are held. */
export async function listCommunities(tx: Tx): Promise<string[]> {
  const rows = await tx.selectFrom('community').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
