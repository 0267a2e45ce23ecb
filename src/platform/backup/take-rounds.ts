import { type ChildProcess, spawn } from 'node:child_process'
import { now } from '../clock.ts'
import type { DatabaseAddress } from '../db.ts'
import { tellFault } from '../tell-fault.ts'
import { lastBackupIn } from './backup-folder.ts'
import { type BackupSettings, isDue } from './backup-round.ts'
import { markOf } from './source.ts'

/** Takes the copies of a house that is open. */
export type Rounds = {
  /** From now on it looks every minute whether one is due. */
  begin(): void
  /** One that is under way ends by itself, or with the database. */
  close(): void
}

const lookMs = 60_000
/** So long after one that failed it is tried again. */
const againMs = 3_600_000

/** Runs the program that it is given for each line that it reads, and tells on a line how it ended. It gives way to the house. */
const script = `
way=
nice -n 10 true 2>/dev/null && way='nice -n 10'
while read -r go; do
  $way "$@" >&2 </dev/null
  echo $?
done`

/**
 * Has copies taken by the command, one at a time. A shell that was started before the house began to serve starts it, as is
 * done for papers: what the house itself starts, it pays for in memory.
 */
export function openRounds(
  { folder, at }: BackupSettings,
  owner: DatabaseAddress,
  program: readonly string[],
): Rounds {
  let shell: ChildProcess | null = null
  let isAtWork = false
  let failedAt = Number.NEGATIVE_INFINITY
  const ended = (code: number) => {
    isAtWork = false
    failedAt = code === 0 ? Number.NEGATIVE_INFINITY : performance.now()
    if (code !== 0)
      console.error(
        `Sikkerhetskopien til ${folder} ble ikke tatt (se linja over). Den prøves igjen om en time.`,
      )
  }
  const open = () => {
    const started = startShell(program, ended)
    shell = started
    const lose = () => {
      if (shell === started) shell = null
      if (isAtWork) ended(1)
    }
    started.on('error', lose).on('exit', lose)
  }
  const look = async () => {
    if (isAtWork || performance.now() - failedAt < againMs) return
    isAtWork = true
    try {
      if (!isDue(lastBackupIn(folder, await markOf(owner)), now(), at)) {
        isAtWork = false
        return
      }
      if (shell === null) open()
      shell?.stdin?.write('\n')
    } catch (error) {
      tellFault(error)
      ended(1)
    }
  }
  open()
  let timer: NodeJS.Timeout | undefined
  return {
    begin: () => {
      void look()
      timer = setInterval(look, lookMs).unref()
    },
    close: () => {
      clearInterval(timer)
      isAtWork = false
      shell?.stdin?.end()
    },
  }
}

/** What only the house has use for stays with it. */
function startShell(program: readonly string[], ended: (code: number) => void): ChildProcess {
  const { GODFOT_SMTP_URL: _, ...env } = process.env
  const started = spawn('/bin/sh', ['-c', script, 'sh', ...program], {
    // It hears none of the keys of the terminal, and ends with its input.
    detached: true,
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  started.stdin?.on('error', () => {})
  started.stdout?.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.trim().split('\n')) ended(Number(line))
  })
  started.unref()
  for (const stream of [started.stdin, started.stdout])
    (stream as unknown as { unref?(): void }).unref?.()
  return started
}
