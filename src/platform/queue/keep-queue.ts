import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  Logger,
  type Runner,
  run,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import type { Pool } from 'pg'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { logEvent } from '../log.ts'
import { tellFault } from '../tell-fault.ts'
import { letGoOf } from './let-go.ts'
import type { Held, Lifeline } from './lifeline.ts'

/** The queue tells of what went wrong, and is otherwise quiet. */
const faultsOnly = new Logger(() => (level, message, meta) => {
  if (level !== 'error') return
  const [what = ''] = message.split(/ with error|[:'\n]/)
  logEvent('error', 'queue', what.slice(0, 200))
  if (meta?.error !== undefined) tellFault(meta.error)
})

export type Queue = { stop(): Promise<void> }

export type QueueOrder = {
  pool: Pool
  owner: Db
  lifeline: Lifeline
  concurrency: number
  crontab?: string
  /** The tasks of one worker, by its name. */
  tasks(held: Held): TaskList
}

type Working = { runner: Runner; held: Held; ended: Promise<void> }

/** How long it is waited before a queue that ended is begun anew. */
const pauseMs = 1_000

/**
 * Works through the queue until it is stopped, under a name that the lifeline holds: no job is taken while it is not certain
 * to be held. Where the name is lost, or the queue ends because the database was away, it begins anew under another.
 */
export async function keepQueue(order: QueueOrder): Promise<Queue> {
  let isStopping = false
  let working = await beginQueue(order)
  const keep = async () => {
    for (;;) {
      await working.ended
      await letGoOwn(order.owner, working.held.name, () => isStopping)
      if (!isStopping) await sleep(pauseMs)
      if (isStopping) return
      const next = await beginQueue(order).catch(tellFault)
      if (next) working = next
      if (next && isStopping) await stopQueue(next)
    }
  }
  const kept = keep()
  return {
    stop: async () => {
      isStopping = true
      await stopQueue(working)
      await kept
    },
  }
}

async function beginQueue(order: QueueOrder): Promise<Working> {
  const events: WorkerEvents = new EventEmitter()
  let held: Held | undefined
  let isLost = false
  const isHeld = (): Held => {
    if (!held) throw new Error('The queue has no name')
    return held
  }
  events.once('pool:create', ({ workerPool }) => {
    hearShutdowns(workerPool)
    held = order.lifeline.hold(workerPool.id, () => {
      isLost = true
      stopping?.()
    })
  })
  let stopping: (() => void) | undefined
  const runner = await run({
    pgPool: order.pool,
    noHandleSignals: true,
    pollInterval: 30_000,
    logger: faultsOnly,
    concurrency: order.concurrency,
    events,
    ...(order.crontab === undefined ? {} : { crontab: order.crontab }),
    // Asked before each job is taken.
    forbiddenFlags: async () => {
      await isHeld().whenCertain()
      return null
    },
    // What is done at once and retried; without it, a database that is away just then ends the process.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    taskList: Object.fromEntries(
      Object.keys(order.tasks(nobody)).map((name) => [
        name,
        (payload, helpers) => order.tasks(isHeld())[name]?.(payload, helpers),
      ]),
    ),
  })
  const ended = runner.promise.catch(tellFault).then(() => isHeld().giveUp())
  const working = { runner, held: isHeld(), ended }
  stopping = () => void stopQueue(working)
  if (isLost) stopping()
  return working
}

/**
 * The library shuts a pool down by itself where it could not write how a job went, and waits for nothing: that this fails too,
 * while the database is away, would end the process. The runner's own promise tells of it.
 */
function hearShutdowns(pool: WorkerPool): void {
  const [graceful, forceful] = [pool.gracefulShutdown, pool.forcefulShutdown]
  pool.gracefulShutdown = (why) => heard(graceful.call(pool, why))
  pool.forcefulShutdown = (why) => heard(forceful.call(pool, why))
}

function heard<T>(ending: T | PromiseLike<T>): Promise<T> {
  const ended = Promise.resolve(ending)
  ended.catch(() => {})
  return ended
}

/** Stands for a worker where only the names of tasks are asked for. */
const nobody: Held = {
  name: '',
  isCertain: () => false,
  whenCertain: async () => {},
  giveUp: () => {},
}

async function stopQueue({ runner, held, ended }: Working): Promise<void> {
  const stopped = runner.stop().catch(() => {})
  held.giveUp()
  await Promise.all([stopped, ended])
}

/** What an ended queue left is nobody else's to let go while our own connection holds its name. */
async function letGoOwn(owner: Db, name: string, isEnough: () => boolean): Promise<void> {
  for (;;) {
    try {
      await letGoOf(owner, [name], now())
      return
    } catch (error) {
      if (isEnough()) return
      tellFault(error)
      await sleep(pauseMs)
    }
  }
}
