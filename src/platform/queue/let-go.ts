import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { logEvent } from '../log.ts'
import { tellFault } from '../tell-fault.ts'
import { certainForMs, type Lifeline, lockClass } from './lifeline.ts'

/** So long a name must be seen unheld: a house whose line was cut takes it again meanwhile. */
const graceMs = 5_000

export type LetGo = { mails: number; jobs: number }

/**
 * Lets go what workers hold that are shown dead. Their names are nobody's at two looks; then they are taken, so that none
 * comes back under them; and then it is waited until even one that lives and was cut off knows that it may send nothing.
 */
async function letGoOfDead(owner: Db, lifeline: Lifeline, clock: () => Instant): Promise<LetGo> {
  const seen = await listUnheld(owner, lifeline)
  if (seen.length === 0) return nothing
  await sleep(graceMs, undefined, { ref: false })
  const dead: string[] = []
  for (const name of await listUnheld(owner, lifeline)) {
    if (!seen.includes(name)) continue
    if (lifeline.buried.has(name) || (await lifeline.bury(name))) dead.push(name)
  }
  if (dead.length > 0) await sleep(certainForMs + 500, undefined, { ref: false })
  const buried = dead.filter((name) => lifeline.isCertain() && lifeline.buried.has(name))
  return buried.length === 0 ? nothing : letGoOf(owner, buried, clock())
}

/** How often it is looked for what the dead hold; the first time at once. */
const lookEveryMs = 20_000

/** Looks now, and then again and again. */
export function keepLettingGo(owner: Db, lifeline: Lifeline): { stop(): void } {
  let isStopped = false
  const look = async () => {
    while (!isStopped) {
      const { mails, jobs } = await letGoOfDead(owner, lifeline, now).catch(() => nothing)
      if (mails + jobs > 0)
        logEvent(
          'info',
          'let-go',
          `Slapp det en død prosess holdt: ${mails} e-poster, ${jobs} jobber.`,
          { mails, jobs },
        )
      await sleep(lookEveryMs, undefined, { ref: false })
    }
  }
  look().catch(tellFault)
  return {
    stop: () => {
      isStopped = true
    },
  }
}

const nothing: LetGo = { mails: 0, jobs: 0 }

/** The workers that are known, and that nobody holds the name of, or only whoever has buried them. */
async function listUnheld(owner: Db, lifeline: Lifeline): Promise<string[]> {
  const { rows } = await sql<{ name: string; held: boolean }>`
    select name, exists (select from pg_locks where locktype = 'advisory' and granted
      and classid = ${lockClass} and objid::bigint = hashtext(name)::bigint & 4294967295 and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())) as held
    from queue_worker`.execute(owner)
  return rows
    .filter(({ name, held }) => !lifeline.owns(name) && (!held || lifeline.buried.has(name)))
    .map(({ name }) => name)
}

/**
 * Lets go what these workers hold, which must be at nothing any more. A mail that one of them was at may have arrived, and
 * is claimed anew as one in doubt.
 */
export const letGoOf = (owner: Db, names: readonly string[], at: Instant): Promise<LetGo> =>
  owner.transaction().execute(async (tx) => {
    const held = sql`any (${names}::text[])`
    const { rows: jobs } = await sql<{ id: string; outrun: boolean }>`
      select id::text, task_identifier = 'send-mail' and key is null and attempts >= max_attempts as outrun
      from graphile_worker.jobs where locked_by = ${held}`.execute(tx)
    await sql`select graphile_worker.force_unlock_workers(${names}::text[])`.execute(tx)
    const outrun = jobs.filter((job) => job.outrun).map(({ id }) => id)
    await sql`select graphile_worker.complete_jobs(${outrun}::bigint[])`.execute(tx)
    const mails = await tx
      .updateTable('outgoing_mail')
      .set({ claimed_by: null, claimed_until: at, next_attempt_at: at })
      .where(sql<boolean>`claimed_by = ${held}`)
      .where('state', '=', 'waiting')
      .returning('id')
      .execute()
    for (const { id } of mails) await sql`select enqueue_mail(${id})`.execute(tx)
    await sql`delete from queue_worker where name = ${held}`.execute(tx)
    await sql`select pg_notify('jobs:insert', '{"count":10}')`.execute(tx)
    return { mails: mails.length, jobs: jobs.length - outrun.length }
  })
