/** What a line begins with when it is an item of a list. */
export type Marker = {
  /** As it was typed: `-`, `1.`, `a)`, `§ 2`. */
  label: string
  /** Is it a label that Markdown does not know? */
  typed: boolean
  /** Is what follows set apart by a tab or more than one space, as in a list from Word? */
  apart: boolean
  /** A label of a higher rank is under one of a lower: `§ 1`, `1.`, `1.1`, `a)`, `•`, `–`, `o`. */
  rank: number
  /** The line after its marker. */
  rest: string
}

const gap = '(?<gap>[\\t\\p{Zs}]+)'
const markdown = new RegExp(
  `^(?<label>[-*]|\\+(?![\\t\\p{Zs}]*\\d)|(?:0|[1-9]\\d{0,8})[.)])(?:${gap}(?<rest>.*))?$`,
  'su',
)

const typedLabels = [
  '[–—−•·◦▪▫■□●○‣⁃➢✓✔☐☑☒]',
  '\\(?[A-Za-zÆØÅæøå]\\)',
  '\\(?[ivxIVX]{1,6}\\)',
  '\\(\\d{1,3}\\)',
  '0\\d{1,3}[.)]',
  '[a-zæøå]\\.',
  '[ivx]{1,6}\\.',
  '[IVX]{1,6}\\.',
  '\\d{1,2}(?:\\.\\d{1,2})+[.)]?',
  '§{1,2}[\\p{Zs}]?\\d+[a-z]?(?:[-–.]\\d+[a-z]?)*[.)]?',
]
const typed = new RegExp(`^(?<label>${typedLabels.join('|')})${gap}(?<rest>\\S.*)$`, 'su')

/** Signs of Word that are labels only where a tab follows, and capital letters that may be a name's. */
const beforeTab = /^(?<label>[oØüv§]|[A-ZÆØÅ]\.)(?<gap>\t[\t\p{Zs}]*)(?<rest>\S.*)$/su

const divider = /^(?!___)([-*_])(?:[\t ]*\1){2,}[\t ]*$/

/** The marker that a line without its indentation begins with, null when it begins with none. */
export function markerOf(line: string): Marker | null {
  if (divider.test(line)) return null
  const known = markdown.exec(line)?.groups
  const found = known ?? typed.exec(line)?.groups ?? beforeTab.exec(line)?.groups
  if (!found) return null
  const label = (found.label ?? '').replace(/\p{Zs}/gu, '\u00a0')
  const rest = (found.rest ?? '').trimStart()
  return { label, typed: !known, apart: /\t|../u.test(found.gap ?? ''), rank: rankOf(label), rest }
}

/** Does a line part what is over it from what is under it? */
export const isDivider = (line: string): boolean => divider.test(line)

/** A line that is no item and no quote, so that Markdown does not read its signs as marks. */
export function asText(line: string): string {
  if (/^_{3}[_\t ]*$/.test(line)) return line.replaceAll('_', '\\_')
  if (divider.test(line)) return line
  return line
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?:[+](?=\s)|>|#{1,6}(?=[#\s]*$))/, '\\$&')
}

const ranks: readonly [RegExp, number][] = [
  [/^§+.*\d/, 0],
  [/^\(?[A-ZÆØÅ]+[.)]/, 1],
  [/^\(?[a-zæøå]+[.)]/, 20],
  [/^[•●■□*+☐☑☒✓✔➢Øüv]/, 21],
  [/^[–—−‣⁃-]/, 22],
  [/^[o◦○]/, 23],
]

/** Numbers rank by how many they are: `1.`, `1.1`, `1.1.1`. */
const rankOf = (label: string): number =>
  /\d/.test(label) && !label.startsWith('§')
    ? 1 + label.split(/\d+/).length - 1
    : (ranks.find(([shape]) => shape.test(label))?.[1] ?? 24)
