import { buildSync } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { assets } from '../../src/ui/assets.ts'
import { closeReaders, complaintsOf, openBrowser, openReader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'
import { pasted } from './pasted.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(closeReaders)

describe('Det som limes inn, blir Markdown', () => {
  let page: Page
  beforeAll(async () => {
    const [reader] = buildSync({
      absWorkingDir: projectRoot,
      stdin: {
        contents: `import { markdownFrom } from './src/ui/scripts/paste/markdown.ts'; globalThis.markdownFrom = markdownFrom`,
        resolveDir: projectRoot,
      },
      bundle: true,
      format: 'iife',
      write: false,
    }).outputFiles
    page = await (await openReader(browser)).newPage()
    await page.addScriptTag({ content: reader?.text ?? '' })
  })
  afterAll(() => page.context().close())

  it.each(pasted.map(({ title, ...rest }) => [title, rest] as const))(
    '%s',
    async (_title, { html, markdown }) => {
      const read = await page.evaluate(
        (text) =>
          (globalThis as unknown as { markdownFrom(html: string): string | null }).markdownFrom(
            text,
          ),
        html,
      )
      expect(read).toBe(markdown)
    },
  )
})

describe('Et utkast limes inn fra Word', () => {
  let house: WalkHouse
  let page: Page
  let complaints: string[]
  const area = () => page.getByLabel('Tekst', { exact: true })
  const paste = (html: string, text: string) =>
    area().evaluate(
      (field, data) => {
        const clipboardData = new DataTransfer()
        if (data.html) clipboardData.setData('text/html', data.html)
        clipboardData.setData('text/plain', data.text)
        const event = new ClipboardEvent('paste', {
          clipboardData,
          bubbles: true,
          cancelable: true,
        })
        return field.dispatchEvent(event)
      },
      { html, text },
    )
  const fromWord = `<h2>Formål</h2><p class=MsoNormal>Partene deler <b>utgiftene</b>.</p><table><tr><td>Part</td><td>Kr</td></tr><tr><td>Verdal</td><td>99 310</td></tr></table>`
  const markdown =
    '## Formål\n\nPartene deler **utgiftene**.\n\n| Part | Kr |\n| --- | --- |\n| Verdal | 99 310 |'

  beforeAll(async () => {
    house = await openWalkHouse()
    page = await (await openReader(browser)).newPage()
    complaints = complaintsOf(page)
    await signInAs(page, house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
    await page.goto(`${house.url}/nordre-trondelag/avtaler/ny`)
  })
  afterAll(async () => {
    await page.context().close()
    await house.close()
  })

  it('teksten kommer inn der markøren står, og det sies', async () => {
    await area().fill('Før.Etter.')
    await area().evaluate((field) => {
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(4, 4)
    })
    expect(await paste(fromWord, 'Formål Partene deler')).toBe(false)
    await expect.poll(() => area().inputValue()).toBe(`Før.\n\n${markdown}\n\nEtter.`)
    expect(await page.getByRole('status').textContent()).toBe(
      'Limt inn med overskrifter, lister og tabeller.',
    )
  })

  it('kan angres og gjøres om igjen', async () => {
    await area().focus()
    await page.keyboard.press('Control+z')
    expect(await area().inputValue()).toBe('Før.Etter.')
    await page.keyboard.press('Control+Shift+z')
    expect(await area().inputValue()).toBe(`Før.\n\n${markdown}\n\nEtter.`)
    await look(page, true)
  })

  it('vanlig tekst limes inn av nettleseren selv', async () => {
    expect(await paste('', 'bare tekst')).toBe(true)
    await area().fill('')
    expect(await paste('<p>Ett avsnitt.</p>', 'Ett avsnitt.')).toBe(false)
    await expect.poll(() => area().inputValue()).toBe('Ett avsnitt.')
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('det som er merket, byttes ut, og tabellen står på siden etterpå', async () => {
    await area().fill('Skal bort')
    await area().selectText()
    await paste(fromWord, 'Formål')
    await expect.poll(() => area().inputValue()).toBe(markdown)
    await page.getByLabel('Tittel').fill('Limt inn')
    await page.getByRole('button', { name: 'Lagre utkastet' }).click()
    await page.getByRole('heading', { name: 'Limt inn' }).waitFor()
    expect(await page.locator('main table td', { hasText: '99 310' }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('og skriptene er små', () => {
    const sent = [...assets()]
      .filter(([path]) => path.endsWith('.js'))
      .reduce((sum, [, { brotli, content }]) => sum + (brotli ?? content).length, 0)
    expect(sent).toBeLessThan(60_000)
  })
})
