import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Øvelse: Nordre Trøndelag'
const inWeeks = (weeks: number) => shortDay(addDays(osloDay(now()), 7 * weeks))

/** Where a text is written, once the script of the page is there. */
const inEditor = (page: Page, place: number) =>
  page.locator('gf-editor').nth(place).locator('[contenteditable=true]')

/** Opens the first case of ASU that is taken in and has no paper yet; what it is called. */
async function toCaseWithoutPaper(page: Page, house: WalkHouse): Promise<string> {
  await page.goto(`${house.url}/ovelse/saker?organ=asu`)
  const ways = await page
    .locator('main a[href*="/ovelse/saker/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const way of ways.filter((href) => /saker\/[a-z0-9]{8}$/.test(href))) {
    await page.goto(house.url + way)
    const begin = page.getByRole('link', { name: 'Begynn på saksframlegget' })
    if ((await begin.count()) > 0) return (await page.locator('h1').textContent()) ?? ''
  }
  throw new Error('Ingen sak å skrive saksframlegg til')
}

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('Et saksframlegg, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let page: Page
  let at = ''
  let title = ''
  const text = () => page.locator('main').textContent()
  const seen = async () => look(page, withAxe)
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).first().click()
  const be = async (who: string) => {
    await page.getByRole('button', { name: 'Logg ut' }).click()
    await signInAs(page, house, community, who)
  }
  const open = (way = '') => page.goto(`${house.url}${at}${way}`)
  const field = (place: number) => page.locator('textarea[name^="del-"]').nth(place)
  const write = (place: number, typed: string) =>
    withAxe ? inEditor(page, place).fill(typed) : field(place).fill(typed)

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    page = await (await openReader(browser, reader)).newPage()
    await signInAs(page, house, community, 'Sekretariatet')
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('begynnes for en sak som er tatt inn', async () => {
    title = await toCaseWithoutPaper(page, house)
    await seen()
    await follow('Begynn på saksframlegget')
    await seen()
    await press('Begynn på saksframlegget')
    at = new URL(page.url()).pathname.replace('/skriv', '')
    await seen()
    expect(await field(0).count()).toBe(1)
  })

  it('skrives, med to punkter i forslaget', async () => {
    await write(0, 'Kort: felles kurs i 2027.')
    await write(6, 'ASU slutter seg til en felles kursrekke.')
    await press('Legg til et punkt')
    await write(7, 'Hver kommune møter på stedet.')
    await press(/^Lagre$/)
    await seen()
    await open()
    await seen()
    for (const words of ['felles kurs i 2027', 'møter på stedet', 'Ikke skrevet ennå'])
      expect(await text()).toContain(words)
  })

  it('sendes til gjennomsyn, og Verdal foreslår andre ord', async () => {
    await follow('Send til gjennomsyn')
    await page.locator('summary', { hasText: 'Kommuner' }).click()
    await page.locator('input[value="party:5038"]').check()
    await page.getByLabel('Frist').fill(inWeeks(1))
    await seen()
    await press(/^Lås versjon 1/)
    await seen()
    await be('Kommunekontakt, Verdal')
    await page.goto(`${house.url}/ovelse/min-side`)
    await follow(title)
    await follow('Les og si hva du mener')
    await seen()
    await page.locator('summary', { hasText: 'Merknad eller andre ord' }).last().click()
    await page.getByLabel('Jeg foreslår heller').last().fill('Hver kommune møter digitalt.')
    await page.getByLabel('Jeg er enig i resten').check()
    await press('Send svaret')
    await seen()
    expect(await text()).toContain('Takk. Svaret er sendt.')
  })

  it('merknaden besvares, og versjonen legges fram', async () => {
    await be('Sekretariatet')
    await open()
    await seen()
    expect(await page.locator('ins').first().textContent()).toContain('digitalt')
    await follow('Svar på merknaden')
    await page.getByLabel('Ja, teksten er endret').check()
    await page.getByLabel('Svar til den som leste').fill('Takk, det er tatt inn.')
    await seen()
    await press(/^Svar$/)
    await follow('Legg fram for organet')
    await seen()
    await press(/^Lås versjon 2/)
    await seen()
    expect(await text()).toContain('Versjonen er låst og lagt fram')
  })

  it('endres igjen, og sier hva som er nytt siden sist', async () => {
    await follow('Skriv')
    await write(7, 'Hver kommune møter digitalt.')
    await press(/^Lagre$/)
    await open()
    await seen()
    expect(await text()).toContain('Nytt siden versjon 2')
    expect(await page.locator('table del').textContent()).toContain('på stedet')
    await be('Kommunekontakt, Verdal')
    await open()
    expect(await text()).toContain('møter på stedet')
    expect(await text()).not.toContain('møter digitalt.Verdal')
  })
})

/** Presses Tab until what is focused is called so. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const at = document.activeElement
      const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement
      return ((label && at.labels?.[0]?.textContent) || at?.textContent || '').trim()
    })
    if (typeof name === 'string' ? called === name : name.test(called)) return
  }
  throw new Error(`Ingenting heter ${name}`)
}

describe('Et gjennomsyn med tastaturet alene', () => {
  let house: WalkHouse
  let page: Page
  beforeAll(async () => {
    house = await openWalkHouse()
    const browser = await openBrowser()
    page = await (await openReader(browser, {})).newPage()
    await signInAs(page, house, community, 'Kommunekontakt, Verdal')
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('leses, får en merknad, og er sendt', async () => {
    await page.goto(`${house.url}/ovelse/min-side`)
    const title = await page
      .locator('main li, main tr')
      .filter({ hasText: 'Les saksframlegget' })
      .locator('a')
      .first()
      .textContent()
    await tabTo(page, (title ?? '').trim())
    await page.keyboard.press('Enter')
    await page.waitForURL(/framlegg$/)
    await tabTo(page, 'Les og si hva du mener')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/les\//)
    await tabTo(page, /^(Enig|Merknad)$/)
    await page.keyboard.press('Space')
    const chosen = page.locator('input[type=radio]:checked').first()
    if ((await chosen.getAttribute('value')) !== 'remark') await page.keyboard.press('ArrowDown')
    expect(await chosen.getAttribute('value')).toBe('remark')
    await tabTo(page, 'Merknad')
    await page.keyboard.type('Si hvem som betaler.')
    await tabTo(page, 'Jeg er enig i resten')
    await page.keyboard.press('Space')
    await tabTo(page, 'Send svaret')
    await page.keyboard.press('Enter')
    await page.getByText('Takk. Svaret er sendt.').waitFor()
    expect(await page.locator('main').textContent()).toContain('Si hvem som betaler.')
  }, 60_000)
})

describe('To som skriver samtidig, med skript', () => {
  let house: WalkHouse
  let browser: Browser
  const pages: Page[] = []

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    for (const who of ['Sekretariatet', 'Sekretær i ASU, fra helseforetaket']) {
      const page = await (await openReader(browser, {})).newPage()
      await signInAs(page, house, community, who)
      pages.push(page)
    }
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('får det lagret av seg selv, ser hva som kom imellom, og velger', async () => {
    const [mine, theirs] = pages as [Page, Page]
    await toCaseWithoutPaper(mine, house)
    await mine.getByRole('link', { name: 'Begynn på saksframlegget' }).click()
    await mine.getByRole('button', { name: 'Begynn på saksframlegget' }).click()
    await theirs.goto(mine.url())
    const field = (page: Page) => page.locator('textarea[name^="del-"]').nth(2)
    await inEditor(theirs, 2).fill('Kurset holdes digitalt.')
    await theirs.getByText(/^Lagret kl\./).waitFor()
    await inEditor(mine, 2).fill('Kurset holdes på stedet.')
    const panel = mine.locator('.gf-meanwhile')
    await panel.waitFor()
    expect(await panel.textContent()).toContain('digitalt')
    await panel.getByRole('button', { name: 'Bruk det som er lagret' }).click()
    expect(await field(mine).inputValue()).toBe('Kurset holdes digitalt.')
    await inEditor(mine, 2).fill('Kurset holdes digitalt, og i Grong.')
    await mine.getByText(/^Lagret kl\./).waitFor()
    await theirs.reload()
    expect(await field(theirs).inputValue()).toBe('Kurset holdes digitalt, og i Grong.')
  }, 60_000)

  it('skriver videre der de står når det lagres, og når det en annen skrev, kommer inn', async () => {
    const [mine, theirs] = pages as [Page, Page]
    const field = (page: Page) => page.locator('textarea[name^="del-"]').nth(3)
    const saved = (page: Page) =>
      page.waitForResponse((answer) => answer.url().includes('/skriv/del') && answer.ok())
    await inEditor(mine, 3).click()
    let answer = saved(mine)
    await mine.keyboard.type('Første avsnitt')
    await mine.keyboard.press('Enter')
    await mine.keyboard.type('Vi tenker ')
    await answer
    await mine.waitForTimeout(200)
    answer = saved(mine)
    await mine.keyboard.type('litt ')
    await answer
    await mine.waitForTimeout(200)
    await mine.keyboard.type('mellom ordene')
    await saved(mine)
    expect(await field(mine).inputValue()).toBe('Første avsnitt\n\nVi tenker litt mellom ordene')
    await theirs.reload()
    await inEditor(theirs, 3).locator('p').first().click()
    await theirs.keyboard.press('End')
    answer = saved(theirs)
    await theirs.keyboard.type(', endret')
    await answer
    answer = saved(mine)
    await mine.keyboard.type('. Mens vi')
    await answer
    await mine.waitForTimeout(200)
    await mine.keyboard.type(' skriver.')
    await saved(mine)
    const both = 'Første avsnitt, endret\n\nVi tenker litt mellom ordene. Mens vi skriver.'
    expect(await field(mine).inputValue()).toBe(both)
    expect(await mine.locator('.gf-meanwhile').count()).toBe(0)
  }, 60_000)
})
