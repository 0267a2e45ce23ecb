import type { OrderedPaper, Paper, PaperBlock, ReadBlock } from '../../kernel/paper.model.ts'
import { fillPlaces } from '../../kernel/text-place.rule.ts'
import type { TextBlock } from '../../kernel/text-tree.model.ts'
import { changeTexts, titleAndRest } from '../../kernel/text-tree.rule.ts'
import { readTextTree } from '../text-tree.ts'

/** Reads the typed texts of papers, each text once however many of them hold it. */
export function readPapers(papers: readonly OrderedPaper[]): Paper[] {
  const trees = new Map<object, TextBlock[]>()
  const treeOf = (text: { typed: string }): TextBlock[] => {
    const known = trees.get(text)
    if (known) return known
    const tree = readTextTree(text.typed)
    trees.set(text, tree)
    return tree
  }
  return papers.map((paper) => readPaper(paper, treeOf))
}

function readPaper(paper: OrderedPaper, treeOf: (text: { typed: string }) => TextBlock[]): Paper {
  let { title } = paper
  const read = (block: PaperBlock): ReadBlock => {
    if (block.kind !== 'typed') return block
    const { named, address } = fillPlaces(block.places)
    const blocks = changeTexts(treeOf(block.text), named, address)
    if (!block.givesTitle) return { kind: 'text', blocks }
    const parted = titleAndRest(blocks)
    title = parted.title ?? title
    return { kind: 'text', blocks: parted.rest }
  }
  const blocks = paper.blocks.map(read)
  return { ...paper, title, blocks }
}
