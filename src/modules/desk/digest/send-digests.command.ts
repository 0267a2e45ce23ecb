import { createHash, randomBytes } from 'node:crypto'
import { type AddressBook, linksIn } from '../../../kernel/address.model.ts'
import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { DeskWords } from '../../../kernel/desk.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { type Mail, queueMails } from '../../../platform/mail.ts'
import type { SigningKey } from '../../../platform/signing-key.ts'
import { headOf, signHead } from '../../journal/index.ts'
import { hashOfLeave } from '../choose-digest.command.ts'
import { registerQuestions } from '../desk.query.ts'
import { isToldOn } from '../desk.rule.ts'
import type { OwnDesk } from '../own-desk.model.ts'
import { type Registers, shownDesks } from '../own-desk.rule.ts'
import { inOrder } from '../waiting.model.ts'
import { communityByKey, desksOf } from './addressee.query.ts'
import type { Addressee, DigestPart, DigestWords } from './digest.model.ts'
import { isMorning, mondayOf, newsOf } from './digest.rule.ts'
import { deleteOldLeaves, insertLeaves, keepTold, takeDue } from './digest.store.ts'

export type SendDigests = {
  at: Instant
  /** Where people reach the house. */
  house: string
  addresses: AddressBook
  words: DeskWords
  say: DigestWords
  signingKey: SigningKey
}

/** So many are judged in one transaction: what a run holds in memory does not grow with how many they are. */
const piece = 100

/** A mail that could not be sent for so long is of no use: another is made the next morning. */
const usefulMinutes = 20 * 60

/** The link of a mail can be used for more than a year. */
const leaveMinutes = 400 * 24 * 60

/**
 * Mails each who has asked for it what waits, where anything is new, from six in the morning. What is judged of one is kept
 * with the mail to her, so that a run that breaks off is gone on with, and nobody gets two; how many were mailed.
 */
export async function sendDigests(owner: Db, order: SendDigests): Promise<number> {
  if (!isMorning(order.at)) return 0
  let mailed = 0
  for (let isLeft = true; isLeft; ) {
    const done = await inTransaction(owner, (tx) => sendPiece(tx, order))
    mailed += done.mailed
    isLeft = done.taken === piece
  }
  await inTransaction(owner, (tx) => deleteOldLeaves(tx, addMinutes(order.at, -leaveMinutes)))
  return mailed
}

async function sendPiece(tx: Tx, order: SendDigests): Promise<{ taken: number; mailed: number }> {
  const today = osloDay(order.at)
  const taken = await takeDue(tx, { today, monday: mondayOf(today), most: piece })
  if (taken.length === 0) return { taken: 0, mailed: 0 }
  const { desks, ...registers } = await askWithin(tx)({
    desks: desksOf(taken.map(({ personId }) => personId)),
    ...registerQuestions(),
  })
  const byPerson = Map.groupBy(desks, ({ personId }) => personId)
  const judged = taken.map((to) => {
    const parts = partsOf(to, byPerson.get(to.personId) ?? [], { order, registers, today })
    const lines = parts.flatMap(({ lines }) => lines)
    return { to, parts, isNew: lines.some(({ isNew }) => isNew), told: lines.map(({ key }) => key) }
  })
  const due = judged.filter(({ isNew }) => isNew)
  const heads = await headsOf(
    tx,
    due.flatMap(({ parts }) => parts),
    order,
  )
  const letters = due.map((each) => letterTo(each, heads, order))
  await queueMails(
    tx,
    letters.map(({ mail }) => mail),
    order.at,
  )
  await insertLeaves(
    tx,
    letters.map(({ leave }) => leave),
    order.at,
  )
  await keepTold(
    tx,
    judged
      .filter(({ to, told }) => !isSame(to.told, told))
      .map(({ to: { personId }, told }) => ({ personId, told })),
  )
  return { taken: taken.length, mailed: letters.length }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, i) => key === other[i])

/** The signed head of each community's journal, by its key. */
async function headsOf(
  tx: Tx,
  parts: readonly PartWithout[],
  { signingKey }: SendDigests,
): Promise<ReadonlyMap<string, string>> {
  const heads = new Map<string, string>()
  for (const community of new Set(parts.map(({ key }) => key))) {
    const { ids } = await askWithin(tx)({ ids: communityByKey(community) })
    const [found] = ids
    if (!found) continue
    await scopeTo(tx, found.id)
    const { head } = await askWithin(tx)({ head: headOf(found.id) })
    const [last] = head
    if (last) heads.set(community, signHead(signingKey, { community, ...last }))
  }
  return heads
}

type By = { order: SendDigests; registers: Registers; today: Day }

/** A part whose head has not been looked up. */
type PartWithout = Omit<DigestPart, 'head'>

/** What waits in each community where anything does. What is practised is mailed to nobody. */
function partsOf(to: Addressee, desks: readonly OwnDesk[], by: By): PartWithout[] {
  const { words, addresses, house } = by.order
  const told = new Set(to.told)
  const known = desks
    .filter(({ exercise }) => !exercise)
    .map((desk) => ({ ...desk, waiting: desk.waiting.filter(isToldOn(words, by.today)) }))
  return shownDesks(known, by.registers, by.today, words)
    .map(({ key: community, name, groups }): PartWithout => {
      const links = linksIn(addresses, community)
      return {
        key: community,
        community: name,
        lines: inOrder(groups).map((row) => {
          const key = digestOf(newsOf(community, row))
          const href = house + (words[row.what]?.href(links, row.way, row.place) ?? '')
          return { key, isNew: !told.has(key), href, ...by.order.say.line(to.locale, row) }
        }),
      }
    })
    .filter(({ lines }) => lines.length > 0)
}

/** Sixteen signs tell one thing from all others of a person's, and nothing of what it is. */
const digestOf = (news: string): string =>
  createHash('sha256').update(news).digest('base64url').slice(0, 16)

function letterTo(
  { to, parts }: { to: Addressee; parts: readonly PartWithout[] },
  heads: ReadonlyMap<string, string>,
  { house, addresses, at, say }: SendDigests,
) {
  const token = randomBytes(32).toString('base64url')
  const links = linksIn(addresses)
  const mail: Mail = {
    recipient: to.email,
    personId: to.personId,
    replyTo: null,
    expiresAt: addMinutes(at, usefulMinutes),
    ...say.mail(
      to,
      parts.map((part) => ({ ...part, head: heads.get(part.key) ?? null })),
      {
        all: house + links('desks'),
        leave: house + links('leaveDigest', {}, { nokkel: token }),
      },
    ),
  }
  return { mail, leave: { tokenHash: hashOfLeave(token), personId: to.personId } }
}
