import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  packagedCommunities,
  packagedMunicipalities,
} from '../../src/modules/parties/packaged/packaged-reference.rule.ts'
import { Page } from '../../src/ui/page.tsx'
import type { StateKind } from '../../src/ui/state.tsx'
import { TileMap } from '../../src/ui/tiles.tsx'
import {
  closeReaders,
  expectNoBrokenNames,
  expectNothingOverflows,
  openBrowser,
  openReader,
  readersFonts,
  readIn,
} from '../browser.ts'
import { aPage } from './gallery/a-page.ts'
import { type Gallery, openGallery } from './gallery-server.ts'

/** As parties may be called that no register of ours holds. */
const neighbours = [
  'Snåase - Snåsa',
  'Kárášjohka - Karasjok',
  'Porsanger - Porsáŋgu - Porsanki',
  'Storfjord - Omasvuotna - Omasvuono',
  'Namsos - Nåavmesjenjaelmie',
  'Midt-Telemark',
  'Vest-Telemark',
  'Nedre-Romerike',
  'Mammutsammenslåtte Kommuner',
  'Universitetssykehuset Nord-Norge HF',
]

/** Every name of a municipality since 2012, in Norwegian, Sámi and Kven, and of every trust. */
const names = [
  ...new Set([
    ...packagedMunicipalities().flatMap(({ name, parallelNames }) => [name, ...parallelNames]),
    ...packagedCommunities.map(({ trust }) => trust.name),
    ...neighbours,
  ]),
]

const kinds: StateKind[] = ['adopted', 'remark', 'rejected', 'unknown']

const maps = Array.from({ length: Math.ceil(names.length / 40) }, (_, at) =>
  names.slice(at * 40, at * 40 + 40),
)

/** `told`: each tile has a state and a flag, as on a board. */
type Look = { columns: number; small: boolean; told: boolean }

const allNames = ({ columns, small, told }: Look) => (
  <Page page={aPage()} title="Alle navn">
    {maps.map((held, map) => (
      <TileMap
        label={`Navn ${map}`}
        small={small}
        tiles={held.map((name, at) => ({
          name,
          row: Math.floor(at / columns) + 1,
          column: (at % columns) + 1,
          href: `#${at}`,
          ...(told && { state: { kind: kinds[at % 4] ?? 'late', text: 'Vedtatt' }, late: 'Sen' }),
        }))}
      />
    ))}
  </Page>
)

const looks = [5, 6, 8].flatMap((columns) =>
  [
    { columns, small: false, told: true },
    { columns, small: true, told: false },
  ].map((look) => ({ ...look, path: `/${columns}-${look.told}` })),
)

let browser: Browser
let gallery: Gallery

beforeAll(async () => {
  gallery = await openGallery(() =>
    Object.fromEntries(looks.map(({ path, ...look }) => [path, allNames(look)])),
  )
  browser = await openBrowser()
})

afterAll(async () => {
  await closeReaders()
  gallery?.close()
})

describe('Navnet på hver part står helt på ruta si', () => {
  it.each(readersFonts)('i %s, bredt og smalt, med og uten status', async (font) => {
    expect(names.length).toBeGreaterThan(450)
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    for (const { path } of looks) {
      await page.goto(gallery.url + path)
      await readIn(page, font)
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNothingOverflows(page)
        await expectNoBrokenNames(page)
      }
    }
    await context.close()
  })

  it('også for den som setter avstand mellom bokstaver, ord og linjer (WCAG 1.4.12)', async () => {
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    for (const { path } of looks) {
      await page.goto(gallery.url + path)
      await readIn(page, 'DejaVu Sans')
      await page.evaluate(() => {
        for (const text of document.querySelectorAll<HTMLElement>('.gf-tile *')) {
          text.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5'
        }
      })
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await expectNothingOverflows(page)
      }
    }
    await context.close()
  })

  it('og alle rutene i et kart er like store, også når et navn trenger mer plass', async () => {
    const context = await openReader(browser, { scripts: 'off', width: 320 })
    const page = await context.newPage()
    await page.goto(`${gallery.url}/5-true`)
    await readIn(page, 'DejaVu Serif')
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.gf-tiles')].map((map) =>
        [...map.querySelectorAll('.gf-tile')]
          .map((tile) => tile.getBoundingClientRect())
          .map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`),
      ),
    )
    for (const ofMap of sizes) expect(new Set(ofMap).size, ofMap.join()).toBe(1)
    await context.close()
  })
})
