import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { signsOf } from './font-signs.ts'

const schibsted = '@expo-google-fonts/schibsted-grotesk'
const dejaVu = 'dejavu-fonts-ttf'

/** Text is set in the first, and what it lacks in the second; code the other way round. */
const textFiles = [
  `${schibsted}/400Regular/SchibstedGrotesk_400Regular.ttf`,
  `${schibsted}/400Regular_Italic/SchibstedGrotesk_400Regular_Italic.ttf`,
  `${schibsted}/600SemiBold/SchibstedGrotesk_600SemiBold.ttf`,
  `${schibsted}/700Bold/SchibstedGrotesk_700Bold.ttf`,
  `${schibsted}/700Bold_Italic/SchibstedGrotesk_700Bold_Italic.ttf`,
]
const otherFiles = ['Sans', 'Sans-Bold', 'SansMono'].map(
  (name) => `${dejaVu}/ttf/DejaVu${name}.ttf`,
)

/** The names by which Typst finds the fonts. */
export const fontNames = {
  text: 'Schibsted Grotesk',
  other: 'DejaVu Sans',
  code: 'DejaVu Sans Mono',
} as const

const require = createRequire(import.meta.url)
const readFont = (path: string): Promise<Buffer> => {
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
  const folder = dirname(require.resolve(`${name}/package.json`))
  return readFile(join(folder, path.slice(name.length)))
}

/** All that a PDF may be set in; never what happens to lie on the machine. */
export const readFonts = (): Promise<Buffer[]> =>
  Promise.all([...textFiles, ...otherFiles].map(readFont))

type KnownSigns = {
  /** All that a PDF can show: what the text's own font has, and what everything falls back on. */
  all: ReadonlySet<number>
  /** What the text's own font has, so that it draws no letter from parts where another font has it whole. */
  own: ReadonlySet<number>
}

/** Signs that mean only what a font says: an archive cannot hold them. */
const isPrivate = (sign: number): boolean => /\p{Co}/u.test(String.fromCodePoint(sign))

/** Ŀ and ŀ, which the text's own font draws as an L and a dot: read back from a file they would stand twice. */
const drawnFromParts: ReadonlySet<number> = new Set([0x13f, 0x140])

let known: Promise<KnownSigns> | undefined

/** The signs that the fonts have, read once. */
export function knownSigns(): Promise<KnownSigns> {
  known ??= Promise.all([textFiles[0] ?? '', otherFiles[0] ?? ''].map(readFont)).then(
    ([text = Buffer.alloc(0), other = Buffer.alloc(0)]) => {
      const all = new Set([...signsOf(text), ...signsOf(other)].filter((sign) => !isPrivate(sign)))
      const own = new Set([...signsOf(text)].filter((sign) => !drawnFromParts.has(sign)))
      return { own, all }
    },
  )
  return known
}

/** Code points as a class of a regular expression, in ranges. */
export function signClass(signs: ReadonlySet<number>): string {
  const ranges: [number, number][] = []
  for (const sign of [...signs].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last?.[1] === sign - 1) last[1] = sign
    else ranges.push([sign, sign])
  }
  const written = (sign: number) => `\\x{${sign.toString(16)}}`
  return `[${ranges.map(([from, to]) => `${written(from)}-${written(to)}`).join('')}]`
}
