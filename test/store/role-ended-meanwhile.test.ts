import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeEntry } from '../../src/modules/journal/index.ts'
import { loadReferenceData } from '../../src/modules/parties/index.ts'
import { now } from '../../src/platform/clock.ts'
import { scopeTo } from '../../src/platform/db.ts'
import { testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { formsOf } from '../forms.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
  await loadReferenceData(base.owner)
})
afterAll(() => base.close())

const path = '/provefellesskap/avtaler/ny'
const draft = {
  title: 'Mens rollen ble avsluttet',
  body: 'Tekst.',
  kind: 'agreement',
  audience: 'community',
}

/** Somebody else ends the newest role, and keeps the end of the journal until it is let go. */
async function endNewestRole() {
  const { communityId } = base
  const tx = await base.db.startTransaction().execute()
  await scopeTo(tx, communityId)
  await sql`update role_grant set ended_at = now(),
    ended_by = (select person_id from role_grant order by id limit 1)
    where id = (select id from role_grant order by id desc limit 1)`.execute(tx)
  await writeEntry(tx, {
    ...{ communityId, at: now(), by: null, deed: 'role-ended' },
    ...{ subject: `community:${communityId}`, basis: 'command-line', details: {} },
  })
  return tx
}

async function countWaiting(): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting
    from pg_locks where not granted`.execute(base.owner)
  return rows[0]?.waiting ?? 0
}

it('Den som får rollen avsluttet mens et skjema er på vei, får ikke gjort det etterpå', async () => {
  const house = await testApp(base)
  await house.signIn('administrator')
  const reader = await house.signIn('secretariat')
  const ending = await endNewestRole()
  const sent = house.openAndPost(path, draft, reader)
  await expect
    .poll(() => countWaiting(), { timeout: 20_000 })
    .toBeGreaterThan(0)
    .finally(() => ending.commit().execute())
  expect((await sent).status).toBe(403)
  const kept = await base.owner.selectFrom('document').select('id').execute()
  expect(kept).toEqual([])
})

it('Den som selv gir fra seg rollen sin, får gjort det', async () => {
  const house = await testApp(base)
  await house.signIn('administrator')
  const reader = await house.signIn('administrator')
  const { id } = await base.owner
    .selectFrom('role_grant')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const people = '/provefellesskap/tilgang'
  const html = await (await house.get(people, reader)).text()
  const own = formsOf(html, people).find(({ fields }) => fields.some(([, value]) => value === id))
  const answer = await house.post(own?.action ?? '', Object.fromEntries(own?.fields ?? []), reader)
  expect(answer.status).toBe(303)
  expect((await house.get(people, reader)).status).toBe(303)
})
