import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { now } from '../../../platform/clock.ts'
import { inCommunity } from '../../../platform/db.ts'
import { bringUpToDate } from '../../../up-to-date.ts'
import { judgeAnew } from './judge-anew.command.ts'

let base: TestDatabase
let communityId: string
beforeAll(async () => {
  const sample = await wholeSample()
  base = sample.base
  communityId = sample.idOf('ovelse')
})
afterAll(() => base.close())

const kept = (id = communityId) =>
  inCommunity(base.db, id, async (tx) => ({
    parties: await tx
      .selectFrom('party_judgement')
      .where('community_id', '=', id)
      .selectAll()
      .orderBy('version_id')
      .orderBy('party_code')
      .execute(),
    tallies: await tx
      .selectFrom('circulation')
      .where('community_id', '=', id)
      .select(['version_id', 'adopted_count', 'open_count', 'in_force_from', 'judged_by'])
      .orderBy('version_id')
      .execute(),
  }))

/** Every version as the former edition of Godfot left it: counted, and nothing kept of each party. */
const asFormerLeftIt = (id = communityId) =>
  inCommunity(base.owner, id, async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx.deleteFrom('party_judgement').where('community_id', '=', id).execute()
    await tx
      .updateTable('circulation')
      .set({ judged_by: null, open_count: 0 })
      .where('community_id', '=', id)
      .execute()
  })

describe('Det en tidligere utgave ikke har vurdert', () => {
  it('vurderes ved starten av reglene selv, og blir som om det var gjort med handlingene', async () => {
    const before = await kept()
    expect(before.parties.length).toBeGreaterThan(0)
    await asFormerLeftIt()
    expect((await kept()).parties).toEqual([])
    await bringUpToDate(base.logins.owner)
    expect(await kept()).toEqual(before)
  })

  it('tas i stykker, og det som er gjort, gjøres ikke om igjen', async () => {
    const before = await kept()
    await asFormerLeftIt()
    await judgeAnew(base.db, communityId, { at: now() }, 1)
    expect(await kept()).toEqual(before)
    const rows = () =>
      inCommunity(base.db, communityId, (tx) =>
        sql`select ctid, xmin from party_judgement order by 1`.execute(tx),
      )
    const written = (await rows()).rows
    await judgeAnew(base.db, communityId, { at: now() })
    expect((await rows()).rows).toEqual(written)
  })

  it('vurderes på nytt når reglene er kommet i en ny utgave', async () => {
    const before = await kept()
    await inCommunity(base.db, communityId, async (tx) => {
      await tx
        .updateTable('circulation')
        .set({ judged_by: 99, open_count: 0 })
        .where('community_id', '=', communityId)
        .execute()
      await tx
        .updateTable('party_judgement')
        .set({ state: 'unknown', awaited: false })
        .where('community_id', '=', communityId)
        .execute()
    })
    await judgeAnew(base.db, communityId, { at: now() })
    expect(await kept()).toEqual(before)
  })
})
