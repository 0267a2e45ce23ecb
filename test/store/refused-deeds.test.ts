import { afterAll, beforeAll, expect, it } from 'vitest'
import { inCommunity } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { type Reader, type TestApp, testApp } from '../app.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { wholeJournal } from '../whole-journal.ts'

let base: TestDatabase
let house: TestApp
let administrator: Reader
beforeAll(async () => {
  base = await testDatabase()
  house = await testApp(base)
  administrator = await house.signIn('administrator')
})
afterAll(() => base.close())

const nameOf = async (email: string) => {
  const found = await base.owner
    .selectFrom('person')
    .innerJoin('community_person as named', 'named.person_id', 'person.id')
    .where('person.email', '=', email)
    .select('named.name')
    .executeTakeFirst()
  return found?.name ?? null
}

it('En handling som avvises, etterlater ingenting av det den rakk å skrive', async () => {
  const email = 'ingen@kommune.example'
  const done = await inCommunity(base.db, base.communityId, async (tx) => {
    await tx.insertInto('person').values({ id: newId(), email, name: 'Ingen' }).execute()
    return { ok: false as const, code: 'ikke-nå' }
  })
  expect(done).toEqual({ ok: false, code: 'ikke-nå' })
  const rows = await base.owner
    .selectFrom('person')
    .where('email', '=', email)
    .selectAll()
    .execute()
  expect(rows).toEqual([])
})

it('En rolle som personen har fra før, endrer ikke navnet, og journalen er hel', async () => {
  const to = `/${base.communityKey}/tilgang`
  const given = {
    navn: 'Yy En',
    epost: 'yy@kommune.example',
    rolle: 'body-member',
    part: '',
  }
  expect((await house.openAndPost(to, given, administrator)).status).toBe(303)
  expect(await nameOf(given.epost)).toBe('Yy En')
  const again = await house.openAndPost(to, { ...given, navn: 'Yy To' }, administrator)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('har denne rollen fra før')
  expect(await nameOf(given.epost)).toBe('Yy En')
  expect(await wholeJournal(base.owner, base.communityId)).toMatchObject({ ok: true, strays: [] })
})
