import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { instant } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { verifyChainOf } from './checking/verify-journal.command.ts'
import type { Json } from './journal-entry.model.ts'
import { writeEntries, writeEntry } from './write-entry.command.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.close())

const write = (communityId: string, subject: string, details: Json) =>
  inCommunity(base.db, communityId, (tx) =>
    writeEntry(tx, {
      communityId,
      deed: 'treatment-registered',
      subject,
      by: null,
      at: instant('2017-11-24T09:00:00.000Z'),
      basis: 'two-persons',
      details,
    }),
  )

describe('Journalen i databasen', () => {
  it('nummererer uten hull, også når mange skriver samtidig', async () => {
    const community = await base.addCommunity('samtidig')
    const numbers = await Promise.all(
      Array.from({ length: 12 }, (_, i) => write(community, `treatment:${i}`, { i })),
    )
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1))
    expect(await verifyChainOf(base.db, community)).toMatchObject({ ok: true, entries: 12 })
  })

  it('skriver mange innslag av én gjerning i rekkefølge, og kjeden er hel', async () => {
    const community = await base.addCommunity('mange')
    const entryOf = (subject: string, communityId = community) => ({
      communityId,
      deed: 'treatment-registered' as const,
      subject,
      by: null,
      at: instant('2017-11-24T09:00:00.000Z'),
      basis: 'two-persons' as const,
      details: { wording: subject },
    })
    await write(community, 'treatment:first', {})
    const last = await inCommunity(base.db, community, (tx) =>
      writeEntries(
        tx,
        Array.from({ length: 2_500 }, (_, i) => entryOf(`treatment:${i}`)),
      ),
    )
    expect(last).toBe(2_501)
    const rows = await base.owner
      .selectFrom('journal_entry')
      .where('community_id', '=', community)
      .orderBy('number')
      .select('subject')
      .execute()
    expect(rows.slice(0, 3).map(({ subject }) => subject)).toEqual([
      'treatment:first',
      'treatment:0',
      'treatment:1',
    ])
    expect(await verifyChainOf(base.db, community)).toMatchObject({ ok: true, entries: 2_501 })
    expect(await inCommunity(base.db, community, (tx) => writeEntries(tx, []))).toBeNull()
    const other = await base.addCommunity('annet')
    await expect(
      inCommunity(base.db, community, (tx) =>
        writeEntries(tx, [entryOf('treatment:a'), entryOf('treatment:b', other)]),
      ),
    ).rejects.toThrow(/several communities/)
  })

  it('lar ikke programmet endre eller slette et innslag', async () => {
    await write(base.communityId, 'treatment:a', { wording: 'Avtalen godkjennes.' })
    for (const deed of [
      sql`update journal_entry set deed = 'other'`,
      sql`delete from journal_entry`,
      sql`update journal_details set details = '{}'`,
      sql`delete from journal_details`,
    ]) {
      await expect(
        inCommunity(base.db, base.communityId, (tx) => deed.execute(tx)),
      ).rejects.toThrow(/permission denied/)
    }
  })

  it('lar heller ikke eieren endre et innslag', async () => {
    await expect(
      inCommunity(base.owner, base.communityId, (tx) => sql`delete from journal_entry`.execute(tx)),
    ).rejects.toThrow(/never changed/)
  })

  it('viser hvilket innslag som er endret bak ryggen på databasen', async () => {
    const community = await base.addCommunity('endret')
    for (const name of ['a', 'b', 'c']) await write(community, `treatment:${name}`, { name })
    await inCommunity(base.owner, community, (tx) =>
      sql`update journal_details set details = '{"name":"x"}' where number = 2`.execute(tx),
    )
    expect(await verifyChainOf(base.db, community)).toEqual({
      ok: false,
      number: 2,
      code: 'details-altered',
    })
  })

  it('holder et fellesskaps journal skjult for de andre', async () => {
    const other = await base.addCommunity('andre')
    await write(base.communityId, 'treatment:skjult', {})
    const rows = await inCommunity(base.db, other, (tx) =>
      tx.selectFrom('journal_entry').selectAll().execute(),
    )
    expect(rows).toEqual([])
  })
})
