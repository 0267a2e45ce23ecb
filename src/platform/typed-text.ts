import { cleanText } from '../kernel/clean-text.rule.ts'
import { asText, isDivider, type Marker, markerOf } from './list-marker.ts'
import { isUnderRow, tableOfPipes } from './pipe-table.ts'
import { tableFrom } from './tab-table.ts'

/** How deep lists and quotes may stand inside each other, as in Word; what lies deeper stays at the ninth level. */
const deepest = 9

/** Stand around a label that was typed and is no mark of Markdown. */
export const labelStart = '\ufdd0'
export const labelEnd = '\ufdd1'

/**
 * What people type and paste, as Markdown. Labels such as `a)`, `§ 2` and `–` become items that carry their label,
 * cells parted by tabs become tables, and a line that is not indented under an item is no part of it.
 */
export const markdownFrom = (text: string): string =>
  shape(cleanText(text).split('\n'), 0).join('\n')

/** `> 5 000 innbyggere` is no quote; `> 1. Formål` is. */
const isMoreThan = /^>(?:=|[\t\p{Zs}]*\p{Sc}?\d(?!\d*[.)](?:\s|$)))/u

const blank = /^[\t\p{Zs}]*$/u
const fenced = /^(`{3,}(?=[^`]*$)|~{3,})/

/** The lines as Markdown, each part parted from the next, and no part deeper than can be drawn. */
function shape(lines: readonly string[], depth: number): string[] {
  const out: string[] = []
  const part = (shaped: readonly string[]) => {
    if (out.length > 0 && out.at(-1) !== '') out.push('')
    out.push(...shaped, '')
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? ''
    const rest = withoutIndent(line)
    if (rest === '') {
      out.push('')
      at += 1
      continue
    }
    const table = tableFrom(lines, at)
    const marker = markerOf(rest)
    const from = at
    if (fenced.test(rest)) {
      at = fenceEnd(lines, from)
      part(codeWithFences(lines.slice(from, at)))
    } else if (rest.includes('|') && isUnderRow(lines[from + 1])) {
      at = endWhile(lines, from, (next) => next.includes('|'))
      part(tableOfPipes(lines.slice(from, at).map(withoutIndent)))
    } else if (table) {
      at += table.lines
      part(table.rows)
    } else if (rest.startsWith('>')) {
      at = endWhile(lines, from, (next) => withoutIndent(next).startsWith('>'))
      const quoted = lines.slice(from, at).map(withoutIndent)
      if (quoted.every((one) => isMoreThan.test(one))) out.push(...quoted.map(asText))
      else part(shapeQuote(quoted, depth))
    } else if (marker) {
      at = itemEnd(lines, from, marker)
      part(shapeItem(lines.slice(from, at), marker, depth))
    } else {
      out.push(asText(rest))
      at += 1
    }
  }
  return out.slice(out.findIndex((line) => line !== ''))
}

function shapeQuote(lines: readonly string[], depth: number): readonly string[] {
  if (depth < deepest) {
    const inner = lines.map((line) => line.replace(/^>[\t\p{Zs}]?/u, ''))
    return shape(inner, depth + 1).map((line) => `> ${line}`)
  }
  return shape(
    lines.map((line) => line.replace(/^(?:>[\t\p{Zs}]*)+/u, '')),
    depth,
  )
}

function shapeItem(
  [first = '', ...more]: readonly string[],
  { label, typed, apart, rest }: Marker,
  depth: number,
): readonly string[] {
  const indents = more.filter((line) => !blank.test(line)).map(indentOf)
  const under = indents.reduce((least, indent) => Math.min(least, indent), indentOf(first) + 4)
  const inside = more.map((line) => dedent(line, under))
  if (depth >= deepest) {
    const escaped = typed ? label : label.replace(/(?=[-*+.)]$)/, '\\')
    return [`${escaped} ${rest}`, '', ...shape(inside, depth)]
  }
  const isTyped = typed && !apart && standsAsTyped(rest, inside)
  const [opening = '', ...others] = isTyped
    ? underTyped(rest, inside, depth)
    : shape([rest, ...inside], depth + 1)
  const before = typed ? `- ${labelStart}${label}${labelEnd} ` : `${label} `
  const indent = ' '.repeat(typed ? 2 : label.length + 1)
  const indented = (line: string) => (line === '' ? '' : indent + line)
  return !typed || isTyped || isPlain(opening)
    ? [before + opening, ...others.map(indented)]
    : [before, '', indented(opening), ...others.map(indented)]
}

function underTyped(rest: string, inside: readonly string[], depth: number): string[] {
  const under = shape(inside, depth + 1)
  const isSameLine = !blank.test(inside[0] ?? '') && isPlain(under[0] ?? '')
  return isSameLine ? [rest, ...under] : [rest, '', ...under]
}

/** `§ 2 - Formål` is one line, though its words begin as an item does; `a) 1. x` over `2. y` is a list. */
function standsAsTyped(rest: string, inside: readonly string[]): boolean {
  const marker = markerOf(rest)
  if (!marker) return isDivider(rest)
  const goesOn = inside.some((line) => markerOf(line)?.rank === marker.rank)
  return /^[^\p{L}\p{N}]*$/u.test(marker.label) || !goesOn
}

/** Where an item ends: at the first line that is neither indented under it nor of a lower rank. */
function itemEnd(lines: readonly string[], from: number, { typed, rank }: Marker): number {
  const own = indentOf(lines[from] ?? '')
  let end = from + 1
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (blank.test(line)) continue
    if (indentOf(line) < own + 2) {
      const next = markerOf(withoutIndent(line))
      if (!next || next.rank <= rank || !(typed || next.typed)) break
    }
    end = at + 1
  }
  return end
}

function fenceEnd(lines: readonly string[], from: number): number {
  const first = lines[from] ?? ''
  const end = endWhile(lines, from, (line) => !closesFence(first, line))
  return Math.min(end + 1, lines.length)
}

/** Code as far in as its first line; what closes it stands at the edge, where Markdown sees it as such. */
function codeWithFences(lines: readonly string[]): string[] {
  const first = lines[0] ?? ''
  return lines.map((line) =>
    closesFence(first, line) ? withoutIndent(line).trimEnd() : dedent(line, indentOf(first)),
  )
}

function closesFence(first: string, line: string): boolean {
  const [fence = ''] = fenced.exec(withoutIndent(first)) ?? []
  const rest = withoutIndent(line).trimEnd()
  return rest.startsWith(fence) && rest.replaceAll(fence.charAt(0), '') === ''
}

const isPlain = (line: string): boolean => !markerOf(line) && !/^(?:[#>|]|```|~~~)/.test(line)

function endWhile(
  lines: readonly string[],
  from: number,
  goesOn: (line: string) => boolean,
): number {
  let end = from + 1
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1
  return end
}

const withoutIndent = (line: string): string => line.replace(/^[\t\p{Zs}]+/u, '')

/** How many columns a line is indented; a tab leads to the next fourth column. */
function indentOf(line: string): number {
  let column = 0
  for (const sign of /^[\t\p{Zs}]*/u.exec(line)?.[0] ?? '') {
    column += sign === '\t' ? 4 - (column % 4) : 1
  }
  return column
}

const dedent = (line: string, columns: number): string =>
  ' '.repeat(Math.max(0, indentOf(line) - columns)) + withoutIndent(line)
