import { lineBreak } from '../kernel/clean-text.rule.ts'
import type { Inline, LinkPart, TextRun } from '../kernel/text-tree.model.ts'
import { wordsOf } from '../kernel/text-tree.rule.ts'
import { escapedLine, escapedWhole, escapedWords } from './escape-text.ts'
import { isBare, lineAsSeen, withoutEnds } from './seen-text.ts'
import { readTextTree } from './text-tree.ts'

/** Where a line of text stands: only a paragraph begins as an item could, and only it has lines of its own. */
export type LinePlace = 'paragraph' | 'heading' | 'cell'

/** How a line may be written, the neatest first: what is read back otherwise is written more carefully. */
const manners = [
  { whole: false, bareLinks: true, marks: true },
  { whole: false, bareLinks: false, marks: true },
  { whole: true, bareLinks: false, marks: true },
  { whole: true, bareLinks: false, marks: false },
] as const
type Manner = (typeof manners)[number]

/** A line as Markdown that is read as the same line. A mark that Markdown cannot set there is left out, never a word. */
export function writeInlines(inlines: readonly Inline[], place: LinePlace): string {
  const line = withSpaceOutside(withoutEnds(inlines))
  if (line.length === 0) return ''
  const aim = JSON.stringify(lineAsSeen(line))
  const written = manners.map((manner) => () => placed(sequence(line, none, manner), place))
  let first: string | undefined
  for (const write of written) {
    const markdown = write()
    first = markdown
    if (aim === JSON.stringify(lineAsSeen(readBack(markdown, place)))) return markdown
  }
  return first ?? ''
}

function placed(markdown: string, place: LinePlace): string {
  if (place === 'paragraph') return markdown.split('\n').map(escapedLine).join('\n')
  const line = markdown.replace(/\s*\n\s*/g, lineBreak)
  return place === 'cell'
    ? line.replaceAll('|', '\\|')
    : line.replace(/#+$/, (signs) => `\\${signs}`)
}

function readBack(markdown: string, place: LinePlace): readonly Inline[] {
  const [only, ...others] = readTextTree(place === 'paragraph' ? markdown : `# ${markdown}`)
  if (!only || others.length > 0) return []
  return only.kind === 'paragraph' || only.kind === 'heading' ? only.inlines : []
}

type Mark = 'strong' | 'emphasis' | 'strike'
const marks: readonly Mark[] = ['strong', 'emphasis', 'strike']
const none: ReadonlySet<Mark> = new Set()
const all: ReadonlySet<Mark> = new Set(marks)
const shared = (some: ReadonlySet<Mark>, others: ReadonlySet<Mark>): ReadonlySet<Mark> =>
  new Set([...some].filter((mark) => others.has(mark)))
const without = (some: ReadonlySet<Mark>, others: ReadonlySet<Mark>): ReadonlySet<Mark> =>
  new Set([...some].filter((mark) => !others.has(mark)))
const marksIn = (run: TextRun): ReadonlySet<Mark> => new Set(marks.filter((mark) => run[mark]))

function ownMarks(inline: Inline): ReadonlySet<Mark> {
  if (inline.kind === 'text') return marksIn(inline)
  if (inline.kind !== 'link') return all
  return inline.parts.map(ownMarks).reduce(shared, all)
}

/** A space at the edge of marked words is not marked, as Markdown sets no mark beside one. */
function withSpaceOutside<T extends Inline>(inlines: readonly T[]): T[] {
  const pieces = inlines.flatMap((inline): T[] => {
    if (inline.kind === 'link') return [{ ...inline, parts: withSpaceOutside(inline.parts) }]
    if (inline.kind !== 'text' || inline.code) return [inline]
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(inline.text) ?? []
    return [before, core, after].flatMap((text) => (text === '' ? [] : [{ ...inline, text }]))
  })
  const isFree = (inline: Inline | undefined) =>
    inline?.kind === 'break' ||
    (inline?.kind === 'text' && !inline.code && inline.text.trim() === '')
  const edge = (at: number, step: 1 | -1): ReadonlySet<Mark> => {
    let place = at + step
    while (isFree(pieces[place])) place += step
    const found = pieces[place]
    return found ? ownMarks(found) : none
  }
  return pieces.map((piece, at) => {
    if (!isFree(piece) || piece.kind !== 'text') return piece
    const both = shared(marksIn(piece), shared(edge(at, -1), edge(at, 1)))
    return {
      ...piece,
      strong: both.has('strong'),
      emphasis: both.has('emphasis'),
      strike: both.has('strike'),
    }
  })
}

function sequence(inlines: readonly Inline[], outer: ReadonlySet<Mark>, manner: Manner): string {
  const wanted = inlines.map((inline, at) => {
    const own =
      inline.kind === 'break' || inline.kind === 'image'
        ? shared(beside(inlines, at, -1), beside(inlines, at, 1))
        : ownMarks(inline)
    return manner.marks ? without(own, outer) : none
  })
  const open: { mark: Mark; sign: string }[] = []
  let out = ''
  const closeTo = (length: number) => {
    while (open.length > length) out += open.pop()?.sign ?? ''
  }
  inlines.forEach((inline, at) => {
    const want = wanted[at] ?? none
    const kept = open.findIndex(({ mark }) => !want.has(mark))
    if (kept >= 0) closeTo(kept)
    const lasts = (mark: Mark) => {
      let end = at
      while (wanted[end + 1]?.has(mark)) end += 1
      return end
    }
    const fresh = [...want].filter((mark) => !open.some((each) => each.mark === mark))
    for (const mark of fresh.sort((a, b) => lasts(b) - lasts(a))) {
      const sign = signOf(mark, inlines[at - 1], inlines[lasts(mark) + 1], manner)
      open.push({ mark, sign })
      out += sign
    }
    const inside = new Set([...outer, ...want])
    out += inlineOf(inline, inlines[at + 1], inside, manner, out)
  })
  closeTo(0)
  return out
}

function beside(inlines: readonly Inline[], at: number, step: 1 | -1) {
  const found = inlines[at + step]
  return found ? ownMarks(found) : none
}

const isWord = (sign: string | undefined): boolean => /[\p{L}\p{N}]/u.test(sign ?? '')

/** `_` is neater, and stands around whole words only. */
function signOf(mark: Mark, before: Inline | undefined, after: Inline | undefined, manner: Manner) {
  if (mark === 'strong') return '**'
  if (mark === 'strike') return '~~'
  const beforeSign = before?.kind === 'text' ? before.text.at(-1) : undefined
  const afterSign = after?.kind === 'text' ? after.text.at(0) : undefined
  return manner.whole || isWord(beforeSign) || isWord(afterSign) ? '*' : '_'
}

function inlineOf(
  inline: Inline,
  next: Inline | undefined,
  inside: ReadonlySet<Mark>,
  manner: Manner,
  before: string,
): string {
  switch (inline.kind) {
    case 'text':
      if (inline.code) return codeOf(inline.text)
      return besideLink(manner.whole ? escapedWhole(inline.text) : escapedWords(inline.text), next)
    case 'break':
      return next?.kind === 'break' ? lineBreak : '\n'
    case 'image':
      return `![${inline.text}](${addressOf(inline.address)})`
    case 'link':
      if (manner.bareLinks && isBare(inline) && stands(before, next)) return wordsOf(inline.parts)
      return `[${linkWords(inline.parts, inside, manner)}](${addressOf(inline.href)})`
  }
}

/** A `!` before a link would make a picture of it. */
const besideLink = (words: string, next: Inline | undefined): string =>
  next?.kind === 'link' ? words.replace(/!$/, '\\!') : words

/** Does an address stand for itself: nothing beside it could be read as more of it? */
const stands = (before: string, next: Inline | undefined): boolean =>
  /(?:^|[\s(])$/.test(before) &&
  (next === undefined ||
    next.kind === 'break' ||
    (next.kind === 'text' && /^[\s.,;)]/.test(next.text)))

function linkWords(parts: readonly LinkPart[], inside: ReadonlySet<Mark>, manner: Manner): string {
  const words = sequence(parts, inside, manner)
  return isBalanced(words) ? words : words.replace(/(?<!\\)[[\]]/g, '\\$&')
}

function isBalanced(words: string): boolean {
  let open = 0
  for (const sign of words.replace(/\\./g, '')) {
    if (sign === '[') open += 1
    if (sign === ']') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function codeOf(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const gap = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : ''
  return `${fence}${gap}${text}${gap}${fence}`
}

/** A field in an address stands as it was written, and not as an address writes it. */
function addressOf(href: string): string {
  const address = href
    .replace(/(?:%5B){2}([^%[\]]*)(?:%5D){2}/gi, '[[$1]]')
    .replace(/(?:%7B){2}([^%{}]*)(?:%7D){2}/gi, '{{$1}}')
    .replace(/&(?=#?\w+;)/g, '\\&')
  return /^[^\s<>()\\]+$|^[^\s<>\\]*\\&[^\s<>()\\]*$/.test(address)
    ? address
    : `<${address.replace(/[<>]/g, '\\$&')}>`
}
