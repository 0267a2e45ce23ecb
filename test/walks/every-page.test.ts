import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../src/kernel/words.model.ts'
import { sortOf } from '../address-sort.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
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

/** One address of every sort that can be reached by links from a page, in the order they are met. */
async function pagesFrom(context: BrowserContext, start: string): Promise<string[]> {
  const found = new Map([[sortOf(start), start]])
  for (const path of found.values()) {
    const answer = await context.request.get(house.url + path)
    if (!answer.headers()['content-type']?.startsWith('text/html')) {
      found.delete(sortOf(path))
      continue
    }
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*href="([^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&')
      const isOurs = next.startsWith(start) && !/[?&]sprak=/.test(next)
      if (isOurs && !found.has(sortOf(next))) found.set(sortOf(next), next)
    }
  }
  return [...found.values()]
}

/** Words that are Norwegian and nothing else, in no name of a municipality, trust or community. */
const norwegianWords =
  /(?<![\p{L}-])(ikke|ikkje|av|fra|frå|som|det|hver|kvar|eller|til|med|på|innen|kommuner|kommunene|avtalen?|kostnadsfordeling|felles|samhandling\p{L}*|vedlegg|saksframlegg)(?!\p{L})/iu

/** What stands in Norwegian on a page in English without being marked so (WCAG 3.1.2). */
const unmarkedNorwegian = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en')
        found.push(node.textContent ?? '')
    return found
  })
  // What is quoted stands in quotation marks, as in any language.
  return texts.filter((text) => norwegianWords.test(text.replace(/“[^”]*”/g, '')))
}

/** The sorts of page that axe has looked at, each in a window of its width. */
const seen = new Set<string>()

async function lookAtAll(page: Page, start: string, locale: Locale): Promise<number> {
  const paths = await pagesFrom(page.context(), start)
  await page.goto(`${house.url}${start}?sprak=${locale}`)
  for (const path of paths) {
    await page.goto(house.url + path)
    expect(await page.evaluate(() => document.documentElement.lang), path).toBe(locale)
    const sort = `${page.viewportSize()?.width} ${sortOf(path).slice(start.length)}`
    await look(page, !seen.has(sort))
    seen.add(sort)
    if (locale === 'en') expect(await unmarkedNorwegian(page), path).toEqual([])
  }
  return paths.length
}

const north = 'Helsefellesskapet Nordre Trøndelag'

/** Who reads what: the community and the role they sign in with, or nobody, and how many sorts of page there are at least. */
const readers: [string, Reader, Locale, string, [string, string] | null, number][] = [
  [
    'sekretariatets sider, på bokmål, bredt',
    { width: 1280 },
    'nb',
    '/nordre-trondelag',
    [north, 'Sekretariatet'],
    20,
  ],
  [
    'kommunekontaktens sider, på nynorsk, på en liten telefon uten skript',
    { width: 320, scripts: 'blocked' },
    'nn',
    '/nordre-trondelag',
    [north, 'Kommunekontakt, Verdal'],
    12,
  ],
  [
    'de offentlige sidene, på engelsk, på en liten telefon',
    { width: 320 },
    'en',
    '/st-olav',
    null,
    8,
  ],
  [
    'øvelsen som sekretariatet, på nynorsk, bredt uten skript',
    { width: 1280, scripts: 'blocked' },
    'nn',
    '/ovelse',
    ['Øvelse: Nordre Trøndelag', 'Sekretariatet'],
    20,
  ],
  ['hjelpa, på engelsk, på en liten telefon', { width: 320 }, 'en', '/hjelp', null, 24],
  [
    'hjelpa, på bokmål, bredt uten skript',
    { width: 1280, scripts: 'blocked' },
    'nb',
    '/hjelp',
    null,
    24,
  ],
]

describe('Hver side', { timeout: 300_000 }, () => {
  it('sier på engelsk hva som er norsk, også der kilder og titler er gjengitt', async () => {
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    await page.goto(`${house.url}/?sprak=en`)
    const starts = ['/', '/registre', '/begreper', '/hjelp', '/nordre-trondelag', '/ovelse']
    const paths = [...starts, ...(await pagesFrom(context, '/nordre-trondelag'))]
    for (const path of [...paths, '/nordre-trondelag/kommuner?dag=2017-06-01']) {
      await page.goto(house.url + path)
      expect(await unmarkedNorwegian(page), path).toEqual([])
    }
    await context.close()
  })

  it.each(readers)(
    'har ingen funn i axe og flyter ikke over: %s',
    async (_title, reader, locale, start, role, atLeast) => {
      const context = await openReader(browser, reader)
      const page = await context.newPage()
      if (role !== null) await signInAs(page, house, ...role)
      expect(await lookAtAll(page, start, locale)).toBeGreaterThanOrEqual(atLeast)
      await context.close()
    },
  )

  it('viser at svarene er oppdiktet, på hver side i øvelsen', async () => {
    const context = await openReader(browser)
    for (const path of await pagesFrom(context, '/ovelse')) {
      const html = await (await context.request.get(house.url + path)).text()
      expect(html, path).toContain('class="gf-exercise"')
    }
    await context.close()
  })
})
