import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Instant } from '../kernel/day.model.ts'
import type { HeldRole } from '../kernel/page.model.ts'
import { lookupDays, readDay } from '../kernel/typed-day.rule.ts'
import { readKroner } from '../kernel/typed-number.rule.ts'
import { oneLine } from '../kernel/typed-text.rule.ts'
import { addMinutes, now } from './clock.ts'
import type { Form } from './form.ts'
import { csrfName, formKeyName, letGoName, parkedName, stampName } from './form-token.ts'
import { isId } from './id.ts'
import type { DB } from './schema.ts'

type Tx = Transaction<DB>

/** One sending of a form. The same form with the same content from the same sender is the same press. */
export type Press = {
  communityId: string
  key: string
  identity: Buffer
  state: 'unspent' | 'trying' | 'spent'
  /** Who sends it, and whether their roles let them; null where nobody must have one. */
  judge: Judge | null
}

type Judge = {
  personId: string
  /** When the form came in. */
  since: Instant
  may(roles: HeldRole[]): boolean
}

/** Another press of the same button has done the deed. */
export class AlreadyDone extends Error {
  override name = 'AlreadyDone'
}

/** Whoever asks for a deed may not do it, or may no longer. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

const pressed = new AsyncLocalStorage<Press>()
const keptForMinutes = 24 * 60

/**
 * Who sends what to where. When it was read does not count, so that what has been done is known again in a form that was
 * opened since; nor does what means the same to those who read the fields. Null when the form carries no key that we could
 * have given.
 */
export function pressOf(
  sender: { communityId: string; personId: string | null; path: string; judge: Judge | null },
  form: Form,
): Press | null {
  const key = form.fields[formKeyName] ?? ''
  if (!isId(key)) return null
  const content = form.names
    .filter((name) => name !== csrfName && name !== stampName)
    .toSorted()
    .map((name) => [name, form.values(name).map(meaningOf)])
  const files = form.sent
    .map(({ field, file: { name, sha256 } }) => [field, name, sha256])
    .toSorted()
  const identity = createHash('sha256')
    .update(JSON.stringify([sender.personId, sender.path, content, files]))
    .digest()
  const { communityId, judge } = sender
  return { communityId, key, identity, state: 'unspent', judge }
}

/** A text as the readers of fields see it: a day or an amount is what it says, and spaces and lines around it are nothing. */
function meaningOf(text: string): string {
  if (text.includes('\n')) {
    const lines = text.trim()
    if (lines.includes('\n')) return lines
  }
  const line = oneLine(text)
  if (!/\d/.test(line) || line.length > longestFigure) return line
  const day = readDay(line, lookupDays)
  if (day.ok) return `day ${day.value}`
  const amount = readKroner(line)
  return amount.ok ? `ore ${amount.value}` : line
}

const longestFigure = 60

/** What was typed into a form, without what the page itself put there. */
export const typedIn = (form: Form): [name: string, value: string][] =>
  form.names
    .filter((name) => ![csrfName, formKeyName, parkedName, letGoName].includes(name))
    .flatMap((name) => form.values(name).map((value): [string, string] => [name, value]))

/** The work's first deed spends the press, in the deed's own transaction. */
export const pressing = <T>(press: Press, work: () => Promise<T>): Promise<T> =>
  pressed.run(press, work)

/**
 * Does a deed, and spends with it the press that asked for it. A refusal spends nothing. Another press of the same waits
 * until the first is through; throws AlreadyDone where that did it.
 */
export async function doOnce<T>(tx: Tx, communityId: string, deed: () => Promise<T>): Promise<T> {
  const press = pressed.getStore()
  if (press?.state !== 'unspent' || press.communityId !== communityId) return deed()
  press.state = 'trying'
  const at = now()
  await sql`delete from spent_form where community_id = ${communityId} and identity in (
    select identity from spent_form
    where community_id = ${communityId} and spent_at < ${addMinutes(at, -keptForMinutes)}
    for update skip locked)`.execute(tx)
  const { rows } = await sql`insert into spent_form (community_id, identity, spent_at)
    values (${communityId}, ${press.identity}, ${at}) on conflict do nothing returning 1`.execute(
    tx,
  )
  if (rows.length === 0) throw new AlreadyDone()
  const done = await deed()
  if (isRefusal(done)) {
    // What was spent is undone with all that the deed has written.
    press.state = 'unspent'
  } else {
    await mayStill(tx, press)
    press.state = 'spent'
  }
  return done
}

/**
 * Asked where the deed has its place in the journal: a role that another has ended since the form came in stands before it
 * there. What the doer has ended of their own was theirs.
 */
async function mayStill(tx: Tx, { communityId, judge }: Press): Promise<void> {
  if (judge === null) return
  const { personId, since, may } = judge
  const { rows } = await sql<HeldRole>`
    with seats as materialized (select seat_audiences(${communityId}, ${personId}) as keys)
    select role, party_code as "partyCode", body_key as "bodyKey"
    from seats cross join lateral roles_that_hold(${communityId}, ${personId}, keys,
      sides_put_aside(${communityId}, ${personId}, keys))
    union all
    select role, party_code, null from role_grant
    where community_id = ${communityId} and person_id = ${personId}
      and ended_by = ${personId} and ended_at >= ${since}`.execute(tx)
  if (!may(rows)) throw new NotAllowed()
}

/** The row of a press. */
export const isPress = ({ communityId, identity }: Press) =>
  sql<boolean>`community_id = ${communityId} and identity = ${identity}`

/** Did the deed do nothing, and say why? */
export const isRefusal = (done: unknown): boolean =>
  typeof done === 'object' && done !== null && 'ok' in done && done.ok === false
