import { isDivider, markerOf } from './list-marker.ts'

/** Words as Markdown that are read as these words alone: only what would be a mark is escaped. */
export const escapedWords = (text: string): string =>
  text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/`|~(?=~)|(?<=~)~|&(?=#?\w+;)|\](?=\()|<(?=[^<>\s]+[:@])/g, '\\$&')
    .replace(/\*+(?=[^\s*])|(?<=[^\s*])\*+/g, eachEscaped)
    .replace(/(?<![\p{L}\p{N}_])_{1,2}(?=[^\s_])|(?<=[^\s_])_{1,2}(?![\p{L}\p{N}_])/gu, eachEscaped)

/** The same with every sign escaped that may mean something. */
export const escapedWhole = (text: string): string =>
  text.replace(/[\\`*~<>[\]]|&(?=#?\w+;)|_{1,2}(?!_)/g, eachEscaped)

const eachEscaped = (signs: string): string => signs.replace(/./g, '\\$&')

/** A line that begins a paragraph, or goes on in one, so that its beginning is no item, heading, quote or table. */
export function escapedLine(line: string): string {
  if (/^[\s|:-]+$/.test(line) && line.includes('|')) return line.replaceAll('|', '\\|')
  if (/^(?:=+|-+)\s*$/.test(line) || isDivider(line)) return `\\${line}`
  if (/^(?:#{1,6}(?:\s|$)|>)/.test(line)) return `\\${line}`
  return markerOf(line) || /^\d{1,9}[.)](?:\s|$)/.test(line) ? withoutLabel(line) : line
}

/** The first sign that can be escaped in what would be a label, or its first sign as a number. */
function withoutLabel(line: string): string {
  const [label = ''] = /^\S+/u.exec(line) ?? []
  const at = label.search(/[-.()*+]/)
  if (at >= 0) return `${line.slice(0, at)}\\${line.slice(at)}`
  const first = String.fromCodePoint(line.codePointAt(0) ?? 32)
  return `&#${first.codePointAt(0)};${line.slice(first.length)}`
}
