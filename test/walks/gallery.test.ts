import { brotliCompressSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '../../src/kernel/words.model.ts'
import { assets } from '../../src/ui/assets.ts'
import { renderPage } from '../../src/ui/page.tsx'
import {
  closeReaders,
  complaintsOf,
  expectNoAxeFindings,
  expectNothingOverflows,
  openBrowser,
  openReader,
  type Reader,
} from '../browser.ts'
import { galleryPages } from './gallery/gallery.tsx'
import { type Gallery, openGallery, galleryPaths as paths } from './gallery-server.ts'

let browser: Browser
let gallery: Gallery
let address: string

beforeAll(async () => {
  gallery = await openGallery()
  address = gallery.url
  browser = await openBrowser()
})

afterAll(async () => {
  await closeReaders()
  gallery?.close()
})

const readers: [string, Locale, Reader][] = [
  ['på bokmål, bredt', 'nb', { width: 1280 }],
  ['på nynorsk, på en liten telefon', 'nn', { width: 320 }],
  ['på engelsk, på en liten telefon uten skript', 'en', { width: 320, scripts: 'blocked' }],
]

describe('Byggeklossene på sidene', () => {
  it.each(readers)(
    'har ingen funn i axe og flyter ikke over: %s',
    async (_title, locale, reader) => {
      const context = await openReader(browser, reader)
      const page = await context.newPage()
      const complaints = complaintsOf(page)
      for (const path of paths) {
        await page.goto(`${address}${path}?sprak=${locale}`)
        await expectNoAxeFindings(page)
        await expectNothingOverflows(page)
      }
      if (reader.scripts === undefined) expect(complaints).toEqual([])
      await context.close()
    },
  )

  it('flyter ikke over på noen skjermbredde, heller ikke uten skript', async () => {
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(address + path)
      for (const width of [320, 360, 390, 480, 640, 768, 992, 1280, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNothingOverflows(page)
      }
    }
    await context.close()
  })

  it('har ikke større ruter på et kart med få parter enn på et med mange', async () => {
    const context = await openReader(browser, { width: 1280 })
    const page = await context.newPage()
    await page.goto(address + paths[0])
    for (const many of [1, 2, 4]) {
      const width = await page.evaluate((columns) => {
        const map = document.createElement('ul')
        map.className = `gf-tiles w${columns} h1`
        map.innerHTML = '<li class="r1 c1"><a class="gf-tile gf-sent" href="#"><b>Leka</b></a></li>'
        document.querySelector('main')?.append(map)
        return map.querySelector('.gf-tile')?.getBoundingClientRect().width ?? 0
      }, many)
      expect(width, `${many}`).toBeGreaterThan(80)
      expect(width, `${many}`).toBeLessThan(150)
    }
    await context.close()
  })

  it('leser en offentlig side på under 30 kB, uten skript', async () => {
    const html = await renderPage(galleryPages('nb')['/forside'])
    const sent = [...assets()]
      .filter(([path]) => path.startsWith('/stil.') || path.startsWith('/skrift/'))
      .reduce((sum, [, { brotli, content }]) => sum + (brotli ?? content).length, 0)
    expect(sent + brotliCompressSync(html).length).toBeLessThan(30_000)
    expect(html).not.toContain('<script')
  })

  it('bytter ut den levende delen når den har endret seg, og bare da', async () => {
    const context = await openReader(browser)
    const page = await context.newPage()
    let looks = 0
    await page.route('**/levende', (route) => {
      looks += 1
      const script = [...assets().keys()].find((path) => path.startsWith('/skript.'))
      const text = looks < 3 ? 'Venter' : 'Vedtatt'
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><gf-live id="del" interval="0.2" changed="Oppdatert."><p>${text}</p></gf-live>
          <p id="del-endret" role="status"></p><script type="module" src="${script}"></script>`,
      })
    })
    await page.goto(`${address}/levende`)
    await page.getByText('Vedtatt').waitFor()
    expect(looks).toBeGreaterThanOrEqual(3)
    expect(await page.getByRole('status').textContent()).toBe('Oppdatert.')
    await context.close()
  })

  it('gir stilarket komprimert, med en adresse som kan beholdes i et år', async () => {
    const path = [...assets().keys()].find((key) => key.startsWith('/stil.')) ?? ''
    const answer = await fetch(address + path, { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('.gf-tile')
    const plain = await fetch(address + path, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toContain('.gf-tile')
  })
})
