import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeReaders, openBrowser, openReader } from '../browser.ts'
import { openWalkHouse, signInAs, type WalkHouse } from './house.ts'

let browser: Browser
let house: WalkHouse
beforeAll(async () => {
  house = await openWalkHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await closeReaders()
  await house?.close()
})

/** Opens a page of the northern community, signed in. The tests' own watch over requests makes a browser keep no page. */
async function openAs({ scripts, keepsPages }: Kept, role: string, path: string): Promise<Page> {
  const context = await openReader(browser, { scripts })
  if (keepsPages) await context.unroute('**/*')
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  await signInAs(page, house, 'Helsefellesskapet Nordre Trøndelag', role)
  await page.goto(`${house.url}/nordre-trondelag/${path}`)
  return page
}

const press = (page: Page, name: string) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])

/** How many deeds the house has done. */
async function deeds(): Promise<number> {
  const { count } = await house.base.owner
    .selectFrom('journal_entry')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

type Kept = { scripts: 'run' | 'off'; keepsPages: boolean }

describe.each<[string, Kept]>([
  ['med skript', { scripts: 'run', keepsPages: true }],
  ['uten skript', { scripts: 'off', keepsPages: true }],
  ['der siden hentes på nytt', { scripts: 'run', keepsPages: false }],
])('Sendt, gått tilbake og sendt igjen, %s', (title, reader) => {
  it('gir ett utkast', async () => {
    const page = await openAs(reader, 'Sekretariatet', 'avtaler/ny')
    const name = `Jordmorvakt ${title}`
    await page.getByLabel('Tittel').fill(name)
    await page.getByLabel('Tekst', { exact: true }).fill('Avtale mellom partene.')
    await page.getByLabel('Avtalepart').fill('KS Nord-Trøndelag')
    const before = await deeds()
    await press(page, 'Lagre utkastet')
    const made = page.url()
    expect(made).toMatch(/avtaler\/jordmorvakt-/)

    await page.goBack()
    expect(await page.getByLabel('Tittel').inputValue()).toBe(name)
    await press(page, 'Lagre utkastet')
    expect(page.url()).toBe(made)
    expect((await deeds()) - before).toBe(1)
    await page.context().close()
  })

  it('gir én fordeling, også gjennom en ny forhåndsvisning', async () => {
    const page = await openAs(reader, 'Økonomiansvarlig, KS Nord-Trøndelag', 'kostnader/ny')
    await page.locator('select[name=slag-1]').selectOption('rest-by-inhabitants')
    const typed = {
      tittel: `Felles vakt ${title}`,
      formal: 'Vakt',
      fra: '01.01.2028',
      til: '31.12.2028',
      fakturerer: 'Verdal kommune',
      folketallsdag: '01.01.2026',
      brutto: '2 000 000',
    }
    for (const [field, value] of Object.entries(typed)) {
      await page.locator(`input[name=${field}]`).fill(value)
    }
    const before = await deeds()
    await press(page, 'Se fordelingen')
    await press(page, 'Lagre som forslag')
    const made = page.url()
    expect(made).toContain('gjort=laget')

    // The answer to a form is not shown again without asking, and here nobody says yes.
    await page.goBack().catch(() => null)
    await page.goBack()
    expect(await page.locator('input[name=tittel]').inputValue()).toBe(typed.tittel)
    await press(page, 'Se fordelingen')
    await press(page, 'Lagre som forslag')
    expect(page.url()).toBe(made)
    expect((await deeds()) - before).toBe(1)
    await page.context().close()
  })
})
