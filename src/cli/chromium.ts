import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../platform/user-error.ts'

const parcel = '@sparticuz/chromium'
const version = '153.0.0'
const home = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  `godfot/chromium-${version}`,
)
const launcher = join(home, 'chromium.sh')

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  launcher,
]

const findChromium = (): string | undefined =>
  [process.env.CHROMIUM ?? '', ...places].find((place) => place && existsSync(place))

/** The path of a Chromium for the browser walks; one is brought where the machine has none. */
export function bringChromium(): string {
  const found = findChromium()
  if (found) return found
  console.error('Henter Chromium …')
  const brought = (fromRegistry() || fromDebian()) && findChromium()
  if (brought) return brought
  throw new UserError(
    'Fant ingen Chromium og fikk ikke hentet en: installer chromium, eller sett CHROMIUM til programmet.',
  )
}

/** A headless Chromium with the libraries it needs, in the cache: no rights over the machine needed. */
function fromRegistry(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  mkdirSync(home, { recursive: true })
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!runs('npm', ['install', '--prefix', home, ...quiet, `${parcel}@${version}`])) return false
  const entry = pathToFileURL(join(home, 'node_modules', parcel, 'build/index.js')).href
  const unpack = `const { default: chromium } = await import('${entry}'); await chromium.executablePath()`
  const isUnpacked = runs(process.execPath, ['--input-type=module', '-e', unpack], {
    TMPDIR: home,
    AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x',
  })
  if (!isUnpacked) return false
  writeFileSync(
    launcher,
    `#!/bin/sh
export LD_LIBRARY_PATH='${home}/al2023/lib' FONTCONFIG_PATH='${home}/fonts'
exec '${home}/chromium' "$@"
`,
  )
  chmodSync(launcher, 0o755)
  return true
}

function fromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const install = () =>
    runs('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  return install() || (runs('apt-get', ['update']) && install())
}

function runs(program: string, args: string[], env: Record<string, string> = {}): boolean {
  const options = { stdio: 'ignore', env: { ...process.env, ...env }, timeout: 300_000 } as const
  return spawnSync(program, args, options).status === 0
}
