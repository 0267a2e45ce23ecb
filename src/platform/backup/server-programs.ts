import { execFileSync } from 'node:child_process'
import { accessSync, constants, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { UserError } from '../user-error.ts'
import { majorOf } from './manifest.ts'

export type Program = { path: string; version: number }

/** Where systems lay PostgreSQL's programs, beside what is on the path. */
const usualPlaces = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/{postgresql@*,libpq}/bin',
  '/usr/local/opt/{postgresql@*,libpq}/bin',
]

/**
 * PostgreSQL's own program for a server: of its major version where there is one, or else the first that is newer. Throws a
 * UserError that says what is missing, and how one gets it.
 */
export function findProgram(
  name: 'pg_dump' | 'pg_restore',
  serverVersion: number,
  folders: readonly string[] = programFolders(),
): Program {
  const wanted = majorOf(serverVersion)
  const found = folders
    .map((folder) => join(folder, name))
    .filter(canRun)
    .flatMap((path) => {
      const version = programVersion(path)
      return version === null ? [] : [{ path, version }]
    })
  const fit = found
    .filter(({ version }) => majorOf(version) >= wanted)
    .toSorted((one, other) => majorOf(one.version) - majorOf(other.version))
  if (fit[0]) return fit[0]
  const newest = Math.max(...found.map(({ version }) => majorOf(version)))
  const lacks =
    found.length === 0
      ? `Fant ikke ${name}, som følger med PostgreSQL`
      : `${name} er fra PostgreSQL ${newest}, og serveren er ${wanted}`
  throw new UserError(
    `${lacks}: installer PostgreSQLs programmer i versjon ${wanted} eller nyere (på Debian og Ubuntu «apt install postgresql-client-${wanted}», på macOS «brew install postgresql@${wanted}»), eller legg mappa med ${name} i PATH.`,
  )
}

const programFolders = (): string[] => [
  ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
  ...usualPlaces.flatMap((place) => globSync(place)),
]

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** As a server tells its own; null where the program says none. */
export function programVersion(path: string): number | null {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [, major, minor] = /\(PostgreSQL\) (\d+)(?:\.(\d+))?/.exec(said) ?? []
    return major === undefined ? null : Number(major) * 10_000 + Number(minor ?? 0)
  } catch {
    return null
  }
}
