import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

/** Has the person with the address signed in from the browser before? */
export async function isKnownBrowser(tx: Tx, browserHash: Buffer, email: string): Promise<boolean> {
  const known = await tx
    .selectFrom('known_browser')
    .innerJoin('person', 'person.id', 'known_browser.person_id')
    .select('person.id')
    .where('known_browser.browser_hash', '=', browserHash)
    .where(sql`lower(person.email)`, '=', email.toLowerCase())
    .executeTakeFirst()
  return known !== undefined
}

export async function keepKnownBrowser(
  tx: Tx,
  browserHash: Buffer,
  personId: string,
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('known_browser')
    .values({ browser_hash: browserHash, person_id: personId, seen_at: at })
    .onConflict((conflict) =>
      conflict.columns(['browser_hash', 'person_id']).doUpdateSet({ seen_at: at }),
    )
    .execute()
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

/** The codes that a browser has asked for and not used, held until the transaction ends. */
export const lockUnusedCodes = (tx: Tx, browserHash: Buffer) =>
  tx
    .selectFrom('sign_in_code')
    .select(['id', 'person_id', 'code_hash', 'attempts', 'expires_at'])
    .where('browser_hash', '=', browserHash)
    .where('used_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .forUpdate()
    .execute()

/** One attempt at all of them, since any of them would have opened. */
export async function countAttempt(tx: Tx, codeIds: readonly string[]): Promise<void> {
  if (codeIds.length === 0) return
  await tx
    .updateTable('sign_in_code')
    .set((e) => ({ attempts: e('attempts', '+', 1) }))
    .where('id', 'in', codeIds)
    .execute()
}

export async function spendCodes(tx: Tx, codeIds: readonly string[], at: Instant): Promise<void> {
  await tx.updateTable('sign_in_code').set({ used_at: at }).where('id', 'in', codeIds).execute()
}

/** The codes that were sent to a person open nothing once the person is in; one that is being used now is not waited for. */
export async function spendCodesOf(tx: Tx, personId: string, at: Instant): Promise<void> {
  await tx
    .updateTable('sign_in_code')
    .set({ used_at: at })
    .where('id', 'in', (e) =>
      e
        .selectFrom('sign_in_code')
        .select('id')
        .where('person_id', '=', personId)
        .where('used_at', 'is', null)
        .forUpdate()
        .skipLocked(),
    )
    .execute()
}

export type NewLink = {
  tokenHash: Buffer
  personId: string | null
  at: Instant
  expiresAt: Instant
}

export async function insertLink(tx: Tx, link: NewLink): Promise<void> {
  await tx
    .insertInto('sign_in_link')
    .values({
      token_hash: link.tokenHash,
      person_id: link.personId,
      made_at: link.at,
      expires_at: link.expiresAt,
    })
    .execute()
}

/** Uses a link, once; whose it was, or undefined where it opens nothing any more. */
export const spendLink = (tx: Tx, tokenHash: Buffer, at: Instant) =>
  tx
    .updateTable('sign_in_link')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('person_id as personId')
    .executeTakeFirst()

/** The links that were sent to a person, or handed over, open nothing once the person is in. */
export async function deleteLinks(tx: Tx, personId: string): Promise<void> {
  await tx.deleteFrom('sign_in_link').where('person_id', '=', personId).execute()
}

/** The demonstration person that stands for a role; undefined where there is none. */
export const findDemonstrationPerson = (tx: Tx, id: string) =>
  tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', id)
    .where('demonstration', '=', true)
    .executeTakeFirst()

/** Clears away what the door kept and no longer needs. */
export async function deleteOutdated(
  tx: Tx,
  {
    at,
    codesBefore,
    browsersBefore,
  }: { at: Instant; codesBefore: Instant; browsersBefore: Instant },
): Promise<void> {
  await sql`delete from session where expires_at < ${at}
    or last_used_at < ${at}::timestamptz - make_interval(mins => idle_minutes)`.execute(tx)
  await tx.deleteFrom('sign_in_code').where('expires_at', '<', codesBefore).execute()
  await tx.deleteFrom('sign_in_link').where('expires_at', '<', at).execute()
  await tx.deleteFrom('known_browser').where('seen_at', '<', browsersBefore).execute()
  await sql`delete from rate_limit where expire < extract(epoch from ${at}::timestamptz) * 1000`.execute(
    tx,
  )
}
