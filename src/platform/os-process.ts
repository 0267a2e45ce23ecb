import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** False for a zombie: it holds nothing any more, whoever has yet to reap it. */
export function isAlive(pid: number): boolean {
  try {
    if (process.platform === 'linux')
      return !/\) [ZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return !execFileSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' }).startsWith(
      'Z',
    )
  } catch {
    return false
  }
}

/** How much memory a process has resident, in megabytes; 0 when it is gone. */
export function residentMegabytes(pid: number): number {
  try {
    if (process.platform === 'linux') {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024
    }
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' })) / 1_024
  } catch {
    return 0
  }
}

/** Linux counts a process's time in hundredths of a second, whatever the clock of the machine. */
const ticksPerSecond = 100

/**
 * CPU that a process has used so far, with that of children it has outlived, in seconds; 0 when it is gone, and null
 * where the system does not tell.
 */
export function workSeconds(pid: number): number | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The program's name may itself hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0)
    return ticks / ticksPerSecond
  } catch {
    return 0
  }
}

/** A postmaster that serves exactly this folder, and no other process that got its number since. */
export function isPostmasterOf(pid: number, pgData: string): boolean {
  if (!Number.isInteger(pid) || pid < 2 || !isAlive(pid)) return false
  try {
    if (process.platform === 'linux') {
      const [program] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return program?.endsWith('/postgres') === true && isSameFolder(`/proc/${pid}/cwd`, pgData)
    }
    const line = execFileSync('ps', ['-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' })
    return line.includes('/postgres ') && line.includes(` ${pgData} `)
  } catch {
    return false
  }
}

/** The postmasters of a folder: looked up among all processes, or else the one on record. */
export function postmastersOf(pgData: string, recorded: number): number[] {
  const candidates =
    process.platform === 'linux'
      ? readdirSync('/proc').map(Number).filter(Number.isInteger)
      : [recorded]
  return candidates.filter((pid) => isPostmasterOf(pid, pgData))
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other)]
  return a.dev === b.dev && a.ino === b.ino
}

/** Waits until the condition holds; false when the time is up first. */
export async function waitUntil(holds: () => boolean, ms: number): Promise<boolean> {
  const end = performance.now() + ms
  while (!holds()) {
    if (performance.now() > end) return false
    await sleep(10)
  }
  return true
}

/** Sends a signal to a process, unless it is gone already. */
export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // Gone already.
  }
}
