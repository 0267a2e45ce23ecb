import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { wholeSample } from '../../../test/sample-house.ts'
import { day } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { askWithin } from '../../platform/footing.ts'
import { askPlaceList, placeQuestions } from './directory.query.ts'
import { placesOn } from './place.rule.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample())
})
afterAll(() => base.close())

const days = [
  '2017-06-01',
  '2018-01-01',
  '2019-12-31',
  '2020-01-01',
  '2024-06-01',
  '2026-11-29',
].map(day)

it('Ett sted er det samme spurt om alene som blant alle, på hver dag', async () => {
  const id = base.communityId
  await inCommunity(base.owner, id, async (tx) => {
    const ask = askWithin(tx)
    const all = await ask(placeQuestions(id))
    for (const on of days) {
      const places = placesOn(all, on)
      expect(places.length).toBeGreaterThan(20)
      for (const place of places) {
        const alone = placesOn(await askPlaceList(ask, id, place.key), on)
        expect(alone.find(({ key }) => key === place.key)).toEqual(place)
        expect(places).toEqual(expect.arrayContaining(alone))
      }
    }
  })
}, 120_000)
