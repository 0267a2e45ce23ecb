import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { emptyForm } from '../../src/kernel/form/form.model.ts'
import { longDay, shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { giveRole, grantForm, handOverLink } from '../../src/modules/access/index.ts'
import { now } from '../../src/platform/clock.ts'
import { openCommunity } from '../../src/sample.ts'
import { closeReaders, complaintsOf, openBrowser, openReader, type Reader } from '../browser.ts'
import { aPdf } from '../builders/files.ts'
import { wholeJournal } from '../whole-journal.ts'
import { look, openWalkHouse, type WalkHouse } from './house.ts'

const place = '/innlandet'
const own = `${place}/avtaler/felles-legevaktordning`
const email = 'samhandling@innlandet.example'
const today = osloDay(now())

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(closeReaders)

const readers: [string, Reader, boolean][] = [
  ['med skript, på en bred skjerm', { width: 1280, scripts: 'run' }, true],
  ['uten skript, på en telefon', { width: 390, scripts: 'off' }, false],
]

describe.each(readers)('Innlandet begynner med ingenting, %s', (_title, reader, withAxe) => {
  let house: WalkHouse
  let communityId: string
  let page: Page
  let complaints: string[]
  let clicks = 0
  /** Every choice and press is a click; a list is opened by one, and chosen from by another. */
  const click = async (place: Locator) => {
    clicks += 1
    await place.click()
  }
  const choose = async (list: Locator, label: string) => {
    clicks += 2
    await list.selectOption(label)
  }
  const write = async (field: Locator, text: string) => {
    clicks += 1
    await field.fill(text)
  }
  const press = async (name: string | RegExp) => {
    await click(page.getByRole('button', { name }))
    await look(page, withAxe)
  }
  const go = async (path: string) => {
    await page.goto(house.url + path)
    await look(page, withAxe)
  }
  const text = async () =>
    ((await page.locator('main').textContent()) ?? '').replaceAll(/[\u00a0\u00ad]/g, (sign) =>
      sign === '\u00ad' ? '' : ' ',
    )

  beforeAll(async () => {
    house = await openWalkHouse()
    const { owner } = house.base
    const opened = { key: 'innlandet', name: 'Helsefellesskapet Innlandet' }
    await openCommunity(owner, { ...opened, exercise: false, replyTo: null }, now())
    const found = await owner
      .selectFrom('community')
      .where('key', '=', 'innlandet')
      .select('id')
      .executeTakeFirstOrThrow()
    communityId = found.id
    for (const rolle of ['administrator', 'secretariat']) {
      const typed = { ...emptyForm(grantForm), navn: 'Ola', epost: email, rolle }
      const role = { by: null, at: now(), invitation: null, kindOf: () => null }
      expect(await giveRole(owner, { communityId, typed, ...role })).toMatchObject({ ok: true })
    }
    // A house that is open finds a new community within seconds.
    const isKnown = async () => (await fetch(house.url + place)).status === 200
    for (let tries = 0; tries < 100 && !(await isKnown()); tries += 1) await sleep(200)
    const handed = await handOverLink(owner, email, now())
    page = await (await openReader(browser, reader)).newPage()
    complaints = complaintsOf(page)
    await page.goto(`${house.url}/logg-inn/lenke?nokkel=${handed.ok ? handed.token : ''}`)
    await page.getByRole('button', { name: /Logg inn/ }).click()
    await page.getByRole('button', { name: 'Logg ut' }).waitFor()
  })
  afterAll(async () => {
    await page.context().close()
    await house.close()
  })

  it('de 42 kommunene og helseforetaket legges til', async () => {
    await go(`${place}/kommuner/ny?liste=innlandet`)
    await page.getByLabel('Vedtaket').fill('Samarbeidsavtalen, kap. 1')
    await press('Se hva som endres')
    await press('Legg til de 42')
    await go(`${place}/kommuner`)
    expect(await text()).toContain('42')
    await go(`${place}/kommuner/organisasjon`)
    await page.getByLabel('Navn', { exact: true }).fill('Sykehuset Innlandet HF')
    await page.getByLabel('Helseforetak', { exact: true }).check()
    await page.getByLabel('Vedtaket').fill('Samarbeidsavtalen, kap. 1')
    await press('Se hva som endres')
    await press('Legg til organisasjonen')
  })

  it('en avtale legges fram for alle 42', async () => {
    await go(`${place}/avtaler/ny`)
    await page.getByLabel('Tittel').fill('Felles legevaktordning')
    await page
      .getByLabel('Tekst', { exact: true })
      .fill('Avtale mellom [[avtalepart]] og [[kommune]].')
    await page.getByLabel('Avtalepart').fill('Sykehuset Innlandet HF')
    await page.getByLabel('Frist for svar').fill(shortDay(addDays(today, 60)))
    await press('Lagre utkastet')
    await go(`${own}/legg-fram`)
    expect(await text()).toContain('Alle kommunene som er part den dagen (42)')
    await page.getByLabel('Organet som avgjør').selectOption('Kommunestyre')
    await page.getByLabel('Når alle partene har vedtatt').check()
    await press('Se hva som skjer')
    await press('Legg fram')
    await go(`${own}/tavle`)
    expect(await text()).toContain('0 av 42')
  })

  it('tjue svar føres med høyst 40 klikk', async () => {
    await go(`${own}/tavle`)
    clicks = 0
    await click(page.getByRole('link', { name: 'Før flere svar' }))
    await look(page, withAxe)
    await choose(page.getByLabel('Utfall', { exact: true }), 'Vedtatt')
    await write(page.getByLabel('Møtedato', { exact: true }), shortDay(today))
    await write(page.getByLabel('Kilde', { exact: true }), 'Samlet liste fra kommunene')
    const boxes = page.getByRole('checkbox')
    for (let i = 0; i < 20; i += 1) await click(boxes.nth(i))
    await press('Lagre svarene')
    expect(clicks).toBeLessThanOrEqual(40)
    const shown = await text()
    expect(shown).toContain('20 svar er lagret.')
    expect(shown).toContain('20 av 42')
  })

  it('fristen flyttes, og den første står', async () => {
    const later = addDays(today, 90)
    await go(`${own}/frist`)
    await page.getByLabel('Ny frist').fill(shortDay(later))
    await page.getByLabel('Hvorfor').fill('Flere kommunestyrer møtes senere')
    await press('Se hva som skjer')
    await press('Flytt fristen')
    const shown = await text()
    expect(shown).toContain('Fristen er flyttet.')
    const plain = (day: typeof today) => longDay('nb', day).replaceAll('\u00a0', ' ')
    expect(shown).toContain(plain(later))
    expect(shown).toContain(`Fristen var ${plain(addDays(today, 60))}.`)
  })

  it('en ny versjon legges fram, med foretaket, og alle svarene på den første står der', async () => {
    await go(`${own}/ny-versjon`)
    await page
      .getByLabel('Tekst', { exact: true })
      .fill('Avtale mellom [[avtalepart]] og [[kommune]], rettet.')
    await press('Lagre utkastet')
    await go(`${own}/legg-fram`)
    await page.getByLabel(/Ny behandling/).check()
    await page.getByLabel(/Også helseforetaket/).check()
    await press('Se hva som skjer')
    expect(await text()).toContain('Sykehuset Innlandet HF')
    await press('Legg fram')
    await go(`${own}/tavle`)
    expect(await text()).toContain('0 av 43')
    await go(`${own}/tavle?versjon=1`)
    const first = await text()
    expect(first).toContain('20 av 42')
    expect(first).toContain('Flere kommunestyrer møtes senere')
  })

  it('foretaket og noen kommuner vedtar, og de undertegnede avtalene kommer hjem', async () => {
    await go(`${own}/svar`)
    await page.getByLabel('Utfall', { exact: true }).selectOption('Vedtatt')
    await page.getByLabel('Møtedato', { exact: true }).fill(shortDay(today))
    await page.getByLabel('Kilde', { exact: true }).fill('Brev')
    for (const name of ['Sykehuset Innlandet HF', 'Hamar', 'Lillehammer']) {
      await page.getByRole('checkbox', { name, exact: true }).check()
    }
    await press('Lagre svarene')
    expect(await text()).toContain('3 av 43')
    await go(`${own}/signering`)
    for (const name of ['Hamar', 'Lillehammer']) {
      await page.getByRole('checkbox', { name, exact: true }).check()
    }
    await page.getByLabel('Sendt til underskrift').check()
    await page.getByLabel('Dag', { exact: true }).fill(shortDay(today))
    await press('Før undertegninga for de valgte')
    await click(page.getByRole('link', { name: 'Hamar', exact: true }))
    await look(page, withAxe)
    await page.getByLabel('Mottatt undertegnet').check()
    await page.getByLabel('Dag', { exact: true }).fill(shortDay(today))
    await page.getByLabel('Undertegnet av').fill('Ordføreren')
    const buffer = Buffer.from(aPdf())
    await page
      .getByLabel('Den undertegnede avtalen')
      .setInputFiles({ name: 'hamar.pdf', mimeType: 'application/pdf', buffer })
    await press('Før undertegninga for Hamar')
    expect(await text()).toContain('hamar.pdf')
    await go(`${own}/signering`)
    const shown = await text()
    expect(shown).toMatch(/1 ?av 3/)
    expect(shown).toContain('Sendt til underskrift')
    expect(shown).toContain('hamar.pdf')
  })

  it('journalen er hel, og ingenting er feil på veien', async () => {
    expect(await wholeJournal(house.base.owner, communityId)).toMatchObject({
      ok: true,
      strays: [],
    })
    expect(complaints).toEqual([])
  })
})
