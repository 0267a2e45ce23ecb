import { createHash, timingSafeEqual } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import { plainDigits } from '../../../kernel/typed-text.rule.ts'
import { type Db, inTransaction, type Tx } from '../../../platform/db.ts'
import { isId } from '../../../platform/id.ts'
import type { CodeRefusal, LinkRefusal } from '../refusal.model.ts'
import { hashLink } from './link.command.ts'
import { openSession, type SessionOrder } from './session.command.ts'
import { judgeCode } from './sign-in.rule.ts'
import {
  countAttempt,
  deleteLinks,
  findDemonstrationPerson,
  keepKnownBrowser,
  lockUnusedCodes,
  spendCodes,
  spendCodesOf,
  spendLink,
} from './sign-in.store.ts'

/** Whose browser it is that signs in. */
type AtBrowser = SessionOrder & { browserHash: Buffer }

export type UseCode = AtBrowser & { code: string }
export type UseLink = AtBrowser & { token: string }

export type SignedIn<Refusal> = { ok: true; token: string } | { ok: false; code: Refusal }

/** Opens a session for the one who typed a code that was sent, in the browser that asked for it. */
export function useSignInCode(db: Db, order: UseCode): Promise<SignedIn<CodeRefusal>> {
  return inTransaction(db, async (tx): Promise<SignedIn<CodeRefusal>> => {
    const codes = await lockUnusedCodes(tx, order.browserHash)
    const typed = plainDigits(order.code).replace(/\D/g, '')
    const standing = codes.map(({ id, person_id, code_hash, attempts, expires_at }) => ({
      id,
      expiresAt: expires_at as Instant,
      attempts,
      matches: person_id !== null && timingSafeEqual(code_hash, hashCode(id, typed)),
    }))
    const verdict = judgeCode(standing, order.at)
    const ids = codes.map(({ id }) => id)
    await countAttempt(tx, ids)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    await spendCodes(tx, ids, order.at)
    const opened = codes.find(({ id }) => id === verdict.opens)
    return { ok: true, token: await letIn(tx, opened?.person_id ?? '', order) }
  })
}

/** Opens a session for the one who came with a link, in whatever browser. */
export function useSignInLink(db: Db, order: UseLink): Promise<SignedIn<LinkRefusal>> {
  return inTransaction(db, async (tx): Promise<SignedIn<LinkRefusal>> => {
    const link = await spendLink(tx, hashLink(order.token), order.at)
    if (!link?.personId) return { ok: false, code: 'link-spent' }
    return { ok: true, token: await letIn(tx, link.personId, order) }
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

export const hashCode = (id: string, code: string): Buffer =>
  createHash('sha256').update(`${id}:${code}`).digest()

/** From now on the browser is known as the person's, and no other code or link of theirs opens anything. */
async function letIn(tx: Tx, personId: string, order: AtBrowser): Promise<string> {
  await spendCodesOf(tx, personId, order.at)
  await deleteLinks(tx, personId)
  await keepKnownBrowser(tx, order.browserHash, personId, order.at)
  return openSession(tx, personId, order)
}
