import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from './data-folder.ts'
import { writeAccess } from './embedded-access.ts'
import { namedAccount } from './embedded-account.ts'
import { embeddedBinaries } from './embedded-binaries.ts'
import { failure, whenThereIsRoom } from './embedded-room.ts'
import { logEvent } from './log.ts'
import { isAlive, isPostmasterOf, postmastersOf, waitUntil } from './os-process.ts'
import { tellFault } from './tell-fault.ts'

export type EmbeddedDatabase = {
  socketFolder: string
  /** Ends the database within 5 s; everything acknowledged is on disk. */
  stop: () => Promise<void>
}

/** Small, since one machine serves one cooperation: some 20 MB when idle. */
const frugal = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '32MB',
  max_connections: '60',
  io_method: 'sync',
  jit: 'off',
  max_worker_processes: '1',
  max_parallel_workers: '0',
  max_logical_replication_workers: '0',
  autovacuum_max_workers: '1',
  // What a row holds is told with a fault otherwise, and the log goes along in reports.
  log_error_verbosity: 'terse',
  log_timezone: 'UTC',
  timezone: 'UTC',
}

/** Gives up durability for speed, and has room for races: for databases that live as long as one test run. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '150',
}

const environment = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

/**
 * Starts PostgreSQL on the folder's own socket, out of reach from outside. The caller holds the
 * folder's lock, so a postmaster that still runs there is a leftover and is stopped first.
 */
export async function startEmbedded(
  folder: DataFolder,
  { lasting = true } = {},
): Promise<EmbeddedDatabase> {
  const binaries = embeddedBinaries(folder.account)
  if (!existsSync(folder.pgData)) {
    await stopLeftover(draftOf(folder))
    createCluster(binaries, folder, lasting)
  }
  await stopLeftover(folder.pgData)
  writeAccess(folder)

  let isStopping = false
  let postmaster = await launch(binaries, folder, lasting)
  const relaunchWhenLost = () =>
    postmaster.once('exit', async () => {
      if (isStopping) return
      logEvent('error', 'database-lost', 'PostgreSQL stoppet uventet og startes på nytt.')
      try {
        const launched = await whenThereIsRoom(
          () => launch(binaries, folder, lasting),
          () => isStopping,
        )
        if (launched === null) return
        postmaster = launched
        relaunchWhenLost()
      } catch (error) {
        tellFault(error)
        process.exit(1)
      }
    })
  relaunchWhenLost()

  const stop = async () => {
    isStopping = true
    const hasEnded = () => postmaster.exitCode !== null || postmaster.signalCode !== null
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (hasEnded()) return
      postmaster.kill(signal)
      if (await waitUntil(hasEnded, 2000)) return
    }
  }
  return { socketFolder: folder.socketFolder, stop }
}

/** Where a database is made, before it stands in its place. */
export const draftOf = ({ path }: DataFolder): string => join(path, 'pg-new')

/** Built beside its place and moved there when whole, so that an interrupted start leaves no half. */
function createCluster(binaries: string, folder: DataFolder, lasting: boolean): void {
  const draft = draftOf(folder)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const { account } = folder
  const maker = namedAccount(account)
  if (maker) chownSync(draft, maker.uid, maker.gid)
  const isReachable = maker === account && folder.asSeenByAccount.pgData === folder.pgData
  const place = isReachable ? draft : '/proc/self/cwd'
  const access = ['-U', 'postgres', '--auth-local=peer', '--auth-host=reject']
  const flags = ['-D', place, ...access, '--encoding=UTF8', '--locale=C']
  const norwegian = ['--locale-provider=icu', '--icu-locale=nb-NO', '--no-instructions']
  const { status, stderr } = spawnSync(
    join(binaries, 'bin/initdb'),
    [...flags, ...norwegian, ...(lasting ? [] : ['--no-sync'])],
    { ...maker, env: environment, cwd: draft, encoding: 'utf8' },
  )
  if (status !== 0) throw failure('PostgreSQL lot seg ikke sette opp', stderr ?? '', folder)
  if (account && maker !== account)
    execFileSync('chown', ['-R', `${account.uid}:${account.gid}`, draft])
  renameSync(draft, folder.pgData)
}

/** Ends a postmaster whose Godfot is gone. The caller holds the lock of its folder. */
export async function stopLeftover(pgData: string): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const leftovers = postmastersOf(pgData, recordedPid(pgData))
    for (const pid of leftovers) send(pid, signal)
    if (await waitUntil(() => !leftovers.some(isAlive), 2000)) return
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended between the look and the signal.
  }
}

/** Right after a kill of everything the old one's memory may still be in use: tries for 5 s. */
async function launch(
  binaries: string,
  folder: DataFolder,
  lasting: boolean,
): Promise<ChildProcess> {
  const end = performance.now() + 5000
  for (;;) {
    const logStart = existsSync(folder.log) ? statSync(folder.log).size : 0
    const postmaster = spawnPostmaster(binaries, folder, lasting)
    if (await becomesReady(postmaster, folder.pgData)) return postmaster
    const said = readFileSync(folder.log).subarray(logStart).toString('utf8')
    const isHeldByFormer = /already exists|still in use|another postmaster/.test(said)
    if (!isHeldByFormer || performance.now() > end) {
      throw failure('PostgreSQL stoppet under oppstart', said, folder)
    }
    await sleep(100)
  }
}

function spawnPostmaster(binaries: string, folder: DataFolder, lasting: boolean): ChildProcess {
  const { pgData, asSeenByAccount, account } = folder
  const settings = Object.entries({ ...frugal, ...(lasting ? {} : forgetful) })
  const flags = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(folder.log, 'a', 0o600)
  if (account) chownSync(folder.log, account.uid, account.gid)
  const postmaster = spawn(
    join(binaries, 'bin/postgres'),
    ['-D', asSeenByAccount.pgData, '-k', asSeenByAccount.socketFolder, ...flags],
    {
      ...account,
      cwd: pgData,
      env: { ...environment, ...former(pgData) },
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  postmaster.on('error', () => {})
  closeSync(log)
  return postmaster
}

/**
 * A pid file left by a dead postmaster may name a process that has got its number since. PostgreSQL
 * takes a file with this pid for stale, and still checks that the old one's memory is free.
 */
function former(pgData: string): { PG_GRANDPARENT_PID?: string } {
  const pid = recordedPid(pgData)
  return pid && !isPostmasterOf(pid, pgData) ? { PG_GRANDPARENT_PID: `${pid}` } : {}
}

/** The pid file of a former life says ready too, so it must name this very child. */
async function becomesReady(postmaster: ChildProcess, pgData: string): Promise<boolean> {
  const hasEnded = () => postmaster.exitCode !== null || postmaster.signalCode !== null
  const isReady = () =>
    recordedPid(pgData) === postmaster.pid && pidFile(pgData)[7]?.trim() === 'ready'
  if (postmaster.pid === undefined) return false
  await waitUntil(() => hasEnded() || isReady(), 120_000)
  return !hasEnded() && isReady()
}

const recordedPid = (pgData: string): number => Number(pidFile(pgData)[0] ?? 0)

function pidFile(pgData: string): string[] {
  try {
    return readFileSync(join(pgData, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}
