import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type Account, postgresAccount } from './embedded-account.ts'
import { projectRoot } from './root.ts'
import { UserError } from './user-error.ts'

export type DataFolder = {
  path: string
  pgData: string
  log: string
  /** Where the socket lies: its whole path must stay under 100 bytes. */
  socketFolder: string
  account: Account
  /** The same two folders by the paths that PostgreSQL itself can follow. */
  asSeenByAccount: { pgData: string; socketFolder: string }
}

const isRoot = process.getuid?.() === 0

/** Beside the code for an ordinary user; for root a folder that the user postgres can reach. */
export function defaultDataFolder(): string {
  if (!isRoot) return join(projectRoot, 'data')
  return join('/var/lib/godfot', `${basename(projectRoot)}-${fingerprint(projectRoot)}`)
}

/** Makes the folder ready for one database, or says in a sentence why it cannot be. */
export function prepareDataFolder(wanted: string): DataFolder {
  const path = made(wanted)
  const pgData = join(path, 'pg')
  refuseForeignContent(path)
  const account = accountFor(pgData)
  if (account) chownSync(path, account.uid, account.gid)
  if (statSync(path).uid === (account?.uid ?? process.getuid?.())) chmodSync(path, 0o700)
  const socketFolder = socketFolderFor(path, account)
  return {
    path,
    pgData,
    log: join(path, 'postgres.log'),
    socketFolder,
    account,
    asSeenByAccount: canReach(path, account)
      ? { pgData, socketFolder }
      : {
          pgData: '/proc/self/cwd',
          socketFolder: socketFolder === path ? '..' : socketFolder,
        },
  }
}

function made(wanted: string): string {
  try {
    mkdirSync(wanted, { recursive: true, mode: 0o700 })
    accessSync(wanted, constants.R_OK | constants.W_OK | constants.X_OK)
    return realpathSync(wanted)
  } catch {
    throw new UserError(
      `Kan ikke skrive i datamappa ${wanted}: gi skriverett der, eller velg en annen mappe med --data.`,
    )
  }
}

function refuseForeignContent(path: string): void {
  const names = readdirSync(path).filter((name) => !name.startsWith('.') && name !== 'lost+found')
  if (names.length === 0 || ['pg', 'pg-new', 'lock'].some((name) => names.includes(name))) return
  throw new UserError(`Mappa ${path} holder andre filer enn Godfots: velg en tom mappe med --data.`)
}

/** A database that exists goes on as its owner's; a new one gets the account that may run it. */
function accountFor(pgData: string): Account {
  if (!existsSync(pgData)) return postgresAccount()
  const { uid, gid } = statSync(pgData)
  if (isRoot) return uid === 0 ? postgresAccount() : { uid, gid }
  if (uid === process.getuid?.()) return null
  throw new UserError(
    `Databasen i ${pgData} tilhører en annen bruker: start Godfot som den brukeren, eller velg en annen mappe med --data.`,
  )
}

/**
 * Root may point at a folder below one that the account cannot enter, such as root's own home. It is
 * then handed its working folder as an open door, which needs no way through the folders above.
 */
function canReach(path: string, account: Account): boolean {
  if (!account || process.platform !== 'linux') return true
  return spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0
}

function socketFolderFor(path: string, account: Account): string {
  if (Buffer.byteLength(join(path, '.s.PGSQL.5432')) < 100) return path
  const homes = account ? ['/run', tmpdir()] : [process.env.XDG_RUNTIME_DIR ?? '', tmpdir(), '/tmp']
  const home = homes.find((home) => home !== '' && home.length < 60 && isWritable(home))
  const short = join(home ?? '/tmp', `godfot-${fingerprint(path)}`)
  if (!existsSync(short)) {
    mkdirSync(short, { mode: 0o700 })
    if (account) chownSync(short, account.uid, account.gid)
  }
  const { uid, mode } = lstatSync(short)
  if (uid === (account?.uid ?? process.getuid?.()) && (mode & 0o777) === 0o700) return short
  throw new UserError(
    `Mappa ${short} tilhører noen andre: fjern den, eller velg en datamappe med kortere sti med --data.`,
  )
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 10)
