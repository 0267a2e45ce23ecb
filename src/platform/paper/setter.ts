import { type ChildProcess, fork } from 'node:child_process'
import type { Instant } from '../../kernel/day.model.ts'
import type { PaperProblem } from '../../kernel/paper.model.ts'
import { residentMegabytes, workSeconds } from '../os-process.ts'
import type { PaperAnswer } from './call.ts'

/**
 * What the process may take before it is ended: resident memory, and seconds of work on one order. It gives way to all else, so
 * that on a busy machine the work takes longer by the clock; where the system does not tell of its work, the clock counts.
 */
export type PaperLimits = { megabytes: number; seconds: number }

/** `fell`: the process ended by itself or by another's hand, and the order may be tried again. */
export type SetOutcome = { bytes: Uint8Array } | { problem: PaperProblem | 'fell' }

/** A process that sets one order at a time. It is started when it is first needed, and goes when it has nothing to do. */
export type Setter = {
  set(bytes: Uint8Array, madeAt: Instant, seconds: number): Promise<SetOutcome>
  /** The process, while there is one. */
  pid(): number | undefined
  close(): void
}

const idleSeconds = 60
/** What it gets to start in, beside the time for the order. */
const startSeconds = 60
/** By the clock it gets so many times its seconds of work. */
const patience = 10
/** How often its memory and work are looked at: it grows by some 200 MB a second at most. */
const watchMs = process.platform === 'linux' ? 50 : 500

const isSource = import.meta.url.endsWith('.ts')
const script = new URL(isSource ? './paper-process.ts' : './paper-process.js', import.meta.url)

/** `niceness`: how much it gives way to all else on the machine, from 0 to 19. */
export type SetterOrder = Pick<PaperLimits, 'megabytes'> & { niceness: number }

/** It needs no secret of the house, and one core at a time. */
const surroundings = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, RAYON_NUM_THREADS: '1' }

/** `tell` hears of each process that is started, and of its end. */
export function openSetter(
  { megabytes, niceness }: SetterOrder,
  tell: (pid: number | undefined) => void = () => undefined,
): Setter {
  let child: ChildProcess | undefined
  let leaving: NodeJS.Timeout | undefined
  let isClosed = false

  const end = () => {
    clearTimeout(leaving)
    child?.kill('SIGKILL')
    child = undefined
  }
  const start = (): ChildProcess => {
    const started = fork(script, [String(megabytes), String(niceness)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // In a session of its own it can give way to the others (giveWay); it ends with its channel.
      detached: true,
      env: surroundings,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    started.on('error', () => {})
    started.on('exit', () => {
      if (child === started) child = undefined
      if (child === undefined) tell(undefined)
    })
    tell(started.pid)
    return started
  }

  return {
    pid: () => child?.pid,
    close: () => {
      isClosed = true
      end()
    },
    set: async (bytes, madeAt, seconds) => {
      if (isClosed) return { problem: 'fell' }
      clearTimeout(leaving)
      const isNew = child === undefined
      child ??= start()
      const own = child
      hold(own, true)
      const { promise, resolve } = Promise.withResolvers<SetOutcome>()
      const fall = () => resolve({ problem: 'fell' })
      const pid = own.pid ?? 0
      let timer: NodeJS.Timeout | undefined
      let mostWork = Number.POSITIVE_INFINITY
      const give = () => {
        clearTimeout(timer)
        const worked = workSeconds(pid)
        mostWork = (worked ?? mostWork) + seconds
        const clockSeconds = worked === null ? seconds : seconds * patience
        timer = setTimeout(() => resolve({ problem: 'too-slow' }), clockSeconds * 1_000)
        own.send({ bytes, madeAt }, (error) => {
          if (error) fall()
        })
      }
      const hear = (answer: PaperAnswer) => {
        if ('isReady' in answer) give()
        else resolve('fell' in answer ? { problem: answer.fell } : answer)
      }
      own.on('message', hear).once('exit', fall).once('error', fall)
      const watch = setInterval(() => {
        if (residentMegabytes(pid) > megabytes) resolve({ problem: 'too-large' })
        else if ((workSeconds(pid) ?? 0) > mostWork) resolve({ problem: 'too-slow' })
      }, watchMs)
      if (isNew) timer = setTimeout(fall, startSeconds * 1_000)
      else give()
      const outcome = await promise
      clearTimeout(timer)
      clearInterval(watch)
      own.off('message', hear).off('exit', fall).off('error', fall)
      const mayGoOn = 'bytes' in outcome && residentMegabytes(pid) < megabytes / 2
      if (child !== own) own.kill('SIGKILL')
      else if (!mayGoOn) end()
      else {
        hold(own, false)
        leaving = setTimeout(end, idleSeconds * 1_000).unref()
      }
      return outcome
    },
  }
}

/** A process that only waits holds up nobody's end. */
function hold(child: ChildProcess, isHeld: boolean): void {
  if (isHeld) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}
