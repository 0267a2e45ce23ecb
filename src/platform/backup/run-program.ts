import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { DatabaseAddress } from '../db.ts'
import { connectionUrl } from '../open-database.ts'
import { UserError } from '../user-error.ts'

export type Ordered = {
  path: string
  args: readonly string[]
  address: DatabaseAddress
  /** What it reads; without it, nothing. */
  from?: AsyncIterable<Uint8Array>
  /** What it writes goes here; without it, nowhere. */
  into?: string
}

/** Runs one of PostgreSQL's own programs on a database. Throws a UserError with what it said where it fails. */
export async function runProgram({ path, args, address, from, into }: Ordered): Promise<void> {
  const { url, secrets } = apart(connectionUrl(address))
  const child = spawn(path, [...args, `--dbname=${url}`], {
    env: { ...process.env, ...secrets },
    stdio: [from ? 'pipe' : 'ignore', into ? 'pipe' : 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-4_000)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  try {
    // A program that stops reads no more, which is told by how it ended.
    if (from && child.stdin) await pipeline(from, child.stdin).catch(ifItStopped)
    if (into && child.stdout)
      await pipeline(child.stdout, createWriteStream(into, { flags: 'wx', mode: 0o600 }))
    const code = await ended
    if (code !== 0) throw failed(path, said)
  } catch (error) {
    ended.catch(() => {})
    child.kill('SIGKILL')
    throw error
  }
}

const ifItStopped = (error: NodeJS.ErrnoException): void => {
  if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code ?? '')) throw error
}

/** The last thing that the program complained of. */
function failed(path: string, said: string): UserError {
  const name = path.split('/').at(-1)
  const lines = said.trim().split('\n')
  const why = lines.findLast((line) => /error:/.test(line)) ?? lines.at(-1) ?? ''
  return new UserError(`${name} stoppet (${why.replace(/^.*?error: /, '').slice(0, 300)}).`)
}

/** What the program's library knows of an address; what else ours may say is for our own. */
const known =
  /^(?:host|hostaddr|port|user|dbname|application_name|connect_timeout|options|ssl(?:mode|rootcert|cert|key|crl)|keepalives\w*|target_session_attrs)$/

/** The address without its password, which would be seen in the list of processes. */
function apart(connection: string): { url: string; secrets: Record<string, string> } {
  const url = new URL(connection)
  const password = url.searchParams.get('password') ?? decodeURIComponent(url.password)
  url.password = ''
  for (const name of [...url.searchParams.keys()])
    if (!known.test(name)) url.searchParams.delete(name)
  return { url: url.toString(), secrets: password === '' ? {} : { PGPASSWORD: password } }
}
