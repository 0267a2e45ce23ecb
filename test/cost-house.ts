import { instant } from '../src/kernel/day.model.ts'
import { addSampleCosts } from '../src/modules/costs/index.ts'
import { addSampleParties, loadReferenceData } from '../src/modules/parties/index.ts'
import { inCommunity } from '../src/platform/db.ts'
import { type Reader, type TestApp, testApp } from './app.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** The day and hour on which the sample's share lists were made. */
export const costsMadeAt = instant('2026-11-22T12:00:00.000Z')

/** Where the shares of the sample's northern community are, and those of its scheme of 2018. */
export const northCosts = '/nordre-trondelag/kostnader'
export const northScheme = `${northCosts}/nord-trondelag-2018`

/** What a page says, without its marks. */
export const plainText = (html: string): string =>
  html.replaceAll('\u00a0', ' ').replace(/<[^>]+>/g, ' ')

/** The whole app on the sample's communities with their costs, and on one that has none. */
export async function costHouse(): Promise<{
  base: TestDatabase
  house: TestApp
  textOf(path: string, as?: Reader): Promise<string>
}> {
  const base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  const ids = [
    [base.communityId, 'nordre-trondelag'],
    [await base.addCommunity('st-olav'), 'st-olav'],
    [await base.addCommunity('ovelse', true), 'ovelse'],
  ] as const
  await base.addCommunity('tomt')
  for (const [id, key] of ids) {
    await inCommunity(base.owner, id, async (tx) => {
      await addSampleParties(tx, id, key)
      await addSampleCosts(tx, id, key, costsMadeAt)
    })
  }
  const house = await testApp(base)
  const textOf = async (path: string, as?: Reader) =>
    plainText(await (await house.get(path, as)).text()).replace(/\s+/g, ' ')
  return { base, house, textOf }
}
