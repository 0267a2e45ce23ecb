import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { partyNumbers } from './party-stops.query.ts'

let base: TestDatabase
beforeAll(async () => {
  ;({ base } = await wholeSample())
}, 120_000)
afterAll(() => base.close())

const found = (typed: string) =>
  inCommunity(base.db, base.communityId, async (tx) => {
    const { numbers } = await askWithin(tx)({ numbers: partyNumbers(base.communityId, typed) })
    return numbers.map(({ number }) => number)
  })

/** One more line in the story of a party, told in the place of another where one is given. */
const tell = (number: string | null, corrects: string | null = null) =>
  sql`insert into treatment (community_id, version_id, party_code, id, state, case_number, supersedes, registered_as,
      registered_on, registered_at)
    select community_id, version_id, party_code, gen_random_uuid(), 'received', ${number}::text,
      (select id from treatment where case_number = ${corrects}::text), 'party', registered_on, registered_at
    from treatment where community_id = ${base.communityId} order by version_id, id limit 1`.execute(
    base.owner,
  )

it('Et nummer som en part har fortalt, finnes slik noen skriver det, til det er rettet', async () => {
  await tell('PS 049/2031')
  for (const typed of ['49/31', 'sak 49-2031', '2031/049', '31/49'])
    expect(await found(typed)).toEqual(['PS 049/2031'])
  for (const typed of ['50/31', '49', '49/2032', 'PS']) expect(await found(typed)).toEqual([])
  await tell(null, 'PS 049/2031')
  expect(await found('49/31')).toEqual([])
})
