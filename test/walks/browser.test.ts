import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import {
  closeReaders,
  expectNoAxeFindings,
  launchBrowser,
  openBrowser,
  openReader,
} from '../browser.ts'
import { letterFaults } from '../letters.ts'
import { type Gallery, galleryPaths, openGallery } from './gallery-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'godfot-fonts-'))
let gallery: Gallery
let browser: Browser

beforeAll(async () => {
  gallery = await openGallery()
  browser = await openBrowser()
})

afterAll(async () => {
  await closeReaders()
  gallery?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Fonts as a machine would have them that has these files alone. */
function fontsFrom(name: string, content: string): string {
  const path = join(folder, `${name}.conf`)
  const cache = join(folder, 'cache')
  writeFileSync(path, `<fontconfig>${content}<cachedir>${cache}</cachedir></fontconfig>`)
  return path
}

describe('Nettleseren som prøvene leser med', () => {
  it.each([
    ['brødteksten', 'p'],
    ['overskriftene', 'h1'],
  ])(
    'tegner hver norske og samiske bokstav i %s, og ingen likt som en annen',
    async (_where, element) => {
      const context = await openReader(browser)
      const page = await context.newPage()
      await page.goto(`${gallery.url}/forside`)
      expect(await letterFaults(page, element)).toEqual([])
      await context.close()
    },
  )

  it.each([
    ['sans-serif', 72],
    ['"Segoe UI", Arial, sans-serif', 72],
    ['"Open Sans"', 72],
    ['"DejaVu Sans"', 78],
    ['"DejaVu Serif"', 79],
    ['serif', 79],
    ['"Liberation Serif", "Times New Roman", serif', 79],
  ])('har like brede bokstaver på alle maskiner: %s', async (font, width) => {
    const context = await openReader(browser)
    const page = await context.newPage()
    const measured = await page.evaluate((font) => {
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) throw new Error('No canvas to measure on')
      pen.font = `100px ${font}`
      return pen.measureText('Helsefellesskap').width
    }, font)
    await context.close()
    expect(Math.round(measured / 10)).toBe(width)
  })

  it.each([
    ['image-alt', '<img src="/kart.png">'],
    ['label', '<input name="sted">'],
    ['color-contrast', '<p style="color: #999; background: #fff">Grått på hvitt</p>'],
    ['landmark-unique', '<nav></nav><nav></nav>'],
  ])('finner med axe det som er galt: %s', async (rule, faulty) => {
    const context = await openReader(browser)
    const page = await context.newPage()
    const withMain = (main: string) =>
      page.setContent(
        `<!doctype html><html lang="nb"><title>Prøve</title><main><h1>Prøve</h1>${main}</main>`,
      )
    await withMain('<p>I orden</p>')
    await expectNoAxeFindings(page)
    await withMain(faulty)
    await expect(expectNoAxeFindings(page)).rejects.toMatchObject({
      actual: [expect.stringContaining(`${rule}: `)],
    })
    await context.close()
  })

  it('lever gjennom 200 sider, og tegner fortsatt', async () => {
    const context = await openReader(browser)
    for (let tab = 0; tab < 20; tab += 1) {
      const page = await context.newPage()
      for (let count = 0; count < 10; count += 1) {
        const path = galleryPaths[(tab + count) % galleryPaths.length]
        const answer = await page.goto(gallery.url + path)
        expect(answer?.status(), `${tab * 10 + count}: ${path}`).toBe(200)
      }
      if (tab === 19) expect(await letterFaults(page)).toEqual([])
      await page.close()
    }
    await context.close()
  })

  it.each([
    ['ikke har noen skrift', ''],
    [
      'har en skrift som mangler bokstaver',
      `<dir>${join(projectRoot, 'node_modules/dejavu-fonts-ttf/ttf/DejaVuMathTeXGyre.ttf')}</dir>`,
    ],
  ])('blir nektet der maskinen %s', async (_machine, content) => {
    const opened = launchBrowser(fontsFrom(`${content.length}`, content))
    await expect(opened).rejects.toThrow(/does not draw letters: «/)
  })
})
