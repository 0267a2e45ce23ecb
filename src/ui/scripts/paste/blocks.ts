import { onlyCellOf, settleCells } from './cells.ts'
import { labelOf, numberedBy, wordItem } from './list-label.ts'

/** Where words are put: in which item of a list, and whether its label is still to be written. */
type Place = { level: number; label: string | undefined }

const outside = (): Place => ({ level: 0, label: undefined })
const kept = 'h1, h2, h3, h4, h5, h6, table, pre, hr, blockquote'
const blocks =
  'p, div, section, article, main, header, footer, aside, nav, center, address, figure, figcaption, dl, dt, dd, li, ul, ol, form, fieldset'

/**
 * The blocks of a document one after the other, however deep they lay: an item of a list is a paragraph that carries
 * its label and its level, and what else the item holds carries the level alone.
 */
export function blocksOf(root: Element): HTMLElement[] {
  const written = nothingYet(root.ownerDocument)
  pour(root, outside(), written)
  settleLevels(written.blocks)
  return written.blocks
}

/** What has been written so far, and the numbers of the lists that it stands in. */
type Written = {
  blocks: HTMLElement[]
  numbers: number[]
  /** Puts words in the line that is open, or in a new one. */
  write(node: Node, place: Place): void
  /** What is written after this stands in another line. */
  end(): void
}

function nothingYet(document: Document): Written {
  const out: HTMLElement[] = []
  let line: HTMLElement | null = null
  return {
    blocks: out,
    numbers: [],
    write: (node, place) => {
      if (line === null) {
        if (node.textContent?.trim() === '' && node.nodeName !== 'CODE') return
        line = document.createElement('p')
        if (place.level > 0) line.dataset.level = String(place.level)
        if (place.label !== undefined) line.dataset.label = place.label
        place.label = undefined
        out.push(line)
      }
      line.append(node)
    },
    end: () => {
      line = null
    },
  }
}

function pour(from: Element, place: Place, on: Written) {
  for (const node of [...from.childNodes]) {
    if (node instanceof Element) pourElement(node, place, on)
    else if (node.nodeType === Node.TEXT_NODE) on.write(node, place)
  }
}

function pourElement(element: Element, place: Place, on: Written) {
  const only = onlyCellOf(element)
  if (element.matches('ul, ol')) {
    on.end()
    pourList(element, place.level + 1, on)
    on.end()
  } else if (only) {
    on.end()
    for (const part of only) {
      pour(part, place, on)
      on.end()
    }
  } else if (element instanceof HTMLElement && element.matches(kept)) {
    on.end()
    on.blocks.push(keptBlock(element))
  } else if (element.matches(blocks) || element.querySelector(`${blocks}, ${kept}`)) {
    const item = wordItem(element, on.blocks.at(-1))
    on.end()
    pour(element, item ?? place, on)
    on.end()
  } else {
    on.write(element, place)
  }
}

function pourList(list: Element, level: number, on: Written) {
  const { numbers } = on
  const start = list.getAttribute('start')
  let number = start === null ? 1 : Number(start) || 0
  for (const item of [...list.children]) {
    if (item.matches('ul, ol')) {
      pourList(item, level + 1, on)
      continue
    }
    const own = Number(item.getAttribute('data-aria-level')) || level
    number = Number(item.getAttribute('value')) || number
    numbers.length = own
    numbers[own - 1] = number
    on.end()
    pour(item, { level: own, label: labelOf(item, list, numbers) }, on)
    on.end()
    if (numberedBy(list)) number += 1
  }
}

function keptBlock(element: HTMLElement): HTMLElement {
  const heading = /^H[1-6]$/.test(element.nodeName) ? wordItem(element, undefined) : null
  if (heading?.label) element.prepend(`${heading.label} `)
  if (element.nodeName === 'BLOCKQUOTE') element.replaceChildren(...blocksOf(element))
  if (element instanceof HTMLTableElement) settleCells(element, blocksOf)
  return element
}

/** A list that was copied from the middle begins at the margin. */
function settleLevels(out: readonly HTMLElement[]) {
  const levels = out.map(({ dataset }) => Number(dataset.level ?? 0))
  for (let from = 0; from < out.length; from += 1) {
    if (levels[from] === 0) continue
    let end = from
    while ((levels[end] ?? 0) > 0) end += 1
    const least = Math.min(...levels.slice(from, end))
    out.slice(from, end).forEach((block, place) => {
      block.dataset.level = String((levels[from + place] ?? 1) - least + 1)
    })
    from = end
  }
}
