import markdownIt from 'markdown-it'
import { lineBreak } from '../kernel/clean-text.rule.ts'
import { rememberLately } from '../kernel/lately.rule.ts'
import type { CellAlign, Inline, TextBlock, TextCell } from '../kernel/text-tree.model.ts'
import { plainInlines } from '../kernel/text-tree.model.ts'
import { wordsOf } from '../kernel/text-tree.rule.ts'
import { linkBrackets } from './link-bracket.ts'
import { inlinesOf } from './read-inlines.ts'
import { listOf, type ReadItem } from './read-list.ts'
import { markdownFrom } from './typed-text.ts'

/** A PDF takes no longer one; what is longer is the text it is. */
const longestAddress = 2_000
/** A heading stands in the contents of a PDF, which takes no more; a longer one is a paragraph. */
const longestHeading = 1_000
const safeAddress = /^(https?:|mailto:|tel:\+?\d|\/(?!\/)|#)/i

/* An indented line is a paragraph, and a line such as `[1]: sak` is text: nothing that is typed vanishes. */
const parser = markdownIt({ html: false, linkify: true, typographer: false }).disable([
  'code',
  'reference',
])
parser.validateLink = (address) =>
  address.length <= longestAddress && safeAddress.test(address.trim())

/* A place to fill in or to sign on, such as `____(navn)____`, is never emphasis. */
parser.inline.ruler.before('emphasis', 'place-to-fill', (state, silent) => {
  const [place = ''] = /^_{3,}/.exec(state.src.slice(state.pos, state.posMax)) ?? []
  if (place === '') return false
  if (!silent) state.pending += place
  state.pos += place.length
  return true
})

/* A bracket that begins no link is text, and none looks through the rest of its paragraph to find that out. */
const beginsOf = new WeakMap<object, ReadonlySet<number>>()
parser.inline.ruler.before('link', 'bracket-as-text', (state, silent) => {
  const sign = state.src.charAt(state.pos)
  if (sign !== '[' && !(sign === '!' && state.src.charAt(state.pos + 1) === '[')) return false
  const begins = beginsOf.get(state) ?? linkBrackets(state.src)
  beginsOf.set(state, begins)
  if (begins.has(sign === '[' ? state.pos : state.pos + 1)) return false
  if (!silent) state.pending += sign
  state.pos += 1
  return true
})

type Token = ReturnType<typeof parser.parse>[number]

/**
 * The tree of a text that is written in Markdown, or typed and pasted as people do: page, Word file and PDF are
 * drawn from it. Raw HTML is the text it is, and links lead only to web pages, mail addresses and places of this site.
 */
export const readTextTree = rememberLately((text: string): TextBlock[] =>
  blocksOf(parser.parse(markdownFrom(text), {})[Symbol.iterator](), null),
)

/**
 * The tree of a text that is written in Markdown alone, as the guides are: its lines are broken where they are full, and what
 * language a piece of code is in is not told.
 */
export function readMarkdown(text: string): TextBlock[] {
  const tokens = parser.parse(text, {})
  for (const token of tokens) {
    token.info = token.type === 'fence' ? '' : token.info
    for (const child of token.children ?? [])
      if (child.type === 'softbreak') Object.assign(child, { type: 'text', content: ' ' })
  }
  return blocksOf(tokens[Symbol.iterator](), null)
}

function blocksOf(tokens: Iterator<Token, undefined>, close: string | null): TextBlock[] {
  const blocks: TextBlock[] = []
  for (let token = next(tokens); token && token.type !== close; token = next(tokens)) {
    const block = blockOf(token, tokens)
    if (block) blocks.push(...(isTooWide(block) ? rowsAsLines(block) : [block]))
  }
  return blocks
}

const next = (tokens: Iterator<Token, undefined>): Token | undefined => tokens.next().value

function blockOf(token: Token, tokens: Iterator<Token, undefined>): TextBlock | null {
  switch (token.type) {
    case 'heading_open': {
      const inlines = lineOf(next(tokens))
      next(tokens)
      if (inlines.length === 0) return null
      return wordsOf(inlines).length > longestHeading
        ? { kind: 'paragraph', inlines }
        : { kind: 'heading', level: Number(token.tag.slice(1)), inlines }
    }
    case 'inline': {
      const inlines = lineOf(token)
      return inlines.length > 0 ? { kind: 'paragraph', inlines } : null
    }
    case 'blockquote_open':
      return { kind: 'quote', blocks: blocksOf(tokens, 'blockquote_close') }
    case 'bullet_list_open':
      return listOf(itemsOf(tokens, 'bullet_list_close'))
    case 'ordered_list_open':
      return listOf(itemsOf(tokens, 'ordered_list_close'))
    case 'table_open':
      return tableOf(tokens)
    case 'fence':
      return { kind: 'code', text: codeOf(token) }
    case 'hr':
      return { kind: 'rule' }
    default:
      return null
  }
}

/** The words after the mark that opens it are its first line. */
const codeOf = ({ info, content }: Token): string =>
  `${info.trim() === '' ? '' : `${info.trim()}\n`}${content}`
    .replaceAll(lineBreak, '\n')
    .replace(/\n$/, '')

const lineOf = (token: Token | undefined): Inline[] => inlinesOf(token?.children ?? [])

function itemsOf(tokens: Iterator<Token, undefined>, close: string): ReadItem[] {
  const items: ReadItem[] = []
  for (let token = next(tokens); token && token.type !== close; token = next(tokens)) {
    const number = token.info === '' ? null : Number(token.info)
    items.push({ number, markup: token.markup, blocks: blocksOf(tokens, 'list_item_close') })
  }
  return items
}

function tableOf(tokens: Iterator<Token, undefined>): TextBlock {
  const rows: TextCell[][] = []
  const align: CellAlign[] = []
  for (let token = next(tokens); token && token.type !== 'table_close'; token = next(tokens)) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type === 'th_open') align.push(alignOf(token))
    if (token.type === 'inline') rows.at(-1)?.push(lineOf(token))
  }
  const [head = [], ...others] = rows
  const hasHead = head.some((cell) => cell.length > 0)
  return { kind: 'table', align, head: hasHead ? head : [], rows: others }
}

/** A table that no page can hold stands as lines. */
const mostColumns = 30
type Table = Extract<TextBlock, { kind: 'table' }>
const isTooWide = (block: TextBlock): block is Table =>
  block.kind === 'table' && block.align.length > mostColumns

const rowsAsLines = ({ head, rows }: Table): TextBlock[] =>
  [head, ...rows].map((cells) => ({
    kind: 'paragraph',
    inlines: cells.flatMap((cell, n) => (n === 0 ? cell : [...plainInlines(' | '), ...cell])),
  }))

function alignOf(token: Token): CellAlign {
  const style = String(token.attrGet('style') ?? '')
  return style.endsWith('right') ? 'end' : style.endsWith('center') ? 'center' : 'start'
}
