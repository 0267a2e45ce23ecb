import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../src/kernel/day.model.ts'
import { addSampleParties, loadReferenceData } from '../../src/modules/parties/index.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { testApp } from '../app.ts'
import {
  closeReaders,
  complaintsOf,
  expectNoAxeFindings,
  expectNoBrokenNames,
  expectNothingOverflows,
  openBrowser,
  openReader,
  type Reader,
  readersFonts,
  readIn,
} from '../browser.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

const pages = [
  '/',
  '/registre',
  '/nordre-trondelag/kommuner',
  '/nordre-trondelag/kommuner?dag=2017-06-01',
  '/nordre-trondelag/kommuner?dag=2016-01-01',
  '/nordre-trondelag/kommuner/5038',
  '/nordre-trondelag/kommuner/5006',
  '/nordre-trondelag/kommuner/5012',
]
const refused = ['/nordre-trondelag/kommuner?dag=tull', '/nordre-trondelag/kommuner/verd']

let base: TestDatabase
let browser: Browser
let server: Server
let address: string
let communities: string[]

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.db, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  communities = await fillReferenceCommunities(base)
  const { app } = await testApp(base)
  server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await closeReaders()
  server?.close()
  await base?.close()
})

/** Gives each of the country's communities the parties that the reference data count it to have. */
async function fillReferenceCommunities({ owner, db, addCommunity }: TestDatabase) {
  const members = await owner
    .selectFrom('reference_community_member')
    .select(['community_key as key', 'code', 'source'])
    .execute()
  const keys = [...new Set(members.map(({ key }) => key))]
  for (const key of keys) {
    const id = await addCommunity(`kart-${key}`)
    const rows = members
      .filter((row) => row.key === key)
      .map(({ code, source }) => ({
        community_id: id,
        party_code: code,
        valid_from: day('2024-01-01'),
        certainty: 'exact',
        standing: 'settled',
        source,
      }))
    await inCommunity(db, id, (tx) => tx.insertInto('membership').values(rows).execute())
  }
  return keys.map((key) => `kart-${key}`)
}

const readers: [string, string, Reader, string[]][] = [
  ['på bokmål, bredt', 'nb', { width: 1280 }, pages],
  [
    'på nynorsk, på en liten telefon uten skript',
    'nn',
    { width: 320, scripts: 'blocked' },
    pages.slice(2, 7),
  ],
  ['på engelsk, på en telefon', 'en', { width: 390 }, pages.slice(2, 4)],
]

describe('Sidene om helsefellesskap, kommuner og kilder', () => {
  it.each(readers)(
    'har ingen funn i axe og flyter ikke over: %s',
    async (_title, locale, reader, read) => {
      const context = await openReader(browser, reader)
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      await page.goto(`${address}/?sprak=${locale}`)
      for (const path of read) {
        await page.goto(address + path)
        await expectNoAxeFindings(page)
        await expectNothingOverflows(page)
      }
      if (reader.scripts !== 'blocked') expect(complaints).toEqual([])
      for (const path of refused) {
        await page.goto(address + path)
        await expectNoAxeFindings(page)
        await expectNothingOverflows(page)
      }
      await context.close()
    },
  )

  it('går fra kartet i 2017 til Verdals side med tastaturet alene, uten skript', async () => {
    const context = await openReader(browser, { width: 1280, scripts: 'off' })
    const page = await context.newPage()
    await page.goto(`${address}/nordre-trondelag/kommuner`)
    await page.getByLabel('Vis kommunene en annen dag').fill('01.06.2017')
    await page.keyboard.press('Enter')
    await page.waitForURL(/dag=01\.06\.2017/)
    expect(await page.locator('.gf-tile').count()).toBe(25)
    await page
      .getByRole('link', { name: /^Verdal/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/kommuner\/5038/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Verdal kommune')
    expect(await page.getByText('Nytt kommunenummer: 1721 ble 5038').isVisible()).toBe(true)
    await context.close()
  })

  it('har plass til navnene i alle de 19 fellesskapenes kart, bredt og smalt, i brede og smale skrifter', async () => {
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    for (const key of communities)
      for (const path of [`/${key}`, `/${key}/kommuner`]) {
        await page.goto(address + path)
        expect(await page.locator('.gf-tile').count(), path).toBeGreaterThan(0)
        for (const font of readersFonts) {
          await readIn(page, font)
          for (const width of font === 'Open Sans' ? [320, 390, 1000, 1280] : [320, 1280]) {
            await page.setViewportSize({ width, height: 900 })
            await expectNothingOverflows(page)
            await expectNoBrokenNames(page)
          }
        }
      }
    await context.close()
  }, 240_000)
})
