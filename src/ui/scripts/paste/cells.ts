/** The words of a table that is one cell alone, and so no table: its caption and the cell. Null for every other. */
export function onlyCellOf(table: Element): HTMLElement[] | null {
  if (!(table instanceof HTMLTableElement) || table.rows.length !== 1) return null
  const [cell, ...others] = table.rows[0]?.cells ?? []
  if (!cell || others.length > 0) return null
  return table.caption ? [table.caption, cell] : [cell]
}

/** What stands in the cells as paragraphs alone, which are the lines of a cell. */
export function settleCells(table: HTMLTableElement, blocksOf: (cell: Element) => HTMLElement[]) {
  for (const row of table.rows) {
    for (const cell of row.cells) cell.replaceChildren(...blocksOf(cell).flatMap(linesOf))
  }
}

function linesOf(block: HTMLElement): HTMLElement[] {
  if (block instanceof HTMLTableElement) {
    return Array.from(block.rows, (row) =>
      lineOf(block, withCommas([...row.cells].flatMap((cell) => [...cell.children]))),
    )
  }
  switch (block.nodeName) {
    case 'HR':
      return []
    case 'BLOCKQUOTE':
      return [...block.children].flatMap((each) =>
        each instanceof HTMLElement ? linesOf(each) : [],
      )
    case 'PRE':
      return (block.textContent ?? '').split('\n').map((line) => lineOf(block, [line]))
    case 'P':
      return [block]
    default:
      return [lineOf(block, [...block.childNodes])]
  }
}

function lineOf({ ownerDocument }: Element, parts: readonly (Node | string)[]): HTMLElement {
  const line = ownerDocument.createElement('p')
  line.append(...parts)
  return line
}

/** The words of several cells in one line. */
const withCommas = (parts: readonly Element[]): (Node | string)[] =>
  parts
    .filter((part) => part.textContent?.trim() !== '')
    .flatMap((part, place) => [...(place > 0 ? [', '] : []), ...part.childNodes])
