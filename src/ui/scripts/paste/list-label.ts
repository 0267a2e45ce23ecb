import { isCounted } from './numbers.ts'

/** What stands before an item of a list, as the reader saw it. */
export function labelOf(item: Element, list: Element, numbers: readonly number[]): string {
  const box = item instanceof HTMLElement ? item.dataset.box : undefined
  if (box !== undefined) return box
  const text = item.textContent?.trim() ?? ''
  if (typed.test(text) && !isCounted(text)) return ''
  const named = item.getAttribute('data-name') ?? ''
  if (/^\(?[\p{L}\p{N}]{1,4}[.)]+$/u.test(named)) return named
  if (!numberedBy(list)) return '-'
  const style = styleOf(item) || styleOf(list)
  const written = (number: number | undefined) => inStyle(number ?? 1, style)
  const pattern = item.getAttribute('data-leveltext') ?? ''
  if (/%\d/.test(pattern)) {
    return pattern.replace(/%(\d)/g, (_place, level) =>
      Number(level) === numbers.length
        ? written(numbers.at(-1))
        : String(numbers[Number(level) - 1] ?? 1),
    )
  }
  return `${written(numbers.at(-1))}.`
}

export const numberedBy = (list: Element): boolean => list.nodeName === 'OL'

/** A label that stands in the words of the item itself. */
const typed = /^(?:\(?\p{L}\)|\(?\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|§ ?\d+|[–•☐☑])\s/u

const styleOf = (element: Element): string =>
  (element instanceof HTMLElement && element.style.listStyleType) ||
  element.getAttribute('type') ||
  ''

function inStyle(number: number, style: string): string {
  if (/^(?:a|lower-(?:alpha|latin))$/.test(style)) return letters(number)
  if (/^(?:A|upper-(?:alpha|latin))$/.test(style)) return letters(number).toUpperCase()
  if (/^(?:i|lower-roman)$/.test(style)) return roman(number)
  if (/^(?:I|upper-roman)$/.test(style)) return roman(number).toUpperCase()
  return String(number)
}

const letters = (number: number): string => (number < 1 ? String(number) : letters26(number - 1))

const letters26 = (place: number): string =>
  (place < 26 ? '' : letters26(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26))

const romans: readonly [number, string][] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  if (number < 1 || number > 89) return String(number)
  let left = number
  let written = ''
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      written += sign
      left -= worth
    }
  }
  return written
}

/**
 * The label and level of a paragraph that Word draws as an item of a list, taken out of its words; null where it is none.
 * A paragraph of a list without a label goes on under the item before it.
 */
export function wordItem(
  paragraph: Element,
  before: HTMLElement | undefined,
): { level: number; label: string | undefined } | null {
  const style = paragraph.getAttribute('data-looks') ?? ''
  const [, listed] = /mso-list:\s*l\d+\s+level(\d)/.exec(style) ?? []
  if (listed !== undefined) {
    const label = takeLabel(paragraph)
    if (label !== null) return { level: Number(listed), label }
  }
  const goesOn = /MsoListParagraph|MsoListContinue/.test(paragraph.className)
  const level = Number(before?.dataset.level ?? 0)
  return goesOn && level > 0 ? { level, label: undefined } : null
}

function takeLabel(paragraph: Element): string | null {
  const own = paragraph.querySelector(
    '[data-looks*="mso-list:Ignore"], [data-looks*="mso-list: Ignore"]',
  )
  const parts = own ? [own] : conditionalParts(paragraph)
  const text = parts.map(({ textContent }) => textContent ?? '').join('')
  const label = text.replace(/[\s\u00a0]+/g, ' ').trim()
  if (label === '') return null
  const fonts = parts.flatMap((part) => [
    ...(part instanceof Element ? [part, part.parentElement, ...part.querySelectorAll('*')] : []),
  ])
  const isSign = fonts.some((part) =>
    /Symbol|Wingdings|Webdings|Courier/i.test(part?.getAttribute('data-looks') ?? ''),
  )
  for (const part of parts) part.parentNode?.removeChild(part)
  return (isSign && [...label].length === 1) || /^[·•\uf000-\uf0ff]$/.test(label) ? '-' : label
}

/** What Word shows to those that know no lists: between two comments of its own. */
function conditionalParts(paragraph: Element): Node[] {
  const comments = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_COMMENT)
  for (let at = comments.nextNode(); at; at = comments.nextNode()) {
    if (!/supportLists/i.test(at.nodeValue ?? '')) continue
    const parts: Node[] = []
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === Node.COMMENT_NODE && /endif/i.test(next.nodeValue ?? '')) return parts
      parts.push(next)
    }
  }
  return []
}
