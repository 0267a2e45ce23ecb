import { globSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { UsageError } from './command.ts'

/** The files of a checkout by their paths from its root, each with the paths that it imports. */
type Imports = ReadonlyMap<string, readonly string[]>

const isTest = (path: string) => /[.]test[.]tsx?$/.test(path)
const roomOf = (path: string) => /^src\/modules\/([^/]+)\//.exec(path)?.[1]

/** The test files that the words after `./godfot test` mean: rooms, or paths or parts of them. */
export function testsOf(words: readonly string[], root: string): string[] {
  const imports = readImports(root)
  const tests = [...imports.keys()].filter(isTest)
  const rooms = [...new Set([...imports.keys()].flatMap((path) => roomOf(path) ?? []))].sort()
  const found = words.flatMap((word) => {
    if (rooms.includes(word)) return testsOfRoom(word, imports)
    const path = isAbsolute(word) ? relative(root, word) : word.replace(/^[.]\//, '')
    const matching = tests.filter((test) => test.includes(path))
    if (matching.length > 0) return matching
    throw new UsageError(
      `Fant ingen prøver for «${word}»: skriv et rom (${rooms.join(', ')}), stien til en prøvefil, eller ingenting for å kjøre alle.`,
    )
  })
  return [...new Set(found)]
}

/** Those of the room and of the rooms that rest on it, and those under `test` that come to it by their imports. */
function testsOfRoom(room: string, imports: Imports): string[] {
  const resting = reached(room, (before) =>
    [...imports]
      .filter(([path, used]) => !isTest(path) && used.some((to) => roomOf(to) === before))
      .flatMap(([path]) => roomOf(path) ?? []),
  )
  const usesRoom = (test: string) =>
    [...reached(test, (path) => imports.get(path) ?? [])].some((to) => roomOf(to) === room)
  return [...imports.keys()]
    .filter(isTest)
    .filter((test) => (test.startsWith('test/') ? usesRoom(test) : resting.has(roomOf(test) ?? '')))
}

function reached(start: string, next: (from: string) => readonly string[]): Set<string> {
  const seen = new Set([start])
  for (const from of seen) for (const to of next(from)) seen.add(to)
  return seen
}

function readImports(root: string): Imports {
  const paths = globSync('{src,test}/**/*.{ts,tsx}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  )
  return new Map(
    paths.map((path) => [path, importsOf(path, readFileSync(join(root, path), 'utf8'))]),
  )
}

/** What a file imports of the checkout's own, now or later. */
const importsOf = (path: string, source: string): string[] =>
  [...source.matchAll(/(?:from|import)[\s(]+'([.]{1,2}\/[^']+[.]tsx?)'/g)].map(([, to = '']) =>
    join(dirname(path), to),
  )
