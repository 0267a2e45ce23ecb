import markdownIt from 'markdown-it'
import type { PaperBlock } from '../kernel/paper.model.ts'

const parser = markdownIt({ html: false, linkify: false, typographer: false })

/** Markdown as plain blocks for Word and PDF: headings, paragraphs, lists and quotes, without inline form. */
export function blocksOf(markdown: string): PaperBlock[] {
  const blocks: PaperBlock[] = []
  let list: { items: string[]; ordered: boolean } | null = null
  let isHeading = false
  let quotes = 0
  for (const token of parser.parse(markdown, {})) {
    if (token.type === 'heading_open') isHeading = true
    if (token.type === 'heading_close') isHeading = false
    if (token.type === 'blockquote_open') quotes += 1
    if (token.type === 'blockquote_close') quotes -= 1
    if (/_list_open$/.test(token.type) && list === null) {
      list = { items: [], ordered: token.type === 'ordered_list_open' }
    }
    if (/_list_close$/.test(token.type) && list !== null) {
      blocks.push({ kind: 'list', ...list })
      list = null
    }
    if (token.type !== 'inline') continue
    const text = plain(token.children ?? [])
    if (list) list.items.push(text)
    else if (isHeading) blocks.push({ kind: 'heading', text })
    else blocks.push({ kind: quotes > 0 ? 'quote' : 'text', text })
  }
  return blocks
}

const plain = (children: readonly { type: string; content: string }[]): string =>
  children
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
