import { Worker } from 'node:worker_threads'
import type { Instant } from '../../kernel/day.model.ts'
import type { SetOutcome, Setter, SetterOrder } from './setter.ts'

export type KeeperCall = { bytes: Uint8Array; madeAt: Instant; seconds: number }
type KeeperNews = { pid: number | undefined } | { outcome: SetOutcome }

const isSource = import.meta.url.endsWith('.ts')
const script = new URL(isSource ? './keeper-thread.ts' : './keeper-thread.js', import.meta.url)

/** A setter whose process is started and watched by a thread of its own, which is there once a paper is asked for. */
export function keptSetter(order: SetterOrder): Setter {
  let keeper: Worker | undefined
  let pid: number | undefined
  let answer: (outcome: SetOutcome) => void = () => undefined
  let isClosed = false

  const start = (): Worker => {
    const started = new Worker(script, {
      execArgv: [],
      workerData: { megabytes: order.megabytes, niceness: order.niceness },
    })
    // It is told of its fall twice, and what the next one is asked for is none of its own.
    const fall = () => {
      if (keeper !== started) return
      keeper = undefined
      answer({ problem: 'fell' })
    }
    started.on('message', (news: KeeperNews) => {
      if ('outcome' in news) answer(news.outcome)
      else pid = news.pid
    })
    started.on('error', fall)
    started.on('exit', fall)
    return started
  }

  return {
    pid: () => pid,
    close: () => {
      isClosed = true
      void keeper?.terminate()
      pid = undefined
    },
    set: async (bytes, madeAt, seconds) => {
      if (isClosed) return { problem: 'fell' }
      keeper ??= start()
      const own = keeper
      own.ref()
      const { promise, resolve } = Promise.withResolvers<SetOutcome>()
      answer = resolve
      own.postMessage({ bytes, madeAt, seconds } satisfies KeeperCall)
      const outcome = await promise
      own.unref()
      return outcome
    },
  }
}
