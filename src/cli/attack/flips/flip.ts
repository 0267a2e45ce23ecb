import { sql } from 'kysely'
import type { Tx } from '../../../platform/db.ts'
import { type Chance, oneOf } from '../chance.ts'
import { type Column, flipped } from './cell.ts'

/** A value that was changed behind the back of the house. */
export type Flip = { column: Column; key: string; from: string | null; to: string; place: string }

/** A table with the columns of its key, and what of it belongs to a community. */
export type Table = {
  name: string
  key: readonly string[]
  owner: string
  columns: readonly Column[]
}

/** So often is another sign tried where one cannot stand. */
const mostTries = 60

/**
 * Changes a value of a column in a row of a community that no earlier flip has touched, with every trigger asleep; null where
 * the table has no such row, or the value can be no other.
 */
export async function flipOne(
  tx: Tx,
  chance: Chance,
  at: { table: Table; column: Column; communityId: string; taken: ReadonlySet<string> },
): Promise<Flip | null> {
  const { table, column, communityId, taken } = at
  const rows = await rowsOf(tx, at)
  const free = rows.filter(
    ({ key, place }) => !taken.has(`${table.name} ${key}`) && !taken.has(`${table.name} @${place}`),
  )
  if (free.length === 0) return null
  const row = oneOf(chance, free)
  if (column.type === 'bytea' && (row.bytes ?? 0) > 0) {
    const byte = chance(row.bytes ?? 0)
    const place = await flipByte(tx, at, { place: row.place, byte, bit: chance(8) })
    return { column, key: row.key, from: `byte ${byte}`, to: 'another bit', place }
  }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const to = flipped(chance, column, row.value)
    if (to === null) continue
    const place = await changeTo(tx, table, column, { communityId, place: row.place, to })
    if (place !== null) return { column, key: row.key, from: row.value, to, place }
  }
  return null
}

type Row = { place: string; key: string; value: string | null; bytes: number | null }

async function rowsOf(
  tx: Tx,
  { table, column, communityId }: { table: Table; column: Column; communityId: string },
): Promise<Row[]> {
  const cell = sql.ref(column.name)
  const isBytes = column.type === 'bytea'
  const { rows } = await sql<Row>`
    select ctid::text as place, jsonb_build_array(${sql.join(table.key.map((name) => sql.ref(name)))})::text as key,
      ${isBytes ? sql`null` : sql`${cell}::text`} as value, ${isBytes ? sql`length(${cell})` : sql`null::int`} as bytes
    from ${sql.table(table.name)} where ${sql.ref(table.owner)} = ${communityId} limit 4000`.execute(
    tx,
  )
  return rows
}

async function flipByte(
  tx: Tx,
  { table, column, communityId }: { table: Table; column: Column; communityId: string },
  { place, byte, bit }: { place: string; byte: number; bit: number },
): Promise<string> {
  const cell = sql.ref(column.name)
  const { rows } = await sql<{ place: string }>`
    update ${sql.table(table.name)} set ${cell} = set_byte(${cell}, ${byte}, get_byte(${cell}, ${byte}) # ${1 << bit})
    where ${sql.ref(table.owner)} = ${communityId} and ctid = ${place}::tid
    returning ctid::text as place`.execute(tx)
  return rows[0]?.place ?? ''
}

/** Where the row stands after it is changed; null where the value cannot stand there, or is written the same. */
async function changeTo(
  tx: Tx,
  table: Table,
  column: Column,
  { communityId, place, to }: { communityId: string; place: string; to: string },
): Promise<string | null> {
  await sql`savepoint flip`.execute(tx)
  try {
    const cell = sql.ref(column.name)
    const value = sql`${to}::${sql.raw(column.type)}`
    const { rows } = await sql<{ place: string }>`
      update ${sql.table(table.name)} set ${cell} = ${value}
      where ${sql.ref(table.owner)} = ${communityId} and ctid = ${place}::tid
        and ${cell}::text is distinct from (${value})::text
      returning ctid::text as place`.execute(tx)
    await sql`release savepoint flip`.execute(tx)
    return rows[0]?.place ?? null
  } catch {
    await sql`rollback to savepoint flip`.execute(tx)
    return null
  }
}
