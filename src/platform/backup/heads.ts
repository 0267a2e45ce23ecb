import type pg from 'pg'
import { UserError } from '../user-error.ts'
import type { Head } from './manifest.ts'

export type State = { heads: Head[]; at: string; migration: number; version: number }

/** What a database holds. Within a transaction it is told to its owner too, who sees one community at a time. */
export async function readState(client: pg.ClientBase): Promise<State> {
  const { rows: marks } = await client.query<{ at: Date; version: number; migrated: boolean }>(
    `select clock_timestamp() as at, current_setting('server_version_num')::int as version,
      to_regclass('public.godfot_migration') is not null as migrated`,
  )
  const mark = marks[0]
  if (!mark?.migrated)
    throw new UserError('Databasen har ingenting av Godfot: start Godfot på den først.')
  const { rows: last } = await client.query<{ number: number }>(
    'select coalesce(max(number), 0)::int as number from public.godfot_migration',
  )
  const { rows: communities } = await client.query<Pick<Head, 'id' | 'key'>>(
    'select id, key from public.community order by key',
  )
  const heads: Head[] = []
  for (const community of communities)
    heads.push({ ...community, ...(await headOf(client, community.id)) })
  return {
    heads,
    at: new Date(mark.at).toISOString(),
    migration: last[0]?.number ?? 0,
    version: mark.version,
  }
}

async function headOf(client: pg.ClientBase, id: string): Promise<Pick<Head, 'number' | 'hash'>> {
  await client.query("select set_config('godfot.community', $1, true)", [id])
  const { rows } = await client.query<Pick<Head, 'number' | 'hash'>>(
    `select number::int, encode(hash, 'hex') as hash from public.journal_entry
    where community_id = $1 order by number desc limit 1`,
    [id],
  )
  return rows[0] ?? { number: 0, hash: null }
}

/** Do two tellings of where the journals end say the same? */
export const areSameHeads = (one: readonly Head[], other: readonly Head[]): boolean => {
  const told = (heads: readonly Head[]) =>
    heads.map(({ id, number, hash }) => `${id} ${number} ${hash}`).toSorted()
  return JSON.stringify(told(one)) === JSON.stringify(told(other))
}
