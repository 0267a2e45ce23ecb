import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeReaders, openBrowser, openReader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

let house: WalkHouse
let browser: Browser
beforeAll(async () => {
  house = await openWalkHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await closeReaders()
  await house.close()
})

/** The lines of the list that stand whole in the window. */
const linesInWindow = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('tr[id^="innslag-"]')].filter((line) => {
        const { top, bottom } = line.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }).length,
  )

describe.each([
  ['med skript', 'run'],
  ['uten skript', 'blocked'],
] as const)('Journalen %s', (_with, scripts) => {
  it('har mer enn tolv innslag på skjermen, og kan leses på en telefon', async () => {
    const page = await (await openReader(browser, { scripts })).newPage()
    await signInAs(page, house, 'Øvelse: Nordre Trøndelag', 'Sekretariatet')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${house.url}/ovelse/journal`)
    await look(page, true)
    expect(await linesInWindow(page)).toBeGreaterThan(12)
    await page.setViewportSize({ width: 390, height: 844 })
    await look(page, true)
    await page.context().close()
  })

  it('finner innslag etter part og åpner låsen der den står', async () => {
    const page = await (await openReader(browser, { scripts })).newPage()
    await signInAs(page, house, 'Øvelse: Nordre Trøndelag', 'Sekretariatet')
    await page.goto(`${house.url}/ovelse/journal`)
    await page.getByText('Finn i journalen').click()
    await page.getByLabel('Part', { exact: true }).selectOption('Verdal')
    await page.getByLabel('Fra og med').fill('31.02.2026')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await look(page, true)
    expect(await page.getByLabel('Fra og med').inputValue()).toBe('31.02.2026')
    await page.getByLabel('Fra og med').fill('')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    expect(page.url()).toContain('part=5038')
    await page.getByText(/\d+ innslag funnet/).waitFor()
    const first = page.locator('tr[id^="innslag-"]').first()
    await first.locator('summary').last().click()
    expect(await first.locator('code').nth(1).textContent()).toMatch(/^[0-9a-f]{64}$/)
    expect(await first.locator('code').nth(1).isVisible()).toBe(true)
    await look(page, true)
    await page.context().close()
  })
})
