import { slugOf } from '../../../kernel/slug.rule.ts'
import type { Inline, TextBlock } from '../../../kernel/text-tree.model.ts'
import { wordsOf } from '../../../kernel/text-tree.rule.ts'
import type { Part } from '../paper.model.ts'
import { alikeTitles, titlesOfSort } from './known-title.table.ts'

type Under = Pick<Part, 'id' | 'sort' | 'heading' | 'title'>

/** What could not be placed: what it stood under in the file, empty where it stood under nothing. */
export type Unplaced = { title: string; blocks: readonly TextBlock[] }

export type Placed = {
  /** What goes under each heading, by the id of its part. */
  texts: ReadonlyMap<string, readonly TextBlock[]>
  /** The points of what is proposed, in order. */
  points: readonly (readonly TextBlock[])[]
  unplaced: readonly Unplaced[]
}

/**
 * Places the text of a file under the headings of a paper that it recognises by their titles, or by what others call them. What stands under a heading
 * below a recognised one goes with it; what stands under any other is listed, and nothing is left out unsaid.
 */
export function placeWord(blocks: readonly TextBlock[], parts: readonly Under[]): Placed {
  const texts = new Map<string, TextBlock[]>()
  const proposed: TextBlock[] = []
  const unplaced: { title: string; blocks: TextBlock[] }[] = []
  let at: { under: Under | null; level: number } = { under: null, level: 0 }
  for (const block of blocks) {
    const heading = headingOf(block)
    const under = heading && recognised(heading.words, parts)
    if (heading && under) {
      at = { under, level: heading.level }
      continue
    }
    const isReal = block.kind === 'heading'
    if (heading && isReal && (at.under === null || heading.level <= at.level)) {
      at = { under: null, level: heading.level }
      unplaced.push({ title: heading.words, blocks: [] })
    } else if (at.under === null) {
      const last = unplaced.at(-1)
      if (last) last.blocks.push(block)
      else unplaced.push({ title: '', blocks: [block] })
    } else if (at.under.sort === 'point') proposed.push(block)
    else texts.set(at.under.id, [...(texts.get(at.under.id) ?? []), block])
  }
  const { points, rest } = pointsOf(proposed)
  const title = parts.find(({ sort }) => sort === 'point')?.title ?? ''
  const left = rest.length > 0 ? [{ title, blocks: rest }] : []
  return { texts, points, unplaced: [...unplaced, ...left] }
}

/** A heading, or a short line that could be one: all in bold, or a line of its own. */
function headingOf(block: TextBlock): { level: number; words: string } | null {
  if (block.kind === 'heading') return { level: block.level, words: wordsOf(block.inlines).trim() }
  if (block.kind !== 'paragraph') return null
  const words = wordsOf(block.inlines).trim()
  const isBold = block.inlines.every(isStrong)
  return words.length <= 80 && (isBold || !/[.!?]$/.test(words)) ? { level: 9, words } : null
}

const isStrong = (inline: Inline): boolean =>
  inline.kind === 'text' ? inline.strong || inline.text.trim() === '' : inline.kind === 'break'

/** The first part of the heading that a title means. */
function recognised(words: string, parts: readonly Under[]): Under | null {
  const titles = [words, words.split(':').at(-1) ?? ''].map(plain).filter((each) => each !== '')
  const means = (part: Under): boolean => {
    const names = [
      part.title,
      ...alikeTitles.filter((row) => row.map(plain).includes(plain(part.title))).flat(),
      ...(part.sort === 'text' ? [] : titlesOfSort[part.sort]),
    ].map(plain)
    return titles.some(
      (title) => names.includes(title) || (part.sort === 'point' && proposes(title)),
    )
  }
  return parts.find((part) => titles.includes(plain(part.title))) ?? parts.find(means) ?? null
}

/** Whoever proposes it: `Administrasjonens innstilling`, `Kommunedirektørens forslag til vedtak`. */
const proposes = (title: string): boolean =>
  /(?:^|-)(?:innstilling|innstillinga|(?:forslag|framlegg)-til-(?:vedtak|innstilling|tilrading))$/.test(
    title,
  )

/** A title without its number and what ends it. */
const plain = (title: string): string =>
  slugOf(title.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zæøå][.)]|§\s*\d+)\s+/iu, ''), 120)

/** Each item of a list is a point; where there is no list, each paragraph. What leads in to a list, or is neither, is left. */
function pointsOf(blocks: readonly TextBlock[]): {
  points: (readonly TextBlock[])[]
  rest: TextBlock[]
} {
  const hasList = blocks.some(isList)
  const points: (readonly TextBlock[])[] = []
  const rest: TextBlock[] = []
  for (const block of blocks) {
    if (isList(block)) points.push(...block.items.map((item) => item.blocks))
    else if (block.kind === 'paragraph' && !hasList) points.push([withoutNumber(block)])
    else rest.push(block)
  }
  return { points, rest }
}

/** A point is numbered by its place: a number that was typed before it is taken away. */
function withoutNumber(block: Extract<TextBlock, { kind: 'paragraph' }>): TextBlock {
  const [first, ...rest] = block.inlines
  if (first?.kind !== 'text') return block
  const text = first.text.replace(/^\s*(?:punkt\s+)?\d{1,2}[.):]\s+/iu, '')
  return { ...block, inlines: [{ ...first, text }, ...rest] }
}

const isList = (block: TextBlock) =>
  block.kind === 'bullets' || block.kind === 'numbers' || block.kind === 'labels'
