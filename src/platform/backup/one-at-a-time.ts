import type pg from 'pg'
import { UserError } from '../user-error.ts'

const lockKey = 7_245_304

/** Held as long as the connection: gone with the process that copies, however that ends. */
export async function beAlone(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [lockKey],
  )
  if (rows[0]?.held) return
  throw new UserError(
    'En annen sikkerhetskopi av databasen er under arbeid: vent til den er ferdig.',
  )
}
