import { sql } from 'kysely'
import { aText, aTruth, fields } from '../kernel/row.model.ts'
import { asked } from './ask.ts'
import type { Tx } from './db.ts'
import { askWithin } from './footing.ts'
import { piecesOfFunctions, piecesOfTables } from './frame-pieces.ts'

/** What a piece of the database is called, with a hash of what it is. */
export type FramePiece = { name: string; hash: string }

const piece = fields({ name: aText, hash: aText })

/**
 * The catalogue alone is searched, so that nobody's own functions answer for it, and definitions are written the same way
 * whatever the settings of the server are.
 */
const catalogueForm = sql`
  select pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', true),
    pg_catalog.set_config('row_security', 'on', true), pg_catalog.set_config('quote_all_identifiers', 'off', true),
    pg_catalog.set_config('timezone', 'UTC', true), pg_catalog.set_config('datestyle', 'ISO, YMD', true),
    pg_catalog.set_config('intervalstyle', 'postgres', true), pg_catalog.set_config('bytea_output', 'hex', true),
    pg_catalog.set_config('extra_float_digits', '1', true)`

const hashOf = sql`left(encode(sha256(convert_to(string_agg(told, ';' order by told collate "C"), 'UTF8')), 'hex'), 32)`

const frameOfCatalogue = asked(
  piece,
  sql`
  with house as (select relowner as owner from pg_class where oid = to_regclass('public.godfot_migration')),
  piece (name, told) as (select name, told::text from (${piecesOfTables} union all ${piecesOfFunctions}) made (name, told))
  select name, ${hashOf} as hash from piece group by name order by name collate "C"`,
)

/** Tables whose rows are part of the program: the migrations fill them, and nobody else. */
const tablesOfProgram = ['role_audience', 'audited_audience', 'cleared_with_exercise'] as const

const readableTables = asked(
  fields({ name: aText, isRead: aTruth }),
  sql`
  select name, coalesce(has_table_privilege(relation.oid, 'select') and relkind = 'r' and not relhasrules, false) as "isRead"
  from unnest(${[...tablesOfProgram]}::text[]) asked (name)
  join pg_class relation on relname = name and relnamespace = 'public'::regnamespace`,
)

const rowsOfProgram = (table: string) =>
  asked(
    piece,
    sql`
    select ${`rows ${table}`}::text as name, coalesce(${hashOf}, 'none') as hash
    from (select to_jsonb(each)::text from only ${sql.table(`public.${table}`)} each) piece (told)`,
  )

/**
 * What the database is built of: its tables with all that holds and reads them, its functions, and the rows that are part of
 * the program, as far as whoever asks may read them. The transaction searches the catalogue alone from here on.
 */
export async function readFrame(tx: Tx): Promise<FramePiece[]> {
  await catalogueForm.execute(tx)
  const { pieces, tables } = await askWithin(tx)({
    pieces: frameOfCatalogue,
    tables: readableTables,
  })
  const readable = tables.filter(({ isRead }) => isRead).map(({ name }) => name)
  const rows = await askWithin(tx)(
    Object.fromEntries(readable.map((name) => [name, rowsOfProgram(name)])),
  )
  return [...pieces, ...Object.values(rows).flat()]
}
