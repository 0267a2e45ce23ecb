import { randomInt } from 'node:crypto'
import type { Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { type Db, inTransaction, keepIf } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { hasRoom, spend } from '../../../platform/limiter.ts'
import { queueMail } from '../../../platform/mail.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { findPersonByEmail } from '../person.store.ts'
import { makeLink } from './link.command.ts'
import { hashCode } from './sign-in.command.ts'
import { type SignInProblems, signInForm, type TypedSignIn } from './sign-in.model.ts'
import {
  type Asker,
  codeDigits,
  codeLivesMinutes,
  judgeAddress,
  type LimitRefusal,
  mailCeilingOf,
  mailedLinkLivesMinutes,
  type Share,
  sharesOf,
} from './sign-in.rule.ts'
import { insertCode, isKnownBrowser } from './sign-in.store.ts'

export type AskCode = {
  typed: TypedSignIn
  browserHash: Buffer
  networks: { narrow: string; wide: string }
  /** Hides in the counts whom they are for. */
  secret: Buffer
  at: Instant
  /** The mail that carries a code and a link, each good until a moment. */
  compose(sent: SentKeys): { subject: string; body: string }
}

export type SentKeys = { code: string; until: Instant; link: string; linkUntil: Instant }

export type CodeAsked =
  | { ok: true }
  | { ok: false; problems: SignInProblems }
  | { ok: false; code: LimitRefusal; waitSeconds: number }

/**
 * Sends a one-time code to a known address. An unknown address gets the same answer, as late, and no mail,
 * so that nobody learns who has access.
 */
export async function askSignInCode(db: Db, order: AskCode): Promise<CodeAsked> {
  const read = readFields(signInForm, order.typed, { readAddress })
  if (!read.ok) return { ok: false, problems: read.problems }
  const email = read.values.epost ?? ''
  const verdict = judgeAddress(email)
  if (!verdict.ok) return { ok: false, problems: { epost: verdict.code } }

  const { person, isKnown } = await inTransaction(db, async (tx) => ({
    person: await findPersonByEmail(tx, email),
    isKnown: await isKnownBrowser(tx, order.browserHash, email),
  }))
  const asker: Asker = {
    email,
    narrowNetwork: order.networks.narrow,
    wideNetwork: order.networks.wide,
    browser: order.browserHash.toString('hex'),
    isKnownBrowser: isKnown,
  }
  const refused = await takeShares(db, order.secret, asker, person !== undefined)
  if (refused) return refused

  await inTransaction(db, async (tx) => {
    const code = String(randomInt(10 ** codeDigits)).padStart(codeDigits, '0')
    const id = newId()
    const until = addMinutes(order.at, codeLivesMinutes)
    await insertCode(tx, {
      id,
      email,
      personId: person?.id ?? null,
      codeHash: hashCode(id, code),
      browserHash: order.browserHash,
      at: order.at,
      expiresAt: until,
    })
    await keepIf(tx, person !== undefined, async () => {
      const linkUntil = addMinutes(order.at, mailedLinkLivesMinutes)
      const link = await makeLink(tx, person?.id ?? null, order.at, linkUntil)
      const mail = {
        recipient: person?.email ?? email,
        personId: person?.id ?? null,
        replyTo: null,
        expiresAt: linkUntil,
        ...order.compose({ code, until, link, linkUntil }),
      }
      await queueMail(tx, mail, order.at)
    })
  })
  return { ok: true }
}

/** Takes what asking costs. A mail that is not sent is counted for nobody, so that the answer is as late. */
async function takeShares(db: Db, secret: Buffer, asker: Asker, isSent: boolean) {
  const counted = ({ limit, who }: Share) => ({ limit, who, secret })
  const refuse = ({ refusal }: Share, { waitSeconds }: { waitSeconds: number }) =>
    ({ ok: false, code: refusal, waitSeconds }) as const

  for (const share of sharesOf(asker)) {
    const room = await spend(db, counted(share))
    if (!room.ok) return refuse(share, room)
  }
  const ceiling = mailCeilingOf(asker)
  const before = await hasRoom(db, counted(ceiling))
  if (!before.ok) return refuse(ceiling, before)
  const taken = await spend(db, counted(isSent ? ceiling : { ...ceiling, who: 'nobody' }))
  return isSent && !taken.ok ? refuse(ceiling, taken) : null
}
