import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'
import {
  type AgreementFields,
  type FieldName,
  type FieldRefusal,
  type FieldUse,
  fieldNames,
  type Mark,
  type TextFields,
  type UnknownField,
} from './agreement-field.model.ts'
import { marksIn } from './field-mark.rule.ts'
import { fieldNamed, nearestField } from './field-name.rule.ts'

/** A field found in a text; `name` is null where it is none that is known. */
type Found = { at: number; end: number; nearest: FieldName | null } & (
  | { name: FieldName; before: string; after: string }
  | { name: null }
)

/** What the template itself writes where a name is not yet known. */
const unknownNames: Record<FieldName, string> = {
  avtalepart: '…………',
  kommune: 'x kommune',
  vertskommune: 'x kommune',
}

/** The text with its fields filled in; a field that nobody knows stays as the template writes it. */
export function fillFields(text: string, fields: AgreementFields): string {
  const names: Record<FieldName, string | null> = {
    avtalepart: fields.counterparty,
    kommune: fields.party,
    vertskommune: fields.host,
  }
  let filled = ''
  let read = 0
  for (const found of foundIn(text)) {
    if (found.name === null) continue
    const name = literal(names[found.name] ?? unknownNames[found.name])
    filled += text.slice(read, found.at) + found.before + name + found.after
    read = found.end
  }
  return filled + text.slice(read)
}

/** The known fields of a text, each once, with what they will be filled with. */
export function fieldsUsed(
  text: string,
  { counterparty, host }: Pick<AgreementFields, 'counterparty' | 'host'>,
): FieldUse[] {
  const found = foundIn(text)
  return fieldNames
    .filter((name) => found.some((each) => each.name === name))
    .map((name) =>
      name === 'kommune'
        ? { name, fill: 'each-party' }
        : { name, fill: name === 'avtalepart' ? counterparty : host },
    )
}

/** Everything in a text that looks like a field and is none that is known. */
export function unknownFields(text: string): UnknownField[] {
  let line = 1
  let read = 0
  return foundIn(text).flatMap(({ name, at, end, nearest }) => {
    line += text.slice(read, at).split('\n').length - 1
    read = at
    return name === null ? [{ written: shortened(text.slice(at, end)), line, nearest }] : []
  })
}

/** Is there anything in a text that would be filled in, or asked about? */
export const holdsField = (text: string): boolean => foundIn(text).length > 0

/** All that is to say of the fields of a version. */
export const textFields = (version: {
  title: string
  summary: string
  body: string
  counterparty: string | null
  host: string | null
}): TextFields => ({
  used: fieldsUsed(version.body, version),
  unknown: unknownFields(version.body),
  misplaced: holdsField(version.title) || holdsField(version.summary),
})

/** May a text with these fields go out? What is locked can no longer be put right. */
export function judgeFields(version: {
  title: string
  summary: string
  body: string
}): Verdict<FieldRefusal> {
  if (unknownFields(version.body).length > 0) return refuse('unknown-fields')
  if (holdsField(version.title) || holdsField(version.summary)) return refuse('field-only-in-text')
  return allow('alle felt er kjent')
}

function foundIn(text: string): Found[] {
  const all = [...marksIn(text).flatMap((mark) => judged(text, mark)), ...straysIn(text)]
  const kept: Found[] = []
  for (const each of all.sort((one, other) => one.at - other.at || other.end - one.end)) {
    if (each.at >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  }
  return kept
}

/**
 * What is certainly meant as a field is one: a known name in brackets, however many. What has the form of one (two brackets
 * or braces around anything, or a name that is nearly known) is asked about; everything else is ordinary text.
 */
function judged(text: string, mark: Mark): Found[] {
  const { at, end, opens, closes, content, link, family } = mark
  if (closes === 0) return unclosed(mark)
  const name = fieldNamed(content)
  if (link && (opens === 1 || name === null)) return []
  if (name) {
    const [emphasis = ''] = /^[*_~]+(?=.*[*_~]$)/s.exec(content.trim()) ?? []
    const isLinkText = text.startsWith('(', end) && link
    const before = (isLinkText ? '[' : '') + emphasis
    const after = [...emphasis].reverse().join('') + (isLinkText ? ']' : '')
    return [{ at, end, name, nearest: name, before, after }]
  }
  const isForm = opens > 1 && mark.tight && family !== 'angle' && (closes > 1 || hasLetter(content))
  const nearest = nearestField(content, { strict: opens === 1 || closes === 1 })
  return isForm || nearest ? [{ at, end, name: null, nearest }] : []
}

/** A field that someone forgot to close: its first words are looked at. */
function unclosed({ at, end, opens, tight, family, content, isNeverClosed }: Mark): Found[] {
  if (family === 'angle' && opens === 1) return []
  const from = end - content.length
  const begins = firstWords(content)
  for (const words of begins) {
    const name = fieldNamed(words)
    const upTo = from + words.length
    if (name && opens > 1) return [{ at, end: upTo, name, nearest: name, before: '', after: '' }]
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

/** A name that is closed twice and was never opened: `kommune]]`. */
const straysIn = (text: string): Found[] =>
  [...text.matchAll(stray)].flatMap(({ 0: written, index: at, groups }) => {
    const { word = '' } = groups ?? {}
    const nearest = fieldNamed(word) ?? nearestField(word, { strict: true })
    const [line = ''] = text
      .slice(Math.max(0, at - 200), at)
      .split('\n')
      .slice(-1)
    if (nearest === null || /[[{]/.test(line)) return []
    return [{ at, end: at + written.length, name: null, nearest }]
  })

const letter = '[\\p{L}\\p{M}\\p{N}_-]'
const twice = '(?:\\s*\\\\?\\]){2}|(?:\\s*\\\\?\\}){2}'
const stray = new RegExp(`(?<!${letter})(?<word>${letter}+)(?:${twice})`, 'gu')

const hasLetter = (text: string): boolean => /\p{L}/u.test(text)

const shortened = (written: string): string => {
  const line = written.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

/** A name as Markdown that is read as exactly that name, wherever it stands. */
const literal = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[\\`*_[\]{}<>|~#［］｛｝＜＞【】]|&(?=#?\w+;)|^[-+=>–•·§:]|(?<=^[\p{L}\p{N}.]{1,8})\)|(?<=^\d{1,9})\./gu,
      entity,
    )

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`
