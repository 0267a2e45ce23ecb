import { type CompiledQuery, sql } from 'kysely'
import type { Question } from './db.ts'

/** What was read of one edition of the tables that are common to all, by question. */
type Edition = Map<string, readonly unknown[]>

/** The editions that were met last; one house meets one, and a second when the tables change. */
const editions = new Map<string, Edition>()
const mostEditions = 4

/** A question that asks the same of every community and reader, of tables that `keep_common` names and of no others. */
export const common = <Row>(question: Question<Row>): Question<Row> => ({
  compile: () => question.compile(),
  read: question.read,
  isCommon: true,
})

/** Tells which edition stands. */
export const commonEdition = '(select edition from common_edition)'

export const askEdition = sql<{ edition: string }>`select ${sql.raw(commonEdition)} as edition`

const keyOf = ({ sql: text, parameters }: CompiledQuery): string =>
  `${text}\n${JSON.stringify(parameters)}`

/** The answer that is kept of an edition; undefined where nobody has asked. */
export const keptAnswer = (
  edition: string,
  question: Question,
  compiled: CompiledQuery,
): readonly unknown[] | undefined =>
  question.isCommon ? editions.get(edition)?.get(keyOf(compiled)) : undefined

/** Keeps an answer of an edition for those who ask next, and gives what all are given; nobody may change it. */
export function keepAnswer(
  edition: string,
  question: Question,
  compiled: CompiledQuery,
  rows: readonly unknown[],
): readonly unknown[] {
  if (!question.isCommon) return rows
  const kept = editions.get(edition) ?? new Map()
  editions.set(edition, kept)
  const given = Object.freeze(rows.map((row) => Object.freeze(row)))
  kept.set(keyOf(compiled), given)
  for (const oldest of editions.keys()) {
    if (editions.size <= mostEditions) break
    editions.delete(oldest)
  }
  return given
}
