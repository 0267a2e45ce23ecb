import { sql } from 'kysely'
import type { Instant } from '../kernel/day.model.ts'
import type { MailFailure } from '../kernel/mail-failure.model.ts'
import { mayTryInDoubt, nextTryAfter, nextTryInDoubt } from '../kernel/mail-failure.rule.ts'
import { ownHindrances } from '../kernel/mail-failure.table.ts'
import { addMinutes, addSeconds } from './clock.ts'
import type { Db, Tx } from './db.ts'
import { newId } from './id.ts'
import type { MailPost, Posted } from './mail-post.ts'

export type Mail = {
  recipient: string
  /** Whom the address belongs to, where that is known. */
  personId: string | null
  subject: string
  body: string
  replyTo: string | null
  /** After this the mail is of no use, and is not sent. */
  expiresAt: Instant | null
}

/** A worker that tries mails, and those that it is at. */
export type Trying = {
  name: string
  isCertain(): boolean
  underWay: Set<string>
  /** What the server took while the database was away: it is kept once that is back, and never sent again. */
  taken: Map<string, Taken>
}
type Taken = { mail: Tried; posted: Posted }

/** Puts a mail in the outbox, to be sent once the transaction is kept; its id. */
export async function queueMail(tx: Tx, mail: Mail, at: Instant): Promise<string> {
  const [id = ''] = await queueMails(tx, [mail], at)
  return id
}

/** The same for several, in two statements however many they are. */
export async function queueMails(tx: Tx, all: readonly Mail[], at: Instant): Promise<string[]> {
  if (all.length === 0) return []
  const rows = all.map(({ personId, replyTo, expiresAt, ...mail }) => ({
    ...mail,
    id: newId(),
    person_id: personId,
    reply_to: replyTo,
    expires_at: expiresAt,
    queued_at: at,
    next_attempt_at: at,
  }))
  await tx.insertInto('outgoing_mail').values(rows).execute()
  const ids = rows.map(({ id }) => id)
  await sql`select enqueue_mails(${ids}::uuid[])`.execute(tx)
  return ids
}

/** Lets a mail that waits be tried when its next try is due. */
const enqueueMail = async (db: Db, id: string): Promise<void> => {
  await sql`select enqueue_mail(${id})`.execute(db)
}

/**
 * Sees to it that each mail that waits has its turn, also one that was at work when the house last stopped. What the
 * house's own settings stood in the way of is tried at once, beside its other tries.
 */
export const enqueueWaitingMail = async (db: Db, at: Instant): Promise<void> => {
  await db
    .updateTable('outgoing_mail')
    .set((e) => ({
      next_attempt_at: at,
      attempts: sql<number>`greatest(${e.ref('attempts')} - 1, 0)`,
    }))
    .where('state', '=', 'waiting')
    .where('claimed_until', 'is', null)
    .where('outcome', 'in', ownHindrances)
    .where('next_attempt_at', '>', at)
    .execute()
  await sql`select enqueue_mail(id) from outgoing_mail where state = 'waiting'`.execute(db)
}

/**
 * Tries a mail that waits, and keeps what it came to. The mail server is spoken to outside any transaction.
 * Throws only where the database fails; then the mail may be sent again, with the same Message-ID.
 */
export async function deliverMail(
  db: Db,
  post: Pick<MailPost, 'send' | 'patienceMs'>,
  id: string,
  by: Trying,
  now: () => Instant,
): Promise<void> {
  if (!by.isCertain()) throw new Error('It is not certain that the worker is held')
  if (by.underWay.has(id)) return comeBack(db, id, now())
  by.underWay.add(id)
  try {
    const taken = by.taken.get(id)
    if (taken) return await keepTaken(db, id, taken, by, now())
    const mail = await claim(db, id, by.name, now(), post.patienceMs)
    if (!mail) return
    const hindrance = hindranceOf(mail, now())
    const posted: Posted = hindrance
      ? { state: 'not-sent', failure: hindrance, isFinal: true, answer: null }
      : await post.send({ ...mail, id }, by.isCertain)
    if (posted.state === 'sent') return await keepTaken(db, id, { mail, posted }, by, now())
    await keepOutcome(db, id, mail, posted, by.name, now())
  } finally {
    by.underWay.delete(id)
  }
}

/** Keeps that the server took a mail; remembers it where the database does not. */
async function keepTaken(db: Db, id: string, taken: Taken, by: Trying, at: Instant) {
  by.taken.set(id, taken)
  await keepOutcome(db, id, taken.mail, taken.posted, by.name, at)
  by.taken.delete(id)
}

/** Why a mail that was taken for a try is not to be sent at all; null where it is. */
function hindranceOf({ expiresAt, doubts }: Tried, at: Instant): MailFailure | null {
  if (expiresAt !== null && expiresAt <= at) return 'too-old'
  return mayTryInDoubt(doubts) ? null : 'in-doubt'
}

/**
 * Takes the mail for one try; undefined where it no longer waits, or another that lives is at it, however long ago it began. A try
 * that left no outcome was cut off with its process, or from the database, and may have delivered it. One of an older
 * edition names nobody, and lasts as long as it may.
 */
async function claim(db: Db, id: string, by: string, at: Instant, patienceMs: number) {
  const until = addSeconds(at, Math.ceil(patienceMs / 1_000) + 30)
  const mail = await db
    .updateTable('outgoing_mail')
    .set((e) => ({
      claimed_by: by,
      claimed_until: until,
      doubts: sql<number>`${e.ref('doubts')} + (${e.ref('claimed_until')} is not null)::int`,
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where((e) =>
      e.or([
        e('claimed_until', 'is', null),
        e('claimed_by', '=', by),
        e.and([e('claimed_by', 'is', null), e('claimed_until', '<=', at)]),
      ]),
    )
    .returning(['recipient', 'subject', 'body', 'attempts', 'doubts'])
    .returning(['reply_to as replyTo', 'expires_at as expiresAt', 'outcome'])
    .executeTakeFirst()
  if (!mail) await comeBack(db, id, at)
  return mail
}

/** Where another try still lasts: look again once its time is out, and then now and then. */
async function comeBack(db: Db, id: string, at: Instant): Promise<void> {
  await sql`with held as (
    update outgoing_mail set next_attempt_at = greatest(claimed_until, ${addMinutes(at, 1)})
    where id = ${id} and state = 'waiting' and claimed_until is not null returning id)
    select enqueue_mail(id) from held`.execute(db)
}

type Tried = {
  recipient: string
  attempts: number
  doubts: number
  expiresAt: Instant | null
  outcome: string | null
}

/**
 * Where the address was mended meanwhile, what a try to the former came to says nothing of the new one. Where the worker was taken
 * for dead meanwhile, only that the mail was sent counts.
 */
async function keepOutcome(
  db: Db,
  id: string,
  mail: Tried,
  posted: Posted,
  by: string,
  at: Instant,
) {
  await db.transaction().execute(async (tx) => {
    const row = await tx
      .selectFrom('outgoing_mail')
      .select(['recipient', 'claimed_by as claimedBy'])
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .forUpdate()
      .executeTakeFirst()
    if (!row || (row.claimedBy !== by && posted.state !== 'sent')) return
    const isMended = row.recipient !== mail.recipient && posted.state !== 'sent'
    const outcome = isMended
      ? { attempts: 0, doubts: 0, outcome: null, server_answer: null, next_attempt_at: at }
      : { ...outcomeOf(mail, posted, at), recipient: mail.recipient }
    await tx
      .updateTable('outgoing_mail')
      .set({ claimed_by: null, claimed_until: null, ...outcome })
      .where('id', '=', id)
      .execute()
    await enqueueMail(tx, id)
  })
}

/** What the row is to say after a try. What a code is mailed with goes when it is of no use any more. */
function outcomeOf(mail: Tried, posted: Posted, at: Instant) {
  const { attempts, expiresAt, outcome } = mail
  const doubts = mail.doubts + (isInDoubt(posted) ? 1 : 0)
  if (posted.state === 'stopped') return { next_attempt_at: at, doubts }
  const tried = { attempts: attempts + 1, tried_at: at, server_answer: posted.answer }
  const emptied = { body: '', ...(expiresAt === null ? {} : { subject: '' }) }
  if (posted.state === 'sent') {
    return { ...tried, ...emptied, state: 'sent' as const, sent_at: at, outcome: null }
  }
  const later = posted.failure === 'in-doubt' ? nextTryInDoubt(doubts) : nextTryAfter(attempts + 1)
  const wait = posted.isFinal ? null : later
  const next = wait === null ? null : addMinutes(at, wait)
  if (next !== null && (expiresAt === null || next < expiresAt)) {
    return { ...tried, doubts, outcome: posted.failure, next_attempt_at: next }
  }
  const failure: MailFailure =
    posted.failure === 'too-old' && outcome !== null ? (outcome as MailFailure) : posted.failure
  return {
    ...tried,
    ...(expiresAt === null ? {} : emptied),
    state: 'failed' as const,
    outcome: failure,
  }
}

/** Had the server all of the mail when the try ended without its answer? */
const isInDoubt = (posted: Posted): boolean =>
  posted.state === 'stopped'
    ? posted.isInDoubt
    : posted.state === 'not-sent' && posted.failure === 'in-doubt' && !posted.isFinal
