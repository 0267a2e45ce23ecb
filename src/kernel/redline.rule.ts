import { diffArrays } from 'diff'
import { diff3Merge } from 'node-diff3'
import type { Redline, RedlinePiece } from './redline.model.ts'

/** A text in its lines, in its sentences, and in words, blanks and marks: the finest is looked at only within what is changed. */
const levels = [
  /[^\n]*\n|[^\n]+$/g,
  /.*?[.!?:;](?:[^\S\n]+|$)|.+?(?:\n|$)|\n/gs,
  /[\p{L}\p{N}]+(?:[-.,/][\p{L}\p{N}]+)*|\n+|[^\S\n]+|[^\p{L}\p{N}\s]/gu,
] as const
const lines = 0
const wordLevel = levels.length - 1

const tokens = (text: string, level: number): string[] => text.match(levels[level] ?? /.+/gs) ?? []

/** Two texts that differ in more than so many places are set against each other piece by piece, or told apart as wholes: more takes long, and nobody reads it. */
const mostChanges = 300

/** What one text became, word by word. */
export const redline = (before: string, after: string): Redline =>
  joined(compared(before, after, lines))

function compared(before: string, after: string, level: number): RedlinePiece[] {
  if (before === after) return [piece('same', before)]
  if (before === '' || after === '') return [piece('out', before), piece('in', after)]
  const [from, to] = [tokens(before, level), tokens(after, level)]
  const changes = diffArrays(from, to, { maxEditLength: mostChanges })
  if (changes === undefined) return apart(from, to, level)
  const pieces: RedlinePiece[] = []
  let out: string[] = []
  let into: string[] = []
  const settle = () => {
    pieces.push(...apart(out, into, level))
    out = []
    into = []
  }
  for (const { value, added, removed } of changes) {
    if (removed) out.push(...value)
    else if (added) into.push(...value)
    else if (level === wordLevel && isBlank(value) && out.length + into.length > 0) {
      out.push(...value)
      into.push(...value)
    } else {
      settle()
      pieces.push(piece('same', value.join('')))
    }
  }
  settle()
  return pieces
}

/** A blank between two changed words is part of what is changed. */
const isBlank = ([value = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && /^[^\S\n]+$/.test(value)

/** What is changed at one level, looked at by the next: one by one where there are as many on both sides. */
function apart(out: readonly string[], into: readonly string[], level: number): RedlinePiece[] {
  if (level === wordLevel) {
    const [before, after] = [out.join(''), into.join('')]
    const blank = / $/.test(before) && / $/.test(after) ? ' ' : ''
    const cut = (text: string) => text.slice(0, text.length - blank.length)
    return [piece('out', cut(before)), piece('in', cut(after)), piece('same', blank)]
  }
  if (out.length !== into.length) return finer(out.join(''), into.join(''), level)
  return out.flatMap((each, at) => finer(each, into[at] ?? '', level))
}

/** A few lines are read word by word at once. */
const fewSigns = 600

const finer = (before: string, after: string, level: number): RedlinePiece[] =>
  compared(before, after, before.length + after.length < fewSigns ? wordLevel : level + 1)

const piece = (is: RedlinePiece['is'], text: string): RedlinePiece => ({ is, text })

/** What was taken out before what came in, each as one piece between what is the same; what is empty is none. */
function joined(pieces: readonly RedlinePiece[]): Redline {
  const all: RedlinePiece[] = []
  const since = { out: '', in: '' }
  const settle = () => {
    if (since.out !== '') all.push(piece('out', since.out))
    if (since.in !== '') all.push(piece('in', since.in))
    since.out = ''
    since.in = ''
  }
  for (const { is, text } of pieces) {
    if (is !== 'same') since[is] += text
    else if (text !== '') {
      settle()
      const last = all.at(-1)
      if (last?.is === 'same') all[all.length - 1] = piece('same', last.text + text)
      else all.push(piece('same', text))
    }
  }
  settle()
  return all
}

/** What two became of one text, as one; null where they wrote in the same place. */
export function mergedText(base: string, mine: string, theirs: string): string | null {
  const [a, o, b] = [mine, base, theirs].map((text) => tokens(`${text}\n`, lines)) as Lines3
  const merged: string[] = []
  for (const { ok, conflict } of diff3Merge(a, o, b, { excludeFalseConflicts: true })) {
    const both = ok ?? (conflict ? besideEachOther(conflict) : null)
    if (both === null) return null
    merged.push(...both)
  }
  return merged.join('').slice(0, -1)
}

type Lines3 = [string[], string[], string[]]

/** Where one wrote in some lines, and the other only put lines before or after them, both stand; null where both wrote in them. */
function besideEachOther({ a, o, b }: Record<'a' | 'o' | 'b', readonly string[]>): string[] | null {
  if (o.length === 0) return null
  for (const [changed, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const isAt = (from: number) => o.every((line, at) => other[from + at] === line)
    if (isAt(0)) return [...changed, ...other.slice(o.length)]
    const from = other.length - o.length
    if (isAt(from)) return [...other.slice(0, from), ...changed]
  }
  return null
}
