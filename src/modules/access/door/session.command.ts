import { createHash, randomBytes } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/id.ts'
import type { SessionLength } from '../../../platform/settings.ts'
import { browserKind } from './browser.rule.ts'
import {
  deleteEveryDoor,
  deleteSession,
  deleteSessionOf,
  deleteSessionsOf,
  insertSession,
  noteUsed,
} from './session.store.ts'

/** `formerSession` is the one that the browser had, and gives up; `userAgent` what the browser says that it is. */
export type SessionOrder = {
  formerSession: Buffer | null
  userAgent: string
  lasts: SessionLength
  at: Instant
}

/** Opens a session within the caller's transaction; gives the token that the browser keeps. */
export async function openSession(
  tx: Tx,
  personId: string,
  { formerSession, userAgent, lasts, at }: SessionOrder,
): Promise<string> {
  if (formerSession) await deleteSession(tx, formerSession)
  const token = randomBytes(32).toString('base64url')
  await insertSession(tx, {
    idHash: createHash('sha256').update(token).digest(),
    personId,
    at,
    expiresAt: addMinutes(at, lasts.hours * 60),
    idleMinutes: lasts.idleMinutes,
    browser: browserKind(userAgent),
  })
  return token
}

export const signOut = (db: Db, sessionHash: Buffer): Promise<void> =>
  inTransaction(db, (tx) => deleteSession(tx, sessionHash))

/** Ends one of the person's own sessions; one that is ended already, or another's, is left as it is. */
export const endOwnSession = (db: Db, personId: string, sessionId: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    if (isId(sessionId)) await deleteSessionOf(tx, personId, sessionId)
  })

/** Ends all of the person's sessions but the one that asks for it. */
export const endOtherSessions = (db: Db, personId: string, own: Buffer): Promise<void> =>
  inTransaction(db, (tx) => deleteSessionsOf(tx, personId, own))

/** Writes down that a session is in use. */
export const noteSessionUse = (db: Db, sessionHash: Buffer, at: Instant): Promise<void> =>
  noteUsed(db, sessionHash, at)

/** Ends every sign-in, code and link of the house: of those that a backup holds nobody knows which have been ended since. */
export const endEverySignIn = (db: Db): Promise<void> => inTransaction(db, deleteEveryDoor)
