import { tellFault } from '../tell-fault.ts'
import { type Lane, openLane } from './lane.ts'
import { openLauncher } from './launcher.ts'
import type { PackedOrder } from './order.ts'
import { type KeepingLimits, keepResult, type PapersAsked } from './result.ts'
import { openSetter, type SetOutcome } from './setter.ts'

export type MakingSettings = KeepingLimits & {
  /** What a paper gets in the lane of those that are quick. */
  quickSeconds: number
  /** How much the making gives way to all else on the machine, from 0 to 19. */
  niceness: number
}

/** An order that is being made or waits for it. */
export type Job = {
  communityId: string
  packed: PackedOrder
  asked: PapersAsked
  /** With how many it is asked for at once. */
  among: number
  /** Has it fallen once, by no fault that is known to be its own? */
  hasFallen: boolean
  /** Called when the result is kept, or will never be. */
  finish(): void
}

export type Making = {
  /** Whether there was room for it: a community has so many waiting and no more. */
  add(job: Job): boolean
  /** How many are made before a job: 0 while it is made, and when it is not here. */
  placeOf(job: Job): number
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

/**
 * Has papers made in processes of their own, one for what is quick and one for what is not. What proves not to be quick is
 * ended there and begins anew in the other, and so does for a while all that its community orders: a long paper stands before
 * another community's short one once, and no longer than the quick lane's patience.
 */
export function openMaking(settings: MakingSettings): Making {
  const launcher = openLauncher(settings.niceness, settings.megabytes)
  const lane = (seconds: number): Lane<Job> =>
    openLane(openSetter(launcher, settings.megabytes), Math.min(seconds, settings.seconds), make)
  const quick = lane(settings.quickSeconds)
  const patient = lane(settings.seconds)
  const lanes = [quick, patient]
  const slow = slowCommunities()
  let isClosed = false

  async function make(job: Job, on: Lane<Job>): Promise<void> {
    const begun = performance.now()
    try {
      const set = await on.set(job.packed.bytes)
      const wasQuick = 'bytes' in set && performance.now() - begun < quick.seconds * 1_000
      if (wasQuick) slow.remove(job.communityId)
      if (!isClosed && beginAnew(job, set, on)) return
      if (!isClosed) await keepResult(job.asked, job.packed, set, settings)
    } catch (error) {
      tellFault(error)
    }
    job.finish()
  }

  /** Gives a job the patience or the second try that it has not had; whether it was given one. */
  function beginAnew(job: Job, set: SetOutcome, on: Lane<Job>): boolean {
    const problem = 'problem' in set ? set.problem : null
    if (problem === 'too-slow' && on.seconds < settings.seconds) {
      slow.add(job.communityId)
      for (const each of [job, ...on.takeAll(job.communityId)]) patient.add(each)
      return true
    }
    if (problem !== 'fell' || job.hasFallen) return false
    job.hasFallen = true
    on.add(job)
    return true
  }

  return {
    add: (job) => {
      if (isClosed || waitingOf(lanes, job.communityId) >= mostWaiting) return false
      const isQuick = job.packed.weight <= quickWeight && !slow.has(job.communityId)
      const on = isQuick ? quick : patient
      on.add(job)
      return true
    },
    placeOf: (job) => lanes.map((on) => on.placeOf(job)).find((place) => place !== -1) ?? 0,
    pids: () => lanes.flatMap((on) => on.pid() ?? []),
    close: () => {
      isClosed = true
      for (const on of lanes) on.close()
      launcher.close()
    },
  }
}

const waitingOf = (lanes: readonly Lane<Job>[], communityId: string): number =>
  lanes.reduce((sum, on) => sum + on.countOf(communityId), 0)

/** The communities that lately ordered what proved not to be quick. */
function slowCommunities() {
  const slowUntil = new Map<string, number>()
  return {
    add: (communityId: string) => slowUntil.set(communityId, performance.now() + slowForMs),
    remove: (communityId: string) => slowUntil.delete(communityId),
    has: (communityId: string): boolean => {
      const until = slowUntil.get(communityId)
      if (until === undefined) return false
      if (until > performance.now()) return true
      slowUntil.delete(communityId)
      return false
    },
  }
}
