import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetPath, assets } from '../../src/ui/assets.ts'
import { closeReaders, complaintsOf, openBrowser, openReader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'
import { pasted } from './pasted.ts'

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

/** The draft's own text; the form has the texts for the treatment below it. */
const own = (page: Page) => page.locator('gf-editor', { has: page.locator('textarea[name=body]') })
const text = (page: Page) => page.getByRole('textbox', { name: 'Tekst', exact: true })
const markdown = (page: Page) => page.locator('textarea[name=body]').inputValue()
const newDraft = () => `${house.url}/nordre-trondelag/avtaler/ny`

async function writer(context?: BrowserContext): Promise<Page> {
  const page = await (context ?? (await openReader(browser))).newPage()
  if (!context) await signInAs(page, house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
  await page.goto(newDraft())
  return page
}

/** What lies on the clipboard is pasted, as the browser tells it; false where the page took it. */
const paste = (page: Page, html: string, plain: string) =>
  text(page).evaluate(
    (field, data) => {
      const clipboardData = new DataTransfer()
      if (data.html) clipboardData.setData('text/html', data.html)
      clipboardData.setData('text/plain', data.plain)
      const told = { clipboardData, bubbles: true, cancelable: true }
      return field.dispatchEvent(new ClipboardEvent('paste', told))
    },
    { html, plain },
  )

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

describe('En tekst skrives med tastaturet alene', () => {
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    page = await writer()
    complaints = complaintsOf(page)
  })
  afterAll(() => page.context().close())

  it('feltet heter det samme, og hintet hører til', async () => {
    await text(page).focus()
    const told = await text(page).evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    )
    expect(told).toContain('eller lim inn fra Word')
    expect(told).toContain('Trykk Escape og så tabulator')
    expect(await text(page).getAttribute('aria-required')).toBe('true')
    await page.locator('label', { hasText: /^Tekst$/ }).click()
    expect(await text(page).evaluate((field) => field === document.activeElement)).toBe(true)
  })

  it('overskrift, fet og kursiv', async () => {
    await page.keyboard.type('## Formål')
    await press(page, 'Enter')
    await page.keyboard.type('Partene deler ')
    await press(page, 'Control+b')
    await page.keyboard.type('utgiftene')
    await press(page, 'Control+b')
    await page.keyboard.type(' og ')
    await press(page, 'Control+i')
    await page.keyboard.type('alt')
    await press(page, 'Control+i')
    await page.keyboard.type(' annet for [[kommune]].')
    expect(await markdown(page)).toBe(
      '## Formål\n\nPartene deler **utgiftene** og _alt_ annet for [[kommune]].',
    )
    expect(await text(page).getByRole('heading', { name: 'Formål' }).count()).toBe(1)
  })

  it('lister i lister, og merker som de skrives her', async () => {
    await press(page, 'Enter')
    await page.keyboard.type('- lønn')
    await press(page, 'Enter', 'Tab')
    await page.keyboard.type('fast')
    await press(page, 'Enter', 'Shift+Tab')
    await page.keyboard.type('drift')
    await press(page, 'Enter', 'Enter')
    await page.keyboard.type('Slik:')
    await press(page, 'Enter')
    await page.keyboard.type('a) først')
    await press(page, 'Enter')
    await page.keyboard.type('så')
    await press(page, 'Enter', 'Enter')
    expect((await markdown(page)).split('\n\n').slice(2)).toEqual([
      '- lønn\n  - fast\n- drift',
      'Slik:',
      'a) først\nb) så',
    ])
  })

  it('en tabell fra knappene: piltastene går mellom dem', async () => {
    await press(page, 'Alt+F10')
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
    expect(await focused()).toBe('Fet')
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await focused()).toBe('Tabell')
    await press(page, 'Enter')
    for (const cell of ['Part', 'Kr', 'Leka', '6', 'Verdal', '7', 'Namsos'])
      await page.keyboard.type(cell).then(() => press(page, 'Tab'))
    await page.keyboard.type('99 310')
    expect((await markdown(page)).split('\n\n').at(-1)).toBe(
      '| Part | Kr |\n| --- | --- |\n| Leka | 6 |\n| Verdal | 7 |\n| Namsos | 99 310 |',
    )
    await look(page, true)
  })

  it('ingen felle: Escape og så tabulator går videre', async () => {
    await press(page, 'Escape', 'Tab')
    expect(await text(page).evaluate((field) => field === document.activeElement)).toBe(false)
    await press(page, 'Shift+Tab')
    expect(await text(page).evaluate((field) => field === document.activeElement)).toBe(true)
  })

  it('en lenke, og bare til det som er en adresse', async () => {
    // Right after it is focused, a move to its beginning is taken for the browser's own.
    await page.waitForTimeout(300)
    for (const key of ['Control+Home', 'ArrowDown', 'Home', 'Control+Shift+ArrowRight'])
      await press(page, key).then(() => page.waitForTimeout(100))
    await press(page, 'Control+k')
    await page.keyboard.type('javascript:alert(1)')
    await press(page, 'Enter')
    expect(await own(page).getByText('Skriv en nettadresse').isVisible()).toBe(true)
    await look(page, true)
    await press(page, 'Control+a')
    await page.keyboard.type('lovdata.no')
    await press(page, 'Enter')
    expect(await markdown(page)).toContain('[Partene](https://lovdata.no) deler')
  })

  it('angre og gjør om', async () => {
    await press(page, 'Control+z')
    expect(await markdown(page)).not.toContain('lovdata')
    await press(page, 'Control+y')
    expect(await markdown(page)).toContain('lovdata')
  })

  it('lagres som Markdown, og siden viser den slik den ble skrevet', async () => {
    const written = await markdown(page)
    await page.getByLabel('Tittel').fill('Skrevet med tastaturet')
    await page.getByLabel('Tittel').press('Enter')
    await page.getByRole('heading', { name: 'Skrevet med tastaturet' }).waitFor()
    const stored = await house.base.owner
      .selectFrom('document_version')
      .select('body')
      .where('title', '=', 'Skrevet med tastaturet')
      .executeTakeFirstOrThrow()
    expect(stored.body).toBe(written)
    expect(await page.locator('main table td', { hasText: '99 310' }).count()).toBe(1)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(complaints).toEqual([])
  })
})

describe('Det som limes inn', () => {
  let page: Page
  let complaints: string[]
  beforeAll(async () => {
    page = await writer()
    complaints = complaintsOf(page)
  })
  afterAll(() => page.context().close())
  const clear = async () => {
    await text(page).focus()
    await press(page, 'Control+a', 'Delete')
    if ((await markdown(page)) !== '') await press(page, 'Control+a', 'Delete')
  }
  const fromWord = `<h2>Formål</h2><p class=MsoNormal>Partene deler <b>utgiftene</b>.</p><table><tr><td>Part</td><td>Kr</td></tr><tr><td>Verdal</td><td>99 310</td></tr></table>`
  const asMarkdown =
    '## Formål\n\nPartene deler **utgiftene**.\n\n| Part | Kr |\n| --- | --- |\n| Verdal | 99 310 |'

  it('fra Word kommer inn der markøren står, og det sies', async () => {
    await text(page).focus()
    await page.keyboard.type('Før.Etter.')
    for (let at = 0; at < 6; at += 1) await press(page, 'ArrowLeft')
    expect(await paste(page, fromWord, 'Formål Partene deler')).toBe(false)
    await expect.poll(() => markdown(page)).toBe(`Før.\n\n${asMarkdown}\n\nEtter.`)
    expect(await own(page).getByRole('status').textContent()).toBe(
      'Limt inn med overskrifter, lister og tabeller.',
    )
  })

  it('kan angres og gjøres om igjen', async () => {
    await press(page, 'Control+z')
    expect(await markdown(page)).toBe('Før.Etter.')
    await press(page, 'Control+Shift+z')
    expect(await markdown(page)).toBe(`Før.\n\n${asMarkdown}\n\nEtter.`)
    await look(page, true)
  })

  it('av vanlig tekst er vanlig tekst, og ett avsnitt ord i linja', async () => {
    await clear()
    await paste(page, '', '## ikke *en* overskrift\n1. januar\n\n- strek')
    expect(await markdown(page)).toBe('\\## ikke \\*en\\* overskrift\n1\\. januar\n\n\\- strek')
    expect(await text(page).getByRole('heading').count()).toBe(0)
    await clear()
    await paste(page, '<p>Ett avsnitt.</p>', 'Ett avsnitt.')
    await expect.poll(() => markdown(page)).toBe('Ett avsnitt.')
    expect(await own(page).getByRole('status').last().textContent()).toBe('')
  })

  it.each(
    pasted.filter((each) => each.markdown !== null).map((each) => [each.title, each] as const),
  )(
    '%s: ser ut på siden som det Markdown det ble til',
    async (_title, { html, markdown: expected }) => {
      await clear()
      await paste(page, html, 'bare tekst')
      const { looksAlike } = await import('../../src/platform/seen-text.ts')
      const { readTextTree } = await import('../../src/platform/text-tree.ts')
      await expect
        .poll(
          async () => looksAlike(readTextTree(await markdown(page)), readTextTree(expected ?? '')),
          { timeout: 2000 },
        )
        .toBe(true)
    },
  )

  it('er uten skript, stil, bilder og merknader', async () => {
    await clear()
    const dirt = `<p style="color:red" onclick="x()">Ren<script>globalThis.bad = 1</script><!-- merknad --><img src=x onerror="globalThis.bad = 1"></p><style>p{color:red}</style><p><a href="javascript:alert(1)">lenke</a> slutt</p>`
    await paste(page, dirt, 'Ren')
    await expect.poll(() => markdown(page)).toBe('Ren\n\nlenke slutt')
    expect(await text(page).innerHTML()).toBe('<p>Ren</p><p>lenke slutt</p>')
    expect(await page.evaluate(() => 'bad' in globalThis)).toBe(false)
  })

  it('i en celle er linjer i cellen, også en tabell', async () => {
    await clear()
    await own(page).getByRole('button', { name: 'Tabell', exact: true }).click()
    await paste(page, fromWord, 'Formål')
    await expect
      .poll(() => markdown(page))
      .toBe(
        '| Formål\u2028Partene deler **utgiftene**.\u2028Part, Kr\u2028Verdal, 99 310 |  |\n| --- | --- |\n|  |  |\n|  |  |',
      )
    expect(complaints).toEqual([])
  })
})

describe('Nettleseren lukkes midt i et ord', () => {
  let page: Page
  let context: BrowserContext
  beforeAll(async () => {
    page = await writer()
    context = page.context()
  })
  afterAll(() => context.close())
  const told = () => own(page).getByText('Her er teksten du skrev, som ikke ble lagret')

  it('det som var skrevet, står der igjen, og det sies', async () => {
    expect(await told().isVisible()).toBe(false)
    await text(page).focus()
    await page.keyboard.type('## Halv')
    await press(page, 'Enter')
    await page.keyboard.type('midt i et or')
    await page.waitForTimeout(400)
    await page.close()
    page = await writer(context)
    expect(await markdown(page)).toBe('## Halv\n\nmidt i et or')
    expect(await told().isVisible()).toBe(true)
    await look(page, true)
  })

  it('og kan byttes med det som var lagret', async () => {
    await own(page).getByRole('button', { name: 'Ta den lagrede teksten i stedet' }).click()
    expect(await markdown(page)).toBe('')
    expect(await told().isVisible()).toBe(false)
    await page.goto(newDraft())
    expect(await markdown(page)).toBe('')
    expect(await told().isVisible()).toBe(false)
  })

  it('en feil i skjemaet sender lenka til teksten, og ingenting spørres om to ganger', async () => {
    await text(page).focus()
    await page.keyboard.type('Tekst uten tittel')
    await page.getByRole('button', { name: 'Lagre utkastet' }).click()
    await page.getByRole('alert').waitFor()
    expect(await markdown(page)).toBe('Tekst uten tittel')
    expect(await told().isVisible()).toBe(false)
    await text(page).focus()
    await press(page, 'Control+a', 'Delete')
    await page.getByRole('button', { name: 'Lagre utkastet' }).click()
    await page.locator('.gf-errors a[href="#felt-body"]').click()
    expect(await text(page).evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await text(page).getAttribute('aria-invalid')).toBe('true')
    await look(page, true)
  })

  it('en tekst som er endret siden, får stå, og det som ble skrevet, kan kopieres', async () => {
    await page.goto(newDraft())
    await text(page).focus()
    await page.keyboard.type('Min gamle')
    await page.waitForTimeout(400)
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
        localStorage.setItem(key, JSON.stringify({ ...kept, base: 'en annen' }))
      }
    })
    await page.reload({ waitUntil: 'load' })
    await page.goto(newDraft())
    expect(await markdown(page)).toBe('')
    await own(page).getByText('Du har skrevet noe her som ikke ble lagret').click()
    expect(await own(page).locator('details pre').textContent()).toBe('Min gamle')
    await look(page, true)
    await own(page).getByRole('button', { name: 'Kast det' }).click()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })
})

describe('En tekst som ikke kan vises uten å bli endret', () => {
  const hard = 'Før **a**\n\n[uten adresse]( )'

  it('åpnes i feltet for Markdown, som sier hvorfor', async () => {
    const page = await writer()
    const complaints = complaintsOf(page)
    await text(page).focus()
    await page.locator('textarea[name=body]').evaluate((area, value) => {
      if (area instanceof HTMLTextAreaElement) area.value = value
      area.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, hard)
    await page.waitForTimeout(400)
    await page.goto(newDraft())
    const area = page.getByLabel('Tekst', { exact: true })
    expect(await area.evaluate((field) => field.localName)).toBe('textarea')
    expect(await area.inputValue()).toBe(hard)
    expect(await own(page).getByText('Teksten vises slik den er skrevet').isVisible()).toBe(true)
    await look(page, true)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

describe('Med mus og fra andre skript', () => {
  it('merkede ord blir fete, og det et skript legger i feltet, vises', async () => {
    const page = await writer()
    const put = (value: string) =>
      page.locator('textarea[name=body]').evaluate((area, markdown) => {
        if (area instanceof HTMLTextAreaElement) area.value = markdown
        area.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }, value)
    await put('Partene deler\n\na) én')
    await text(page)
      .getByText('Partene')
      .dblclick({ position: { x: 20, y: 10 } })
    await own(page).getByRole('button', { name: 'Fet', exact: true }).click()
    expect(await markdown(page)).toBe('**Partene** deler\n\na) én')
    expect(
      await own(page)
        .getByRole('button', { name: 'Fet', exact: true })
        .getAttribute('aria-pressed'),
    ).toBe('true')
    await own(page).getByRole('button', { name: 'Punktliste' }).click()
    await own(page).getByRole('button', { name: 'Numre' }).click()
    expect(await markdown(page)).toBe('1. **Partene** deler\n\na) én')
    await own(page).getByRole('button', { name: 'Numre' }).click()
    await own(page).getByRole('button', { name: 'Overskrift' }).click()
    expect(await markdown(page)).toBe('## **Partene** deler\n\na) én')
    await page.context().close()
  })

  it('det som kopieres, har overskrifter og merker også i andre programmer', async () => {
    const page = await writer()
    await text(page).focus()
    await page.keyboard.type('## Formål')
    await press(page, 'Enter')
    await page.keyboard.type('a) én')
    await press(page, 'Control+a')
    await page.waitForTimeout(100)
    const copied = await text(page).evaluate((field) => {
      const clipboardData = new DataTransfer()
      const told = { clipboardData, bubbles: true, cancelable: true }
      field.dispatchEvent(new ClipboardEvent('copy', told))
      return {
        html: clipboardData.getData('text/html'),
        plain: clipboardData.getData('text/plain'),
      }
    })
    expect(copied.plain).toBe('## Formål\n\na) én')
    expect(copied.html).toContain('Formål</h2>')
    expect(copied.html).toContain('<span>a) </span>')
    await press(page, 'ArrowRight', 'Enter', 'Enter')
    await paste(page, copied.html, copied.plain)
    expect(await markdown(page)).toBe('## Formål\n\na) én\n\n## Formål\n\na) én')
    await page.context().close()
  })
})

describe('Uten skript', () => {
  it('er feltet et felt for Markdown, med det samme navnet', async () => {
    const context = await openReader(browser, { scripts: 'off' })
    const page = await context.newPage()
    await signInAs(page, house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
    await page.goto(newDraft())
    await page.getByLabel('Tittel').fill('Skrevet uten skript')
    await page.getByLabel('Tekst', { exact: true }).fill('## Formål\n\n- a')
    expect(await own(page).getByRole('toolbar').isVisible()).toBe(false)
    expect(await page.content()).toContain('Slik skrives det: ## foran en overskrift')
    await page.getByRole('button', { name: 'Lagre utkastet' }).click()
    await page.getByRole('heading', { name: 'Skrevet uten skript' }).waitFor()
    expect(await page.locator('main li', { hasText: 'a' }).count()).toBeGreaterThan(0)
    await context.close()
  })
})

describe('Skriptene er små', () => {
  const size = (path: string) => (assets().get(path)?.brotli ?? '').length

  it('redigeringen er høyst 120 kB, og resten høyst 60', () => {
    expect(size(assetPath('/redigering.'))).toBeGreaterThan(10_000)
    expect(size(assetPath('/redigering.'))).toBeLessThan(120_000)
    expect(size(assetPath('/skript.')) + size(assetPath('/innliming.'))).toBeLessThan(60_000)
  })

  it('en side uten tekst å skrive henter ingenting av den', async () => {
    const page = await (await openReader(browser)).newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${house.url}/nordre-trondelag/avtaler`)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((path) => /^\/(?:redigering|skriving|innliming)\./.test(path))).toEqual([])
    await page.context().close()
  })
})
