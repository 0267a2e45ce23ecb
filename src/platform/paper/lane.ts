import { now } from '../clock.ts'
import { fairQueue } from '../fair-queue.ts'
import type { SetOutcome, Setter } from './setter.ts'

/** One that is being made, and those that wait behind it, community by community. */
export type Lane<Job> = {
  /** What each gets of work here. */
  seconds: number
  add(job: Job): void
  /** All that wait of a community, which then wait here no more. */
  takeAll(communityId: string): Job[]
  countOf(communityId: string): number
  /** How many are made before a job: 0 while it is made itself; -1 when it is not here. */
  placeOf(job: Job): number
  set(bytes: Uint8Array): Promise<SetOutcome>
  /** The process that sets, while there is one. */
  pid(): number | undefined
  close(): void
}

/** Has one job at a time made, for as long as any waits. */
export function openLane<Job extends { communityId: string; among: number }>(
  setter: Setter,
  seconds: number,
  make: (job: Job, on: Lane<Job>) => Promise<void>,
): Lane<Job> {
  const queue = fairQueue<Job>()
  let current: Job | null = null
  let isClosed = false

  async function work(): Promise<void> {
    if (current || isClosed) return
    const job = queue.next()
    if (!job) return
    current = job
    await make(job, lane)
    current = null
    void work()
  }

  const lane: Lane<Job> = {
    seconds,
    add: (job) => {
      queue.add(job.communityId, job, job.among)
      void work()
    },
    takeAll: queue.takeAll,
    countOf: queue.countOf,
    placeOf: (job) => {
      if (current === job) return 0
      const place = queue.placeOf(job)
      return place === -1 ? -1 : place + (current ? 1 : 0)
    },
    set: (bytes) => setter.set(bytes, now(), seconds),
    pid: setter.pid,
    close: () => {
      isClosed = true
      setter.close()
    },
  }
  return lane
}
