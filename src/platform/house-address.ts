import type { Db } from './db.ts'

/** Keeps the address that people use, each time the house opens. */
export async function keepHouseAddress(owner: Db, url: string): Promise<void> {
  await owner
    .insertInto('house_address')
    .values({ url })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ url }))
    .execute()
}

/** The address that the house was last opened at; null where it never was. */
export async function lastHouseAddress(owner: Db): Promise<string | null> {
  const kept = await owner.selectFrom('house_address').select('url').executeTakeFirst()
  return kept?.url ?? null
}
