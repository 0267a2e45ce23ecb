import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeReaders, expectNoAxeFindings, openBrowser } from '../browser.ts'
import { openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Øvelse: Nordre Trøndelag'
const agreement = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'

let browser: Browser
let house: WalkHouse
beforeAll(async () => {
  browser = await openBrowser()
  house = await openWalkHouse()
})
afterAll(async () => {
  await closeReaders()
  await house.close()
})

it('Den som har bedt om mørke sider, får dem, med nok kontrast, og papiret er lyst', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  const lightness = () =>
    page.evaluate(() => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
      ).map(Number)
      return (red + green + blue) / 3
    })
  await page.goto(`${house.url}/logg-inn`)
  await expectNoAxeFindings(page)
  await signInAs(page, house, community, 'Sekretariatet')
  for (const path of [
    '/ovelse',
    '/ovelse/min-side',
    '/ovelse/avtaler',
    `${agreement}/tavle`,
    `${agreement}/svar`,
    `${agreement}/svar/1721`,
    `${agreement}/frist`,
    '/ovelse/kommuner',
    '/ovelse/kostnader',
    '/ovelse/kostnader/ovelse-2018/prov',
    '/ovelse/runder',
    '/ovelse/tilgang',
    '/ovelse/journal',
  ]) {
    await page.goto(house.url + path)
    await page.waitForLoadState()
    expect(await lightness(), path).toBeLessThan(60)
    await expectNoAxeFindings(page)
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await lightness()).toBeGreaterThan(240)
  await context.close()
})
