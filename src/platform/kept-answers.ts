import type { CompiledQuery } from 'kysely'
import type { Question } from './db.ts'

/** What the answers of a page rest on: whose eyes they are seen with, and the editions of what is stored. */
export type Standing = {
  /** The audiences that the reader is one of. */
  audiences: string
  /** Of what is the same to all. */
  registers: string
  /** Of the community; null outside any. */
  own: string | null
}

/** What is kept of one edition for the same eyes, by question. */
type Kept = { answers: Map<string, readonly unknown[]>; rows: number }

const kept = new Map<string, Kept>()
let rowsKept = 0
const mostRows = 60_000
const mostRowsOfAnswer = 5_000

/**
 * A question of registers that are the same to all, and of nothing else: a migration names them with `is_register`. It
 * is asked once per edition.
 */
export const ofRegisters = <Row>(question: Question<Row>): Question<Row> => ({
  compile: () => question.compile(),
  read: question.read,
  rests: 'on-registers',
})

/**
 * A question of one community's own tables, and of registers. It is asked once per edition and for the same eyes, and so
 * may not ask what day it is, nor who the reader is.
 */
export const ofCommunity = <Row>(question: Question<Row>): Question<Row> => ({
  compile: () => question.compile(),
  read: question.read,
  rests: 'on-community',
})

/** What the answer to a question rests on, by name; null where it is not kept. */
function restOf({ rests }: Question, { audiences, registers, own }: Standing): string | null {
  if (rests === 'on-registers') return registers
  return rests === 'on-community' && own !== null ? `${own} ${registers} ${audiences}` : null
}

const nameOf = ({ sql, parameters }: CompiledQuery): string =>
  `${sql}\n${JSON.stringify(parameters)}`

/** The answer to a question as things stand; undefined where it is not known. */
export function keptAnswer(
  standing: Standing,
  question: Question,
  compiled: CompiledQuery,
): readonly unknown[] | undefined {
  const rest = restOf(question, standing)
  return rest === null ? undefined : kept.get(rest)?.answers.get(nameOf(compiled))
}

/** Keeps an answer for those who ask next, and gives what all are given; nobody may change it. */
export function keepAnswer(
  standing: Standing,
  question: Question,
  compiled: CompiledQuery,
  rows: readonly unknown[],
): readonly unknown[] {
  const rest = restOf(question, standing)
  if (rest === null || rows.length > mostRowsOfAnswer) return rows
  const of = kept.get(rest) ?? { answers: new Map(), rows: 0 }
  kept.set(rest, of)
  const given = Object.freeze(rows.map((row) => Object.freeze(row)))
  const name = nameOf(compiled)
  const more =
    1 + given.length - (of.answers.has(name) ? 1 + (of.answers.get(name)?.length ?? 0) : 0)
  of.answers.set(name, given)
  of.rows += more
  rowsKept += more
  forgetOldest(rest)
  return given
}

/** Makes room by forgetting the editions that were met first. */
function forgetOldest(newest: string): void {
  for (const [rest, { rows }] of kept) {
    if (rowsKept <= mostRows) return
    if (rest === newest) continue
    kept.delete(rest)
    rowsKept -= rows
  }
}

/** How much is kept: rows, with one more for each answer. */
export const rowsInStore = (): number => rowsKept
