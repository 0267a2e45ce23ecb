import type { Inline, TextItem } from '../../kernel/text-tree.model.ts'
import { markerOf } from '../list-marker.ts'
import type { Numbered } from './count-numbers.ts'

const bullet = '•'
/** Signs that say whether something is done, and are no plain bullets. */
const ticks = /^[☐☑☒✓✔]$/u
/** Signs of Word that are bullets where a tab follows. */
const bulletSigns = /^(?:[-*+•oØüv§])$/u

/** The label of an item, as the text tree has it; null where it is no label of a list there. */
export function itemLabel({
  label,
  isBullet,
}: Pick<Numbered, 'label' | 'isBullet'>): string | null {
  if (isBullet && !ticks.test(label)) return [...label].length <= 2 ? bullet : null
  const written = label.replace(/\p{Zs}/gu, '\u00a0')
  return markerOf(`${label} x`)?.label === written ? written : null
}

const tickBefore = /^[\t\p{Zs}]*(?<label>[☐☑☒✓✔])[\t\p{Zs}]+/u
const beforeTab = /^[\t\p{Zs}]*(?<label>§{1,2}[\p{Zs}]?\S{1,10}|\S{1,12})[\p{Zs}]*\t[\t\p{Zs}]*/u

type Labelled = { label: string; rest: readonly Inline[] }

/** A box that is ticked or not, and the line without it; null where a line begins with none. */
export const tickedLabel = (inlines: readonly Inline[]): Labelled | null =>
  labelBy(tickBefore, inlines)

/** The same with a label that was typed with a tab after it. */
export const typedLabel = (inlines: readonly Inline[]): Labelled | null =>
  tickedLabel(inlines) ?? labelBy(beforeTab, inlines)

function labelBy(shape: RegExp, inlines: readonly Inline[]): Labelled | null {
  const [first, ...others] = inlines
  if (first?.kind !== 'text') return null
  const [whole, typed] = shape.exec(first.text) ?? []
  if (whole === undefined || typed === undefined) return null
  const label = bulletSigns.test(typed) ? bullet : itemLabel({ label: typed, isBullet: false })
  if (label === null) return null
  const text = first.text.slice(whole.length)
  return { label, rest: [...(text === '' ? [] : [{ ...first, text }]), ...others] }
}

/** Which labels can stand one after another in one list: bullets and typed ones, `1.`, and `1)`. */
export const familyOf = (label: string): 'typed' | 'dot' | 'bracket' =>
  /^\d{1,9}\.$/.test(label) ? 'dot' : /^\d{1,9}\)$/.test(label) ? 'bracket' : 'typed'

/** Are the labels all bullets, or numbers one by one from the first? */
export function kindOf(items: readonly TextItem[]): 'bullets' | 'labels' | { start: number } {
  if (items.every(({ label }) => label === bullet)) return 'bullets'
  const start = Number.parseInt(items[0]?.label ?? '', 10)
  return items.every(({ label }, place) => label === `${start + place}.`) ? { start } : 'labels'
}
