import type { WordPiece } from '../../kernel/word-text.model.ts'
import type { Atom, Flow } from './flow.ts'

/** What becomes of the result of a field. */
export type FieldSense = {
  name: string
  /** Where its words lead; null where it is no link. */
  address: string | null
  /** Told as this. */
  piece: WordPiece | null
  isLeftOut: boolean
  /** What it shows that has no result. */
  shown: string
  /** Does it show nothing by its nature? */
  isSilent: boolean
}

const contents = new Set(['TOC', 'TOA', 'INDEX'])
const pageNumbers = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES'])
const silent = new Set([
  'XE',
  'TC',
  'TA',
  'RD',
  'SET',
  'ASK',
  'PRIVATE',
  'ADVANCE',
  'NEXT',
  'HYPERLINK',
  'BOOKMARK',
  'FORMTEXT',
])

export function senseOf(code: string): FieldSense {
  const [name = '', ...words] = wordsOf(code.slice(0, 10_000))
  const upper = name.toUpperCase()
  const isButton = upper === 'MACROBUTTON' || upper === 'GOTOBUTTON'
  return {
    name: upper.startsWith('=') ? '=' : upper,
    address: upper === 'HYPERLINK' ? addressOf(words) : null,
    piece: contents.has(upper)
      ? 'contents'
      : pageNumbers.has(upper) || upper === 'PAGEREF'
        ? 'page-number'
        : null,
    isLeftOut: contents.has(upper) || pageNumbers.has(upper),
    shown: isButton ? words.slice(1).join(' ') : '',
    isSilent: silent.has(upper),
  }
}

/** The words of a code; those between quotation marks are one. */
const wordsOf = (code: string): string[] =>
  [...code.matchAll(/"((?:[^"\\]|\\.)*)"?|(\S+)/gs)].map(
    ([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '',
  )

function addressOf(words: readonly string[]): string {
  let address = ''
  let anchor = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (/^\\l$/i.test(word)) anchor = words[++at] ?? ''
    else if (/^\\[ot]$/i.test(word)) at += 1
    else if (!/^\\[a-z]$/i.test(word) && address === '') address = word
  }
  return anchor === '' ? address : `${address}#${anchor}`
}

/** Fields do not lie deeper in each other than this. */
const deepest = 50

/** A field that has begun, and whether words stand in it. */
type OpenMarks = { marks: Atom[]; isInResult: boolean; isSeparate: boolean; hasWords: boolean }

/** The marks of fields that have both a beginning and an end; a field without is no field. */
export function wholeFields(flow: readonly Flow[]): ReadonlySet<Atom> {
  const whole = new Set<Atom>()
  const open: OpenMarks[] = []
  const walk = (parts: readonly Flow[]) => {
    for (const part of parts) {
      if (part.kind === 'table') {
        for (const { cells } of part.rows) for (const cell of cells) walk(cell.flow)
      } else if (part.kind === 'paragraph') for (const atom of part.atoms) hear(atom, open, whole)
    }
  }
  walk(flow)
  return whole
}

const shows: ReadonlySet<Atom['kind']> = new Set(['text', 'box', 'note', 'told'])

function hear(atom: Atom, open: OpenMarks[], whole: Set<Atom>): void {
  const last = open.at(-1)
  if (shows.has(atom.kind) && last) last.hasWords = true
  if (atom.kind !== 'field') return
  if (atom.at === 'begin') {
    const isInResult = last !== undefined && (last.isSeparate || last.isInResult)
    open.push({ marks: [atom], isInResult, isSeparate: false, hasWords: false })
  } else if (last) {
    last.marks.push(atom)
    last.isSeparate ||= atom.at === 'separate'
  }
  if (atom.at === 'end') close(atom, open, whole)
}

/** One that only begins, within the result of another, has taken the end of that one. */
function close(end: Atom, open: OpenMarks[], whole: Set<Atom>): void {
  let closed = open.pop()
  const outer = open.at(-1)
  if (outer && closed?.hasWords) outer.hasWords = true
  while (closed && !closed.isSeparate && closed.hasWords && closed.isInResult) {
    closed = open.pop()
    closed?.marks.push(end)
  }
  if (open.length < deepest) for (const mark of closed?.marks ?? []) whole.add(mark)
}

/** The longest address that is kept. */
const longestAddress = 2_000

/** An address as a link here may lead to it: a web page or a mail address, and nothing that signs anybody in. */
export function lawfulAddress(written: string): string | null {
  const address = written.trim().replace(/\s/g, '%20')
  if (address.length > longestAddress || /\p{Cc}/u.test(address)) return null
  if (/^mailto:[^@]+@[^@]+$/i.test(address)) return address
  const url = /^https?:\/\//i.test(address) ? URL.parse(address) : null
  return url && url.username === '' && url.password === '' ? address : null
}
