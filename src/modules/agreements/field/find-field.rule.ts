import { rememberLately } from '../../../kernel/lately.rule.ts'
import type { FieldName, Mark } from './agreement-field.model.ts'
import { marksIn } from './field-mark.rule.ts'
import { fieldNamed, instructedField, nearestField } from './field-name.rule.ts'
import { widened } from './field-width.rule.ts'
import { straysIn } from './stray-field.rule.ts'

/** A field found in a text; `name` is null where it is none that is known. */
export type FoundField = { at: number; end: number; nearest: FieldName | null } & (
  | { name: FieldName; before: string; after: string }
  | { name: null }
)

/** All fields in a text in their order, those that are known and those to ask about. */
export const foundIn = rememberLately((text: string): readonly FoundField[] => {
  const all = [
    ...marksIn(text).flatMap((mark) => judged(text, mark)),
    ...straysIn(text).map((each) => ({ ...each, name: null })),
  ]
  const kept: FoundField[] = []
  for (const each of all.sort((one, other) => one.at - other.at || other.end - one.end)) {
    if (each.at >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
})

/**
 * What is certainly meant as a field is one: a known name in brackets, however many. What has the form of one (two brackets
 * or braces around anything, or a name that is nearly known) is asked about; everything else is ordinary text.
 */
function judged(text: string, mark: Mark): FoundField[] {
  const { at, end, opens, closes, content, link, family } = mark
  if (closes === 0) return unclosed(text, mark)
  const name = fieldNamed(content)
  if (link && (opens === 1 || name === null)) return []
  if (name) {
    const [emphasis = ''] = /^[*_~]+(?=.*[*_~]$)/s.exec(content.trim()) ?? []
    const isLinkText = text.startsWith('(', end) && link
    const before = (isLinkText ? '[' : '') + emphasis
    const after = [...emphasis].reverse().join('') + (isLinkText ? ']' : '')
    return [{ ...widened(text, { at, end }), name, nearest: name, before, after }]
  }
  const isForm = opens > 1 && mark.tight && family !== 'angle' && (closes > 1 || hasLetter(content))
  const strict = opens === 1 || closes === 1
  const nearest = instructedField(content) ?? nearestField(content, { strict })
  return isForm || nearest ? [{ at, end, name: null, nearest }] : []
}

/** A field that someone forgot to close: its first words are looked at. */
function unclosed(text: string, mark: Mark): FoundField[] {
  const { at, end, opens, tight, family, content, isNeverClosed } = mark
  if (family === 'angle' && opens === 1) return []
  const from = end - content.length
  const begins = firstWords(content)
  for (const words of begins) {
    const name = fieldNamed(words)
    const upTo = from + words.length
    if (name && opens > 1) {
      const place = widened(text, { at, end: upTo })
      return [{ ...place, name, nearest: name, before: '', after: '' }]
    }
    if (name && isNeverClosed) return [{ at, end: upTo, name: null, nearest: name }]
  }
  const first = begins.at(-1) ?? ''
  const nearest = nearestField(first, { strict: true })
  const isForm = opens > 1 && tight && family !== 'angle' && hasLetter(first)
  return opens > 1 && (isForm || nearest)
    ? [{ at, end: from + first.length, name: null, nearest }]
    : []
}

const word = '[\\p{L}\\p{M}\\p{N}*_\\\\-]+'
const leadingWords = [3, 2, 1, 0].map(
  (more) => new RegExp(`^\\s*${word}(?:[^\\S\\n]+${word}){${more}}`, 'u'),
)

/** The first four words, three, two and one, with the space before them. */
const firstWords = (content: string): string[] =>
  leadingWords.flatMap((words) => words.exec(content)?.slice(0, 1) ?? [])

const hasLetter = (text: string): boolean => /\p{L}/u.test(text)
