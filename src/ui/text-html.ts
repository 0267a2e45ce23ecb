import type {
  CellAlign,
  Inline,
  TextBlock,
  TextCell,
  TextItem,
  TextRun,
} from '../kernel/text-tree.model.ts'
import { imageText, settleHeadings } from '../kernel/text-tree.rule.ts'

/** A text as HTML, its headings under those of a section, none skipped. What the text holds is never read as HTML. */
export const htmlOfText = (blocks: readonly TextBlock[]): string => htmlOf(settleHeadings(blocks))

const firstHeading = 3

const htmlOf = (blocks: readonly TextBlock[]): string =>
  blocks.map((block) => blockHtml(block)).join('\n')

export function blockHtml(block: TextBlock): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(firstHeading + block.level - 1, 6)
      return `<h${level}>${lineHtml(block.inlines)}</h${level}>`
    }
    case 'paragraph':
      return `<p>${lineHtml(block.inlines)}</p>`
    case 'quote':
      return `<blockquote>\n${htmlOf(block.blocks)}\n</blockquote>`
    case 'bullets':
      return `<ul>\n${itemsHtml(block.items)}\n</ul>`
    case 'numbers': {
      const start = block.start === 1 ? '' : ` start="${block.start}"`
      return `<ol${start}>\n${itemsHtml(block.items)}\n</ol>`
    }
    case 'labels':
      return `<ul class="gf-labels">\n${block.items.map(labelHtml).join('\n')}\n</ul>`
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`
    case 'table':
      return tableHtml(block.head, block.rows, block.align)
    case 'rule':
      return '<hr>'
  }
}

const itemsHtml = (items: readonly TextItem[]): string =>
  items.map((item) => `<li>${insideHtml(item)}</li>`).join('\n')

const labelHtml = (item: TextItem): string =>
  `<li><span>${escaped(item.label)} </span><div>${insideHtml(item)}</div></li>`

/** An item that is one line, with or without what is listed under it, is no paragraph. */
function insideHtml({ blocks }: TextItem): string {
  const [first, ...rest] = blocks
  const isLine = rest.every(({ kind }) => /^(?:bullets|numbers|labels)$/.test(kind))
  return first?.kind === 'paragraph' && isLine
    ? `${lineHtml(first.inlines)}${rest.length > 0 ? `\n${htmlOf(rest)}` : ''}`
    : htmlOf(blocks)
}

/* A table wider than the page scrolls in a box of its own, which the keyboard can reach. */
function tableHtml(
  head: readonly TextCell[],
  rows: readonly (readonly TextCell[])[],
  align: readonly CellAlign[],
): string {
  const cellHtml = (cell: TextCell, n: number, tag: 'th' | 'td') =>
    `<${tag}${alignClass[align[n] ?? 'start']}>${lineHtml(cell)}</${tag}>`
  const row = (cells: readonly TextCell[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell, n) => cellHtml(cell, n, cell.length > 0 ? tag : 'td')).join('')}</tr>`
  const top = head.length > 0 ? `<thead>\n${row(head, 'th')}\n</thead>\n` : ''
  const body =
    rows.length > 0
      ? `<tbody>\n${rows.map((cells) => row(cells, 'td')).join('\n')}\n</tbody>\n`
      : ''
  return `<div class="gf-table gf-scroll" role="group" tabindex="0" aria-label="Tabell"><table>\n${top}${body}</table></div>`
}

const alignClass: Record<CellAlign, string> = {
  start: '',
  center: ' class="gf-center"',
  end: ' class="gf-end"',
}

export const lineHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('')

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return runHtml(inline)
    case 'break':
      return '<br>\n'
    case 'image':
      return escaped(imageText(inline))
    case 'link':
      return `<a href="${escaped(inline.href)}">${lineHtml(inline.parts)}</a>`
  }
}

function runHtml({ text, strong, emphasis, strike, code }: TextRun): string {
  const tags = [
    ...(strong ? ['strong'] : []),
    ...(emphasis ? ['em'] : []),
    ...(strike ? ['s'] : []),
    ...(code ? ['code'] : []),
  ]
  return tags.reduceRight((inside, tag) => `<${tag}>${inside}</${tag}>`, escaped(text))
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
