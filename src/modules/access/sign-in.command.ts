import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../kernel/day.model.ts'
import { addMinutes } from '../../platform/clock.ts'
import { type Db, inTransaction, keepIf, type Tx } from '../../platform/db.ts'
import { isId, newId } from '../../platform/id.ts'
import { queueMail } from '../../platform/mail.ts'
import { findPersonByEmail } from './person.store.ts'
import {
  type AskRefusal,
  askingWindowMinutes,
  type CodeRefusal,
  codeDigits,
  codeLivesMinutes,
  judgeAsking,
  judgeCode,
  sessionLivesHours,
} from './sign-in.rule.ts'
import {
  countAsked,
  countAttempt,
  deleteOutdated,
  deleteSession,
  findDemonstrationPerson,
  insertCode,
  insertSession,
  lockAsking,
  lockLastCode,
} from './sign-in.store.ts'

export type AskCode = {
  email: string
  browserHash: Buffer
  at: Instant
  /** The mail that carries a code, good until a moment. */
  compose(code: string, until: Instant): { subject: string; body: string }
}

/**
 * Sends a one-time code to a known address. An unknown address gets the same answer, as late, and no mail,
 * so that nobody learns who has access.
 */
export function askSignInCode(
  db: Db,
  order: AskCode,
): Promise<{ ok: true } | { ok: false; code: AskRefusal }> {
  const email = order.email.trim()
  return inTransaction(db, async (tx) => {
    await lockAsking(tx, email, order.browserHash)
    await deleteOutdated(tx, order.at, addMinutes(order.at, -24 * 60))
    const since = addMinutes(order.at, -askingWindowMinutes)
    const verdict = judgeAsking(email, await countAsked(tx, email, order.browserHash, since))
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const person = await findPersonByEmail(tx, email)
    const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')
    const id = newId()
    const expiresAt = addMinutes(order.at, codeLivesMinutes)
    await insertCode(tx, {
      id,
      email,
      personId: person?.id ?? null,
      codeHash: hashCode(id, code),
      browserHash: order.browserHash,
      at: order.at,
      expiresAt,
    })
    const mail = { recipient: person?.email ?? email, ...order.compose(code, expiresAt) }
    await keepIf(tx, person !== undefined, () => queueMail(tx, mail, order.at))
    return { ok: true }
  })
}

/** `formerSession` is the one that the browser had, and gives up. */
export type UseCode = {
  code: string
  browserHash: Buffer
  formerSession: Buffer | null
  at: Instant
}

/** Opens a session for the one who typed the code that was sent, in the browser that asked for it. */
export function useSignInCode(
  db: Db,
  order: UseCode,
): Promise<{ ok: true; token: string } | { ok: false; code: CodeRefusal }> {
  return inTransaction(db, async (tx) => {
    const asked = await lockLastCode(tx, order.browserHash)
    const matches =
      asked?.person_id != null &&
      timingSafeEqual(asked.code_hash, hashCode(asked.id, order.code.replace(/\D/g, '')))
    const standing = asked
      ? { expiresAt: asked.expires_at, attempts: asked.attempts, used: asked.used_at !== null }
      : null
    const verdict = judgeCode(standing, matches, order.at)
    if (asked) await countAttempt(tx, asked.id, verdict.ok ? order.at : asked.used_at)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    return { ok: true, token: await openSession(tx, asked?.person_id ?? '', order) }
  })
}

/** Opens a session as one of the sample's stand-in persons; null for anyone else. */
export const signInAsDemonstration = (
  db: Db,
  personId: string,
  order: SessionOrder,
): Promise<string | null> =>
  inTransaction(db, async (tx) =>
    isId(personId) && (await findDemonstrationPerson(tx, personId))
      ? openSession(tx, personId, order)
      : null,
  )

export const signOut = (db: Db, sessionHash: Buffer): Promise<void> =>
  inTransaction(db, (tx) => deleteSession(tx, sessionHash))

type SessionOrder = Pick<UseCode, 'formerSession' | 'at'>

async function openSession(
  tx: Tx,
  personId: string,
  { formerSession, at }: SessionOrder,
): Promise<string> {
  if (formerSession) await deleteSession(tx, formerSession)
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest()
  await insertSession(tx, hash, personId, at, addMinutes(at, sessionLivesHours * 60))
  return token
}

const hashCode = (id: string, code: string): Buffer =>
  createHash('sha256').update(`${id}:${code}`).digest()
