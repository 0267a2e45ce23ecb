import type { Inline, TextBlock, TextItem } from './text-tree.model.ts'
import { wordsOf } from './text-tree.rule.ts'

/** A text as it is read, without its marks: a line for each paragraph, item and row, with the label of an item before it. */
export const plainText = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => linesOf(block).join('\n')).join('\n')

function linesOf(block: TextBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [lineOf(block.inlines)]
    case 'quote':
      return block.blocks.flatMap(linesOf)
    case 'bullets':
    case 'numbers':
    case 'labels':
      return block.items.flatMap((item) => linesOfItem(item))
    case 'code':
      return [block.text]
    case 'table':
      return [block.head, ...block.rows]
        .filter((row) => row.length > 0)
        .map((row) => row.map(lineOf).join(' · '))
    case 'rule':
      return []
  }
}

const linesOfItem = ({ label, blocks }: TextItem): string[] => {
  const [first = '', ...more] = blocks.flatMap(linesOf)
  return [`${label} ${first}`, ...more]
}

const lineOf = (inlines: readonly Inline[]): string => wordsOf(inlines).trim()
