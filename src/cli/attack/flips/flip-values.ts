import { sql } from 'kysely'
import type { JournalVerdict } from '../../../modules/journal/index.ts'
import { verifyWithin } from '../../../modules/journal/index.ts'
import { type Db, scopeTo, type Tx } from '../../../platform/db.ts'
import type { SealedTable } from '../../../platform/sealed-table.ts'
import { type Chance, oneOf } from '../chance.ts'
import type { Column } from './cell.ts'
import { type Flip, flipOne, type Table } from './flip.ts'

/** The chain itself, where one flip breaks what comes after it. */
const ofTheChain = ['journal_entry', 'journal_details', 'journal_seal']

/** So many flips of rows are looked for at once, each in a row of its own. */
const together = 100

/** What was tried, and what `verify` did not see. */
export type Flipped = {
  flips: number
  found: number
  /** In so many columns of those there are. */
  tried: number
  columns: number
  /** Tables with nothing in them to change. */
  emptyTables: readonly string[]
  missed: readonly string[]
}

type Order = {
  administrator: Db
  sealed: readonly SealedTable[]
  chance: Chance
  size: number
  tell(progress: string): void
}

/**
 * Changes values behind the back of the house, each undone again, drawn over every column that is sealed and every column of
 * the journal, and looks whether `verify` sees each. The database must be one's own: what would hinder such a change is
 * taken out of it.
 */
export async function flipValues({
  administrator,
  sealed,
  chance,
  size,
  tell,
}: Order): Promise<Flipped> {
  await takeHindrancesAway(administrator)
  const tables = await tablesOf(administrator, sealed)
  const columns = tables.flatMap((table) => table.columns.map((column) => ({ table, column })))
  const communities = await communitiesWithJournal(administrator)
  const tried = new Set<string>()
  const missed: string[] = []
  let [flips, empty] = [0, 0]
  while (flips < size && empty < 1_000) {
    const communityId = oneOf(chance, communities)
    const done = await undone(administrator, async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await scopeTo(tx, communityId)
      const made = await drawn(tx, chance, { columns, communityId, most: size - flips })
      const verdict = made.length > 0 ? await verifyWithin(tx, communityId, sealed, 10_000) : null
      return { made, unseen: verdict ? made.filter((flip) => !isSeen(verdict, flip)) : [] }
    })
    empty = done.made.length === 0 ? empty + 1 : 0
    flips += done.made.length
    for (const { column } of done.made) tried.add(`${column.table}.${column.name}`)
    for (const flip of done.unseen) missed.push(sayMissed(flip, done.made))
    tell(`${flips} av ${size} endringer, ${missed.length} ikke sett`)
  }
  return {
    ...{ flips, missed, found: flips - missed.length },
    ...{ tried: tried.size, columns: columns.length },
    emptyTables: await emptyAmong(administrator, tables),
  }
}

/** Does what is taken back again. */
async function undone<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  const tx = await db.startTransaction().execute()
  try {
    return await work(tx)
  } finally {
    await tx.rollback().execute()
  }
}

/** With what else was changed in the same table then. */
const sayMissed = (flip: Flip, made: readonly Flip[]) => {
  const beside = made.filter((other) => other !== flip && other.column.table === flip.column.table)
  return [flip, ...beside].map(sayFlip).join('; sammen med ')
}

const sayFlip = ({ column, key, from, to }: Flip) =>
  `${column.table}.${column.name} ${key}: ${from} → ${to}`

/** One flip of the chain, or many of rows. */
async function drawn(
  tx: Tx,
  chance: Chance,
  of: {
    columns: readonly { table: Table; column: Column }[]
    communityId: string
    most: number
  },
): Promise<Flip[]> {
  const made: Flip[] = []
  const taken = new Set<string>()
  const shut = new Set<string>()
  for (let draws = 0; draws < together && made.length < of.most; draws += 1) {
    const { table, column } = oneOf(chance, of.columns)
    const isChain = ofTheChain.includes(table.name)
    if (shut.has(table.name) || (isChain && made.length > 0)) continue
    const flip = await flipOne(tx, chance, { table, column, taken, communityId: of.communityId })
    if (flip === null) continue
    made.push(flip)
    taken.add(`${table.name} ${flip.key}`)
    taken.add(`${table.name} @${flip.place}`)
    taken.add(besideOf(table.name, flip.key))
    // A second row of the table could come to stand just as the one that was moved away.
    if (column.isKey) shut.add(table.name)
    if (isChain) break
  }
  return made
}

/** What stands of a row in the list of how rows were changed, and the other way: one of the two is flipped. */
function besideOf(table: string, key: string): string {
  if (table !== 'row_seal') {
    return `row_seal [${JSON.stringify(table)}, ${JSON.stringify(key)}]`
  }
  const [ofTable = '', rowKey = ''] = JSON.parse(key) as string[]
  return `${ofTable} ${rowKey}`
}

function isSeen({ chain, rows }: JournalVerdict, { column, key }: Flip): boolean {
  if (ofTheChain.includes(column.table)) return !chain.ok || rows.strayCount > 0
  if (column.table !== 'row_seal') {
    return rows.strays.some((stray) => stray.table === column.table && stray.key === key)
  }
  const [ofTable, rowKey] = JSON.parse(key) as string[]
  return rows.strays.some((stray) => stray.table === ofTable && stray.key === rowKey)
}

/** Whatever would refuse a value at the door: a flip does not come through the door. */
async function takeHindrancesAway(administrator: Db): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    select format('alter table %I drop constraint %I', relname, conname) as statement
    from pg_constraint join pg_class on pg_class.oid = conrelid
    where contype in ('c', 'f') and relnamespace = 'public'::regnamespace and relkind = 'r'
    order by contype desc`.execute(administrator)
  for (const { statement } of rows) await sql.raw(statement).execute(administrator)
  const uniques = await sql<{ statement: string }>`
    select coalesce('alter table ' || quote_ident(relname) || ' drop constraint ' || quote_ident(conname),
      'drop index ' || indexrelid::regclass) as statement
    from pg_index join pg_class on pg_class.oid = indrelid
    left join pg_constraint on conindid = indexrelid and contype = 'u'
    where indisunique and not indisprimary and relnamespace = 'public'::regnamespace`.execute(
    administrator,
  )
  for (const { statement } of uniques.rows) await sql.raw(statement).execute(administrator)
}

async function tablesOf(administrator: Db, sealed: readonly SealedTable[]): Promise<Table[]> {
  const leftOut = new Map(sealed.map(({ name, leftOut }) => [name, leftOut]))
  const names = [...leftOut.keys(), 'journal_entry', 'journal_details', 'journal_seal', 'row_seal']
  const { rows } = await sql<Column>`
    select relname as table, attname as name, format_type(atttypid, null) as type,
      coalesce(attnum = any ((select indkey from pg_index where indisprimary and indrelid = attrelid)::int2[]), false)
        as "isKey"
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and relname = any (${[...new Set(names)]}::text[])
      and attnum > 0 and not attisdropped
    order by relname, attnum`.execute(administrator)
  return [...Map.groupBy(rows, ({ table }) => table)].map(([name, columns]) => ({
    name,
    owner: name === 'community' ? 'id' : 'community_id',
    key: columns
      .filter(({ isKey, name }) => isKey && name !== 'community_id')
      .map(({ name }) => name),
    columns: columns.filter((column) => !isLeftOut(leftOut.get(name) ?? [], column)),
  }))
}

/** The bytes of a file are held against its name, and so not left out. */
const isLeftOut = (leftOut: readonly string[], { table, name }: Column) =>
  leftOut.includes(name) && !(table === 'stored_file' && name === 'bytes')

async function emptyAmong(administrator: Db, tables: readonly Table[]): Promise<string[]> {
  const empty: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql`select from ${sql.table(name)} limit 1`.execute(administrator)
    if (rows.length === 0) empty.push(name)
  }
  return empty
}

async function communitiesWithJournal(administrator: Db): Promise<string[]> {
  const rows = await administrator
    .selectFrom('community')
    .where((e) =>
      e.exists(e.selectFrom('journal_entry').whereRef('community_id', '=', 'community.id')),
    )
    .select('id')
    .execute()
  return rows.map(({ id }) => id)
}
