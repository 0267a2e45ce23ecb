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

type Kept = { rows: readonly unknown[]; weight: number }

/** By what an answer rests on and what was asked; the one used longest ago stands first. */
const kept = new Map<string, Kept>()
let weightKept = 0

/** In characters, as rows are written out: some tens of megabytes. */
const mostWeight = 12_000_000
const mostWeightOfAnswer = 1_500_000
/** What the smallest answer weighs. */
const leastWeight = 500

/**
 * A question of registers that are the same to all, and of nothing else: a migration names them with `is_register`. It
 * is asked once per edition.
 */
export const ofRegisters = <Row>(question: Question<Row>): Question<Row> =>
  resting(question, 'on-registers')

/**
 * A question of one community's own tables, and of registers. It is asked once per edition and for the same eyes, and so
 * may not ask what day it is, nor who the reader is.
 */
export const ofCommunity = <Row>(question: Question<Row>): Question<Row> =>
  resting(question, 'on-community')

const resting = <Row>(
  question: Question<Row>,
  rests: NonNullable<Question['rests']>,
): Question<Row> => ({
  compile: () => question.compile(),
  read: question.read,
  rests,
})

/** What the answer to a question rests on, by name; null where it is not kept. */
function restOf({ rests }: Question, { audiences, registers, own }: Standing): string | null {
  if (rests === 'on-registers') return registers
  return rests === 'on-community' && own !== null ? `${own} ${registers} ${audiences}` : null
}

const numbers = new Map<string, number>()

/** The same SQL has the same number; there is as much of it as the house has questions. */
function numberOf(sql: string): number {
  const known = numbers.get(sql)
  if (known !== undefined) return known
  const number = numbers.size
  numbers.set(sql, number)
  return number
}

const nameOf = (rest: string, { sql, parameters }: CompiledQuery): string =>
  `${rest} ${numberOf(sql)} ${JSON.stringify(parameters)}`

/** The answer to a question as things stand; undefined where it is not known. */
export function keptAnswer(
  standing: Standing,
  question: Question,
  compiled: CompiledQuery,
): readonly unknown[] | undefined {
  const rest = restOf(question, standing)
  if (rest === null) return undefined
  const name = nameOf(rest, compiled)
  const found = kept.get(name)
  if (found === undefined) return undefined
  kept.delete(name)
  kept.set(name, found)
  return found.rows
}

/** Keeps an answer for those who ask next, and gives what all are given; nobody may change it. */
export function keepAnswer(
  standing: Standing,
  question: Question,
  compiled: CompiledQuery,
  rows: readonly unknown[],
): readonly unknown[] {
  const rest = restOf(question, standing)
  if (rest === null) return rows
  const name = nameOf(rest, compiled)
  const weight = leastWeight + name.length + JSON.stringify(rows).length
  if (weight > mostWeightOfAnswer) return rows
  const given = Object.freeze(rows.map((row) => Object.freeze(row)))
  weightKept += weight - (kept.get(name)?.weight ?? 0)
  kept.delete(name)
  kept.set(name, { rows: given, weight })
  forgetOldest()
  return given
}

/** Makes room by forgetting what was used longest ago, such as all of an edition that is no more. */
function forgetOldest(): void {
  for (const [name, { weight }] of kept) {
    if (weightKept <= mostWeight) return
    kept.delete(name)
    weightKept -= weight
  }
}

/** How much is kept, in characters. */
export const keptWeight = (): number => weightKept
