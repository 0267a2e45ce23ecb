import type { Browser, Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeReaders, openBrowser } from '../browser.ts'
import { openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const board = '/ovelse/avtaler/felles-finansiering-av-samhandlingskoordinator-2018/tavle'

let browser: Browser
let house: WalkHouse
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  house = await openWalkHouse()
  page = await browser.newPage()
  await signInAs(page, house, 'Øvelse: Nordre Trøndelag', 'Sekretariatet')
})
afterAll(async () => {
  await closeReaders()
  await house.close()
})

/** Without what parts a word from the next, or its own pieces from each other. */
const together = (text: string) => text.replace(/[\s\u00ad-]/g, '')

/** What stands on each sheet when the open page is printed. */
async function sheets(landscape: boolean): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4', landscape, printBackground: true })
  const paper = await getDocumentProxy(new Uint8Array(pdf))
  return Promise.all(
    Array.from({ length: paper.numPages }, async (_, i) => {
      const { items } = await (await paper.getPage(i + 1)).getTextContent()
      return together(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
}

it.each([
  ['stående', false],
  ['liggende', true],
])(
  'Tavla på %s ark begynner med tittelen, og alle rutene står hele på det første',
  async (_, lies) => {
    await page.goto(house.url + board)
    const names = await page.locator('.gf-tile b').allTextContents()
    expect(names).toHaveLength(25)
    const [first = '', ...others] = await sheets(lies)
    const title = together('Felles finansiering av samhandlingskoordinator, 2018')
    expect(first.indexOf(title)).toBeGreaterThanOrEqual(0)
    expect(first.indexOf(title)).toBeLessThan(100)
    const map = first.slice(first.indexOf(together('Hvor saken står i hver kommune')))
    expect(names.filter((name) => !map.includes(together(name)))).toEqual([])
    const all = [first, ...others].join('')
    for (const word of ['Logget inn som', 'Min side', 'Flytt fristen', 'Purr', 'Last ned tavla'])
      expect(all, word).not.toContain(together(word))
    expect(all).toContain('Tilrådd')
  },
)

it('Journalen på papir begynner med tittelen, og kutter ikke det som står der', async () => {
  await page.goto(`${house.url}/ovelse/journal`)
  const [first = ''] = await sheets(false)
  expect(first.indexOf('Journal')).toBeLessThan(100)
  expect(first).not.toContain(together('Finn i journalen'))
  expect(first).not.toContain(together('Logget inn som'))
  expect(first).toContain(together('sekretariatet@ovelse.example'))
})

it('Et organ på papir sier hvordan det arbeider, uten skjemaet for frister', async () => {
  await page.goto(`${house.url}/ovelse/organer/asu/arbeidsmate`)
  await page.getByLabel('Sakspapirer, virkedager før møtet').fill('5')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await page.getByText('5 virkedager før møtet').waitFor()
  const all = (await sheets(false)).join('')
  expect(all).toContain(together('5 virkedager før møtet'))
  expect(all).not.toContain(together('Regn ut fristene'))
})
