// NAME=x WHO=Sekretariatet WHERE=ovelse node zz-look.ts http://localhost:71XX /ovelse/saker ...
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launchBrowser } from './test/browser.ts'
const [base = '', ...paths] = process.argv.slice(2)
const { NAME = 'x', WHO = '', WHERE = 'ovelse', WIDTHS = '1280,390', FULL = '1' } = process.env
const browser = await launchBrowser()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
for (const width of WIDTHS.split(',').map(Number)) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true })
  const page = await context.newPage()
  if (WHO) {
    await page.goto(`${base}/logg-inn?tilbake=/${WHERE}`)
    const surface = page.locator('.gf-surface', { has: page.getByRole('heading', { name: WHERE === 'ovelse' ? /velse/ : WHERE === 'st-olav' ? /Olav/ : /Nordre/ }) })
    await surface.getByRole('button', { name: WHO, exact: true }).click()
    await page.getByRole('button', { name: 'Logg ut' }).waitFor({ state: 'attached' })
  }
  for (const [i, path] of paths.entries()) {
    const answer = await page.goto(base + path)
    await page.addScriptTag({ content: axe })
    const found = await page.evaluate(async () => (await (window as any).axe.run()).violations.map((v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 120)).join(' | ')}`))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    console.log(width, answer?.status(), path, found.length ? found : 'axe ok', wide ? 'SIDEWAYS' : '')
    await page.screenshot({ path: `/tmp/w/${NAME}-${i}-${width}.png`, fullPage: FULL === '1' })
  }
  await context.close()
}
await browser.close()
process.exit(0)
