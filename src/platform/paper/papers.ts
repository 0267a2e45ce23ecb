import { setTimeout as sleep } from 'node:timers/promises'
import type { PaperProblem } from '../../kernel/paper.model.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { type FairQueue, fairQueue } from '../fair-queue.ts'
import { tellFault } from '../tell-fault.ts'
import { findKept, keepPaper } from './kept-paper.ts'
import { openLauncher } from './launcher.ts'
import { type PackedOrder, type PaperOrder, packOrder } from './order.ts'
import { openSetter, type PaperLimits, type SetOutcome, type Setter } from './setter.ts'

export type PaperSettings = PaperLimits & {
  /** How much one community's made papers may take in the database. */
  keptMegabytes: number
  /** What a paper gets in the lane of those that are quick. */
  quickSeconds: number
  /** How much the making gives way to all else on the machine, from 0 to 19. */
  niceness: number
  /** How long a request waits before it is told that the paper is under way. */
  answerWithinMs: number
}

export const usualPapers: PaperSettings = {
  megabytes: 1_024,
  seconds: 60,
  quickSeconds: 2,
  keptMegabytes: 200,
  niceness: 19,
  answerWithinMs: 2_000,
}

/** A paper that is ready, known by its hash. */
export type ReadyPaper = { hash: string; size: number }

/** How papers that were asked for stand, all of them together. The lanes are in one file with what they keep, as they share their queue. */
export type PapersState =
  | { state: 'ready'; papers: readonly ReadyPaper[] }
  /** `before`: how many papers are made before the next of these; 0 while it is made. */
  | { state: 'under-way'; made: number; of: number; before: number }
  | { state: 'failed'; problem: PaperProblem }
  /** The community has as many waiting as it may have. */
  | { state: 'full' }

/** Who asks, and how many texts had been removed before what is to be printed was read. */
export type PapersAsked = { db: Db; communityId: string; removals: number }

export type Papers = {
  /** Gives papers that are made, and has the others made; waits a little for them. */
  ask(asked: PapersAsked, orders: readonly PaperOrder[], waitMs?: number): Promise<PapersState>
  limits: PaperLimits
  /** The processes that set papers just now. */
  pids(): number[]
  close(): void
}

/** What one community may have waiting. */
const mostWaiting = 40
/** Papers up to this weight begin in the quick lane, which has no patience with them. */
const quickWeight = 150_000
/** How long what a community orders begins in the patient lane, after an order of it proved not to be quick. */
const slowForMs = 60_000
/** A file that is larger than this is none that anybody can use. */
const largestPaper = 64 * 1024 * 1024

type Job = {
  communityId: string
  packed: PackedOrder
  asked: PapersAsked
  /** Has it fallen once, by no fault that is known to be its own? */
  hasFallen: boolean
  outcome: Promise<void>
  finish(): void
}
type Lane = { queue: FairQueue<Job>; setter: Setter; seconds: number; current: Job | null }

/**
 * Has papers made in processes of their own, one for what is quick and one for what is not. What proves not to be quick is
 * ended there and begins anew in the other, and so does for a while all that its community orders: a long paper stands before
 * another community's short one once, and no longer than the quick lane's patience.
 */
export function openPapers(settings: PaperSettings = usualPapers): Papers {
  const launcher = openLauncher(settings.niceness, settings.megabytes)
  const lane = (seconds: number): Lane => ({
    queue: fairQueue<Job>(),
    setter: openSetter(launcher, settings.megabytes),
    seconds: Math.min(seconds, settings.seconds),
    current: null,
  })
  const quick = lane(settings.quickSeconds)
  const patient = lane(settings.seconds)
  const lanes = [quick, patient]
  const jobs = new Map<string, Job>()
  const slowUntil = new Map<string, number>()
  let isClosed = false

  async function work(on: Lane): Promise<void> {
    if (on.current || isClosed) return
    const job = on.queue.next()
    if (!job) return
    on.current = job
    const begun = performance.now()
    try {
      const set = await on.setter.set(job.packed.bytes, now(), on.seconds)
      if ('bytes' in set && performance.now() - begun < quick.seconds * 1_000) {
        slowUntil.delete(job.communityId)
      }
      await settle(job, on, set)
    } catch (error) {
      tellFault(error)
      forget(job)
    }
    on.current = null
    void work(on)
  }

  async function settle(job: Job, on: Lane, set: SetOutcome): Promise<void> {
    if (isClosed) return forget(job)
    if ('problem' in set && set.problem === 'too-slow' && on.seconds < settings.seconds) {
      slowUntil.set(job.communityId, performance.now() + slowForMs)
      for (const each of [job, ...on.queue.takeAll(job.communityId)]) enqueue(each, patient)
      return
    }
    if ('problem' in set && set.problem === 'fell' && !job.hasFallen) {
      job.hasFallen = true
      return enqueue(job, on)
    }
    const { communityId, packed, asked } = job
    await keepPaper(asked.db, {
      communityId,
      hash: keyOf(packed, set, settings),
      removals: asked.removals,
      at: now(),
      ...resultOf(set),
      mostBytes: Math.round(settings.keptMegabytes * 1024 * 1024),
    })
    forget(job)
  }

  function enqueue(job: Job, on: Lane): void {
    on.queue.add(job.communityId, job)
    void work(on)
  }

  function isSlow(communityId: string): boolean {
    const until = slowUntil.get(communityId)
    if (until === undefined) return false
    if (until > performance.now()) return true
    slowUntil.delete(communityId)
    return false
  }

  function forget(job: Job): void {
    jobs.delete(nameOf(job.communityId, job.packed))
    job.finish()
  }

  function order(asked: PapersAsked, packed: PackedOrder): Job | null {
    const { communityId } = asked
    const known = jobs.get(nameOf(communityId, packed))
    if (known) return known
    if (isClosed || waitingOf(lanes, communityId) >= mostWaiting) return null
    const { promise, resolve } = Promise.withResolvers<void>()
    const job = { communityId, packed, asked, hasFallen: false, outcome: promise, finish: resolve }
    jobs.set(nameOf(communityId, packed), job)
    enqueue(job, packed.weight <= quickWeight && !isSlow(communityId) ? quick : patient)
    return job
  }

  async function ask(
    asked: PapersAsked,
    orders: readonly PaperOrder[],
    waitMs = settings.answerWithinMs,
  ): Promise<PapersState> {
    const packed = orders.map(packOrder)
    const before = await look(asked, packed, settings)
    if (before.missing.length === 0 || before.problem) return stateOf(before, packed, null)
    const ordered: Job[] = []
    for (const each of before.missing) {
      const job = order(asked, each)
      if (!job) return { state: 'full' }
      ordered.push(job)
    }
    const patience = new AbortController()
    await Promise.race([
      Promise.all(ordered.map(({ outcome }) => outcome)),
      sleep(waitMs, undefined, { signal: patience.signal }).catch(() => undefined),
    ])
    patience.abort()
    const after = await look(asked, packed, settings)
    const [next] = after.missing
    const job = next && jobs.get(nameOf(asked.communityId, next))
    return stateOf(after, packed, job ? placeOf(lanes, job) : 0)
  }

  return {
    ask,
    limits: settings,
    pids: () => lanes.flatMap(({ setter }) => setter.pid() ?? []),
    close: () => {
      isClosed = true
      for (const { setter } of lanes) setter.close()
      launcher.close()
    },
  }
}

const nameOf = (communityId: string, { hash }: PackedOrder): string => `${communityId} ${hash}`

/** What could not be set within the limits is known by them too, so that it is tried again when they are changed. */
export const failedKey = ({ hash }: PackedOrder, { megabytes, seconds }: PaperLimits): string =>
  packOrder({ kind: 'markup', source: hash, inputs: { megabytes, seconds } }).hash

const keyOf = (packed: PackedOrder, set: SetOutcome, limits: PaperLimits): string =>
  'problem' in resultOf(set) && resultOf(set).problem ? failedKey(packed, limits) : packed.hash

function resultOf(set: SetOutcome): { bytes: Uint8Array | null; problem: PaperProblem | null } {
  if ('problem' in set) {
    return { bytes: null, problem: set.problem === 'fell' ? 'not-settable' : set.problem }
  }
  if (set.bytes.length > largestPaper) return { bytes: null, problem: 'too-large' }
  return { bytes: set.bytes.length > 0 ? set.bytes : null, problem: null }
}

const waitingOf = (lanes: readonly Lane[], communityId: string): number =>
  lanes.reduce((sum, { queue }) => sum + queue.countOf(communityId), 0)

/** How many are made before a job: 0 while it is made itself. */
function placeOf(lanes: readonly Lane[], job: Job): number {
  for (const { queue, current } of lanes) {
    if (current === job) return 0
    const place = queue.placeOf(job)
    if (place !== -1) return place + (current ? 1 : 0)
  }
  return 0
}

type Looked = { ready: ReadyPaper[]; missing: PackedOrder[]; problem: PaperProblem | null }

/** What is kept of the papers that are asked for. */
async function look(
  { db, communityId }: PapersAsked,
  packed: readonly PackedOrder[],
  limits: PaperLimits,
): Promise<Looked> {
  const hashes = packed.flatMap((each) => [each.hash, failedKey(each, limits)])
  const kept = new Map(
    (await findKept(db, communityId, hashes, now())).map((row) => [row.hash, row]),
  )
  const failed = packed.flatMap((each) => kept.get(failedKey(each, limits)) ?? [])
  return {
    ready: packed.flatMap(({ hash }) => {
      const row = kept.get(hash)
      return row ? [{ hash, size: row.size ?? 0 }] : []
    }),
    missing: packed.filter(({ hash }) => !kept.has(hash)),
    problem: failed[0]?.problem ?? null,
  }
}

function stateOf(
  { ready, missing, problem }: Looked,
  packed: readonly PackedOrder[],
  before: number | null,
): PapersState {
  if (problem) return { state: 'failed', problem }
  if (missing.length === 0) return { state: 'ready', papers: ready }
  return { state: 'under-way', made: ready.length, of: packed.length, before: before ?? 0 }
}
