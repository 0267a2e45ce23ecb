import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeReaders, openBrowser, openReader } from '../browser.ts'
import { openWalkHouse, signInAs, type WalkHouse } from './house.ts'

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

const agreement = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018'
const tables = [
  ...['/ovelse/tilgang', '/ovelse/kommuner', '/ovelse/avtaler', '/ovelse/kostnader'],
  ...['/ovelse/runder', '/ovelse/kommuner/region', `${agreement}/tavle`, `${agreement}/svar`],
  ...[`${agreement}/signering`, `${agreement}/signering/1721`, `${agreement}/frist`],
  ...['/ovelse/kontakter', '/ovelse/organer/asu', '/ovelse/organer/nytt'],
]

/** Words in tables and the page's name that are broken inside, but where a hyphen or a sign of an address parts them. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    for (const cell of document.querySelectorAll('main :is(h1, td, tbody th)')) {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (
          !text.parentElement?.checkVisibility() ||
          text.parentElement.closest('.ds-sr-only, code')
        )
          continue
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]{2,}/gu)) {
          const [top, bottom] = [index, index + word.length - 1].map((at) => {
            const letter = document.createRange()
            letter.setStart(text, at)
            letter.setEnd(text, at + 1)
            return letter.getClientRects()[0]?.top ?? 0
          })
          if (Math.abs((top ?? 0) - (bottom ?? 0)) > 4) found.push(word)
        }
      }
    }
    return found
  })

/** What can be pressed, and does not stand whole in the window. */
const lostButtons = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('main details'))
      each.open = true
    return [...document.querySelectorAll('main :is(button, .ds-button)')].flatMap((button) => {
      const { left, right, width } = button.getBoundingClientRect()
      const isLost = width > 0 && (left < 0 || right > document.documentElement.clientWidth)
      return isLost ? [button.textContent] : []
    })
  })

/** Boxes with no room between them and the next one. */
const touchingBoxes = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll(
        'main :is(.gf-surface, .gf-notice, .gf-empty, .gf-errors, .gf-table, .gf-buttons)',
      ),
    ].filter((box) => box.checkVisibility())
    return boxes.flatMap((box, i) => {
      const above = box.getBoundingClientRect()
      const next = boxes.slice(i + 1).find((other) => !box.contains(other))
      const below = next?.getBoundingClientRect()
      const isBelow = below && below.left < above.right && above.left < below.right
      const gap = isBelow ? below.top - above.bottom : 99
      return gap > -1 && gap < 8 ? [`${box.className} + ${next?.className}`] : []
    })
  })

it.each([
  [320, 'nb'],
  [320, 'nn'],
  [390, 'nb'],
] as const)(
  'På en telefon på %d punkter brytes ingen ord i en tabell, ingen bokser tar i hverandre, og ingen knapp er borte (%s)',
  async (width, locale) => {
    const context = await openReader(browser, { width })
    const page = await context.newPage()
    await signInAs(page, house, 'Øvelse: Nordre Trøndelag', 'Sekretariatet')
    await page.goto(`${house.url}/ovelse?sprak=${locale}`)
    for (const path of tables) {
      await page.goto(house.url + path)
      await page.waitForLoadState()
      expect(await brokenWords(page), path).toEqual([])
      expect(await touchingBoxes(page), path).toEqual([])
      expect(await lostButtons(page), path).toEqual([])
    }
    await context.close()
  },
)
