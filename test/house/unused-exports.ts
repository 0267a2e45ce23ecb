import { dirname, join } from 'node:path'
import type { Source } from './deed-rules.ts'

const declared = /^export (?:declare )?(?:async )?(?:const|function|class) (\w+)/gm
const handedOn = /^export (?:type )?\{([^}]*)\}(?: from '([^']+)')?/gm
const imported = /^import (?:type )?(?:\w+,? ?)?(?:\{([^}]*)\} )?from '([^']+)'/gm
const importedWhole = /(?:\* as \w+ from |import\(\s*|new URL\(\s*)'([^']+)'/g

/** The names between braces: as the other file has them, and as they are called here. */
const namesIn = (braces: string): { there: string; here: string }[] =>
  braces
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '')
    .map((name) => {
      const [there = '', here = there] = name.split(' as ')
      return { there, here }
    })

/** The values that a file hands out and no other takes, and all that a front door hands on in vain. */
export function unusedExports(from: readonly Source[], takers: readonly Source[]): string[] {
  const taken = new Set<string>()
  const takenWhole = new Set<string>()
  for (const { path, text } of takers) {
    const resolved = (target: string) => join(dirname(path), target)
    for (const [, names = '', target = ''] of text.matchAll(imported))
      for (const { there } of namesIn(names)) taken.add(`${resolved(target)}: ${there}`)
    for (const [, names = '', target] of text.matchAll(handedOn))
      for (const { there } of target ? namesIn(names) : [])
        taken.add(`${resolved(target ?? '')}: ${there}`)
    for (const [, target = ''] of text.matchAll(importedWhole)) takenWhole.add(resolved(target))
  }
  return from
    .filter(({ path }) => !takenWhole.has(path))
    .flatMap(({ path, text }) => [
      ...[...text.matchAll(declared)].map(([, name]) => `${path}: ${name}`),
      ...[...text.matchAll(handedOn)].flatMap(([, names = '']) =>
        namesIn(names).map(({ here }) => `${path}: ${here}`),
      ),
    ])
    .filter((name) => !taken.has(name))
    .sort()
}
