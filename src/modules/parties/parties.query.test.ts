import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { type Day, day } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { byName, partiesAsOf } from './members/named-party.rule.ts'
import { layTiles } from './overview/tile.rule.ts'
import { packagedChanges } from './packaged/packaged-reference.rule.ts'
import { listCommunityPopulation, listTiles, partyQuestions } from './parties.query.ts'
import { loadReferenceData } from './reference/load-reference.command.ts'
import { addSampleParties } from './sample/sample-parties.command.ts'

describe('Partene slik de står i databasen', () => {
  let database: TestDatabase
  let south: string
  beforeAll(async () => {
    database = await testDatabase('nordre-trondelag')
    south = await database.addCommunity('st-olav')
    await loadReferenceData(database.owner)
    for (const [id, key] of [
      [database.communityId, 'nordre-trondelag'],
      [south, 'st-olav'],
    ] as const)
      await inCommunity(database.db, id, (tx) => addSampleParties(tx, id, key))
  })
  afterAll(() => database.close())

  const partiesIn = async (communityId: string, on: Day) => {
    const { answers } = await database.read(
      { communityId, sessionHash: null },
      partyQuestions(communityId),
    )
    return partiesAsOf(answers, on)
  }

  it('nordre Trøndelag har 25 i 2017 og 20 i dag, med navnene de hadde da', async () => {
    const then = await partiesIn(database.communityId, day('2017-06-01'))
    const today = await partiesIn(database.communityId, day('2026-11-22'))
    expect(then).toHaveLength(25)
    expect(then.find(({ code }) => code === '1736')).toMatchObject({
      name: 'Snåsa',
      parallelNames: ['Snåase'],
    })
    expect(then.find(({ code }) => code === '1719')?.parallelNames).toEqual([])
    expect(today).toHaveLength(20)
    expect(today.find(({ code }) => code === '5037')?.parallelNames).toEqual(['Levangke'])
    expect(today.toSorted(byName)).toEqual(today)
  })

  it('endringene er alle som er, og huset spør etter dem én gang', async () => {
    const scope = { communityId: database.communityId, sessionHash: null }
    const first = (await database.read(scope, partyQuestions(database.communityId))).answers
    const again = (await database.read(scope, partyQuestions(south))).answers
    expect(first.changes).toHaveLength(packagedChanges.length)
    expect(again.changes).toBe(first.changes)
    expect(again.municipalities).toBe(first.municipalities)
  })

  it('sør har to navngitte parter i 2018 og 19 i dag', async () => {
    const then = await partiesIn(south, day('2018-06-01'))
    expect(then.map(({ name }) => name)).toEqual(['Bjugn', 'Trondheim'])
    expect(await partiesIn(south, day('2026-11-22'))).toHaveLength(19)
  })

  it('et fellesskap finner rutekartet til partene sine, uansett nøkkel', async () => {
    const borrows = await database.addCommunity('proveovelse', true)
    const layoutOf = async (communityId: string, on: string) => {
      const scope = { communityId, sessionHash: null }
      const { tiles } = (await database.read(scope, { tiles: listTiles(communityId) })).answers
      const parties = await partiesIn(communityId, day(on))
      return layTiles(
        parties.map(({ code }) => code),
        tiles,
      )
    }
    expect(await layoutOf(borrows, '2026-11-22')).toEqual({ kind: 'map', places: [] })
    await inCommunity(database.db, borrows, (tx) =>
      addSampleParties(tx, borrows, 'nordre-trondelag'),
    )
    for (const on of ['2017-06-01', '2019-06-01', '2026-11-22']) {
      const layout = await layoutOf(borrows, on)
      expect(layout.kind).toBe('map')
      expect(layout).toEqual(await layoutOf(database.communityId, on))
    }
  })

  it('har folketallene for kommunene som partene er blitt til av', async () => {
    const { answers } = await database.read(
      { communityId: database.communityId, sessionHash: null },
      { figures: listCommunityPopulation(database.communityId, 2016) },
    )
    expect(answers.figures.find(({ code }) => code === '1721')?.inhabitants).toBe(14_885)
    expect(answers.figures.find(({ code }) => code === '1624')?.inhabitants).toBeGreaterThan(0)
  })
})
