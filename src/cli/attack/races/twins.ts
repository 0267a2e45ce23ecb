import { sql } from 'kysely'
import { now } from '../../../platform/clock.ts'
import { type Db, inCommunity, inTransaction, lookInto, scopeTo } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { brought } from '../../../rooms.ts'
import { addSampleOfRooms } from '../../../sample.ts'
import { anyMark } from '../marks.ts'

export type Twin = { id: string; key: string }

/** Two communities that are alike in all but their name, from what the sample has of one. */
export async function newTwins(owner: Db, number: number): Promise<[Twin, Twin]> {
  const twins: Twin[] = []
  const at = now()
  for (const letter of ['a', 'b']) {
    const twin = { id: newId(), key: `tvilling-${letter}-${number}` }
    await inTransaction(owner, async (tx) => {
      const row = { ...twin, name: 'Tvillingene', exercise: false }
      await tx.insertInto('community').values(row).execute()
      await scopeTo(tx, twin.id)
      await addSampleOfRooms(tx, { ...row, key: 'nordre-trondelag' }, at)
    })
    twins.push(twin)
  }
  return twins as [Twin, Twin]
}

/** What a form leaves behind is the deed itself, and not that it was sent; papers are made when somebody asks; seals are hashes. */
const beside = new Set([
  'spent_form',
  'parked_file',
  'kept_paper',
  'known_browser',
  'row_seal',
  'journal_seal',
])

/**
 * The rows of a table, each as text without what names and dates it, what an address knows it by, which is made by chance, and
 * the number that makes a name the only one of its kind. An entry's number is left out too: the calendar has entries of its own between.
 */
const toldRows = (table: string, { id, key }: Twin) => sql<{ told: string }>`
  select regexp_replace(replace(row_to_json(row)::text, ${key}, 'key'),
    '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|"\\d{4}-\\d\\d-\\d\\dT[^"]*"|\\\\x[0-9a-f]+|(?<="(?:code|case)": ?")[a-z0-9]{8}(?=")|(?<=${sql.raw(anyMark.source)})-\\d+', '', 'g') as told
  from ${table.startsWith('journal_') ? unnumbered(table) : sql.table(table)} row where community_id = ${id}`

const unnumbered = (table: string) =>
  sql`(select (jsonb_populate_record(entry, '{"number": 0}')).* from ${sql.table(table)} entry)`

/** What stands in each table of a community, apart from what names and dates its rows. */
export async function stateOf(owner: Db, twin: Twin): Promise<Map<string, string>> {
  const tables = brought.rooms.flatMap((room) => room.tables ?? [])
  return inCommunity(owner, twin.id, async (tx) => {
    const { rows: own } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where column_name = 'community_id' and table_schema = 'public'`.execute(tx)
    const known = new Set(own.map(({ name }) => name))
    const parts = tables
      .filter((table) => known.has(table) && !beside.has(table))
      .map(
        (table) => sql`
          select ${table}::text as name, md5(coalesce(string_agg(told, e'\n' order by told), '')) as told
          from (${toldRows(table, twin)}) rows`,
      )
    const { rows } = await sql<{ name: string; told: string }>`
      ${sql.join(parts, sql` union all `)}`.execute(tx)
    return new Map(rows.map(({ name, told }) => [name, told]))
  })
}

/** A row that only the one has, and one that only the other has. */
export async function firstUnlike(owner: Db, [one, other]: [Twin, Twin], table: string) {
  const [ones, others] = await Promise.all(
    [one, other].map((twin) =>
      lookInto(owner, twin.id, async (tx) => {
        const { rows } = await toldRows(table, twin).execute(tx)
        return rows.map(({ told }) => told)
      }),
    ),
  )
  const lacking = (all: string[] = [], from: string[] = []) =>
    all.find((each) => !from.includes(each))
  return JSON.stringify([lacking(ones, others), lacking(others, ones)])
}

export type Entry = { number: number; deed: string; by: string | null }

export const entriesAfter = (owner: Db, { id }: Twin, number: number): Promise<Entry[]> =>
  lookInto(owner, id, (tx) =>
    tx
      .selectFrom('journal_entry')
      .select(['number', 'deed', 'by_person as by'])
      .where('community_id', '=', id)
      .where('number', '>', number)
      .orderBy('number')
      .execute(),
  )
