import type { TextBlock } from '../kernel/text-tree.model.ts'
import { settleHeadings, wordsOf } from '../kernel/text-tree.rule.ts'
import { blockHtml, lineHtml } from './text-html.ts'

/** A guide as HTML: its headings stand under the page's own, and each is a place that links lead to. */
export const htmlOfGuide = (blocks: readonly TextBlock[]): string =>
  settleHeadings(blocks)
    .map((block) => (block.kind === 'heading' ? headingHtml(block) : blockHtml(block)))
    .join('\n')

/** The places of a guide that lead through it: its headings of the highest level. */
export const placesOfGuide = (blocks: readonly TextBlock[]): { place: string; words: string }[] =>
  settleHeadings(blocks).flatMap((block) => {
    if (block.kind !== 'heading' || block.level > 1) return []
    const words = wordsOf(block.inlines)
    return [{ place: placeOf(words), words }]
  })

function headingHtml({ level, inlines }: Extract<TextBlock, { kind: 'heading' }>): string {
  const tag = `h${Math.min(level + 1, 6)}`
  return `<${tag} id="${placeOf(wordsOf(inlines))}">${lineHtml(inlines)}</${tag}>`
}

/** What a heading is linked to by, as on the sites that show Markdown. */
const placeOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')
