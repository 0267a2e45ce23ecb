import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { isAlive, waitUntil } from '../../src/platform/os-process.ts'
import { projectRoot } from '../../src/platform/root.ts'

/** What a run of ./godfot said, and how it ended. */
export type Ended = { code: number | null; out: string; err: string }

export type Run = {
  process: ChildProcess
  said: () => { out: string; err: string }
  /** Resolves when the process has ended, and kills it where it takes longer than it may. */
  ended: (ms?: number) => Promise<Ended>
}

type Surroundings = Record<string, string | undefined>

const running: ChildProcess[] = []

/**
 * Runs ./godfot as a person would, apart from the variables given; undefined takes one away. `through`
 * is a program that runs it in other surroundings, `checkout` another than this one.
 */
export function godfot(
  args: string[],
  surroundings: Surroundings = {},
  through: readonly string[] = [],
  checkout = projectRoot,
): Run {
  const env = { ...process.env, DATABASE_URL: undefined, GODFOT_LOG: 'text', ...surroundings }
  const [program = '', ...rest] = [...through, '/bin/sh', join(checkout, 'godfot'), ...args]
  const child = spawn(program, rest, { env, cwd: '/' })
  running.push(child)
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    process: child,
    said: () => ({ out, err }),
    ended: async (ms = 60_000) => {
      const alarm = setTimeout(() => child.kill('SIGKILL'), ms)
      const code = await closed
      clearTimeout(alarm)
      return { code, out, err }
    },
  }
}

/** May folders be laid over others, seen by our own programs alone? Only root on Linux may. */
export const mayMount =
  process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'mount', '--version']).status === 0

/** Runs a program where something is mounted, as `mount` takes it. */
export const withMounted = (mount: string): string[] => [
  'unshare',
  '--mount',
  'sh',
  '-c',
  `mount ${mount} && exec "$@"`,
  'sh',
]

export type OpenHouse = Run & { url: string }

/** Starts on a free port and waits for the address. Throws what was said when none came. */
export async function startHouse(
  dataDir: string,
  args: string[] = [],
  through: readonly string[] = [],
): Promise<OpenHouse> {
  return opened(godfot(['start', '--port', '0', '--data', dataDir, ...args], {}, through))
}

/** Waits for the address of a start. */
export async function opened(run: Run): Promise<OpenHouse> {
  const address = () => /http:\/\/[\w.:]+/.exec(run.said().out)?.[0]
  await waitUntil(() => address() !== undefined || run.process.exitCode !== null, 60_000)
  const url = address()
  if (url) return { ...run, url }
  throw new Error(`Did not start: ${JSON.stringify(run.said())}`)
}

/** Asks the database on the folder, as its owner. */
export async function ask(dataDir: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ host: dataDir, user: 'godfot', database: 'godfot' })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

export const postmasterOf = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

/** A process and all that it has started. */
export function familyOf(pid: number): number[] {
  const members = (parent: number): number[] => [
    parent,
    ...pairs.filter(([, of]) => of === parent).flatMap(([child]) => members(child)),
  ]
  const pairs = process.platform === 'linux' ? parentsFromProc() : parentsFromPs()
  return members(pid)
}

/** Each process with its parent. A bare machine has no ps. */
const parentsFromProc = (): [number, number][] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)])

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

const parentsFromPs = (): [number, number][] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => [pid, parent])

/** Kills a house and its database at once, as a power cut would. */
export function killEverything(house: Run, dataDir: string): void {
  const database = familyOf(postmasterOf(dataDir))
  for (const pid of [...familyOf(house.process.pid ?? 0), ...database]) kill(pid)
}

/** Ends what a failed test left, so that the next one starts clean. */
export function endAll(): void {
  for (const child of running) {
    if (child.exitCode === null && child.pid && isAlive(child.pid)) kill(child.pid)
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

/**
 * What a work gives, and the seconds it would take where nothing else goes on: a bare start of Node, before and after, tells
 * how much slower than that it is just now.
 */
export async function secondsOf<T>(work: () => Promise<T>): Promise<[T, number]> {
  const before = startOfNode()
  const start = performance.now()
  const done = await work()
  const seconds = (performance.now() - start) / 1000
  const slowness = Math.max(1, Math.max(before, startOfNode()) / usualStartOfNode)
  return [done, seconds / slowness]
}

const usualStartOfNode = 0.06

function startOfNode(): number {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return (performance.now() - start) / 1000
}
