import TurndownService from 'turndown'
import { blocksOf } from './blocks.ts'
import { keepBoxes } from './boxes.ts'
import { clean, joinRuns } from './clean.ts'
import { type Beside, escapeLines, escapeWords } from './escape.ts'
import { takeLooks, withLooksApart } from './looks.ts'
import { numberOf } from './numbers.ts'
import { keepSmallSigns } from './small-signs.ts'
import { tableOf } from './table.ts'

/** What was copied from a text with structure, as Markdown; null where the plain text says all there is. */
export function markdownFrom(html: string): string | null {
  const { body } = new DOMParser().parseFromString(withLooksApart(html), 'text/html')
  takeLooks(body)
  if (isWrittenAsCode(body)) return null
  const hadBoxes = keepBoxes(body)
  clean(body)
  const hadSmallSigns = keepSmallSigns(body)
  body.replaceChildren(...blocksOf(body))
  joinRuns(body)
  const markdown = service.turndown(body)
  const wordsDiffer = hadBoxes || hadSmallSigns
  return markdown === '' || (!wordsDiffer && isOneLine(body, markdown)) ? null : markdown
}

/** Text of an editor for code is Markdown already, or none of ours. */
const isWrittenAsCode = (body: HTMLElement): boolean =>
  body.firstElementChild instanceof HTMLElement && body.firstElementChild.style.whiteSpace === 'pre'

/** One paragraph or one cell that is all of one kind: whoever copied it wants the words. */
function isOneLine(body: HTMLElement, markdown: string): boolean {
  const [only, ...others] = body.children
  if (!only || others.length > 0 || only.matches('[data-level], h1, h2, h3, h4, h5, h6, pre')) {
    return false
  }
  const isAll = (part: Element) => part.textContent?.trim() === only.textContent?.trim()
  const parts = [...only.querySelectorAll('a[href], strong, b, em, i, s, code')]
  const isTable = only.matches('table') && markdown.startsWith('|')
  return (
    !isTable && !markdown.includes('\n') && parts.every((part) => !part.matches('a') && isAll(part))
  )
}

const service = new TurndownService({
  headingStyle: 'atx',
  hr: '---',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '_',
  br: '  ',
})
service.escape = escapeWords

const indent = '   '

service.addRule('paragraph', {
  filter: 'p',
  replacement: (content, node) => {
    if (!(node instanceof HTMLElement)) return content
    if (node.closest('td, th')) return inCell(content, node)
    const level = Number(node.dataset.level ?? 0)
    const { label } = node.dataset
    const text = escapeLines(content.trim(), besideOf(node), label ? 'after label' : 'line')
    if (level === 0) return `\n\n${text}\n\n`
    const lines = text.replaceAll('\n', `\n${indent.repeat(level)}`)
    if (label === undefined) return `\n\n${indent.repeat(level)}${lines}\n\n`
    const item = `${indent.repeat(level - 1)}${label === '' ? '' : `${label} `}${lines}`
    return `${gapTo(node.previousElementSibling)}${item}${gapTo(node.nextElementSibling)}`
  },
})

/** A line of a cell is never read as more than words. */
const inCell = (content: string, { dataset }: HTMLElement): string =>
  `\n\n${dataset.label ? `${dataset.label} ` : ''}${content.trim()}\n\n`

const besideOf = (node: Element): Beside => ({
  before: () => nearestNumber(node, (one) => one.previousElementSibling),
  after: () => nearestNumber(node, (one) => one.nextElementSibling),
})

function nearestNumber(node: Element, next: (node: Element) => Element | null) {
  for (let at = next(node); at; at = next(at)) {
    const label = at instanceof HTMLElement ? (at.dataset.label ?? '') : ''
    const number = at.nodeName === 'P' ? numberOf(`${label} ${at.textContent}`.trim()) : null
    if (number) return number
  }
  return null
}

const gapTo = (beside: Element | null): string =>
  beside instanceof HTMLElement && beside.dataset.label !== undefined ? '\n' : '\n\n'

service.addRule('heading', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement: (content, { nodeName }) =>
    `\n\n${'#'.repeat(Number(nodeName.at(1)))} ${content.replace(/\s*\n\s*/g, ' ').trim()}\n\n`,
})

service.addRule('marked', {
  filter: ['strong', 'b', 'em', 'i', 's'],
  replacement: (content, node) => {
    if (content.trim() === '') return content
    const mark = /^(?:STRONG|B)$/.test(node.nodeName)
      ? '**'
      : /^(?:EM|I)$/.test(node.nodeName)
        ? '_'
        : '~~'
    return canBeMarked(content, node, mark) ? `${mark}${content}${mark}` : content
  },
})

/** Markdown reads a mark only where it does not stand between a sign and a letter, and `_` only around whole words. */
function canBeMarked(content: string, node: Node, mark: string): boolean {
  const before = node.previousSibling?.textContent?.at(-1) ?? ''
  const after = node.nextSibling?.textContent?.at(0) ?? ''
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  if (mark === '_') return !isWord(before) && !isWord(after)
  return (
    !(isWord(before) && !isWord(content.at(0) ?? '')) &&
    !(isWord(after) && !isWord(content.at(-1) ?? ''))
  )
}

service.addRule('table', {
  filter: 'table',
  replacement: (_content, node) =>
    node instanceof HTMLTableElement ? tableOf(node, (cell) => service.turndown(cell)) : '',
})

service.addRule('link', {
  filter: (node) => node.nodeName === 'A',
  replacement: (content, node) => {
    const address = node instanceof HTMLElement ? (node.getAttribute('href') ?? '').trim() : ''
    if (content.trim() === '' || !/^(?:https?:\/\/|mailto:)/i.test(address)) return content
    return `[${content}](${address
      .replace(/[\s<>()\\]/g, encodeURIComponent)
      .replaceAll('(', '%28')
      .replaceAll(')', '%29')})`
  },
})
