import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../platform/root.ts'
import { UserError } from '../platform/user-error.ts'

const dist = join(projectRoot, 'dist')
const builtMark = 'built'

/** Of many small files each, and nothing but JavaScript: read as part of the program it starts in half the time. */
const takenIn = ['@hono/node-server', 'hono', 'kysely', 'zod']

/** The packages that stay as they were installed. */
function keptOut(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  return Object.keys(dependencies).filter((name) => !takenIn.includes(name))
}

/** Bundles the program where a source is newer, beside its place, and moves it there whole. */
export async function buildProgram(): Promise<void> {
  if (isFresh()) return
  const draft = join(projectRoot, '.prepare/dist')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, builtMark), '')
  const { build } = await import('esbuild')
  await build({
    entryPoints: [
      'src/cli/main.ts',
      'src/platform/file/reader-thread.ts',
      'src/platform/paper/paper-process.ts',
    ].map((path) => join(projectRoot, path)),
    outdir: draft,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: keptOut(),
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    alias: { 'hono/jsx/jsx-runtime': join(projectRoot, 'src/ui/jsx-runtime.ts') },
    logLevel: 'error',
  }).catch(() => {
    throw new UserError('Godfot lot seg ikke bygge: se feilene over.')
  })
  const former = join(projectRoot, '.prepare/former-dist')
  rmSync(former, { recursive: true, force: true })
  if (existsSync(dist)) renameSync(dist, former)
  renameSync(draft, dist)
  rmSync(former, { recursive: true, force: true })
}

function isFresh(): boolean {
  const built = statSync(join(dist, builtMark), { throwIfNoEntry: false })
  if (!built) return false
  return ['package-lock.json', 'godfot', 'src', ...globSync('src/**', { cwd: projectRoot })].every(
    (path) => statSync(join(projectRoot, path)).mtimeMs <= built.mtimeMs,
  )
}
