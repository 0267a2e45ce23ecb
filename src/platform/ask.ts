import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
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

/** A question in plain SQL. */
export const askRaw = <Row>(raw: RawBuilder<Row>): Question<Row> => ({
  compile: () => raw.compile(ask),
})
