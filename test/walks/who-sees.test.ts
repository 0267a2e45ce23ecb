import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const exercise = 'Øvelse: Nordre Trøndelag'
const yesterday = shortDay(addDays(osloDay(now()), -1))
const secretary = 'Sekretær i ASU, fra helseforetaket'
const doctor = 'Medlem av ASU, fastlegene'
const member = 'Medlem av ASU, Namdalen'
const secretariat = 'Sekretariatet'
const forMunicipalities = 'Kari i formøtet'

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('Hvem ser hva i et organ, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let page: Page
  const text = async () =>
    ((await page.locator('body').textContent()) ?? '').replaceAll('\u00a0', ' ')
  const seen = async () => look(page, withAxe)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string | RegExp) => page.getByRole('link', { name }).first().click()
  const fill = (label: string, typed: string) => page.getByLabel(label, { exact: true }).fill(typed)
  const tick = (group: string, name: string) =>
    page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name }).check()
  const to = async (path: string) => (await page.goto(`${house.url}/ovelse/${path}`))?.status()
  const as = async (who: string) => {
    await page.context().clearCookies()
    await signInAs(page, house, exercise, who)
  }

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    page = await (await openReader(browser, reader)).newPage()
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('sekretariatet setter inn en som bare kommunene skal se', async () => {
    await as(secretariat)
    await to('organer/asu')
    await follow(/^Værnesregionen$/)
    await follow('Sett inn noen')
    await tick('Medlem eller vara?', 'Andre vara')
    await fill('Navn', forMunicipalities)
    await tick('Hvem kan se navnet?', 'Kommunene og sekretariatet')
    await press('Lagre')
    await seen()
    expect(await text()).toContain(forMunicipalities)
  })

  it('sekretæren i ASU gjør det som er ASUs, og ser på Min side hva som venter', async () => {
    await as(secretary)
    expect(await to('min-side')).toBe(200)
    await seen()
    expect(await text()).toContain('ASU: Helseforetaket, ledelsen')
    await to('organer/asu')
    await seen()
    expect(await text()).not.toContain(forMunicipalities)
    await follow('Før inn leder og nestleder')
    await page.getByLabel('Leder', { exact: true }).selectOption({ index: 1 })
    await press('Lagre')
    await seen()
    expect(await page.getByRole('link', { name: 'Avslutt organet' }).count()).toBe(0)
    expect(await to('organer/psu/endre')).toBe(403)
    expect(await to('organer/nytt')).toBe(403)
    expect(await to('journal')).toBe(403)
  })

  it('men slipper ingen inn i kommunenes formøte', async () => {
    await to('organer/asu')
    await follow(/^Værnesregionen$/)
    await follow('Sett inn noen')
    await tick('Medlem eller vara?', 'Tredje vara')
    await fill('Navn', 'En fra foretaket')
    await fill('E-post på jobb', 'fra.foretaket@ovelse.example')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Plassen er med i et formøte som du ikke leser fra')
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('En fra foretaket')
    await fill('E-post på jobb', '')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('En fra foretaket')
  })

  it('fastlegen leser det kommunene har, og ingenting dagen etter at plassen er over', async () => {
    await as(doctor)
    await to('organer/asu')
    await seen()
    expect(await text()).toContain(forMunicipalities)
    const kept = await page.context().cookies()
    await as(secretariat)
    await to('organer/asu')
    await follow(/^Fastlegerepresentant$/)
    await follow(/^Endre Representant/)
    await follow('Avslutt eller ta bort')
    await fill('Siste dag', yesterday)
    await press('Avslutt')
    await seen()
    await page.context().clearCookies()
    await page.context().addCookies(kept)
    expect(await to('min-side')).toBe(403)
    await to('organer/asu')
    await seen()
    expect(await text()).not.toContain(forMunicipalities)
    expect(await text()).not.toContain('asu-plass-')
  })

  it('den som har plass på begge sider, spørres hvem hun handler for', async () => {
    await as(secretariat)
    await to('organer/psu')
    await follow(/^Helseforetaket, klinikkene$/)
    await follow('Sett inn noen')
    await tick('Medlem eller vara?', 'Andre vara')
    await fill('Navn', 'Helseleder fra Namdalen')
    await fill('E-post på jobb', 'asu-plass-1-medlem@ovelse.example')
    await press('Lagre')
    await seen()
    await as(member)
    await to('organer/asu')
    await seen()
    expect(await text()).toContain('Til du har valgt hvem du handler for')
    expect(await text()).not.toContain(forMunicipalities)
    await follow('Velg')
    await seen()
    await press('Velg')
    await seen()
    await tick('Handle for', 'Kommunene')
    await press('Velg')
    await seen()
    expect(page.url()).toBe(`${house.url}/ovelse/organer/asu`)
    expect(await text()).toContain('Du handler for kommunene.')
    expect(await text()).toContain(forMunicipalities)
    await follow('Bytt')
    await tick('Handle for', 'Helseforetaket')
    await press('Velg')
    expect(await text()).toContain('Du handler for helseforetaket.')
    expect(await text()).not.toContain(forMunicipalities)
  })
})
