const raised: Readonly<Record<string, string>> = pairs('0123456789+-−–=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ')
const lowered: Readonly<Record<string, string>> = pairs('0123456789+-−–=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎')
const block = 'p, div, li, td, th, h1, h2, h3, h4, h5, h6, blockquote, body'

/**
 * Raised and lowered digits as signs of their own: 10⁶, m², CO₂. What has no such sign stands in brackets where it would
 * else run into the word or number before it: `fot(a)`. Tells whether the plain text would have said something else.
 */
export function keepSmallSigns(body: HTMLElement): boolean {
  let changed = false
  const small = [...body.querySelectorAll<HTMLElement>('sup, sub, span, font')].filter(signsOf)
  for (const each of small) {
    const isInside = small.some((other) => other !== each && other.contains(each))
    const signs = isInside ? null : signsOf(each)
    if (signs) changed = rewrite(each, signs) || changed
  }
  for (const each of body.querySelectorAll('sup, sub')) each.replaceWith(...each.childNodes)
  return changed
}

type Signs = typeof raised

function signsOf({ nodeName, style }: HTMLElement): Signs | null {
  if (style.verticalAlign === 'baseline') return null
  if (nodeName === 'SUP' || style.verticalAlign === 'super') return raised
  return nodeName === 'SUB' || style.verticalAlign === 'sub' ? lowered : null
}

function rewrite(element: HTMLElement, signs: Signs): boolean {
  const text = (element.textContent ?? '').trim()
  const before = glued(element)
  if (text === '' || /^\[.*\]$/.test(text)) return false
  if (signs === raised && /^[o°]$/.test(text) && /\d$/.test(before)) return write(element, '°')
  if (/^(?:tm|sm)$/i.test(text)) return write(element, /^t/i.test(text) ? '™' : '℠')
  if ([...text].every((sign) => sign in signs || /[\s,.;*]/.test(sign))) {
    for (const node of textsIn(element)) {
      node.data = node.data.replace(/\S/g, (sign) => signs[sign] ?? sign)
    }
    return true
  }
  if (!/[\p{L}\p{N}]$/u.test(before) || isOrdinal(before, text)) return false
  element.prepend('(')
  element.append(')')
  return true
}

/** `1st` is one word, and no number that has grown. */
const isOrdinal = (before: string, text: string): boolean =>
  /\d$/.test(before) && /^(?:st|nd|rd|th|er|re|ère|ème|te|de)$/i.test(text)

function write(element: HTMLElement, text: string): true {
  element.textContent = text
  return true
}

/** The words right before an element in its own block. */
function glued(element: HTMLElement): string {
  const root = element.closest(block) ?? element
  const texts = textsIn(root).filter(
    (text) => element.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING,
  )
  return texts.at(-1)?.data ?? ''
}

function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let at = walker.nextNode(); at; at = walker.nextNode())
    if (at instanceof Text) texts.push(at)
  return texts
}

function pairs(from: string, to: string): Record<string, string> {
  const signs = [...to]
  return Object.fromEntries([...from].map((sign, place) => [sign, signs[place] ?? sign]))
}
