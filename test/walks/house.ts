import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { openHouse } from '../../src/main.ts'
import { differenceText, verifyDesk } from '../../src/modules/desk/index.ts'
import { now } from '../../src/platform/clock.ts'
import { readSettings } from '../../src/platform/settings.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { brought } from '../../src/rooms.ts'
import {
  closeReaders,
  expectNoAxeFindings,
  expectNothingOverflows,
  openBrowser,
} from '../browser.ts'
import type { TestDatabase } from '../database.ts'
import { patientPapers } from '../patient-papers.ts'
import { wholeSample } from '../sample-house.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

/** A house with the sample, open on a port of its own. */
export type WalkHouse = { url: string; base: TestDatabase; close(): Promise<void> }

export async function openWalkHouse(env: Record<string, string> = {}): Promise<WalkHouse> {
  const { base } = await wholeSample()
  const house = await openHouse({
    signingKey: passingKey(),
    database: base.logins,
    settings: { ...readSettings(env), papers: patientPapers },
    host: '127.0.0.1',
    port: 0,
    demonstration: true,
  })
  const close = async () => {
    await house.stop()
    await expectDeskAgrees(base).finally(() => base.close())
  }
  return { url: house.url, base, close }
}

/** After any walk, what waits is written as the rooms tell of it. */
async function expectDeskAgrees({ owner }: TestDatabase) {
  for (const { id, key } of await owner.selectFrom('community').select(['id', 'key']).execute()) {
    const { differences } = await verifyDesk(owner, id, brought.rooms, osloDay(now()))
    const told = differences.map((each) => differenceText('nb', each, brought.deskWords))
    expect([key, told]).toEqual([key, []])
  }
}

/** A house that sends its mail to a mailbox, and a browser to walk in. */
export type MailWalk = {
  mailbox: Mailbox
  house: WalkHouse
  browser: Browser
  close(): Promise<void>
}

export async function openMailWalk(): Promise<MailWalk> {
  const mailbox = await openMailbox()
  const house = await openWalkHouse({ GODFOT_SMTP_URL: mailbox.url })
  const browser = await openBrowser()
  const close = async () => {
    await closeReaders()
    await house.close()
    await mailbox.close()
  }
  return { mailbox, house, browser, close }
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
  await page.waitForLoadState()
  const headings = await page.evaluate(() => document.querySelectorAll('h1').length)
  expect(headings, page.url()).toBe(1)
  if (!withAxe) return
  await expectNothingOverflows(page)
  await expectNoAxeFindings(page)
}
