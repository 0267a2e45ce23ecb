import { readdirSync, readFileSync } from 'node:fs'
import { workSeconds } from '../../platform/os-process.ts'

/** CPU that these processes have used so far, with that of children they have outlived, in milliseconds. */
export const cpuOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + (workSeconds(pid) ?? 0), 0) * 1_000

/** Memory of these processes, what they share counted once among those who share it, in megabytes. */
export const memoryOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + proportionalKilobytes(pid), 0) / 1_024

/** A process and all that it has started and that still runs. */
export function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name))[1]) }))
  const withChildren = (of: number): number[] => [
    of,
    ...parents.filter(({ parent }) => parent === of).flatMap((child) => withChildren(child.pid)),
  ]
  return withChildren(pid)
}

/** The fields after the program's name, which may itself hold spaces; none for one that has ended. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

function proportionalKilobytes(pid: number): number {
  try {
    return Number(
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0,
    )
  } catch {
    return 0
  }
}
