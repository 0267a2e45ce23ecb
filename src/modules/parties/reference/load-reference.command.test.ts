import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cpuMsOf } from '../../../../test/cpu.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { day } from '../../../kernel/day.model.ts'
import { inCommunity, inTransaction } from '../../../platform/db.ts'
import { addSampleParties } from '../sample/sample-parties.command.ts'
import { loadReferenceData } from './load-reference.command.ts'
import { putSources } from './reference.store.ts'
import { refreshSource } from './refreshed-source.model.ts'

describe('Registrene fylles inn i en ny database', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase('nordre-trondelag')
  })
  afterAll(() => database.close())

  const countOf = async (table: 'municipality_code' | 'municipality_change' | 'population') => {
    const { rows } = await database.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow()
    return rows
  }

  it('på et øyeblikk, og bare én gang', async () => {
    let isLoaded = false
    const ms = await cpuMsOf(async () => {
      isLoaded = await loadReferenceData(database.owner)
    })
    expect(isLoaded).toBe(true)
    expect(ms).toBeLessThan(700)
    expect(await loadReferenceData(database.owner)).toBe(false)
    expect(await countOf('municipality_code')).toBe(881)
    expect(await countOf('municipality_change')).toBe(529)
    expect(await countOf('population')).toBe(5_889)
  })

  it('en ny utgave endrer ikke det som er hentet fra kilden siden', async () => {
    await database.owner.deleteFrom('reference_edition').execute()
    await inTransaction(database.owner, (tx) =>
      putSources(tx, [refreshSource('ssb-pxweb-07459', day('2026-11-22'))]),
    )
    await database.owner
      .updateTable('population')
      .set({ inhabitants: 15_500, source: 'ssb-pxweb-07459' })
      .where('code', '=', '5038')
      .where('year', '=', 2026)
      .execute()
    await database.owner
      .updateTable('population')
      .set({ inhabitants: 1 })
      .where('code', '=', '5038')
      .where('year', '=', 2025)
      .execute()
    expect(await loadReferenceData(database.owner)).toBe(true)
    const figures = await database.db
      .selectFrom('population')
      .select(['year', 'inhabitants'])
      .where('code', '=', '5038')
      .where('year', '>=', 2025)
      .orderBy('year')
      .execute()
    expect(figures).toEqual([
      { year: 2025, inhabitants: 15_412 },
      { year: 2026, inhabitants: 15_500 },
    ])
  })

  it('applikasjonen kan lese registrene, men ikke endre dem', async () => {
    await expect(
      database.db.updateTable('population').set({ inhabitants: 1 }).execute(),
    ).rejects.toThrow(/permission denied/)
  })

  it('eksempelets parter er bare synlige i sitt eget helsefellesskap', async () => {
    await inCommunity(database.db, database.communityId, (tx) =>
      addSampleParties(tx, database.communityId, 'nordre-trondelag'),
    )
    const seen = await inCommunity(database.db, database.communityId, (tx) =>
      tx.selectFrom('membership').select('party_code').execute(),
    )
    expect(seen).toHaveLength(26)
    const other = await database.addCommunity('st-olav')
    const strangers = await inCommunity(database.db, other, (tx) =>
      tx.selectFrom('membership').select('party_code').execute(),
    )
    expect(strangers).toEqual([])
  })
})
