import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { TextBlock } from '../kernel/text-tree.model.ts'
import { titleAndRest } from '../kernel/text-tree.rule.ts'
import { projectRoot } from './root.ts'
import { readMarkdown } from './text-tree.ts'

/** A guide to the product, as it stands in docs/bruk. */
export type Guide = { title: string; blocks: readonly TextBlock[] }

/** The name of what tells which guides there are. */
export const guideContents = 'README'

const folder = join(projectRoot, 'docs/bruk')

/** All guides by name. `pathOf` says where each is read; what is no guide is not linked to, and pictures are left out. */
export function readGuides(pathOf: (name: string) => string): ReadonlyMap<string, Guide> {
  const names = globSync('*.md', { cwd: folder }).map((file) => basename(file, '.md'))
  return new Map(
    names.toSorted().map((name) => {
      const text = readFileSync(join(folder, `${name}.md`), 'utf8')
      const { title, rest } = titleAndRest(readMarkdown(withPaths(text, pathOf)))
      return [name, { title: title ?? name, blocks: rest }]
    }),
  )
}

const withPaths = (text: string, pathOf: (name: string) => string): string =>
  text
    .replace(/^!\[[^\]]*\]\([^)]*\)$/gm, '')
    .replace(/\[([^\]]+)\]\(\.\.\/[^)]*\)/g, '$1')
    .replace(/\]\(([\w-]+)\.md(?=[#)])/g, (_link, name: string) => `](${pathOf(name)}`)
