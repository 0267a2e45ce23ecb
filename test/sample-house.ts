import { instant } from '../src/kernel/day.model.ts'
import { addSampleAgreements } from '../src/modules/approvals/index.ts'
import { addSampleCosts } from '../src/modules/costs/index.ts'
import { addSampleParties, loadReferenceData } from '../src/modules/parties/index.ts'
import { inCommunity } from '../src/platform/db.ts'
import { type TestApp, testApp } from './app.ts'
import { type TestDatabase, testDatabase } from './database.ts'

const key = 'nordre-trondelag'

/** Where the agreements of the sample's northern community are, and the one of 2017 from the papers. */
export const samplePlace = `/${key}/avtaler`
export const sampleAgreement = `${samplePlace}/felles-finansiering-av-samhandlingskoordinator-2018`

/** The whole app on the sample's northern community, with its parties, agreements and costs. */
export async function sampleHouse(): Promise<{ base: TestDatabase; house: TestApp }> {
  const at = instant('2026-11-22T12:00:00.000Z')
  const base = await testDatabase(key)
  await loadReferenceData(base.owner)
  const community = { id: base.communityId, key, exercise: false }
  await inCommunity(base.owner, community.id, async (tx) => {
    await addSampleParties(tx, community.id, key)
    await addSampleAgreements(tx, community, at)
    await addSampleCosts(tx, community.id, key, at)
  })
  return { base, house: await testApp(base) }
}
