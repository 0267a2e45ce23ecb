import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { hasRoom, spend } from './limiter.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const secret = Buffer.from('a secret of the tests')
const limit = { name: 'prove', most: 5, seconds: 600 }

describe('En grense i databasen', () => {
  it('teller femti på en gang som femti, og slipper gjennom så mange som den skal', async () => {
    const counted = { limit, who: '198.51.100.7', secret }
    const rooms = await Promise.all(Array.from({ length: 50 }, () => spend(base.db, counted)))
    expect(rooms.filter(({ ok }) => ok)).toHaveLength(5)
    const { rows } = await sql<{ points: number }>`select points from rate_limit`.execute(
      base.owner,
    )
    expect(rows).toEqual([{ points: 50 }])
  })

  it('sier når det er plass igjen, og holder dem fra hverandre som ikke er de samme', async () => {
    const counted = { limit, who: '198.51.100.7', secret }
    const room = await hasRoom(base.db, counted)
    expect(room).toMatchObject({ ok: false })
    if (!room.ok) expect(room.waitSeconds).toBeGreaterThan(500)
    if (!room.ok) expect(room.waitSeconds).toBeLessThanOrEqual(600)
    expect(await hasRoom(base.db, { ...counted, who: '198.51.100.8' })).toEqual({ ok: true })
    expect(await spend(base.db, { ...counted, limit: { ...limit, name: 'annen' } })).toEqual({
      ok: true,
    })
  })

  it('gir plass igjen når tida er ute', async () => {
    await base.owner
      .updateTable('rate_limit')
      .set({ expire: Date.now() - 1 })
      .execute()
    expect(await spend(base.db, { limit, who: '198.51.100.7', secret })).toEqual({ ok: true })
  })

  it('holder ingen adresse i tabellen', async () => {
    const { rows } = await sql<{ key: string }>`select key from rate_limit`.execute(base.owner)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ key }) => key).join()).not.toContain('198')
  })

  it('slipper ingen gjennom når tabellen ikke kan nås', async () => {
    await sql`alter table rate_limit rename to borte`.execute(base.owner)
    await expect(spend(base.db, { limit, who: 'x', secret })).rejects.toThrow(/rate_limit/)
    await sql`alter table borte rename to rate_limit`.execute(base.owner)
  })
})
