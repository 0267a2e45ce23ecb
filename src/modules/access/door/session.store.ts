import type { Instant } from '../../../kernel/day.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'

export type NewSession = {
  idHash: Buffer
  personId: string
  at: Instant
  expiresAt: Instant
  idleMinutes: number
  browser: string
}

export async function insertSession(tx: Tx, session: NewSession): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      id_hash: session.idHash,
      person_id: session.personId,
      created_at: session.at,
      last_used_at: session.at,
      expires_at: session.expiresAt,
      idle_minutes: session.idleMinutes,
      browser: session.browser,
    })
    .execute()
}

export async function deleteSession(tx: Tx, idHash: Buffer): Promise<void> {
  await tx.deleteFrom('session').where('id_hash', '=', idHash).execute()
}

/** Ends one of a person's sessions. */
export async function deleteSessionOf(tx: Tx, personId: string, id: string): Promise<void> {
  await tx.deleteFrom('session').where('person_id', '=', personId).where('id', '=', id).execute()
}

/** Ends all of a person's sessions but one; null ends them all. */
export async function deleteSessionsOf(
  tx: Tx,
  personId: string,
  except: Buffer | null,
): Promise<void> {
  const all = tx.deleteFrom('session').where('person_id', '=', personId)
  await (except === null ? all : all.where('id_hash', '!=', except)).execute()
}

/** Never sets the moment back. */
export async function noteUsed(db: Db, idHash: Buffer, at: Instant): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_used_at: at })
    .where('id_hash', '=', idHash)
    .where('last_used_at', '<', at)
    .execute()
}

/** Whatever lets anybody in without a new code. */
export async function deleteEveryDoor(tx: Tx): Promise<void> {
  for (const door of ['session', 'sign_in_code', 'sign_in_link'] as const)
    await tx.deleteFrom(door).execute()
}
