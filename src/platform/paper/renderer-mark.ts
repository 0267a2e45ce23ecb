import { createHash, type Hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../root.ts'

let mark: string | undefined

/**
 * Stands for everything but the content that a paper is made of: our own drawing, the libraries and the fonts. The built
 * program names its parts by their content, so that its entry changes with any of them.
 */
export function rendererMark(): string {
  mark ??= hashOf([join(projectRoot, 'package-lock.json'), ...drawing()])
  return mark
}

const drawing = (): string[] =>
  import.meta.url.endsWith('.ts')
    ? globSync('src/{kernel,platform}/**/*.ts', { cwd: projectRoot })
        .filter((path) => !path.endsWith('.test.ts'))
        .sort()
        .map((path) => join(projectRoot, path))
    : [join(import.meta.dirname, 'paper-process.js')]

const hashOf = (paths: readonly string[]): string =>
  paths
    .reduce((hash: Hash, path) => hash.update(readFileSync(path)), createHash('sha256'))
    .digest('hex')
