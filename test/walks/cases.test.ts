import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Øvelse: Nordre Trøndelag'
const secretary = 'Sekretær i ASU, fra helseforetaket'
const today = osloDay(now())
const inWeeks = (weeks: number) => shortDay(addDays(today, 7 * weeks))

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('En sak, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let page: Page
  let caseAt = ''
  const text = () => page.locator('main').textContent()
  const seen = async () => look(page, withAxe)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).first().click()
  const fill = (label: string, typed: string) => page.getByLabel(label, { exact: true }).fill(typed)
  const tick = (group: string, name: string | RegExp) =>
    page.getByRole('group', { name: group }).getByLabel(name).first().check()
  const be = async (who: string) => {
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await signInAs(page, house, community, who)
  }
  const open = (path: string) => page.goto(`${house.url}/ovelse/${path}`)

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    page = await (await openReader(browser, reader)).newPage()
    await signInAs(page, house, community, 'Kommunekontakt, Verdal')
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('meldes inn av kontakten i Verdal med tittel og hvorfor', async () => {
    await open('saker')
    await seen()
    await follow('Meld inn sak')
    await page.getByLabel('Til hvilket organ').selectOption('asu')
    await fill('Tittel', 'Hjemreise etter dagkirurgi')
    await seen()
    await press('Meld inn saken')
    await seen()
    expect(await text()).toContain('Hvorfor')
    await fill('Hvorfor', 'Pasienter kommer hjem til en tom heim.')
    await press('Meld inn saken')
    await seen()
    expect(await text()).toContain('Saken er meldt inn')
    expect(await text()).toContain('Til vurdering')
    caseAt = new URL(page.url()).pathname.replace('/ovelse/', '')
  })

  it('føres inn av sekretariatet for en som skrev', async () => {
    await be('Sekretariatet')
    await open('saker/meld')
    await page.getByLabel('Til hvilket organ').selectOption('asu')
    await fill('Tittel', 'Ventetid på hørselsprøver')
    await fill('Hvorfor', 'Pensjonistlaget har talt opp.')
    await page.getByText('Noen skrev eller ringte om saken').click()
    await fill('Hvem som tok kontakt', 'Leder i pensjonistlaget')
    await page.getByLabel('Hvordan', { exact: true }).selectOption('letter')
    await fill('Når', inWeeks(-1))
    await page
      .getByLabel('Brevet eller e-posten')
      .setInputFiles({ name: 'brev.txt', mimeType: 'text/plain', buffer: Buffer.from('Hei.') })
    await seen()
    await press('Meld inn saken')
    await seen()
    expect(await text()).toContain('Ventetid på hørselsprøver')
    expect(await text()).toContain('pensjonistlaget')
  })

  it('tas inn av sekretæren i ASU, som er fra helseforetaket', async () => {
    await be(secretary)
    await open('min-side')
    await seen()
    await page.getByRole('link', { name: 'Hjemreise etter dagkirurgi' }).first().click()
    await seen()
    await tick('Hva skal organet gjøre med den?', 'Vedtakssak')
    await tick('Hvem ser saken', 'Alle i helsefellesskapet')
    await press('Ta saken inn')
    await seen()
    await open(caseAt)
    expect(await text()).toContain('Ikke planlagt')
  })

  it('drøftes først, og skal vedtas i neste møte', async () => {
    await open(caseAt)
    await follow('Planlegg behandling')
    await seen()
    await tick('Hva skal organet gjøre?', /Drøfte først/)
    await fill('Møtedag', inWeeks(2))
    await fill('Dagen for vedtaket', inWeeks(8))
    await fill('Saksnummer', 'Sak 99-26')
    await press('Planlegg')
    await seen()
    expect(await text()).toContain('Behandlingen er planlagt')
    expect(await text()).toContain('Forankring hjemme')
    expect(await text()).toContain('Ytre Namdal')
    expect(await page.locator('main svg[role="img"]').count()).toBeGreaterThan(0)
  })

  it('stanses når PSU skal vedta revisjonen av en retningslinje, og viser hvem som kan', async () => {
    await be('Sekretariatet')
    await open('organer/hvem-bestemmer-hva')
    const day = page.getByRole('link', { name: 'Før inn dagen' }).first()
    if ((await day.count()) > 0) {
      await day.click()
      await page.locator('input[name="fra"]').fill(inWeeks(-50))
      await page.locator('input[name="frakilde"]').fill('Øvelse: oppdiktet')
      await page.locator('main form').last().getByRole('button').first().click()
    }
    await be(secretary)
    await open('saker?ord=Revisjon+av+retningslinje')
    await page
      .getByRole('link', { name: /Revisjon av retningslinje/ })
      .first()
      .click()
    await follow('Planlegg behandling')
    await page.getByLabel('Organ', { exact: true }).selectOption('psu')
    await tick('Hva skal organet gjøre?', /^Vedta/)
    await fill('Møtedag', inWeeks(4))
    await press('Planlegg')
    await seen()
    expect(await text()).toContain('Organet kan ikke vedta dette')
    expect(await text()).toContain('5.2 c')
    await press('Velg ASU i skjemaet')
    await seen()
    await press('Planlegg')
    await seen()
    expect(await text()).toContain('Behandlingen er planlagt')
  })

  it('finnes igjen ved nummeret, skrevet på en annen måte, også av den som ikke er logget inn i organet', async () => {
    await be('Kommunekontakt, Verdal')
    for (const number of ['99/26', 'sak 99-26', '099/2026']) {
      await open(`saker?ord=${encodeURIComponent(number)}`)
      expect(await text()).toContain('Hjemreise etter dagkirurgi')
    }
    await seen()
    await page.getByRole('link', { name: 'Hjemreise etter dagkirurgi' }).click()
    await seen()
    expect(await text()).toContain('Sak 99-26')
  })
})
