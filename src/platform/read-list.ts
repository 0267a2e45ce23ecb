import type { Inline, TextBlock, TextItem } from '../kernel/text-tree.model.ts'
import { labelEnd, labelStart } from './typed-text.ts'

/** A list item as the parser read it: its typed number, null in a list of bullets, and the sign after it. */
export type ReadItem = { number: number | null; markup: string; blocks: readonly TextBlock[] }

/**
 * A list with the labels that are printed. Numbers are kept as typed; only where every item has the same number, as
 * Markdown is often written, are they counted.
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
  const areAlike = numbers.every((number) => number === first)
  const areCounted = numbers.every((number, place) => number === first + place)
  const items = read.map(({ number, markup, blocks }, place) => ({
    label: `${areAlike ? first + place : number}${markup}`,
    blocks,
  }))
  return (areAlike || areCounted) && read.every(({ markup }) => markup === '.')
    ? { kind: 'numbers', start: first, items }
    : { kind: 'labels', items }
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
