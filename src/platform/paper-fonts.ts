import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renamed } from './font-name.ts'
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
const otherFiles = [`${dejaVu}/ttf/DejaVuSans.ttf`, `${dejaVu}/ttf/DejaVuSans-Bold.ttf`]
const codeFiles = [`${dejaVu}/ttf/DejaVuSansMono.ttf`, `${dejaVu}/ttf/DejaVuSansMono-Bold.ttf`]

/** Typst also looks among the fonts of the machine, so ours bear names that none there has, each as long as its own. */
const ownNames: readonly [string, string][] = [
  ['Schibsted', 'GodfotOne'],
  ['DejaVu', 'Godfot'],
]

/** The names by which Typst finds the fonts. */
export const fontNames = {
  text: 'GodfotOne Grotesk',
  other: 'Godfot Sans',
  code: 'Godfot Sans Mono',
} as const

const require = createRequire(import.meta.url)
async function readFont(path: string): Promise<Buffer> {
  const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
  const folder = dirname(require.resolve(`${name}/package.json`))
  const font = await readFile(join(folder, path.slice(name.length)))
  const [old, own] = ownNames[name === dejaVu ? 1 : 0] ?? ['', '']
  return renamed(font, old, own)
}

/** All that a PDF may be set in; never what happens to lie on the machine. */
export const readFonts = (): Promise<Buffer[]> =>
  Promise.all([...textFiles, ...otherFiles, ...codeFiles].map(readFont))

/** The signs that each font has in every face that a text may stand in: plain, bold, italic, in a heading or a title. */
export type KnownSigns = {
  /** Of the text's own font, without those that it draws from parts and another font has whole. */
  own: ReadonlySet<number>
  /** Of the font that text and code fall back on. */
  other: ReadonlySet<number>
}

/** Signs that mean only what a font says: an archive cannot hold them. */
const isPrivate = (sign: number): boolean => /\p{Co}/u.test(String.fromCodePoint(sign))

/** Ŀ and ŀ, which the text's own font draws as an L and a dot: read back from a file they would stand twice. */
const drawnFromParts: ReadonlySet<number> = new Set([0x13f, 0x140])

let known: Promise<KnownSigns> | undefined

/** The signs that the fonts have, read once. */
export function knownSigns(): Promise<KnownSigns> {
  known ??= Promise.all([inEveryFace(textFiles), inEveryFace(otherFiles)]).then(
    ([text, other]) => ({
      own: new Set([...text].filter((sign) => !drawnFromParts.has(sign))),
      other,
    }),
  )
  return known
}

async function inEveryFace(files: readonly string[]): Promise<Set<number>> {
  const [first = new Set<number>(), ...others] = (await Promise.all(files.map(readFont))).map(
    signsOf,
  )
  return new Set(
    [...first].filter((sign) => !isPrivate(sign) && others.every((face) => face.has(sign))),
  )
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
