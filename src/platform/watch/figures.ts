import { monitorEventLoopDelay } from 'node:perf_hooks'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { hasFailed, lastBackupIn } from '../backup/backup-folder.ts'
import { type Db, lookInto } from '../db.ts'
import { family, labelled } from './meter.ts'

/** How the process is. */
export function watchProcess(): () => string {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  const started = Date.now() / 1_000 - process.uptime()
  return () => {
    const { rss, heapUsed, external } = process.memoryUsage()
    const { user, system } = process.cpuUsage()
    const lags = [
      [labelled({ quantile: '0.5' }), delay.percentile(50) / 1e9],
      [labelled({ quantile: '0.99' }), delay.percentile(99) / 1e9],
      [labelled({ quantile: '1' }), delay.max / 1e9],
    ] as const
    delay.reset()
    return (
      family('process_resident_memory_bytes', 'gauge', 'Memory of the process.', one(rss)) +
      family('nodejs_heap_used_bytes', 'gauge', 'Heap in use.', one(heapUsed)) +
      family('nodejs_external_memory_bytes', 'gauge', 'Memory beside the heap.', one(external)) +
      family('process_cpu_seconds_total', 'counter', 'Work done.', one((user + system) / 1e6)) +
      family('process_start_time_seconds', 'gauge', 'When it started.', one(started)) +
      family('nodejs_eventloop_lag_seconds', 'gauge', 'Since this was last asked.', lags)
    )
  }
}

const one = (value: number) => [['', value]] as const

/** How the connections to the database are used. */
export const tellPools = (pools: Readonly<Record<string, Pool>>): string =>
  family(
    'godfot_database_connections',
    'gauge',
    'Connections of each pool, and who waits for one.',
    Object.entries(pools).flatMap(([pool, { totalCount, idleCount, waitingCount }]) => [
      [labelled({ pool, state: 'busy' }), totalCount - idleCount] as const,
      [labelled({ pool, state: 'idle' }), idleCount] as const,
      [labelled({ pool, state: 'awaited' }), waitingCount] as const,
    ]),
  )

type Stored = {
  waiting: number
  failed: number
  oldest: number
  jobs_waiting: number
  jobs_running: number
  jobs_failed: number
  jobs_oldest: number
  workers: number
  bytes: number
}

/** How much stands in all journals, asked as the owner: numbers have no gaps, so that the last of each community tells. */
async function countEntries(owner: Db): Promise<number> {
  const communities = await owner.selectFrom('community').select('id').execute()
  let entries = 0
  for (const { id } of communities) {
    const { last } = await lookInto(owner, id, (tx) =>
      tx
        .selectFrom('journal_entry')
        .select(({ fn }) => fn.max('number').as('last'))
        .where('community_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    entries += Number(last ?? 0)
  }
  return entries
}

/** What waits in the database, asked as its owner. */
export async function tellStored(owner: Db): Promise<string> {
  const { rows } = await sql<Stored>`
    with mail as (select count(*) filter (where state = 'waiting')::int as waiting,
        count(*) filter (where state = 'failed')::int as failed,
        coalesce(extract(epoch from now() - min(queued_at) filter (where state = 'waiting')), 0)::float as oldest
      from outgoing_mail where state <> 'sent'),
    job as (select count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now())::int
        as jobs_waiting,
        count(*) filter (where locked_at is not null)::int as jobs_running,
        count(*) filter (where locked_at is null and attempts >= max_attempts)::int as jobs_failed,
        coalesce(extract(epoch from now() - min(run_at)
          filter (where locked_at is null and attempts < max_attempts and run_at <= now())), 0)::float as jobs_oldest
      from graphile_worker.jobs)
    select mail.*, job.*, (select count(*)::int from queue_worker) as workers,
      pg_database_size(current_database()) as bytes
    from mail, job`.execute(owner)
  const [row] = rows
  if (!row) return ''
  const entries = await countEntries(owner)
  const states = (waiting: number, failed: number) =>
    [
      [labelled({ state: 'waiting' }), waiting],
      [labelled({ state: 'failed' }), failed],
    ] as const
  return (
    family('godfot_mails', 'gauge', 'Mails that are not sent.', states(row.waiting, row.failed)) +
    family('godfot_mail_oldest_waiting_seconds', 'gauge', 'Age of the oldest.', one(row.oldest)) +
    family('godfot_jobs', 'gauge', 'Jobs that are due, run, or were given up.', [
      ...states(row.jobs_waiting, row.jobs_failed),
      [labelled({ state: 'running' }), row.jobs_running],
    ]) +
    family('godfot_job_oldest_waiting_seconds', 'gauge', 'The longest due.', one(row.jobs_oldest)) +
    family('godfot_queue_workers', 'gauge', 'Those that work through queues.', one(row.workers)) +
    family('godfot_journal_entries', 'gauge', 'Entries of all journals.', one(entries)) +
    family('godfot_database_size_bytes', 'gauge', 'Size of the database.', one(row.bytes))
  )
}

/** The folder of a house's copies, and what tells which of them are its own. */
export type Kept = { folder: string; mark(): Promise<string> }

/** How the copies that the house takes of itself have gone. */
export async function tellBackups({ folder, mark }: Kept): Promise<string> {
  const last = lastBackupIn(folder, await mark())
  const moments = last === null ? [] : one(Date.parse(last) / 1_000)
  return (
    family('godfot_backup_last_timestamp_seconds', 'gauge', 'When the last was taken.', moments) +
    family('godfot_backup_failed', 'gauge', 'Did it fail since?', one(hasFailed(folder) ? 1 : 0))
  )
}
