import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tellFault } from '../tell-fault.ts'

const isSource = import.meta.url.endsWith('.ts')
const program = new URL(isSource ? './paper-process.ts' : './paper-process.js', import.meta.url)

/** Does what is started give way to all else, or has it waited so long that it takes its turn? */
export type Pace = 'yielding' | 'hurried'

/** Starts processes that set papers. */
export type Launcher = {
  /** Starts one, which comes to the socket and is ended by its close; again where it may have been lost, until the signal. */
  launch(socketPath: string, until: AbortSignal, pace: Pace): void
  close(): void
}

/**
 * What it runs on each path that it is told, in a session that gives way: Linux weighs sessions before it weighs processes
 * (sched(7), autogroup), and grants one such wish in a tenth of a second, whoever asks. A core that has only idle work counts
 * as free for who wakes. A system may lack `nice`, `chrt` and `setsid`. Whoever is hurried is in a session beside. `jobs` reaps
 * those that have ended.
 */
const script = `
group=/proc/self/autogroup
for try in 1 2 3 4 5 6 7 8 9 10; do
  [ ! -w $group ] || { echo "$0" >$group; } 2>/dev/null && break
  sleep 0.1
done
way=
idle=
if [ "$0" -gt 0 ]; then
  nice -n "$0" true 2>/dev/null && way="nice -n $0"
  chrt --idle 0 true 2>/dev/null && idle='chrt --idle 0'
fi
beside=
[ "$(command -v setsid)" ] && beside=setsid
while read -r pace path; do
  jobs >/dev/null
  case $pace in
    hurried) $beside "$@" "$path" & ;;
    *) $way $idle "$@" "$path" & ;;
  esac
done`

/** It needs no secret of the house, and one core at a time. */
const surroundings = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, RAYON_NUM_THREADS: '1' }

/** How soon a shell that could not be started, or was ended, is started again. */
const againMs = 1_000

/**
 * A shell that starts them for the house: a large process that starts one itself stands still meanwhile, and pays for each
 * page of its memory once more. It gives way to all else on the machine, from 0 to 19, and so does what it starts.
 */
export function openLauncher(niceness: number, megabytes: number): Launcher {
  const awaited = new Map<string, Pace>()
  let isClosed = false
  let shell: ChildProcess | null = null

  const lose = (lost: ChildProcess | null) => {
    if (shell !== lost) return
    shell = null
    if (!isClosed && awaited.size > 0) setTimeout(open, againMs).unref()
  }
  const open = () => {
    if (isClosed || shell) return
    try {
      const started = startShell(niceness, megabytes)
      shell = started.on('error', () => lose(started)).on('exit', () => lose(started))
      for (const [path, pace] of awaited) started.stdin?.write(`${pace} ${path}\n`)
    } catch (error) {
      tellFault(error)
      lose(null)
    }
  }
  open()
  return {
    launch: (socketPath, until, pace) => {
      if (until.aborted) return
      until.addEventListener('abort', () => awaited.delete(socketPath), { once: true })
      awaited.set(socketPath, pace)
      if (shell) shell.stdin?.write(`${pace} ${socketPath}\n`)
      else open()
    },
    close: () => {
      isClosed = true
      shell?.stdin?.end()
    },
  }
}

/** Node throws what it does not tell as an event. */
function startShell(niceness: number, megabytes: number): ChildProcess {
  const runs = [process.execPath, '--disable-warning=ExperimentalWarning', fileURLToPath(program)]
  const started = spawn('/bin/sh', ['-c', script, `${niceness}`, ...runs, `${megabytes}`], {
    // It leads a session of its own, and so hears none of the keys of the terminal. It ends with its input.
    detached: true,
    env: surroundings,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  started.stdin?.on('error', () => {})
  started.unref()
  return started
}
