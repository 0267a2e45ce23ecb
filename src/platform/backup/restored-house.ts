import type { DatabaseAddress } from '../db.ts'
import { withClient } from '../with-client.ts'

/** Of a database that was read in from a backup, and has not taken over for the one that it was taken of. */
export type Restored = {
  /** The moment that the backup holds. */
  copiedAt: string
  /** False where the reading was cut off. */
  isWhole: boolean
}

/*
 * It stands beside the migrations, as the logins do, since it is written before there is anything else: in a database that
 * is read in where nothing is.
 */
export const restoredTable = 'godfot_restored'

/** Says that a backup is being read in. Passwords that it has brought are not used. */
export const beginRestored = (owner: DatabaseAddress, copiedAt: string): Promise<void> =>
  withClient(owner, async (client) => {
    await client.query(`create table if not exists ${restoredTable} (
      one boolean primary key default true check (one), copied_at timestamptz not null, is_whole boolean not null)`)
    await client.query(`revoke all on ${restoredTable} from public`)
    await client.query(
      `insert into ${restoredTable} (copied_at, is_whole) values ($1, false)
      on conflict (one) do update set copied_at = excluded.copied_at, is_whole = false`,
      [copiedAt],
    )
    await client.query(
      `do $$ begin if to_regclass('public.godfot_login') is not null then delete from godfot_login; end if; end $$`,
    )
  })

/** Says that all of it is read in; until it takes over, the house sends no mail and takes no copies of itself. */
export const finishRestored = (owner: DatabaseAddress): Promise<void> =>
  withClient(owner, async (client) => {
    await client.query(`update ${restoredTable} set is_whole = true`)
  })

export const readRestored = (owner: DatabaseAddress): Promise<Restored | null> =>
  withClient(owner, async (client) => {
    const { rows: there } = await client.query('select to_regclass($1) is not null as it', [
      `public.${restoredTable}`,
    ])
    if (!there[0].it) return null
    const { rows } = await client.query<Restored>(
      `select copied_at as "copiedAt", is_whole as "isWhole" from ${restoredTable}`,
    )
    return rows[0] ?? null
  })

/** From its next start it is the house. */
export const takeOver = (owner: DatabaseAddress): Promise<void> =>
  withClient(owner, async (client) => {
    await client.query(`drop table if exists ${restoredTable}`)
  })
