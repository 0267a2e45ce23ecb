import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addSampleParties, loadReferenceData } from '../../src/modules/parties/index.ts'
import { inCommunity } from '../../src/platform/db.ts'
import { type Reader as SignedIn, testApp } from '../app.ts'
import {
  closeReaders,
  complaintsOf,
  expectNoAxeFindings,
  expectNothingOverflows,
  openBrowser,
  openReader,
  type Reader,
} from '../browser.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { wholeJournal } from '../whole-journal.ts'

const place = '/nordre-trondelag/kommuner'
const forms = [
  `${place}?dag=2019-01-01`,
  `${place}/5038`,
  `${place}/avgjor/5054?sett=2019-01-01`,
  `${place}/avgjor/5038`,
  `${place}/avslutt/5038`,
  `${place}/ny`,
  `${place}/ny?liste=st-olav`,
  `${place}/ny?sok=verdal`,
  `${place}/organisasjon`,
  `${place}/organisasjon/ks-nord-trondelag`,
  `${place}/organisasjon/ks-nord-trondelag/avslutt`,
  `${place}/oppgave`,
]

let base: TestDatabase
let browser: Browser
let server: Server
let address: string
let secretary: SignedIn

beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.db, base.communityId, (tx) =>
    addSampleParties(tx, base.communityId, 'nordre-trondelag'),
  )
  const house = await testApp(base)
  secretary = await house.signIn('secretariat')
  server = createServer(getRequestListener(house.app.fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})

afterAll(async () => {
  await closeReaders()
  server?.close()
  await base?.close()
})

async function openSignedIn(reader: Reader) {
  const context = await openReader(browser, reader)
  const cookies = secretary.cookie.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return { name, value, url: address }
  })
  await context.addCookies(cookies)
  return context
}

describe('Skjemaene for å endre partene', () => {
  it('begynner ved sammendraget, og lar lenka i det føre dit både feltet, navnet på det og det som er galt, synes', async () => {
    const context = await openSignedIn({ width: 390, scripts: 'off' })
    const page = await context.newPage()
    await page.goto(`${address}${place}/oppgave`)
    await page.getByRole('button', { name: 'Se hva som endres' }).click()
    const begun = () => page.evaluate(() => document.activeElement?.role)
    await expect.poll(begun).toBe('alert')
    for (const name of ['Oppgave', 'Fra dag', 'Vedtaket']) {
      await page
        .getByRole('alert')
        .getByRole('link', { name: `${name}: ` })
        .click()
      const called = page.locator('legend, label.ds-label').filter({ hasText: name })
      expect((await called.boundingBox())?.y, name).toBeGreaterThan(0)
    }
    await context.close()
  })

  it.each<[string, string, Reader]>([
    ['på bokmål, bredt', 'nb', { width: 1280 }],
    ['på nynorsk, på en liten telefon', 'nn', { width: 320 }],
  ])('har ingen funn i axe og flyter ikke over: %s', async (_title, locale, reader) => {
    const context = await openSignedIn(reader)
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(`${address}/?sprak=${locale}`)
    for (const path of forms) {
      await page.goto(address + path)
      await expectNoAxeFindings(page)
      await expectNothingOverflows(page)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('avgjør plassen til Indre Fosen fra lista, uten skript', async () => {
    const context = await openSignedIn({ width: 390, scripts: 'blocked' })
    const page = await context.newPage()
    await page.goto(`${address}${place}?dag=2019-01-01`)
    await page.getByRole('link', { name: 'Avgjør plassen til Indre Fosen' }).click()
    await page.getByRole('button', { name: 'Se hva som endres' }).click()
    await page.getByRole('alert').waitFor()
    await expectNoAxeFindings(page)
    await page.getByLabel('Er part fra dagen').check()
    await page.getByLabel('Fra dag', { exact: true }).fill('01.03.2018')
    await page.getByLabel('Vedtaket').fill('ASU 12. februar 2018, sak 4/18')
    await page.getByRole('button', { name: 'Se hva som endres' }).click()
    await page.getByRole('heading', { name: 'Dette endres' }).waitFor()
    await expectNoAxeFindings(page)
    await expectNothingOverflows(page)
    await page.getByRole('button', { name: 'Registrer plassen' }).click()
    await page.getByText('Endringen er registrert.').waitFor()
    await expectNoAxeFindings(page)
    await expectNothingOverflows(page)
    const journal = await wholeJournal(base.db, base.communityId)
    expect(journal).toMatchObject({ ok: true, entries: 1 })
    await context.close()
  })
})
