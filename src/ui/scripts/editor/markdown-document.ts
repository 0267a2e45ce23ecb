import type { Node } from 'prosemirror-model'
import { looksAlike } from '../../../platform/seen-text.ts'
import { readTextTree } from '../../../platform/text-tree.ts'
import { linesOf, writeTextTree } from '../../../platform/write-text-tree.ts'
import { schema } from './schema.ts'
import { blockOf, blocksOf, documentOf } from './tree-document.ts'

/** The document of a text in Markdown; null where something of the text would be lost or changed when it is written again. */
export function documentFrom(markdown: string): Node | null {
  const tree = readTextTree(markdown)
  const document = documentOf(tree)
  const isWhole =
    looksAlike(tree, blocksOf(document)) && looksAlike(tree, readTextTree(writeTextTree(tree)))
  return isWhole ? document : null
}

const written = new WeakMap<Node, string>()

/** The document as Markdown. A block that has not changed is not written anew. */
export function markdownOf(document: Node): string {
  const { bullets } = schema.nodes
  const hasNeighbours = document.children.some(
    ({ type }, at) => type === bullets && document.children[at + 1]?.type === bullets,
  )
  if (hasNeighbours) return writeTextTree(blocksOf(document))
  return document.children
    .map((block) => {
      const known = written.get(block)
      if (known !== undefined) return known
      const markdown = linesOf(blockOf(block)).join('\n')
      written.set(block, markdown)
      return markdown
    })
    .filter((markdown) => markdown !== '')
    .join('\n\n')
}
