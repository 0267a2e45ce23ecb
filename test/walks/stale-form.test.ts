import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
let house: WalkHouse
let browser: Browser
let secretary: Page

beforeAll(async () => {
  house = await openWalkHouse()
  browser = await openBrowser()
  secretary = await aPage()
})
afterAll(async () => {
  await closeReaders()
  await house.close()
})

async function aPage(reader?: Reader): Promise<Page> {
  const page = await (await openReader(browser, reader)).newPage()
  await signInAs(page, house, community, 'Sekretariatet')
  return page
}

/** Puts forward what stands in the draft of an agreement. */
async function putForward(own: string) {
  await secretary.goto(`${own}/legg-fram`)
  await secretary.getByLabel('Organet som avgjør').selectOption('Kommunestyre')
  const anew = secretary.getByLabel('Ny behandling')
  if ((await anew.count()) > 0) await anew.check()
  await secretary.getByRole('button', { name: 'Se hva som skjer' }).click()
  await secretary.getByRole('button', { name: 'Legg fram nå' }).click()
  await secretary.waitForURL(/tavle/)
}

it.each<[string, Reader, boolean]>([
  ['på en stor skjerm', { width: 1280 }, true],
  ['på en telefon', { width: 390 }, true],
  ['uten skript', { width: 390, scripts: 'off' }, false],
])('Et svar skrives mens en ny versjon legges fram, %s', async (_where, reader, withAxe) => {
  await secretary.goto(`${house.url}/nordre-trondelag/avtaler/ny`)
  await secretary.getByLabel('Tittel').fill('Felles jordmorvakt')
  await secretary.getByLabel('Tekst', { exact: true }).fill('Prisen er 100 kroner.')
  await secretary.getByRole('button', { name: 'Lagre utkastet' }).click()
  await secretary.waitForURL(/felles-jordmorvakt/)
  const own = secretary.url()
  await putForward(own)

  const page = await aPage(reader)
  await page.goto(`${own}/svar/5038`)
  await page.getByLabel('Avvist', { exact: true }).check()
  await page.getByLabel('Kilde', { exact: true }).fill('E-post fra kommunen')
  await page.getByText('Ordlyd, merknad, forbehold og protokoll').click()
  await page.getByLabel('Saksprotokoll eller særutskrift').setInputFiles({
    name: 'protokoll.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Saken ble avvist.'),
  })

  await secretary.goto(`${own}/ny-versjon`)
  await secretary.getByLabel('Tekst', { exact: true }).fill('Prisen er 900 kroner.')
  await secretary.getByRole('button', { name: 'Lagre utkastet' }).click()
  await putForward(own)

  await page.getByRole('button', { name: 'Lagre svaret' }).click()
  const told = page.getByRole('alert')
  await told.getByText('Noe er endret siden du åpnet skjemaet').waitFor()
  expect(await told.textContent()).toContain('Versjon 2, «Felles jordmorvakt», er lagt fram.')
  expect(await told.textContent()).not.toContain('må du velge på nytt')
  await page.getByText('Vedlagt: protokoll.txt (beholdes)').waitFor()
  expect(await page.getByLabel('Avvist', { exact: true }).isChecked()).toBe(true)
  expect(await page.getByLabel('Kilde', { exact: true }).inputValue()).toBe('E-post fra kommunen')
  await look(page, withAxe)

  await page.getByLabel('Møtedato').fill(shortDay(osloDay(now())))
  await page.getByRole('button', { name: 'Lagre svaret' }).click()
  await page.getByText('Svaret er lagret').waitFor()
})
