import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder } from '../platform/cache-folder.ts'
import { projectRoot } from '../platform/root.ts'
import { UserError } from '../platform/user-error.ts'

/** What running needs; or the developers' tools as well. */
export type PackageSet = 'run' | 'all'

const modules = join(projectRoot, 'node_modules')
const marker = '.godfot'

/** Gives up within half a minute where no registry answers. */
const quiet =
  '--no-audit --no-fund --no-update-notifier --loglevel=error --fetch-retries=2 --fetch-retry-mintimeout=500 --fetch-retry-maxtimeout=3000'

/**
 * Installs what the lock file says, beside its place, and moves it there whole: a house that runs finds its packages
 * throughout, and an install that is broken off leaves what was there. The caller holds the checkout's lock.
 */
export function installPackages(set: PackageSet, lockSum: string): void {
  if (isLinked() || satisfies(set, lockSum)) return
  const kept = hasTools() ? 'all' : set
  console.error('Installerer pakkene …')
  const draft = join(projectRoot, '.prepare/install')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft)
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(projectRoot, name), join(draft, name))
  }
  runNpm(draft, kept)
  writeFileSync(join(draft, 'node_modules', marker), `${lockSum} ${kept}`)
  if (existsSync(modules)) renameSync(modules, join(draft, 'former'))
  renameSync(join(draft, 'node_modules'), modules)
  rmSync(draft, { recursive: true, force: true })
}

/** Linked packages belong to another checkout, which keeps them up to date itself. */
function isLinked(): boolean {
  return lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/** All that is there serves one who needs less. */
function satisfies(set: PackageSet, lockSum: string): boolean {
  const path = join(modules, marker)
  const held = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return held === `${lockSum} all` || held === `${lockSum} ${set}`
}

/** A checkout that has had the tools keeps them, so that a start takes nothing from the tests beside it. */
const hasTools = (): boolean => existsSync(join(modules, 'vitest'))

function runNpm(folder: string, set: PackageSet): void {
  const log = logFile()
  const file = openSync(log, 'w')
  const args = ['ci', ...(set === 'run' ? ['--omit=dev'] : ['--include=dev']), ...quiet.split(' ')]
  const { status, error } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', file, file] })
  closeSync(file)
  if (status === 0) return
  throw new UserError(
    (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
      ? 'Godfot trenger npm for å hente pakkene sine: installer Node 26 med npm fra https://nodejs.org.'
      : `Fikk ikke installert pakkene: sjekk at npm-registeret kan nås, og se ${log}.`,
  )
}

function logFile(): string {
  try {
    mkdirSync(cacheFolder(), { recursive: true })
    const log = join(cacheFolder(), 'npm.log')
    closeSync(openSync(log, 'a'))
    return log
  } catch {
    return join(tmpdir(), `godfot-npm-${process.getuid?.() ?? 0}.log`)
  }
}
