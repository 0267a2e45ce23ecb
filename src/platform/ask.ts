import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import { type Shape, shaped } from '../kernel/row.model.ts'
import type { Question } from './db.ts'
import type { DB } from './schema.ts'

/** Builds the questions of a page. It compiles SQL and has no way to a database of its own. */
export const ask = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** A question whose rows are checked as they come, where no type of a table says what they are; `to` makes of each what it tells. */
export function asked<Row>(
  shape: Shape<Row>,
  how: RawBuilder<unknown> | Question<unknown>,
): Question<Row>
export function asked<Row, Told>(
  shape: Shape<Row>,
  how: RawBuilder<unknown> | Question<unknown>,
  to: (row: Row) => Told,
): Question<Told>
export function asked<Row, Told>(
  shape: Shape<Row>,
  how: RawBuilder<unknown> | Question<unknown>,
  to?: (row: Row) => Told,
): Question<Row | Told> {
  const compile = (): CompiledQuery<Row | Told> => (how as RawBuilder<Row | Told>).compile(ask)
  return to
    ? { compile, read: (told) => to(shaped(shape, told)) }
    : { compile, read: (told) => shaped(shape, told) }
}

type Value = string | number | null

type Made<Row> = { compiled: CompiledQuery<Row> } & Omit<Question<Row>, 'compile'>

/** Stands in a compiled question for the value in its place. */
class Mark {
  readonly place: number
  constructor(place: number) {
    this.place = place
  }
  /** A question that looks at the value itself would be made wrong for the next reader. */
  [Symbol.toPrimitive](): never {
    throw new TypeError('A question that is made once may not look at its values')
  }
}

/**
 * A question whose SQL is made once and not for each reader. `make` may look at whether a value is
 * null, and at nothing else of it.
 */
export function madeOnce<const Values extends readonly Value[], Row>(
  make: (...values: Values) => Question<Row>,
): (...values: Values) => Question<Row> {
  const made = new Map<string, Made<Row>>()
  return (...values) => {
    const nulls = values.map((value) => (value === null ? 'null' : 'value')).join()
    let own = made.get(nulls)
    if (own === undefined) {
      const marks = values.map((value, place) => (value === null ? null : new Mark(place)))
      const question = make(...(marks as unknown as Values))
      own = {
        compiled: question.compile(),
        read: question.read,
        ...(question.rests ? { rests: question.rests } : {}),
      }
      made.set(nulls, own)
    }
    const { compiled, ...rest } = own
    return {
      ...rest,
      compile: () => ({
        ...compiled,
        parameters: compiled.parameters.map((each) =>
          each instanceof Mark ? values[each.place] : each,
        ),
      }),
    }
  }
}
