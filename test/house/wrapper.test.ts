import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { projectRoot } from '../../src/platform/root.ts'

const texts = new Map<string, string>()
/** Once each: the commands reach the same files. */
function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(projectRoot, path), 'utf8')
  texts.set(path, text)
  return text
}

const { devDependencies } = JSON.parse(read('package.json')) as {
  devDependencies: Record<string, string>
}

/** The file and all that it imports of our own, near and far. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, target = ''] of read(path).matchAll(/from '(\.[^']+)'/g)) {
    reach(join(dirname(path), target), seen)
  }
  return seen
}

/** Does the file run a tool that only developers have? Imports of one are against the house's rules. */
const tool = new RegExp(`node_modules/(${Object.keys(devDependencies).join('|')})/`)
const usesTools = (path: string): boolean => tool.test(read(path))

describe('./godfot henter det en kommando trenger', () => {
  it('utviklernes verktøy for de kommandoene som bruker dem, og ingen andre', () => {
    const [, listed = ''] = /^ {2}([a-z |]+)\) set=all ;;$/m.exec(read('godfot')) ?? []
    const using = commands
      .map(({ name }) => name)
      .filter((name) => [...reach(`src/cli/${name}.ts`)].some(usesTools))
    expect(using.length).toBeGreaterThan(0)
    expect(listed.split(' | ').sort()).toEqual(using.sort())
  })

  it('før noen pakke er på plass, med bare det Node selv har', () => {
    const outside = [...reach('src/cli/prepare.ts')].flatMap((path) =>
      [...read(path).matchAll(/^import .* from '([^.][^']*)'/gm)].map(([, name]) => name),
    )
    expect(outside.length).toBeGreaterThan(0)
    expect(outside.filter((name) => !name?.startsWith('node:'))).toEqual([])
  })
})
