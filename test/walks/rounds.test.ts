import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import {
  closeReaders,
  expectNothingOverflows,
  openBrowser,
  openReader,
  type Reader,
} from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const exercise = 'Øvelse: Nordre Trøndelag'
const title = 'Hvor mange trenger veiledning?'
const round = '/ovelse/runder/hvor-mange-trenger-veiledning'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(closeReaders)

const readers: [string, Reader, boolean][] = [
  ['med skript, på en bred skjerm', { width: 1280, scripts: 'run' }, true],
  ['uten skript, på en telefon', { width: 390, scripts: 'off' }, false],
]

describe.each(readers)('En runde, fra spørsmål til svar, %s', (_title, reader, withAxe) => {
  let house: WalkHouse
  let secretariat: Page
  let verdal: Page
  const seen = async (page: Page, path: string) => {
    await page.goto(house.url + path)
    await look(page, withAxe)
  }
  const press = async (page: Page, name: string | RegExp) => {
    await page.getByRole('button', { name }).click()
    await look(page, withAxe)
  }
  const follow = async (page: Page, name: string | RegExp) => {
    await page.getByRole('link', { name }).first().click()
    await look(page, withAxe)
  }
  const aFile = (name: string) => {
    const buffer = Buffer.from(`Innholdet i ${name}`)
    return { name, mimeType: 'text/plain', buffer }
  }
  /** What a link to a file opens, for whoever sees the page. */
  const opened = async (page: Page, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name }).first().click(),
    ])
    return readFileSync(await file.path(), 'utf8')
  }
  const text = async (page: Page) =>
    ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')

  beforeAll(async () => {
    house = await openWalkHouse()
    secretariat = await (await openReader(browser, reader)).newPage()
    verdal = await (await openReader(browser, reader)).newPage()
    await signInAs(secretariat, house, exercise, 'Sekretariatet')
    await signInAs(verdal, house, exercise, 'Kommunekontakt, Verdal')
  })
  afterAll(async () => {
    await secretariat?.context().close()
    await verdal?.context().close()
    await house?.close()
  })

  it('sekretariatet skriver tre spørsmål til kommunene og KS', async () => {
    await seen(secretariat, '/ovelse/runder')
    await follow(secretariat, 'Ny runde')
    await press(secretariat, 'Lagre utkastet')
    expect(await text(secretariat)).toContain('Hva gjelder det?')
    expect(await secretariat.locator('.gf-errors').count()).toBe(1)
    await secretariat.getByLabel('Hva gjelder det?').fill(title)
    await secretariat.getByText('Andre å spørre').click()
    await secretariat.getByLabel('KS Nord-Trøndelag').check()
    await secretariat.getByLabel('Hvorfor spør vi?').fill('ASU skal se på felles veiledning.')
    await secretariat
      .getByLabel('Frist', { exact: true })
      .fill(shortDay(addDays(osloDay(now()), 10)))
    await press(secretariat, 'Lagre utkastet')
    expect(await text(secretariat)).toContain('Utkastet er lagret.')

    await follow(secretariat, 'Ett valg')
    await secretariat.getByLabel('Spørsmål').fill('Hvor skal den være?')
    await secretariat.getByLabel('Svarene å velge blant').fill('Hos oss\nDigitalt: Ingen reise')
    await press(secretariat, 'Lagre spørsmålet')
    await follow(secretariat, 'Tall fra og til')
    await secretariat.getByLabel('Spørsmål').fill('Hva kan det koste?')
    await secretariat.getByLabel('Hva telles?').selectOption('kroner-once')
    await press(secretariat, 'Lagre spørsmålet')
    await follow(secretariat, /^Tall$/)
    await secretariat.getByLabel('Spørsmål').fill('Hvor mange ansatte?')
    await secretariat.getByLabel('Hva telles?').selectOption('persons')
    await press(secretariat, 'Lagre spørsmålet')
    expect(await text(secretariat)).toContain('Hvor mange ansatte?')
  })

  it('ber om en fil, og legger ved en mal', async () => {
    await follow(secretariat, /^Fil$/)
    await secretariat.getByLabel('Spørsmål').fill('Legg ved planen')
    await press(secretariat, 'Lagre spørsmålet')
    await follow(secretariat, /^Vedlegg$/)
    await secretariat.getByLabel('Nye filer').setInputFiles(aFile('mal.txt'))
    await press(secretariat, 'Lagre vedleggene')
    expect(await text(secretariat)).toContain('mal.txt')
  })

  it('ser hvem som får den, og sender', async () => {
    await follow(secretariat, 'Gå videre og send')
    expect(await text(secretariat)).toContain('Verdal')
    await press(secretariat, /^Send til 21$/)
    expect(await text(secretariat)).toContain('Runden er sendt.')
    expect(await text(secretariat)).toContain('0 av 21 har svart')
  })

  it('Verdal finner den på Min side, retter en feil og svarer', async () => {
    await seen(verdal, '/ovelse/min-side')
    await follow(verdal, title)
    await verdal.getByLabel('Hos oss').check()
    await verdal.getByLabel('Fra, kroner, én gang').fill('60 000')
    await verdal.getByLabel('Til, kroner, én gang').fill('40 000')
    await verdal.getByLabel('Hvor mange ansatte?').first().fill('3')
    await press(verdal, 'Send svaret fra Verdal')
    expect(await text(verdal)).toContain('Det laveste tallet er høyere enn det høyeste.')
    expect(await verdal.getByLabel('Til, kroner, én gang').inputValue()).toBe('40 000')
    await verdal.getByLabel('Til, kroner, én gang').fill('80 000')
    await verdal.getByLabel('Legg ved planen').first().setInputFiles(aFile('plan.txt'))
    await press(verdal, 'Send svaret fra Verdal')
    expect(await text(verdal)).toContain('Svaret fra Verdal er mottatt.')
    expect(await opened(verdal, 'plan.txt')).toBe('Innholdet i plan.txt')
    expect(await opened(verdal, 'mal.txt')).toBe('Innholdet i mal.txt')
    await seen(verdal, '/ovelse/min-side')
    expect(await text(verdal)).not.toContain(title)
  })

  it('sekretariatet fører inn et brev, og ser hvem som er stille og hvem som kan ringes', async () => {
    await seen(secretariat, round)
    await follow(secretariat, /Før inn svar.*Leka/)
    await secretariat.getByLabel('Digitalt').check()
    await secretariat.getByLabel('Hvor mange ansatte?').first().fill('12')
    await press(secretariat, 'Før inn svaret')
    expect(await secretariat.locator('.gf-errors').count()).toBe(1)
    await secretariat.getByLabel('Kilde', { exact: true }).fill('Brev fra helselederen')
    await secretariat.getByLabel('Brevet eller e-posten som fil').setInputFiles(aFile('brev.txt'))
    await press(secretariat, 'Før inn svaret')
    await seen(secretariat, round)
    expect(await opened(secretariat, 'plan.txt')).toBe('Innholdet i plan.txt')
    expect(await opened(secretariat, 'brev.txt')).toBe('Innholdet i brev.txt')
    const shown = await text(secretariat)
    expect(shown).toContain('2 av 21 har svart')
    expect(shown).toContain('Ring disse 19')
    expect(await secretariat.locator('a[href^="tel:"]').count()).toBeGreaterThan(10)
  })

  it('lukker den, og ingen andre kan regne seg fram til de tre personene', async () => {
    await follow(secretariat, 'Lukk runden')
    await press(secretariat, 'Lukk runden')
    expect(await text(secretariat)).toContain('3 skjult for andre')

    const treasurer = await (await openReader(browser, reader)).newPage()
    await signInAs(treasurer, house, exercise, 'Økonomiansvarlig, KS Nord-Trøndelag')
    await seen(treasurer, round)
    const others = await text(treasurer)
    expect(others).toContain('2 av 21 har svart')
    expect(others).toContain('60 000–80 000')
    expect(others).not.toContain('3 personer')
    expect(others).not.toContain('15 personer')
    await treasurer.context().close()
    await seen(verdal, round)
    const own = await text(verdal)
    expect(own).toContain('60 000–80 000')
    expect(own).toContain('3 skjult for andre')
  })

  it('leses på en smal telefon, og hentes som fil', async () => {
    await secretariat.setViewportSize({ width: 320, height: 800 })
    await seen(secretariat, round)
    await expectNothingOverflows(secretariat)
    const [file] = await Promise.all([
      secretariat.waitForEvent('download'),
      secretariat.getByRole('link', { name: 'Last ned CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^hvor-mange-trenger-veiledning-.*\.csv$/)
  })
})
