import type { CellAlign, TextBlock, TextCell, TextItem } from '../kernel/text-tree.model.ts'
import { writeInlines } from './write-inlines.ts'

/** A text tree as Markdown, which `readTextTree` reads as the same tree. */
export const writeTextTree = (blocks: readonly TextBlock[]): string => blocksOf(blocks).join('\n')

function blocksOf(blocks: readonly TextBlock[]): string[] {
  const lines: string[] = []
  let last: TextBlock | undefined
  let starred = false
  for (const block of blocks) {
    starred = block.kind === 'bullets' && last?.kind === 'bullets' && !starred
    const written = linesOf(block, starred ? '*' : '-')
    if (written.length === 0) continue
    if (lines.length > 0) lines.push('')
    lines.push(...written)
    last = block
  }
  return lines
}

/** The lines of one block; none where it holds nothing. */
export function linesOf(block: TextBlock, bullet: '-' | '*' = '-'): string[] {
  switch (block.kind) {
    case 'heading': {
      const line = writeInlines(block.inlines, 'heading')
      return line === '' ? [] : [`${'#'.repeat(block.level)} ${line}`]
    }
    case 'paragraph': {
      const text = writeInlines(block.inlines, 'paragraph')
      return text === '' ? [] : text.split('\n')
    }
    case 'quote':
      return quoteOf(blocksOf(block.blocks))
    case 'bullets':
      return itemsOf(block.items, () => bullet)
    case 'numbers':
      return itemsOf(block.items, (_item, place) => `${block.start + place}.`)
    case 'labels':
      return itemsOf(block.items, ({ label }) =>
        label === '•' ? '-' : label.replaceAll('\u00a0', ' '),
      )
    case 'code':
      return codeOf(block.text)
    case 'table':
      return tableOf(block.head, block.rows, block.align)
    case 'rule':
      return ['---']
  }
}

/** `> 5 000 innbyggere` alone is more than, and no quote; an empty line of the quote makes it one. */
function quoteOf(lines: readonly string[]): string[] {
  const quoted = lines.map((line) => (line === '' ? '>' : `> ${line}`))
  return quoted.every((line) => /^>(?:=|\s*\p{Sc}?\d)/u.test(line)) ? ['>', ...quoted] : quoted
}

const widestIndent = 4

function itemsOf(
  items: readonly TextItem[],
  labelOf: (item: TextItem, place: number) => string,
): string[] {
  return items.flatMap((item, place) => {
    const label = labelOf(item, place)
    const indent = ' '.repeat(Math.min(label.length + 1, widestIndent))
    const [first = '', ...more] = insideOf(item.blocks)
    const inside = more.map((line) => (line === '' ? '' : indent + line))
    /* After the sign of an item, the line that parts would be more of that sign. */
    const opening = item.blocks[0]?.kind === 'rule' ? '***' : first
    return [`${label} ${opening}`.trimEnd(), ...inside]
  })
}

/** What an item holds; a list right under its line needs no empty line. */
function insideOf(blocks: readonly TextBlock[]): string[] {
  const [first, second, ...rest] = blocks
  const isList = second && /^(?:bullets|numbers|labels)$/.test(second.kind)
  if (first?.kind !== 'paragraph' || !isList) return blocksOf(blocks)
  const under = blocksOf([second, ...rest])
  return [...blocksOf([first]), ...under]
}

function codeOf(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...text.split('\n'), fence]
}

function tableOf(
  head: readonly TextCell[],
  rows: readonly (readonly TextCell[])[],
  align: readonly CellAlign[],
): string[] {
  const width = Math.max(align.length, head.length, ...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, n) => n)
  const row = (cells: readonly TextCell[]) =>
    `| ${columns.map((n) => writeInlines(cells[n] ?? [], 'cell')).join(' | ')} |`
  const rule = `| ${columns.map((n) => rules[align[n] ?? 'start']).join(' | ')} |`
  return [row(head), rule, ...rows.map(row)]
}

const rules: Record<CellAlign, string> = { start: '---', center: ':---:', end: '---:' }
