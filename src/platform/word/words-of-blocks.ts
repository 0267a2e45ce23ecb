import type { TextBlock } from '../../kernel/text-tree.model.ts'
import { wordsOf } from '../../kernel/text-tree.rule.ts'

/** All words and labels in their order, with a space between blocks. */
export const wordsOfBlocks = (blocks: readonly TextBlock[]): string => blocks.map(said).join(' ')

function said(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.inlines)
    case 'quote':
      return wordsOfBlocks(block.blocks)
    case 'bullets':
    case 'numbers':
    case 'labels':
      return block.items.map(({ label, blocks }) => `${label} ${wordsOfBlocks(blocks)}`).join(' ')
    case 'table':
      return [block.head, ...block.rows].flat().map(wordsOf).join(' ')
    case 'code':
      return block.text
    case 'rule':
      return ''
  }
}
