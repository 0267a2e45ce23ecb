import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeReaders, complaintsOf, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const costs = '/nordre-trondelag/kostnader'
const community = 'Helsefellesskapet Nordre Trøndelag'
const treasurer = 'Økonomiansvarlig, KS Nord-Trøndelag'

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

/** Axe needs scripts of its own, so it looks where those of the page run or are blocked. */
const readers: [string, Reader, boolean][] = [
  ['på en bred skjerm', { width: 1280, scripts: 'run' }, true],
  ['på en smal, uten skript', { width: 320, scripts: 'off' }, false],
]

it('skjemaene tåler en smal skjerm', async () => {
  const page = await (await openReader(browser, { width: 320, scripts: 'blocked' })).newPage()
  await signInAs(page, house, community, treasurer)
  for (const path of ['ny', 'nord-trondelag-2018/kostnad']) {
    await page.goto(`${house.url}${costs}/${path}`)
    await look(page, true)
  }
  await page.context().close()
})

describe.each(readers)('En ny fordeling, %s', (_title, reader, withAxe) => {
  let page: Page
  let complaints: string[]
  const text = async () =>
    ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')

  beforeAll(async () => {
    page = await (await openReader(browser, reader)).newPage()
    complaints = complaintsOf(page)
    await signInAs(page, house, community, treasurer)
  })
  afterAll(() => page.context().close())

  it('lages fra den gamle, ses før den lagres, og vedtas', async () => {
    await page.goto(`${house.url}${costs}/nord-trondelag-2018`)
    await page.getByRole('link', { name: 'Ny periode fra denne' }).click()
    await page.getByRole('button', { name: 'Legg til et ledd' }).click()
    await page.getByRole('button', { name: 'Se fordelingen' }).click()
    await look(page, withAxe)
    expect(await text()).toContain('Dette må rettes før vi kan regne')
    await page.getByRole('button', { name: 'Ta bort ledd 3' }).click()
    await page.getByRole('button', { name: 'Se fordelingen' }).click()
    await look(page, withAxe)
    expect(await text()).toContain('Ingenting er lagret ennå')
    await page.getByRole('button', { name: 'Lagre som forslag' }).click()
    expect(await text()).toContain('Forslag, ikke vedtatt')
    await page.getByRole('link', { name: 'Registrer vedtak om denne lista' }).click()
    await page.getByLabel('Hvem har vedtatt dette').fill('Rådmannsutvalget, sak 9/26')
    await page.getByRole('button', { name: 'Registrer vedtaket' }).click()
    expect(await text()).toContain('Vedtaket er registrert, og lista er fryst')
  })

  it('får kostnaden sin registrert, og viser om den er dekket', async () => {
    await page.getByRole('link', { name: 'Registrer kostnaden' }).click()
    for (const [label, value] of [
      ['Brutto kostnad, kr', '1 000 000'],
      ['Tilskudd og refusjoner, kr', '0'],
      ['Overført fra året før, kr', '0'],
      ['Hvor står tallene?', 'Regnskapet, sak 1/28'],
    ] as const) {
      await page.getByLabel(label).fill(value)
    }
    await page.getByRole('button', { name: 'Registrer', exact: true }).click()
    expect(await text()).toMatch(/Overskudd|Underdekning/)
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  })
})
