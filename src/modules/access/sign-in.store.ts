import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'

/** Lets nobody else ask for the address, or from the browser, until the transaction ends. */
export async function lockAsking(tx: Tx, email: string, browserHash: Buffer): Promise<void> {
  for (const held of [email.toLowerCase(), browserHash.toString('hex')])
    await sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in:${held}`}, 0))`.execute(tx)
}

/** How many codes were asked for since a moment, for an address and from a browser. */
export async function countAsked(
  tx: Tx,
  email: string,
  browserHash: Buffer,
  since: Instant,
): Promise<{ byEmail: number; byBrowser: number }> {
  const row = await tx
    .selectFrom('sign_in_code')
    .select([
      sql<number>`count(*) filter (where lower(email) = ${email.toLowerCase()})`.as('byEmail'),
      sql<number>`count(*) filter (where browser_hash = ${browserHash})`.as('byBrowser'),
    ])
    .where('asked_at', '>', since)
    .where((e) =>
      e.or([e(sql`lower(email)`, '=', email.toLowerCase()), e('browser_hash', '=', browserHash)]),
    )
    .executeTakeFirstOrThrow()
  return { byEmail: Number(row.byEmail), byBrowser: Number(row.byBrowser) }
}

export type NewCode = {
  id: string
  email: string
  personId: string | null
  codeHash: Buffer
  browserHash: Buffer
  at: Instant
  expiresAt: Instant
}

export async function insertCode(tx: Tx, code: NewCode): Promise<void> {
  await tx
    .insertInto('sign_in_code')
    .values({
      id: code.id,
      email: code.email,
      person_id: code.personId,
      code_hash: code.codeHash,
      browser_hash: code.browserHash,
      asked_at: code.at,
      expires_at: code.expiresAt,
    })
    .execute()
}

/** The last code that a browser asked for, held until the transaction ends. */
export const lockLastCode = (tx: Tx, browserHash: Buffer) =>
  tx
    .selectFrom('sign_in_code')
    .selectAll()
    .where('browser_hash', '=', browserHash)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()

export async function countAttempt(tx: Tx, codeId: string, usedAt: Instant | null): Promise<void> {
  await tx
    .updateTable('sign_in_code')
    .set((e) => ({ attempts: e('attempts', '+', 1), used_at: usedAt }))
    .where('id', '=', codeId)
    .execute()
}

export async function insertSession(
  tx: Tx,
  idHash: Buffer,
  personId: string,
  at: Instant,
  expiresAt: Instant,
): Promise<void> {
  await tx
    .insertInto('session')
    .values({ id_hash: idHash, person_id: personId, created_at: at, expires_at: expiresAt })
    .execute()
}

export async function deleteSession(tx: Tx, idHash: Buffer): Promise<void> {
  await tx.deleteFrom('session').where('id_hash', '=', idHash).execute()
}

/** Clears away sessions and codes whose time is out. */
export async function deleteOutdated(tx: Tx, at: Instant, codesBefore: Instant): Promise<void> {
  await tx.deleteFrom('session').where('expires_at', '<', at).execute()
  await tx.deleteFrom('sign_in_code').where('asked_at', '<', codesBefore).execute()
}

/** The demonstration person that stands for a role; undefined where there is none. */
export const findDemonstrationPerson = (tx: Tx, id: string) =>
  tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', id)
    .where('demonstration', '=', true)
    .executeTakeFirst()
