import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { isAlive, signalTo } from '../platform/os-process.ts'
import { familyOf } from './bench/process-use.ts'

const folders = new Set<string>()

/** A folder for something of our own to work in, which does not outlive us. */
export function newOwnFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `godfot-${name}-`))
  folders.add(folder)
  return folder
}

export function removeOwnFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  folders.delete(folder)
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * However we end, all that is ours ends with us, and its folders go: at the end of the work, by a fault, or where somebody
 * asks. Asked once more, we end at once.
 */
export function endAllOwnWithUs(): void {
  process.once('exit', endAllOwn)
  for (const signal of signals)
    process.once(signal, () => {
      for (const each of signals) process.removeAllListeners(each)
      process.exit(128 + constants.signals[signal])
    })
}

/** So long those that we started get to end in order, and databases to give their memory back. */
const [orderlyMs, databaseMs, killedMs] = [5_000, 2_000, 2_000]

/**
 * Ends all that we have started and all that works in our folders, and removes these. Nothing else of ours goes on meanwhile,
 * so that nothing is started anew. For Linux.
 */
function endAllOwn(): void {
  const [, ...family] = familyOf(process.pid)
  const known = new Set(family)
  const remaining = () => {
    for (const pid of [...familyOf(process.pid).slice(1), ...workingIn(folders)]) known.add(pid)
    return [...known].filter(isAlive)
  }
  const begun = family.filter((pid) => parentOf(pid) === process.pid)
  for (const pid of remaining()) signalTo(pid, 'SIGCONT')
  for (const pid of begun) signalTo(pid, isDatabase(pid) ? 'SIGINT' : 'SIGTERM')
  waitFor(() => !begun.some(isAlive), orderlyMs)
  for (const pid of remaining()) signalTo(pid, isDatabase(pid) ? 'SIGQUIT' : 'SIGKILL')
  waitFor(() => remaining().length === 0, databaseMs)
  for (const pid of remaining()) signalTo(pid, 'SIGKILL')
  waitFor(() => remaining().length === 0, killedMs)
  for (const folder of folders) removeOwnFolder(folder)
}

/** The processes whose own place is one of the folders, or in it: a database whose house is gone has no other kin. */
const workingIn = (places: ReadonlySet<string>): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(
      (pid) => Number.isInteger(pid) && [...places].some((place) => isIn(place, placeOf(pid))),
    )

const isIn = (folder: string, place: string): boolean => `${place}${sep}`.startsWith(folder + sep)

const placeOf = (pid: number): string => told(() => readlinkSync(`/proc/${pid}/cwd`))

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(told(() => readFileSync(`/proc/${pid}/status`, 'utf8')))?.[1])

const isDatabase = (pid: number): boolean =>
  told(() => readFileSync(`/proc/${pid}/comm`, 'utf8')).trim() === 'postgres'

/** Empty for one that is gone, or somebody else's. */
function told(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}

/** Waits without letting anything else of ours go on. */
function waitFor(holds: () => boolean, ms: number): void {
  const end = performance.now() + ms
  const never = new Int32Array(new SharedArrayBuffer(4))
  while (!holds() && performance.now() < end) Atomics.wait(never, 0, 0, 20)
}
