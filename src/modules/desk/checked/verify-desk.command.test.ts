import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDeskRow } from '../../../../test/builders/desk.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { addDays, day } from '../../../kernel/day.model.ts'
import { osloDay } from '../../../kernel/oslo.model.ts'
import { now } from '../../../platform/clock.ts'
import { lookInto } from '../../../platform/db.ts'
import { brought } from '../../../rooms.ts'
import { differenceText } from './difference.text.ts'
import { verifyDesk } from './verify-desk.command.ts'

let base: TestDatabase
const keys = ['nordre-trondelag', 'st-olav', 'ovelse']
let idOf: (key: string) => string
beforeAll(async () => {
  const sample = await wholeSample('ovelse')
  base = sample.base
  idOf = sample.idOf
})
afterAll(() => base.close())

const verify = (key: string) => verifyDesk(base.owner, idOf(key), brought.rooms, osloDay(now()))

/** What is told of the exercise, a sentence for each difference. */
const told = async () =>
  (await verify('ovelse')).differences.map((each) => differenceText('nb', each, brought.deskWords))

const everything = async () =>
  (
    await sql<{ all: string }>`select md5(string_agg(row::text, '|' order by row::text)) as all
      from (select desk_row.*, xmin from desk_row) row`.execute(base.owner)
  ).rows

/** Does something to what is written, sees what is told, and undoes it. */
async function toldWhere(change: string): Promise<string[]> {
  await sql`create table kept as select * from desk_row`.execute(base.owner)
  await sql.raw(change).execute(base.owner)
  const found = await told()
  await sql`delete from desk_row`.execute(base.owner)
  await sql`insert into desk_row select * from kept`.execute(base.owner)
  await sql`drop table kept`.execute(base.owner)
  return found
}

const here = `community_id = (select id from community where key = 'ovelse')`
const first = `(community_id, subject, what, place) = (select community_id, subject, what, place
  from desk_row where ${here} and due is not null order by subject, what, place limit 1)`

describe('Det som står på Min side, holdt opp mot det rommene sier', () => {
  it('stemmer i hvert fellesskap når ingen har rørt det', async () => {
    for (const key of keys) expect([key, (await verify(key)).differences]).toEqual([key, []])
    expect((await verify('ovelse')).waiting).toBeGreaterThan(3)
  })

  it('sier hva som mangler, ved navn', async () => {
    const [missing, ...more] = await toldWhere(`delete from desk_row where ${first}`)
    expect(missing).toMatch(
      /^Dette venter, men står ikke på Min side: «.+»: .+ (saken|forbehold|part|plassen)/,
    )
    expect(more).toEqual([])
  })

  it('sier hva som står for mye, ved navn', async () => {
    await aDeskRow(base, { communityId: idOf('ovelse'), title: 'Som ingen venter på' })
    expect(await told()).toEqual([
      'Dette står på Min side, men venter ikke: «Som ingen venter på»: Verdal skal behandle saken og melde utfallet.',
    ])
    await base.owner.deleteFrom('desk_row').where('title', '=', 'Som ingen venter på').execute()
  })

  it('sier hvilken frist som er flyttet', async () => {
    const [moved, ...more] = await toldWhere(
      `update desk_row set due = '2031-02-03' where ${first}`,
    )
    expect(moved).toMatch(
      /^Dette står annerledes på Min side: «.+»: .+ fristen er 03\.02\.2031, og skulle vært \d\d\.\d\d\.\d{4}\.$/,
    )
    expect(more).toEqual([])
  })

  it.each([
    ['tittelen', `title = 'En annen'`],
    ['navnet på parten', `place_name = 'Et annet sted'`],
    [
      'hvem det venter på',
      `waits_for = case waits_for when 'place' then 'secretariat' else 'place' end`,
    ],
    ['adressen', `way = '{"slug": "en-annen"}'`],
    [
      'hvem som får se det',
      `audience = case audience when 'public' then 'trust' else 'public' end`,
    ],
    ['dagen øvelsen spilles', `shown_on = '2031-02-03'`],
  ])('sier at %s er en annen', async (name, set) => {
    const found = await toldWhere(`update desk_row set ${set} where ${first}`)
    expect(found).toEqual([expect.stringContaining(` ${name} er `)])
  })

  it('forandrer ingenting selv, og kan det ikke', async () => {
    const before = await everything()
    for (const key of keys) await verify(key)
    expect(await everything()).toEqual(before)
    await expect(
      lookInto(base.owner, idOf('ovelse'), (tx) => tx.deleteFrom('desk_row').execute()),
    ).rejects.toThrow('read-only')
  })

  it('sier det samme hvilken dag det enn er', async () => {
    for (const on of [day('2017-01-01'), addDays(osloDay(now()), 400)])
      expect((await verifyDesk(base.owner, idOf('ovelse'), brought.rooms, on)).differences).toEqual(
        [],
      )
  })
})
