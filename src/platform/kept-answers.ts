import type { CompiledQuery } from 'kysely'
import type { Question } from './db.ts'
import { keepByUse } from './keep-by-use.ts'

/** What the answers of a page rest on: whose eyes they are seen with, and the editions of what is stored. */
export type Standing = {
  /** The audiences that the reader is one of. */
  audiences: string
  /** Who it is; null where nobody is signed in. */
  reader: string | null
  /** Of what is the same to all. */
  registers: string
  /** Of the community; null outside any. */
  own: string | null
}

/** In characters, as rows are written out: some tens of megabytes. */
const mostWeight = 12_000_000
const mostWeightOfAnswer = 1_500_000
/** What the smallest answer weighs. */
const leastWeight = 500

/** By what an answer rests on and what was asked. */
const kept = keepByUse<readonly unknown[]>(mostWeight)

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

/**
 * As `ofCommunity`, of what the reader herself has there: it is asked with her session, and once per edition for her. It
 * may rest on her roles, which are the community's own, and not on her name or address.
 */
export const ofReader = <Row>(question: Question<Row>): Question<Row> =>
  resting(question, 'on-reader')

const resting = <Row>(
  question: Question<Row>,
  rests: NonNullable<Question['rests']>,
): Question<Row> => ({
  compile: () => question.compile(),
  read: question.read,
  rests,
})

/** What the answer to a question rests on, by name; null where it is not kept. */
function restOf({ rests }: Question, standing: Standing): string | null {
  const { audiences, reader, registers, own } = standing
  if (rests === 'on-registers') return registers
  if (rests === undefined || own === null) return null
  const rest = `${own} ${registers} ${audiences}`
  if (rests === 'on-community') return rest
  return reader === null ? null : `${rest} ${reader}`
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
  return rest === null ? undefined : kept.find(nameOf(rest, compiled))
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
  const known = kept.find(name)
  if (known !== undefined) return known
  const weight = leastWeight + name.length + JSON.stringify(rows).length
  if (weight > mostWeightOfAnswer) return rows
  const given = Object.freeze(rows.map((row) => Object.freeze(row)))
  answerNumbers.set(given, ++lastAnswer)
  kept.keep(name, given, weight)
  return given
}

const answerNumbers = new WeakMap<readonly unknown[], number>()
let lastAnswer = 0

/** The number of an answer that was kept, which no other has; undefined where it was not. */
export const answerNumber = (rows: readonly unknown[]): number | undefined =>
  answerNumbers.get(rows)

/** How much is kept, in characters. */
export const keptWeight = (): number => kept.weight()
