import type { Inline, TextBlock, TextItem } from '../kernel/text-tree.model.ts'
import { wordsOf } from '../kernel/text-tree.rule.ts'
import { labelEnd, labelStart } from './typed-text.ts'

/** A list item as the parser read it: its typed number, null in a list of bullets, and the sign after it. */
export type ReadItem = { number: number | null; markup: string; blocks: readonly TextBlock[] }

/**
 * A list with the labels that are printed. Numbers are kept as typed; only where all of three items or more are `1.`,
 * as Markdown is often written, and none of them reads on from its number, are they counted.
 */
export function listOf(read: readonly ReadItem[]): TextBlock {
  const numbers = read.flatMap(({ number }) => (number === null ? [] : [number]))
  const [first] = numbers
  if (first === undefined) {
    const items = read.map(({ blocks }) => labelled(blocks))
    return items.every(({ label }) => label === bullet)
      ? { kind: 'bullets', items }
      : { kind: 'labels', items }
  }
  const areDots = read.every(({ markup }) => markup === '.')
  const areAlike =
    areDots && read.length > 2 && numbers.every((number) => number === 1) && !read.some(readsOn)
  const areCounted = numbers.every((number, place) => number === first + place)
  const items = read.map(({ number, markup, blocks }, place) => ({
    label: `${areAlike ? first + place : number}${markup}`,
    blocks,
  }))
  return areAlike || (areCounted && areDots)
    ? { kind: 'numbers', start: first, items }
    : { kind: 'labels', items }
}

/** What follows a number that is part of a sentence: `1. januar`, `1. og 2. ledd`, `1. 1. 2018`. */
const goesOn = new RegExp(
  `^(?:\\d|[-–—/,;]|(?:${[
    ...['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september'],
    ...[
      'oktober',
      'november',
      'desember',
      'jan',
      'feb',
      'apr',
      'aug',
      'sept?',
      'okt',
      'nov',
      'des',
    ],
    ...[
      'og',
      'eller',
      'samt',
      'til',
      't\\.?o\\.?m',
      'ledd',
      'led',
      'punktum',
      'punkt',
      'pkt',
      'setning',
    ],
    ...[
      'strekpunkt',
      'alternativ',
      'kapittel',
      'halvår',
      'kvartal',
      'tertial',
      'termin',
      'pulje',
      'runde',
      'gang',
      'gong',
    ],
    ...[
      'trinn',
      'årstrinn',
      'klasse',
      'steg',
      'linje',
      'juledag',
      'påskedag',
      'pinsedag',
      'nestleder',
      'nestleiar',
    ],
  ].join('|')})(?![\\p{L}\\p{N}]))`,
  'iu',
)

function readsOn({ blocks }: ReadItem): boolean {
  const [first] = blocks
  if (first?.kind === 'numbers') return true
  return first?.kind === 'paragraph' && goesOn.test(wordsOf(first.inlines).trimStart())
}

const bullet = '•'
const typedLabel = new RegExp(`^${labelStart}([^${labelEnd}]*)${labelEnd} ?`, 'u')

/** An item with the label that was typed before its text, or the bullet it has instead. */
function labelled(blocks: readonly TextBlock[]): TextItem {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph' && first?.kind !== 'heading') return { label: bullet, blocks }
  const [opening, ...others] = first.inlines
  if (opening?.kind !== 'text') return { label: bullet, blocks }
  const [whole, label] = typedLabel.exec(opening.text) ?? []
  if (whole === undefined || label === undefined) return { label: bullet, blocks }
  const text = opening.text.slice(whole.length)
  const inlines: Inline[] = [...(text === '' ? [] : [{ ...opening, text }]), ...others]
  return { label, blocks: inlines.length > 0 ? [{ ...first, inlines }, ...rest] : rest }
}
