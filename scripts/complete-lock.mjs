// Completes package-lock.json with the optional packages of other platforms, also where the registry
// at hand does not offer them. Without these entries `npm ci` refuses the lock file.
// Run after every change of dependencies: node scripts/complete-lock.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'x64', 'ppc64', 'riscv64', 's390x', 'ia32']

/** The platform that an optional package is for, read from its name. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-')
  const system = words.find((word) => systems.includes(word))
  const processor = words.find((word) => processors.includes(word))
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : null
  if (!system || !processor) throw new Error(`Cannot tell the platform of ${name}`)
  return { cpu: [processor], os: [system], ...(system === 'linux' && libc ? { libc: [libc] } : {}) }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
let added = 0
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const own = `${place}/node_modules/${name}`
    const shared = `node_modules/${name}`
    if (lock.packages[own] || lock.packages[shared]) continue
    lock.packages[shared] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    }
    added += 1
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(
  'package-lock.json',
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
)
console.log(`${added} optional packages added to package-lock.json`)
