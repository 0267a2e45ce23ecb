import { cleanText } from './clean-text.rule.ts'
import type { Inline, LinkPart, TextBlock, TextLink } from './text-tree.model.ts'

/** The words of a line without their marks; a line that breaks is a space. */
export const wordsOf = (inlines: readonly Inline[]): string => inlines.map(wordOf).join('')

function wordOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'break':
      return ' '
    case 'image':
      return imageText(inline)
    case 'link':
      return wordsOf(inline.parts)
  }
}

/** The blocks with headings from level 1 that never skip one, whatever levels were written. */
export function settleHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const above: number[] = []
  const settle = (block: TextBlock): TextBlock => {
    switch (block.kind) {
      case 'heading': {
        while (above.length > 0 && (above.at(-1) ?? 0) >= block.level) above.pop()
        above.push(block.level)
        return { ...block, level: above.length }
      }
      case 'quote':
        return { ...block, blocks: block.blocks.map(settle) }
      case 'bullets':
      case 'numbers':
      case 'labels':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(settle) })),
        }
      case 'paragraph':
      case 'code':
      case 'table':
      case 'rule':
        return block
    }
  }
  return blocks.map(settle)
}

/** A text parted from its own title: the heading of the first level that it begins with; null when it has none. */
export function titleAndRest(blocks: readonly TextBlock[]): {
  title: string | null
  rest: TextBlock[]
} {
  const [first, ...rest] = blocks
  return first?.kind === 'heading' && first.level === 1
    ? { title: wordsOf(first.inlines), rest }
    : { title: null, rest: [...blocks] }
}

/** The blocks and all blocks inside them. */
export const blocksIn = (blocks: readonly TextBlock[]): TextBlock[] =>
  blocks.flatMap((block) => [block, ...blocksIn(insideOf(block))])

function insideOf(block: TextBlock): readonly TextBlock[] {
  switch (block.kind) {
    case 'quote':
      return block.blocks
    case 'bullets':
    case 'numbers':
    case 'labels':
      return block.items.flatMap((item) => item.blocks)
    case 'heading':
    case 'paragraph':
    case 'code':
    case 'table':
    case 'rule':
      return []
  }
}

/** All that stands in the lines of the blocks. */
export const inlinesIn = (blocks: readonly TextBlock[]): Inline[] =>
  blocksIn(blocks).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.inlines
    return block.kind === 'table' ? [...block.head, ...block.rows.flat()].flat() : []
  })

/**
 * The blocks with every text in them put through `change`, and every address through `changeAddress`: where that gives
 * null, the words of the link stand alone. What `change` gives is text and never marks.
 */
export function changeTexts(
  blocks: readonly TextBlock[],
  change: (text: string) => string,
  changeAddress: (address: string) => string | null,
): TextBlock[] {
  const ofPart = (part: LinkPart): LinkPart => {
    if (part.kind === 'break') return part
    if (part.kind === 'text') return { ...part, text: change(part.text) }
    const address = changeAddress(part.address) ?? change(part.address)
    return { ...part, text: change(part.text), address }
  }
  const ofInline = (inline: Inline): Inline[] => {
    if (inline.kind !== 'link') return [ofPart(inline)]
    const parts = inline.parts.map(ofPart)
    const href = changeAddress(inline.href)
    return href === null ? parts : [{ ...inline, href, parts }]
  }
  const ofInlines = (inlines: readonly Inline[]): Inline[] => inlines.flatMap(ofInline)
  const ofBlock = (block: TextBlock): TextBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, inlines: ofInlines(block.inlines) }
      case 'quote':
        return { ...block, blocks: block.blocks.map(ofBlock) }
      case 'bullets':
      case 'numbers':
      case 'labels':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: item.blocks.map(ofBlock) })),
        }
      case 'code':
        return { ...block, text: change(block.text) }
      case 'table':
        return {
          ...block,
          head: block.head.map(ofInlines),
          rows: block.rows.map((row) => row.map(ofInlines)),
        }
      case 'rule':
        return block
    }
  }
  return blocks.map(ofBlock)
}

/** Does anything stand in the blocks that can be read as words or numbers, and not only rules and marks? */
export const hasWords = (blocks: readonly TextBlock[]): boolean =>
  /[\p{L}\p{N}]/u.test(wordsOf(inlinesIn(blocks))) ||
  blocksIn(blocks).some((block) => block.kind === 'code' && /[\p{L}\p{N}]/u.test(block.text))

/** The address as it is seen on paper beside the words of a link; null when the words already are the address. */
export function addressOnPaper({ href, parts }: TextLink): string | null {
  if (href.startsWith('#')) return null
  const shown = readable(href)
  const bare = (address: string) =>
    address
      .replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase()
  return bare(shown) === bare(wordsOf(parts).trim()) ? null : shown
}

/** A picture as it stands, since none is shown: its text and its address. */
export const imageText = ({ text, address }: { text: string; address: string }): string =>
  text === '' ? address : `${text} (${address})`

/** Does the address lead somewhere also from a file that was taken along? */
export const leadsFromPaper = (href: string): boolean => /^(?:https?:|mailto:)/i.test(href)

/** An address as it is read, `https://hnt.no/æ` and not its codes. */
export function readable(href: string): string {
  const address = href.replace(/^mailto:/i, '')
  try {
    return cleanText(decodeURI(address))
  } catch {
    return address
  }
}
