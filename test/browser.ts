import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium of its own, without a window; `CHROMIUM` names another than the usual ones. */
export function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM
  const executablePath = named ?? usualPlaces.find(existsSync)
  if (executablePath === undefined) {
    throw new Error('No Chromium found. Install one, or set CHROMIUM to its path.')
  }
  return chromium.launch({ executablePath, args: quiet })
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
  await context.route('**/*', (route) => {
    const request = route.request()
    const isHere = ['127.0.0.1', 'localhost'].includes(new URL(request.url()).hostname)
    const isBlocked = scripts === 'blocked' && request.resourceType() === 'script'
    return isHere && !isBlocked ? route.continue() : route.abort()
  })
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

/** WCAG 2.0–2.2 A and AA and axe's own best practices: nothing may be found. Our pages have no frames, so one run does. */
export async function expectNoAxeFindings(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const findings = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`)
    return `${id}: ${help}\n${places.join('\n')}`
  })
  expect(findings, page.url()).toEqual([])
}

/** The page itself never scrolls sideways, and no tile's name is cut. */
export async function expectNothingOverflows(page: Page) {
  const found = await page.evaluate(() => {
    const root = document.documentElement
    const cut = [...document.querySelectorAll('.gf-tile')]
      .filter((tile) => tile.scrollWidth > tile.clientWidth + 1)
      .map((tile) => `cut: ${tile.textContent}`)
    return root.scrollWidth > root.clientWidth
      ? [...cut, `page: ${root.scrollWidth} > ${root.clientWidth}`]
      : cut
  })
  expect(found, page.url()).toEqual([])
}
