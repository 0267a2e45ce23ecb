import type { Instant } from '../../kernel/day.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import {
  firstPreviousHash,
  type JournalEntry,
  type Json,
  type ToldEntry,
} from './journal-entry.model.ts'

/** Holds the end of a community's chain until the transaction ends; returns the last link. */
export async function lockHead(
  tx: Tx,
  communityId: string,
): Promise<{ number: number; hash: string }> {
  await holdName(tx, `journal:${communityId}`)
  const last = await tx
    .selectFrom('journal_entry')
    .select(['number', 'hash'])
    .where('community_id', '=', communityId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last
    ? { number: last.number, hash: last.hash.toString('hex') }
    : { number: 0, hash: firstPreviousHash }
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

/** A run of a community's chain in order, from the link after `after`. */
export async function listEntries(
  tx: Tx,
  communityId: string,
  after: number,
  most: number,
): Promise<ToldEntry[]> {
  const rows = await tx
    .selectFrom('journal_entry as entry')
    .leftJoin('journal_details as told', (join) =>
      join
        .onRef('told.community_id', '=', 'entry.community_id')
        .onRef('told.number', '=', 'entry.number'),
    )
    .where('entry.community_id', '=', communityId)
    .where('entry.number', '>', after)
    .orderBy('entry.number')
    .limit(most)
    .selectAll('entry')
    .select(['told.number as told_number', 'told.salt', 'told.details', 'told.removed_at'])
    .execute()

  return rows.map((row) => ({
    communityId: row.community_id,
    number: row.number,
    at: row.at,
    by: row.by_person,
    deed: row.deed,
    subject: row.subject,
    basis: row.basis,
    detailsHash: row.details_hash.toString('hex'),
    previousHash: row.previous_hash.toString('hex'),
    hash: row.hash.toString('hex'),
    told: toTold(row),
  }))
}

type ToldRow = {
  told_number: number | null
  salt: Buffer | null
  details: unknown
  removed_at: Instant | null
}

function toTold(row: ToldRow): ToldEntry['told'] {
  if (row.told_number === null) return { state: 'missing' }
  if (row.salt === null) {
    return row.removed_at === null
      ? { state: 'missing' }
      : { state: 'removed', removedAt: row.removed_at }
  }
  return { state: 'kept', salt: row.salt.toString('hex'), details: row.details as Json }
}
