import { type Instant, instant } from '../src/kernel/day.model.ts'
import { loadReferenceData } from '../src/modules/parties/index.ts'
import { now } from '../src/platform/clock.ts'
import { inCommunity } from '../src/platform/db.ts'
import { newId } from '../src/platform/id.ts'
import { addSampleOfRooms, fillSample } from '../src/sample.ts'
import { type TestApp, testApp } from './app.ts'
import { bareDatabase, type Filling, type TestDatabase } from './database.ts'

const key = 'nordre-trondelag'

/** Where the agreements of the sample's northern community are, and the one of 2017 from the papers. */
export const samplePlace = `/${key}/avtaler`
export const sampleAgreement = `${samplePlace}/felles-finansiering-av-samhandlingskoordinator-2018`

const whole: Filling = { name: 'whole', fill: (owner) => fillSample(owner, now()) }

const northern: Filling = {
  name: 'north',
  fill: async (owner) => {
    const community = { id: newId(), key, exercise: false }
    await owner
      .insertInto('community')
      .values({ ...community, name: key })
      .execute()
    await loadReferenceData(owner)
    const at = instant('2026-11-22T12:00:00.000Z')
    await inCommunity(owner, community.id, (tx) => addSampleOfRooms(tx, community, at))
  },
}

/** Every community of the sample, as a new house has them; the test's own is the one named. */
export async function wholeSample(
  own = key,
  at?: Instant,
): Promise<{ base: TestDatabase; idOf(key: string): string }> {
  const base = await bareDatabase(at === undefined ? whole : undefined)
  if (at !== undefined) await fillSample(base.owner, at)
  const communities = await base.owner.selectFrom('community').select(['id', 'key']).execute()
  const idOf = (wanted: string) => {
    const found = communities.find((each) => each.key === wanted)
    if (!found) throw new Error(`The sample has no community ${wanted}`)
    return found.id
  }
  return { base: { ...base, communityId: idOf(own), communityKey: own }, idOf }
}

/** The whole app on the sample's northern community, with its parties, agreements and costs. */
export async function sampleHouse(): Promise<{ base: TestDatabase; house: TestApp }> {
  const bare = await bareDatabase(northern)
  const { id } = await bare.owner.selectFrom('community').select('id').executeTakeFirstOrThrow()
  const base = { ...bare, communityId: id, communityKey: key }
  return { base, house: await testApp(base) }
}
