import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { auditedAudiences, roleAudiences } from './role-audience.table.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

it('Databasen har de samme leserkretsene for hver rolle som tabellen i rommet', async () => {
  const rows = await base.db.selectFrom('role_audience').select(['role', 'audience']).execute()
  const kept = rows.map(({ role, audience }) => `${role}: ${audience}`).sort()
  const stated = Object.entries(roleAudiences)
    .flatMap(([role, audiences]) => audiences.map((audience) => `${role}: ${audience}`))
    .sort()
  expect(kept).toEqual(stated)
})

it('og for det en revisor ser på', async () => {
  const rows = await base.db.selectFrom('audited_audience').selectAll().execute()
  const stated = Object.entries(auditedAudiences).flatMap(([sides, audiences]) =>
    audiences.map((audience) => `${sides}: ${audience}`),
  )
  expect(rows.map(({ sides, audience }) => `${sides}: ${audience}`).toSorted()).toEqual(
    stated.toSorted(),
  )
})
