import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Result, RunOptions } from 'axe-core'
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from 'playwright-core'
import { expect } from 'vitest'
import { cacheFolder } from '../src/platform/cache-folder.ts'
import { projectRoot } from '../src/platform/root.ts'
import { bringChromium } from './chromium.ts'
import { letterFaults } from './letters.ts'

/**
 * The graphics stay in the browser's own process and nothing is forked from a zygote: so it lives in a container with
 * neither. Letters have the same widths on every screen. Scripts keep to one thread: more of them cost a third more on cores that other tests work on.
 */
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--in-process-gpu',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--js-flags=--single-threaded',
  // Asking before each request would do the same, but then nothing is kept from one page to the next.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
]

/** A Chromium of its own, without a window, with the fonts of the tests alone; one that draws no letters is refused. */
export async function launchBrowser(fonts = 'test/fonts.conf'): Promise<Browser> {
  const { executablePath, env } = await bringChromium()
  const browser = await chromium.launch({
    executablePath,
    args: flags,
    env: {
      ...process.env,
      ...env,
      FONTCONFIG_FILE: resolve(projectRoot, fonts),
      XDG_CACHE_HOME: dirname(cacheFolder()),
    },
  })
  const page = await browser.newPage()
  const faults = await letterFaults(page)
  await page.close()
  if (faults.length === 0) return browser
  await browser.close()
  throw new Error(`The browser does not draw letters: ${faults.slice(0, 3).join(', ')}`)
}

let usual: Promise<Browser> | null = null

/** The one Chromium of a worker, which ends with it: readers share nothing in it. One that fell is replaced. */
export async function openBrowser(): Promise<Browser> {
  const former = await usual?.catch(() => null)
  if (!former?.isConnected()) usual = launchBrowser()
  return usual as Promise<Browser>
}

/** Closes what readers still have open, so that the house they read in can be closed. */
export async function closeReaders(): Promise<void> {
  const browser = await usual?.catch(() => null)
  await Promise.all((browser?.contexts() ?? []).map((context) => context.close()))
}

export type Reader = {
  width?: number
  /** `blocked`: scripts of the page do not run, but axe can. `off`: no script at all. */
  scripts?: 'run' | 'blocked' | 'off'
}

/** A reader with a window of this width and cookies of their own. Nothing outside this machine is reached. */
export async function openReader(
  browser: Browser,
  { width = 1280, scripts = 'run' }: Reader = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    javaScriptEnabled: scripts !== 'off',
  })
  if (scripts === 'blocked')
    await context.route('**/*', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    )
  return context
}

/** Collects what the browser complains of: errors of scripts, and breaches of the content security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8')

/**
 * Every rule is run, also that of WCAG 2.2 on what is large enough to touch; only what is found is told. Of what is in order
 * axe names one place, not all.
 */
const findingsOnly: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
}

/** Found on every page from then on, and read only where it is asked for. */
const bringsAxe = `Object.defineProperty(globalThis, 'bringAxe', { configurable: true, value() { ${axe}
} })`

const pagesWithAxe = new WeakSet<Page>()

/** Has the browser itself bring axe to a page, so that it is handed over once and not for every address. */
async function giveAxe(page: Page): Promise<void> {
  if (pagesWithAxe.has(page)) return
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: bringsAxe })
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: bringsAxe })
  if (exceptionDetails) throw new Error(`The script stopped: ${exceptionDetails.text}`)
  pagesWithAxe.add(page)
}

/** WCAG 2.0–2.2 A and AA and axe's own best practices: nothing may be found once the page has its style. Our pages have no frames, so one run does. */
export async function expectNoAxeFindings(page: Page) {
  await page.waitForLoadState('load')
  await giveAxe(page)
  const violations: Result[] = await page.evaluate(
    `bringAxe(), axe.run(document, ${JSON.stringify(findingsOnly)}).then(({ violations }) => violations)`,
  )
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`)
    return `${id}: ${help}\n${places.join('\n')}`
  })
  expect(findings, page.url()).toEqual([])
}

/** Fonts of the tests that readers' own are as wide as: Segoe UI, Verdana, and a wide one with serifs. */
export const readersFonts = ['Open Sans', 'DejaVu Sans', 'DejaVu Serif']

/** Sets the body text of the open page in a font, as a system that has it would. */
export const readIn = (page: Page, font: string) =>
  page.evaluate(
    (font) => document.documentElement.style.setProperty('--gf-body', `"${font}"`),
    font,
  )

/** The page itself never scrolls sideways, nothing in a tile is cut, and only a table that is made to scroll does. */
export async function expectNothingOverflows(page: Page) {
  await page.waitForLoadState('load')
  const found = await page.evaluate(() => {
    const root = document.documentElement
    const cut = [...document.querySelectorAll('.gf-tile')]
      .filter(
        (tile) =>
          tile.scrollWidth > tile.clientWidth + 1 || tile.scrollHeight > tile.clientHeight + 1,
      )
      .map((tile) => `cut: ${tile.textContent}`)
    const wide = [...document.querySelectorAll('.gf-table:not(.gf-scroll)')]
      .filter((table) => table.scrollWidth > table.clientWidth + 1)
      .map((table) => `table: ${table.scrollWidth} > ${table.clientWidth}: ${table.textContent}`)
    return root.scrollWidth > root.clientWidth
      ? [...cut, ...wide, `page: ${root.scrollWidth} > ${root.clientWidth}`]
      : [...cut, ...wide]
  })
  expect(found, page.url()).toEqual([])
}

/** No tile's name is broken in the middle of a word, but where a hyphen may stand. */
export async function expectNoBrokenNames(page: Page) {
  await page.waitForLoadState('load')
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.gf-tile b')].flatMap((name) => {
      const text = name.firstChild
      if (!text?.textContent) return [`empty: ${name.innerHTML}`]
      const whole = document.createRange()
      whole.selectNodeContents(text)
      const lines = new Set([...whole.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size === 1) return []
      return [...text.textContent.matchAll(/[^\s\u00ad-]+/g)].flatMap(({ 0: piece, index }) => {
        const [top, bottom] = [index, index + piece.length - 1].map((at) => {
          const letter = document.createRange()
          letter.setStart(text, at)
          letter.setEnd(text, at + 1)
          return Math.round([...letter.getClientRects()].at(-1)?.top ?? 0)
        })
        return top === bottom ? [] : [`broken: ${piece} of ${text.textContent}`]
      })
    }),
  )
  expect(found, page.url()).toEqual([])
}
