import { setTimeout as sleep } from 'node:timers/promises'
import type { PaperProblem } from '../../kernel/paper.model.ts'
import { type Job, type MakingSettings, openMaking } from './making.ts'
import { type PackedOrder, type PaperOrder, packOrder } from './order.ts'
import { findResults, type PapersAsked, type ReadyPaper, type Results } from './result.ts'
import type { PaperLimits } from './setter.ts'

export type PaperSettings = MakingSettings & {
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

/** How papers that were asked for stand, all of them together. */
export type PapersState =
  | { state: 'ready'; papers: readonly ReadyPaper[] }
  /** `before`: how many papers are made before the next of these; 0 while it is made. */
  | { state: 'under-way'; made: number; of: number; before: number }
  | { state: 'failed'; problem: PaperProblem }
  /** The community has as many waiting as it may have. */
  | { state: 'full' }

export type Papers = {
  /** Gives papers that are made, and has the others made; waits a little for them. */
  ask(asked: PapersAsked, orders: readonly PaperOrder[], waitMs?: number): Promise<PapersState>
  limits: PaperLimits
  /** The processes that set papers just now. */
  pids(): number[]
  close(): void
}

type Ordered = { job: Job; outcome: Promise<void> }

/** Has papers made, each once however often it is asked for meanwhile. */
export function openPapers(settings: PaperSettings = usualPapers): Papers {
  const making = openMaking(settings)
  const underWay = new Map<string, Ordered>()

  function order(asked: PapersAsked, packed: PackedOrder, among: number): Ordered | null {
    const { communityId } = asked
    const name = nameOf(communityId, packed)
    const known = underWay.get(name)
    if (known) return known
    const { promise, resolve } = Promise.withResolvers<void>()
    const finish = () => {
      underWay.delete(name)
      resolve()
    }
    const job: Job = { communityId, packed, asked, among, hasFallen: false, finish }
    if (!making.add(job)) return null
    const ordered = { job, outcome: promise }
    underWay.set(name, ordered)
    return ordered
  }

  async function ask(
    asked: PapersAsked,
    orders: readonly PaperOrder[],
    waitMs = settings.answerWithinMs,
  ): Promise<PapersState> {
    const packed = orders.map(packOrder)
    const before = await findResults(asked, packed, settings)
    if (before.missing.length === 0 || before.problem) return stateOf(before, packed, 0)
    const outcomes: Promise<void>[] = []
    for (const each of before.missing.slice(0, mostAtOnce)) {
      const ordered = order(asked, each, orders.length)
      if (ordered) outcomes.push(ordered.outcome)
    }
    if (outcomes.length === 0) return { state: 'full' }
    await settledWithin(outcomes, waitMs)
    const after = await findResults(asked, packed, settings)
    const [next] = after.missing
    const ordered = next && underWay.get(nameOf(asked.communityId, next))
    return stateOf(after, packed, ordered ? making.placeOf(ordered.job) : 0)
  }

  return { ask, limits: settings, pids: making.pids, close: making.close }
}

/** Of many that are asked for together so many are ordered at once, and more each time they are asked for: others have room meanwhile. */
const mostAtOnce = 20

const nameOf = (communityId: string, { hash }: PackedOrder): string => `${communityId} ${hash}`

/** Waits for all of them, and no longer than so. */
async function settledWithin(outcomes: readonly Promise<void>[], ms: number): Promise<void> {
  const patience = new AbortController()
  await Promise.race([
    Promise.all(outcomes),
    sleep(ms, undefined, { signal: patience.signal }).catch(() => undefined),
  ])
  patience.abort()
}

function stateOf(
  { ready, missing, problem }: Results,
  packed: readonly PackedOrder[],
  before: number,
): PapersState {
  if (problem) return { state: 'failed', problem }
  if (missing.length === 0) return { state: 'ready', papers: ready }
  return { state: 'under-way', made: ready.length, of: packed.length, before }
}
