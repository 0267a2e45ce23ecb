import type { SheetLimits, SheetProblem } from '../../../kernel/sheet.model.ts'
import { readXml, type XmlElement, type XmlListener } from '../xml-part.ts'
import type { Archive } from '../zip-file.ts'
import { type Area, areaOf, holds, mostOfExcel, placeOf } from './area.ts'
import { type Book, partOf } from './book.ts'
import { type FoundCell, hasContent, shownCell } from './cell-text.ts'
import { type Gathered, type GatheredLine, gatherLines, isBlank } from './gather-lines.ts'
import { longer } from './text-of.ts'

/** Areas that are merged and the lines that they come to, and areas that one formula fills; more are in no list. */
const most = { merged: 100_000, mergedLines: 10_000_000, ofFormulas: 1_000 }

/** Reads the lines of one sheet. A merged area has its value on each of its lines that has content, in its first column. */
export async function readCells(
  archive: Archive,
  part: string,
  book: Book,
  limits: SheetLimits,
): Promise<{ lines: GatheredLine[]; problem: SheetProblem | null }> {
  const gathered = gatherLines(limits)
  const merged: Area[] = []
  const cells = listenToCells(book, gathered)
  await readXml(archive, partOf(archive, part), {
    ...cells,
    begin: (element) => {
      cells.begin(element)
      if (element.name !== 'mergeCell') return
      const area = areaOf(element.of('ref'))
      if (area.bottom > area.top) merged.push(area)
      if (merged.length > most.merged) throw new Error('there are too many merged areas')
    },
  })
  const read = gathered.end()
  fillMerged(read.lines, merged)
  return read
}

function listenToCells(book: Book, gathered: Gathered): Required<Omit<XmlListener, 'doctype'>> {
  let [line, column] = [0, 0]
  let cell: FoundCell | null = null
  let part: '' | 'v' | 't' = ''
  let isSpoken = false
  const areas = areasOfFormulas()
  const begin = (element: XmlElement) => {
    const { name, of } = element
    if (name === 'row') {
      line = nextLine(line, of('r'))
      column = 0
      areas.leave(line)
    } else if (name === 'c') {
      column = of('r') ? placeOf(of('r'))[1] : column + 1
      cell = { type: of('t') || 'n', style: Number(of('s')), value: '', isFormula: false }
    } else if (!cell) return
    else if (name === 'f') {
      cell.isFormula = true
      areas.add(element)
    } else if (name === 'rPh') isSpoken = true
    else if (name === 'v' || (name === 't' && !isSpoken)) part = name
  }
  return {
    begin,
    text: (more) => {
      if (cell && part !== '') cell.value = longer(cell.value, more)
    },
    end: (name) => {
      if (name === 'v' || name === 't') part = ''
      else if (name === 'rPh') isSpoken = false
      else if (name === 'c' && cell) {
        const found = areas.hold(line, column) ? { ...cell, isFormula: true } : cell
        const fills = hasContent(found, book)
        if (fills || found.isFormula)
          gathered.take(line, column - 1, fills, () => shownCell(found, book))
        cell = null
      }
    },
  }
}

function nextLine(before: number, written: string): number {
  const line = written === '' ? before + 1 : Number(written)
  if (!(line > before && line <= mostOfExcel.lines)) throw new Error('lines are not in their order')
  return line
}

/** One formula may fill several cells, and stands in the first of them alone. */
function areasOfFormulas() {
  let areas: Area[] = []
  return {
    add: ({ of }: XmlElement) => {
      if (!/^(?:array|dataTable)$/.test(of('t')) || !of('ref').includes(':')) return
      areas.push(areaOf(of('ref')))
      if (areas.length > most.ofFormulas) throw new Error('there are too many formulas')
    },
    leave: (line: number) => {
      if (areas.length > 0) areas = areas.filter(({ bottom }) => bottom >= line)
    },
    hold: (line: number, column: number) => areas.some((area) => holds(area, line, column)),
  }
}

function fillMerged(lines: readonly GatheredLine[], merged: readonly Area[]): void {
  const byLine = new Map(lines.map((each) => [each.line, each]))
  const height = merged.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
  if (height > most.mergedLines) throw new Error('areas are merged over each other')
  for (const { top, left, bottom } of merged) {
    const value = byLine.get(top)?.cells[left - 1]
    if (!value || isBlank(value.text)) continue
    for (let line = top + 1; line <= bottom; line += 1) {
      const below = byLine.get(line)
      if (!below) continue
      const { cells } = below
      while (cells.length < left) cells.push({ text: '', isFormula: false })
      cells[left - 1] = value
    }
  }
}
