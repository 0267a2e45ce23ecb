import { isDeepStrictEqual } from 'node:util'
import type { TextBlock, TextItem } from '../../kernel/text-tree.model.ts'
import { looksAlike } from '../seen-text.ts'
import { readTextTree } from '../text-tree.ts'
import { writeTextTree } from '../write-text-tree.ts'
import { withLabel } from './line.ts'
import { wordsOfBlocks } from './words-of-blocks.ts'

/**
 * The blocks as they are read when they have been written as text, so that what is kept is what is seen. A list that is
 * then read as something else stands as paragraphs with the labels that they had.
 */
export function settled(blocks: readonly TextBlock[]): TextBlock[] {
  const whole = readBack(blocks)
  return steady(looksAlike(blocks, whole) ? whole : partsOf(blocks).flatMap(settledPart))
}

/** How many times a text is read again, until it is read as it stands. */
const mostReadings = 5

/** What was read otherwise than it stood may be written otherwise than it was. */
function steady(blocks: TextBlock[], times = 0): TextBlock[] {
  const again = readBack(blocks)
  return times === mostReadings || isDeepStrictEqual(again, blocks)
    ? blocks
    : steady(again, times + 1)
}

const readBack = (blocks: readonly TextBlock[]): TextBlock[] => readTextTree(writeTextTree(blocks))

const isList = (block: TextBlock | undefined): boolean =>
  block?.kind === 'bullets' || block?.kind === 'numbers' || block?.kind === 'labels'

/** Each block by itself, and lists beside each other together: only they are read as more of each other. */
function partsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const parts: TextBlock[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last && isList(block) && isList(last.at(-1))) last.push(block)
    else parts.push([block])
  }
  return parts
}

function settledPart(part: readonly TextBlock[]): TextBlock[] {
  const back = readBack(part)
  if (looksAlike(part, back) || sayAlike(part, back)) return back
  return part.some(isList) ? partsOf(part.flatMap(asParagraphs)).flatMap(settledPart) : back
}

/** Do they say the same words and labels in the same order, whatever these stand in? */
const sayAlike = (some: readonly TextBlock[], others: readonly TextBlock[]): boolean =>
  bare(some) === bare(others)

const bare = (blocks: readonly TextBlock[]): string =>
  wordsOfBlocks(blocks)
    .normalize('NFC')
    .replace(/[\s|]+/gu, '')

function asParagraphs(block: TextBlock): TextBlock[] {
  return block.kind === 'bullets' || block.kind === 'numbers' || block.kind === 'labels'
    ? block.items.flatMap(itemAsParagraphs)
    : [block]
}

function itemAsParagraphs({ label, blocks }: TextItem): TextBlock[] {
  const [first, ...others] = blocks
  return first?.kind === 'paragraph'
    ? [
        { kind: 'paragraph', inlines: withLabel({ label, isTight: false }, first.inlines) },
        ...others,
      ]
    : [{ kind: 'paragraph', inlines: withLabel({ label, isTight: false }, []) }, ...blocks]
}
