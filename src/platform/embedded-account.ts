import { spawnSync } from 'node:child_process'
import { UserError } from './user-error.ts'

/** The user that PostgreSQL runs as; null means the one who started Godfot. */
export type Account = { uid: number; gid: number } | null

const waysToMake: [program: string, ...flags: string[]][] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '--system', '--group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
]

/** In a range that no distribution, login or container hands out numbers from. */
const nameless = { uid: 60_654, gid: 60_654 }

/**
 * PostgreSQL refuses to run as root, so root lends it the system user postgres, made if need be, or
 * else a number that no user has.
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const account = find('postgres') ?? makePostgres() ?? nameless
  if (spawnSync('true', { ...account, cwd: '/' }).status === 0) return account
  throw new UserError(
    'PostgreSQL kan ikke kjøre som root, og root får ikke kjøre den som noen annen her: start Godfot som en vanlig bruker, eller sett DATABASE_URL til en PostgreSQL-server.',
  )
}

function makePostgres(): Account {
  for (const [program, ...flags] of waysToMake) {
    if (spawnSync(program, flags, { stdio: 'ignore' }).status !== 0) continue
    const made = find('postgres')
    if (made) return made
  }
  return null
}

/** Who sets a new database up for the account: initdb, unlike PostgreSQL itself, asks for a name. */
export function namedAccount(account: Account): Account {
  if (account === null || spawnSync('id', ['-un', `${account.uid}`]).status === 0) return account
  const named = find('nobody')
  if (named) return named
  throw new UserError(
    'PostgreSQL må settes opp av en bruker med navn, og her finnes verken postgres eller nobody: opprett en med «useradd --system postgres».',
  )
}

function find(name: string): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : 0
  })
  return uid && gid ? { uid, gid } : null
}
