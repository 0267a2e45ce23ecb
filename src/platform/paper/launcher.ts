import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const isSource = import.meta.url.endsWith('.ts')
const program = new URL(isSource ? './paper-process.ts' : './paper-process.js', import.meta.url)

/** Starts processes that set papers. */
export type Launcher = {
  /** Starts one, which comes to the socket and is ended by its close. */
  launch(socketPath: string): void
  close(): void
}

/**
 * What it runs on each path that it is told, in a session that gives way: Linux weighs sessions before it weighs processes
 * (sched(7), autogroup), and grants one such wish in a tenth of a second, whoever asks. A core that has only idle work counts
 * as free for who wakes, where the system has `chrt`. `jobs` reaps those that have ended.
 */
const script = `
group=/proc/self/autogroup
for try in 1 2 3 4 5 6 7 8 9 10; do
  [ ! -w $group ] || { echo "$0" >$group; } 2>/dev/null && break
  sleep 0.1
done
idle='chrt --idle 0'
$idle true 2>/dev/null || idle=
while read -r path; do
  jobs >/dev/null
  nice -n "$0" $idle "$@" "$path" &
done`

/** It needs no secret of the house, and one core at a time. */
const surroundings = { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, RAYON_NUM_THREADS: '1' }

/**
 * A shell that starts them for the house: a large process that starts one itself stands still meanwhile, and pays for each
 * page of its memory once more. It gives way to all else on the machine, from 0 to 19, and so does what it starts.
 */
export function openLauncher(niceness: number, megabytes: number): Launcher {
  let isClosed = false
  const start = (): ChildProcess => {
    const runs = [process.execPath, '--disable-warning=ExperimentalWarning', fileURLToPath(program)]
    const started = spawn('/bin/sh', ['-c', script, `${niceness}`, ...runs, `${megabytes}`], {
      // It leads a session of its own, and so hears none of the keys of the terminal. It ends with its input.
      detached: true,
      env: surroundings,
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    started.on('error', () => {})
    started.on('exit', () => {
      if (shell === started) shell = undefined
    })
    started.stdin?.on('error', () => {})
    started.unref()
    return started
  }
  let shell: ChildProcess | undefined = start()
  return {
    launch: (socketPath) => {
      if (isClosed) return
      shell ??= start()
      shell.stdin?.write(`${socketPath}\n`)
    },
    close: () => {
      isClosed = true
      shell?.stdin?.end()
    },
  }
}
