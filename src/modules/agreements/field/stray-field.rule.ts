import type { FieldName } from './agreement-field.model.ts'
import { fieldNamed, instructedField, nearestField } from './field-name.rule.ts'

type Stray = { at: number; end: number; nearest: FieldName | null }

const letter = '[\\p{L}\\p{M}\\p{N}_-]'
const words = `(?<word>[*_]{0,3}${letter}{1,40}(?:[^\\S\\n]${letter}{1,40}){0,5}[*_]{0,3})`
const twice = '(?:\\s*\\\\?\\]){2}|(?:\\s*\\\\?\\}){2}'
const opens = '&(?:#0*91|#x0*5b|lsqb|lbrack|#0*123|#x0*7b|lcub|lbrace|lt|#0*60|#x0*3c);|[[{<]'
const closes = '&(?:#0*93|#x0*5d|rsqb|rbrack|#0*125|#x0*7d|rcub|rbrace|gt|#0*62|#x0*3e);|[\\]}>]'

/** What is written for a field where brackets are not, or not as a field has them; each asks with the name it holds. */
const writings: readonly RegExp[] = [
  new RegExp(`\\(\\(\\s{0,3}${words}\\s{0,3}\\)\\)`, 'gu'),
  new RegExp(`(?<sign>%%?|\\$\\$?|##?|@@?)${words}\\k<sign>`, 'gu'),
  new RegExp(`[⟦⟨〈《〔⟪「]\\s{0,3}${words}\\s{0,3}[⟧⟩〉》〕⟫」]`, 'gu'),
  new RegExp(`[<＜]${words}[\\]}］｝]`, 'gu'),
]
/** Brackets by their names in HTML. It takes 12 ms to get ready, and few texts hold any. */
const entities = new RegExp(
  `(?=[[{<]{0,4}&)(?:${opens}){1,4}\\s{0,3}${words}\\s{0,3}(?:${closes}){1,4}`,
  'giu',
)
const instruction = new RegExp(`\\(\\s{0,3}${words}\\s{0,3}\\)`, 'gu')
const spread = new RegExp(
  `(?:\\\\?[[{]){2}(?=\\s{0,9}\\n|${letter})\\s{0,9}${words}\\s{0,9}(?:\\\\?[\\]}]){2}`,
  'gu',
)
const closedOnly = new RegExp(`(?<!${letter})(?<word>${letter}+)(?:${twice})`, 'gu')

/** All that is meant as a field, by its name, though it is not written as one. */
export function straysIn(text: string): Stray[] {
  const nearest = once(nearestOf)
  const instructed = once((word) => instructedField(word, { wholly: true }))
  return [
    ...(text.includes('&') ? placesOf(text, entities, nearest) : []),
    ...writings.flatMap((writing) => placesOf(text, writing, nearest)),
    ...placesOf(text, instruction, instructed),
    ...placesOf(text, spread, nearest).filter(({ at, end }) => /\n\s*\n/.test(text.slice(at, end))),
    ...placesOf(text, closedOnly, nearest).filter(({ at }) => !/[[{]/.test(lineBefore(text, at))),
  ]
}

type NearestTo = (word: string) => FieldName | null

/** A word that stands many times in a text is compared with the names once. */
function once(nearestTo: NearestTo): NearestTo {
  const known = new Map<string, FieldName | null>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const nearest = nearestTo(word)
    known.set(word, nearest)
    return nearest
  }
}

const nearestOf = (word: string): FieldName | null =>
  fieldNamed(word) ?? nearestField(word, { strict: true }) ?? instructedField(word)

function placesOf(text: string, writing: RegExp, nearestTo: NearestTo): Stray[] {
  const places: Stray[] = []
  for (const { 0: written, index: at, groups } of text.matchAll(writing)) {
    const nearest = nearestTo(groups?.word ?? '')
    if (nearest !== null) places.push({ at, end: at + written.length, nearest })
  }
  return places
}

const lineBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 200), at)
    .split('\n')
    .at(-1) ?? ''
