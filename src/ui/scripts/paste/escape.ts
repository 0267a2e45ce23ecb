import { isInRow, numberOf } from './numbers.ts'

/** Words that are no Markdown, written so that they are not read as such; only what would be is marked. */
export const escapeWords = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \u00a0]{2,}/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`|~(?=~)|&(?=#?\w+;)|\](?=\()/g, '\\$&')
    .replace(/\*+(?=[^\s*])|(?<=[^\s*])\*+/g, eachEscaped)
    .replace(/(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])/gu, eachEscaped)

/**
 * The same for what only the beginning of a line means. Labels such as `-`, `§ 2` and `a)` are meant, and stand; a number
 * is one where it stands in a row of numbers, which goes on in what is beside.
 */
export function escapeLines(text: string, beside: Beside, place: 'line' | 'after label'): string {
  if (place === 'line') return escapeNumbers(text.replace(/^.+/gm, escapeLine), beside)
  const [first = '', ...others] = text.split('\n')
  const rest = others.length > 0 ? `\n${escapeLines(others.join('\n'), beside, 'line')}` : ''
  return escapeStart(first) + rest
}

const escapeLine = (line: string): string =>
  line
    .replace(/^(?:#{1,6}(?=\s|$)|>|[+*](?=\s)|=+(?=\s*$)|([-_*])(?=(?:[ \t]*\1){2,}\s*$))/, '\\$&')
    .replace(sum, '\\$&')
    .replace(afterLabel, (_line, label: string, rest: string) => label + escapeStart(rest))

export type Beside = Readonly<Record<'before' | 'after', () => Numbered>>
type Numbered = ReturnType<typeof numberOf>

/** What stands right after a label is no label. */
const escapeStart = (text: string): string =>
  text.replace(/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s))/, '\\$&').replace(number, '$1\\')

const number = /^(\d{1,9})(?=[.)](?:\s|$))/
/** A line that is less than nothing, as `- 14 %`. */
const sum = /^-(?=[ \u00a0]\d[\d \u00a0.,]*(?:%|prosent|kr|kroner|mill\.?)?[ \u00a0]*$)/
const afterLabel =
  /^((?:[-–•☐☑]|\(?\p{L}{1,4}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?|§{1,2}[ \u00a0]?\d+[a-z]?(?:[-–.]\d+[a-z]?)*[.)]?)[ \u00a0]+)(.+)$/u

function escapeNumbers(text: string, { before, after }: Beside): string {
  const lines = text.split('\n')
  const numbers = lines.map(numberOf)
  const isFound = (found: Numbered) => found !== null
  return lines
    .map((line, at) => {
      const own = numbers[at]
      const isLabel =
        own &&
        isInRow(
          own,
          numbers.slice(0, at).findLast(isFound) ?? before(),
          numbers.slice(at + 1).find(isFound) ?? after(),
        )
      return isLabel ? line : line.replace(number, '$1\\')
    })
    .join('\n')
}

const eachEscaped = (signs: string): string => signs.replace(/./g, '\\$&')
