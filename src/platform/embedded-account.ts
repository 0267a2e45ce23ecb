import { spawnSync } from 'node:child_process'
import { UserError } from './user-error.ts'

/** The user that PostgreSQL runs as; null means the one who started Godfot. */
export type Account = { uid: number; gid: number } | null

const waysToMake: [program: string, ...flags: string[]][] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '--system', '--group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
]

/** PostgreSQL refuses to run as root, so root lends it the system user postgres, made if need be. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const existing = find()
  if (existing) return existing
  for (const [program, ...flags] of waysToMake) {
    if (spawnSync(program, flags, { stdio: 'ignore' }).status !== 0) continue
    const made = find()
    if (made) return made
  }
  throw new UserError(
    'PostgreSQL kan ikke kjøre som root, og brukeren postgres lot seg ikke opprette: start Godfot som en vanlig bruker, eller opprett brukeren med «useradd --system postgres».',
  )
}

function find(): Account {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : 0
  })
  return uid && gid ? { uid, gid } : null
}
