import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeReaders, complaintsOf, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
const agreement = '/nordre-trondelag/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'

let browser: Browser
let house: WalkHouse
beforeAll(async () => {
  house = await openWalkHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await closeReaders()
  await house.close()
})

/** Someone who has the board open. */
async function watcher(reader: Reader): Promise<Page> {
  const page = await (await openReader(browser, reader)).newPage()
  await page.goto(`${house.url}${agreement}/tavle`)
  return page
}

/** How a municipality stands on a board, as it is read. */
const standing = async (page: Page, name: string) =>
  (await page.locator('.gf-tile', { hasText: name }).textContent()) ?? ''

async function register(page: Page, code: string) {
  await page.goto(`${house.url}${agreement}/svar/${code}`)
  await page.getByLabel('Vedtatt', { exact: true }).check()
  await page.getByLabel('Møtedato').fill('14.12.2017')
  await page.getByLabel('Saksnummer').fill('PS 88/17')
  await page.getByLabel('Kilde', { exact: true }).fill('E-post fra kommunen')
  await page.getByRole('button', { name: 'Lagre svaret' }).click()
  await page.getByText('PS 88/17').first().waitFor()
}

it('Tavla endrer seg hos den som ser på, når en annen registrerer et svar', async () => {
  const watching = await watcher({ scripts: 'run' })
  const complaints = complaintsOf(watching)
  const without = await watcher({ scripts: 'blocked', width: 390 })
  for (const page of [watching, without])
    expect(await standing(page, 'Steinkjer')).not.toContain('Vedtatt')
  await watching.evaluate(() => document.body.setAttribute('data-first-load', ''))

  const registering = await (await openReader(browser)).newPage()
  await signInAs(registering, house, community, 'Sekretariatet')
  await register(registering, '1702')

  await expect.poll(() => standing(watching, 'Steinkjer'), { timeout: 25_000 }).toContain('Vedtatt')
  expect(await watching.locator('body[data-first-load]').count()).toBe(1)
  expect(await watching.locator('#tavle-endret').textContent()).not.toBe('')
  await look(watching, true)
  expect(complaints).toEqual([])

  expect(await standing(without, 'Steinkjer')).not.toContain('Vedtatt')
  await without.reload()
  expect(await standing(without, 'Steinkjer')).toContain('Vedtatt')
  await look(without, true)
})
