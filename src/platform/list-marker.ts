/** What a line begins with when it is an item of a list. */
export type Marker = {
  /** As it was typed: `-`, `1.`, `a)`, `§ 2`. */
  label: string
  /** Is it a label that Markdown does not know? */
  typed: boolean
  /** A label of a higher rank is under one of a lower: `§ 1`, `1.`, `1.1`, `a)`, `•`, `–`, `o`. */
  rank: number
  /** The line after its marker. */
  rest: string
}

const gap = '[\\t\\p{Zs}]+'
const markdown = new RegExp(`^(?<label>[-*+]|(?:0|[1-9]\\d{0,8})[.)])(?:${gap}(?<rest>.*))?$`, 'su')

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
const beforeTab = /^(?<label>[oØüv§]|[A-ZÆØÅ]\.)\t[\t\p{Zs}]*(?<rest>\S.*)$/su

const divider = /^([-*_])(?:[\t ]*\1){2,}[\t ]*$/

/** The marker that a line without its indentation begins with, null when it begins with none. */
export function markerOf(line: string): Marker | null {
  if (divider.test(line)) return null
  const known = markdown.exec(line)?.groups
  const found = known ?? typed.exec(line)?.groups ?? beforeTab.exec(line)?.groups
  if (!found) return null
  const label = (found.label ?? '').replace(/\p{Zs}/gu, '\u00a0')
  return { label, typed: !known, rank: rankOf(label), rest: (found.rest ?? '').trimStart() }
}

/** A line that is no item, so that Markdown does not read its beginning as a mark. */
export const asText = (line: string): string =>
  divider.test(line) ? line : line.replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')

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
