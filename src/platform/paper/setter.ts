import type { Instant } from '../../kernel/day.model.ts'
import type { PaperProblem } from '../../kernel/paper.model.ts'
import { residentMegabytes, workSeconds } from '../os-process.ts'
import { UserError } from '../user-error.ts'
import type { PaperAnswer, PaperCall } from './call.ts'
import type { Launcher } from './launcher.ts'
import { type RunningProcess, startProcess } from './running-process.ts'

/**
 * What the process may take before it is ended: resident memory, and seconds of work on one order. It gives way to all else, so
 * that on a busy machine the work takes longer by the clock; where the system does not tell of its work, the clock counts.
 */
export type PaperLimits = { megabytes: number; seconds: number }

/** `fell`: the process ended by itself or by another's hand, and the order may be tried again. */
export type SetOutcome = { bytes: Uint8Array } | { problem: PaperProblem | 'fell' }

/** A process that sets one order at a time. It is started when it is first needed, and goes when it has nothing to do. */
export type Setter = {
  /** Throws where there is no process to be had, which says nothing of the order. */
  set(bytes: Uint8Array, madeAt: Instant, seconds: number): Promise<SetOutcome>
  /** The process, while there is one. */
  pid(): number | undefined
  close(): void
}

const idleSeconds = 60
/** By the clock it gets so many times its seconds of work. */
const patience = 10
/** After so long by the clock one that has hardly been let work is followed by one that does not give way. */
const starvedSeconds = 5
/** How often its memory and work are looked at: it grows by some 200 MB a second at most. */
const watchMs = process.platform === 'linux' ? 50 : 500

export function openSetter(launcher: Launcher, megabytes: number): Setter {
  const closing = new AbortController()
  let running: RunningProcess | null = null
  let leaving: NodeJS.Timeout | undefined

  const end = () => {
    clearTimeout(leaving)
    running?.end()
    running = null
  }
  return {
    pid: () => running?.pid,
    close: () => {
      closing.abort()
      end()
    },
    set: async (bytes, madeAt, seconds) => {
      clearTimeout(leaving)
      if (running?.isGone()) running = null
      const found = running ?? (await startProcess(launcher, closing.signal))
      if (found && 'fell' in found) return { problem: found.fell }
      running = found
      if (closing.signal.aborted) {
        end()
        return { problem: 'fell' }
      }
      if (running === null) throw new UserError('Prosessen som lager papirer, kom ikke i gang.')
      const call = { bytes, madeAt }
      let outcome = await within(running, call, { megabytes, seconds })
      if (outcome === 'starved') {
        end()
        const hurried = await startProcess(launcher, closing.signal, 'hurried')
        if (hurried === null || 'fell' in hurried) return { problem: 'fell' }
        running = hurried
        outcome = await within(hurried, call, { megabytes, seconds })
      }
      if (outcome === 'starved') return { problem: 'too-slow' }
      const mayGoOn = 'bytes' in outcome && residentMegabytes(running.pid) < megabytes / 2
      if (mayGoOn) leaving = setTimeout(end, idleSeconds * 1_000).unref()
      else end()
      return outcome
    },
  }
}

/** What becomes of an order, at the latest when its limits are passed; `starved` where what gives way is let do nearly nothing. */
async function within(
  running: RunningProcess,
  call: PaperCall,
  { megabytes, seconds }: PaperLimits,
): Promise<SetOutcome | 'starved'> {
  const { pid, pace } = running
  if (residentMegabytes(pid) > megabytes) return { problem: 'too-large' }
  const { promise, resolve } = Promise.withResolvers<SetOutcome | 'starved'>()
  const begun = performance.now()
  const worked = workSeconds(pid)
  const mostWork = worked === null ? Number.POSITIVE_INFINITY : worked + seconds
  const clockSeconds = worked === null ? seconds : seconds * patience
  const timer = setTimeout(() => resolve({ problem: 'too-slow' }), clockSeconds * 1_000)
  const watch = setInterval(() => {
    if (residentMegabytes(pid) > megabytes) resolve({ problem: 'too-large' })
    else if ((workSeconds(pid) ?? 0) > mostWork) resolve({ problem: 'too-slow' })
    else if (pace === 'yielding' && isStarved(begun, worked, workSeconds(pid))) resolve('starved')
  }, watchMs)
  running.ask(call).then((answer) => resolve(outcomeOf(answer)))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
  }
}

/** Has it been let work less than a tenth of the time, for so long? */
function isStarved(begun: number, before: number | null, now: number | null): boolean {
  const elapsed = (performance.now() - begun) / 1_000
  return elapsed > starvedSeconds && before !== null && now !== null && now - before < elapsed / 10
}

function outcomeOf(answer: PaperAnswer | null): SetOutcome {
  if (answer === null) return { problem: 'fell' }
  return 'fell' in answer ? { problem: answer.fell } : answer
}
