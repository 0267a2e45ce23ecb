import { cleanText } from '../../kernel/clean-text.rule.ts'
import { numberSigns } from './number-signs.ts'
import { type Level, levelCount, type NumberedList, type Numbering } from './read-numbering.ts'
import { signOfFont } from './symbol-signs.ts'
import type { ParagraphStyle } from './word-styles.ts'

/** What Word writes before a paragraph, and where in its list that stands. */
export type Numbered = {
  /** Empty where nothing is written. */
  label: string
  isBullet: boolean
  /** Is nothing between the label and the text? */
  isTight: boolean
  origin: string
  level: number
  left: number | null
  /** A format that the label is not written in. */
  unknown: string | null
}

/** What a paragraph itself says of its number. */
export type OwnNumber = { numId: string | null; level: number | null }

type Counts = { numbers: (number | undefined)[]; begun: Set<string> }

/** Counts through a document: each paragraph that is numbered asks once, in order. */
export function countNumbers(numbering: Numbering) {
  const counts = new Map<string, Counts>()
  return (own: OwnNumber, style: ParagraphStyle): Numbered | null => {
    const numId = own.numId ?? style.numId
    if (numId === null || numId === '0') return null
    const list = numbering.listOf(numId)
    if (!list) return null
    const at = levelOf(own, style, list)
    const level = list.levels[at]
    if (!level) return null
    const count = counts.get(list.origin) ?? { numbers: [], begun: new Set() }
    counts.set(list.origin, count)
    step(count, list, numId, at)
    return { ...labelOf(list, level, at, count.numbers), level: at, left: level.left }
  }
}

/** The level that the paragraph says, or the one that its style is tied to. */
function levelOf(own: OwnNumber, style: ParagraphStyle, { levels }: NumberedList): number {
  const tied =
    own.numId === null
      ? style.chain
          .map((id) => levels.findIndex((level) => level?.style === id))
          .find((at) => at >= 0)
      : undefined
  const at = own.level ?? tied ?? (own.numId === null ? style.level : null) ?? 0
  return Math.max(0, Math.min(at, levelCount - 1))
}

/** One more at a level; those under it begin again, and those over it that were passed over have begun. */
function step({ numbers, begun }: Counts, list: NumberedList, numId: string, at: number): void {
  const startOf = (level: number) => list.starts.get(level) ?? list.levels[level]?.start ?? 1
  for (let over = 0; over < at; over += 1) numbers[over] ??= startOf(over)
  const key = `${numId} ${at}`
  const beginsAnew = list.starts.has(at) && !begun.has(key)
  begun.add(key)
  const before = numbers[at]
  numbers[at] = before === undefined || beginsAnew ? startOf(at) : before + 1
  for (let under = at + 1; under < levelCount; under += 1) {
    const restart = list.levels[under]?.restart ?? null
    if (restart === null || (restart > 0 && at < restart)) numbers[under] = undefined
  }
}

function labelOf(
  { origin, levels }: NumberedList,
  { format, text, isLegal, suffix }: Level,
  at: number,
  numbers: readonly (number | undefined)[],
): Pick<Numbered, 'label' | 'isBullet' | 'isTight' | 'origin' | 'unknown'> {
  const isTight = suffix === 'nothing'
  if (format === 'bullet') {
    const label = cleanText([...text].map((sign) => signOfFont('', sign) ?? sign).join('')).trim()
    return { label, isBullet: true, isTight, origin, unknown: null }
  }
  let unknown: string | null = null
  const label = text.replace(/%([1-9])/g, (_, written) => {
    const place = Number(written) - 1
    const number = numbers[place]
    if (place > at || number === undefined) return ''
    const own = levels[place]?.format ?? 'decimal'
    const signs = numberSigns(isLegal && own !== 'none' ? 'decimal' : own, number)
    if (signs === null) unknown = own
    return signs ?? String(number)
  })
  const isOpen = isTight && !/\s$/.test(label)
  return { label: cleanText(label).trim(), isBullet: false, isTight: isOpen, origin, unknown }
}
