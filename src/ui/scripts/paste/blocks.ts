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
  const out: HTMLElement[] = []
  const numbers: number[] = []
  let line: HTMLElement | null = null

  const end = () => {
    line = null
  }
  const write = (node: Node, place: Place) => {
    if (line === null) {
      if (node.textContent?.trim() === '' && node.nodeName !== 'CODE') return
      line = root.ownerDocument.createElement('p')
      if (place.level > 0) line.dataset.level = String(place.level)
      if (place.label !== undefined) line.dataset.label = place.label
      place.label = undefined
      out.push(line)
    }
    line.append(node)
  }
  const pour = (from: Element, place: Place) => {
    for (const node of [...from.childNodes]) {
      if (!(node instanceof Element)) {
        if (node.nodeType === Node.TEXT_NODE) write(node, place)
      } else if (node.matches('ul, ol')) {
        end()
        pourList(node, place.level + 1)
        end()
      } else if (onlyCellOf(node)) {
        end()
        for (const part of onlyCellOf(node) ?? []) {
          pour(part, place)
          end()
        }
      } else if (node instanceof HTMLElement && node.matches(kept)) {
        end()
        out.push(keptBlock(node))
      } else if (node.matches(blocks) || node.querySelector(`${blocks}, ${kept}`)) {
        const item = wordItem(node, out.at(-1))
        end()
        pour(node, item ?? place)
        end()
      } else {
        write(node, place)
      }
    }
  }
  const pourList = (list: Element, level: number) => {
    const start = list.getAttribute('start')
    let number = start === null ? 1 : Number(start) || 0
    for (const item of [...list.children]) {
      if (item.matches('ul, ol')) {
        pourList(item, level + 1)
        continue
      }
      const own = Number(item.getAttribute('data-aria-level')) || level
      number = Number(item.getAttribute('value')) || number
      numbers.length = own
      numbers[own - 1] = number
      end()
      pour(item, { level: own, label: labelOf(item, list, numbers) })
      end()
      if (numberedBy(list)) number += 1
    }
  }

  pour(root, outside())
  settleLevels(out)
  return out
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
