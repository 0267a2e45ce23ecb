import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openHouse } from '../../src/main.ts'
import { now } from '../../src/platform/clock.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { fillSample } from '../../src/sample.ts'
import { expectNoAxeFindings, expectNothingOverflows } from '../browser.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

/** A house with the sample, open on a port of its own. */
export type WalkHouse = { url: string; base: TestDatabase; close(): Promise<void> }

export async function openWalkHouse(env: Record<string, string> = {}): Promise<WalkHouse> {
  const base = await testDatabase('tomt')
  await base.owner.deleteFrom('community').execute()
  await fillSample(base.owner, now())
  const house = await openHouse({
    database: base.address,
    settings: readSettings(env),
    host: '127.0.0.1',
    port: 0,
    demonstration: true,
  })
  const close = async () => {
    await house.stop()
    await base.close()
  }
  return { url: house.url, base, close }
}

/** Signs in as a stand-in of a community, as a newcomer would. */
export async function signInAs(page: Page, house: WalkHouse, community: string, role: string) {
  await page.goto(`${house.url}/logg-inn`)
  const surface = page.locator('.gf-surface', {
    has: page.getByRole('heading', { name: community }),
  })
  await surface.getByRole('button', { name: role, exact: true }).click()
  await page.getByRole('button', { name: 'Logg ut' }).waitFor()
}

/** What must be true of every page: one heading, nothing sideways, and nothing that axe finds. */
export async function look(page: Page, withAxe: boolean) {
  expect(await page.locator('h1').count(), page.url()).toBe(1)
  if (!withAxe) return
  await expectNothingOverflows(page)
  await expectNoAxeFindings(page)
}
