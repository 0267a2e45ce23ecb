import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresAccount } from '../src/platform/embedded-account.ts'
import { waitUntil } from '../src/platform/os-process.ts'

export const programsOf15 = '/usr/lib/postgresql/15/bin'

/** Has this machine the oldest PostgreSQL that is served? A bare one has not. */
export const hasPostgres15 = existsSync(join(programsOf15, 'postgres'))

export type Server = {
  /** As its administrator. */
  url: string
  /** Puts lines first among those that say who is let in, and has the server read them. */
  letIn(lines: string[]): void
  stop(): Promise<void>
}

export type ServerOrder = {
  programs: string
  /** Holds its files in `pg`, and its socket. */
  folder: string
  administrator: string
  access: 'scram-sha-256' | 'trust'
}

/** A server of somebody else's, set up and started the plain way. */
export async function startServer(order: ServerOrder): Promise<Server> {
  const { programs, folder, administrator, access } = order
  const [data, password] = [join(folder, 'pg'), join(folder, '.password')]
  const account = postgresAccount()
  writeFileSync(password, 'passord', { mode: 0o600 })
  if (account) for (const path of [folder, password]) chownSync(path, account.uid, account.gid)
  const asAccount = { ...account, cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC' } }
  const who = ['-U', administrator, `--auth=${access}`, `--pwfile=${password}`]
  const form = ['--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions']
  execFileSync(join(programs, 'initdb'), ['-D', data, ...who, ...form], {
    ...asAccount,
    stdio: 'ignore',
  })
  const postmaster = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'],
    { ...asAccount, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => postmaster.once('exit', resolve))
  await waitUntil(() => isReady(data) || postmaster.exitCode !== null, 60_000)
  return {
    url: `postgresql://${administrator}:passord@localhost/postgres?host=${encodeURIComponent(folder)}`,
    letIn: (lines) => {
      const file = join(data, 'pg_hba.conf')
      writeFileSync(file, [...lines, readFileSync(file, 'utf8')].join('\n'))
      postmaster.kill('SIGHUP')
    },
    stop: async () => {
      postmaster.kill('SIGINT')
      await ended
    },
  }
}

/** A server of version 15 in a folder of its own, which goes with it. */
export async function startPostgres15(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'godfot-15-'))
  const order = { programs: programsOf15, folder, administrator: 'postgres' } as const
  const server = await startServer({ ...order, access: 'scram-sha-256' })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...server, stop }
}

function isReady(data: string): boolean {
  const file = join(data, 'postmaster.pid')
  return existsSync(file) && readFileSync(file, 'utf8').split('\n')[7]?.trim() === 'ready'
}
