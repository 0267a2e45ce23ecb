import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from '../src/platform/cache-folder.ts'
import { projectRoot } from '../src/platform/root.ts'
import { UserError } from '../src/platform/user-error.ts'

/** A browser to launch, and what its surroundings must say. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The tests' browser (ADR 0024): the one that CHROMIUM names, the pinned one, or where that cannot run, the machine's. */
export async function bringChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM
  if (named) return { executablePath: named, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackOnce()
  const executablePath = usualPlaces.find((place) => existsSync(place))
  if (executablePath) return { executablePath, env: {} }
  throw new UserError(
    'Fant ingen Chromium: installer Chromium eller Chrome, eller sett CHROMIUM til programmet.',
  )
}

/** The parcel brings the libraries that a bare machine lacks, and takes them before the machine's own. */
async function unpackOnce(): Promise<Chromium> {
  const parcel = join(projectRoot, 'node_modules/@sparticuz/chromium/package.json')
  const { version } = JSON.parse(readFileSync(parcel, 'utf8'))
  const home = join(cacheFolder(), `browser-${version}`)
  if (!existsSync(home)) await unpack(home)
  return {
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'al2023/lib') },
  }
}

/** Beside its place and moved there when whole, so that several runs at once do no harm. */
async function unpack(home: string): Promise<void> {
  let draft: string | undefined
  try {
    mkdirSync(dirname(home), { recursive: true })
    draft = mkdtempSync(`${home}.`)
    const code = `import chromium from '@sparticuz/chromium'
chromium.setGraphicsMode = false
await chromium.executablePath()`
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: projectRoot,
      env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    })
    renameSync(draft, home)
  } catch (error) {
    if (draft) rmSync(draft, { recursive: true, force: true })
    if (existsSync(home)) return
    const { message } = error as Error
    throw new UserError(
      `Nettleseren til prøvene lot seg ikke pakke ut i ${home} (${message}): gi plass og skriverett der, eller sett CHROMIUM til et program.`,
    )
  }
}
