import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { openReader } from '../browser.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
const verdal = 'verdal@nordre-trondelag.example'
const rounds = '/nordre-trondelag/runder'
const own = `${rounds}/hva-trenger-dere-av-kurs`

describe('En runde som besvares fra e-posten, uten å logge inn', () => {
  let walk: MailWalk
  let secretariat: Page
  let reader: Page
  let link: string
  const aFile = (name: string) => {
    const buffer = Buffer.from(`Innholdet i ${name}`)
    return { name, mimeType: 'text/plain', buffer }
  }
  const text = async (page: Page) =>
    ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')

  beforeAll(async () => {
    walk = await openMailWalk()
    secretariat = await (await openReader(walk.browser)).newPage()
    await signInAs(secretariat, walk.house, community, 'Sekretariatet')
  })
  afterAll(() => walk?.close())

  it('sekretariatet ser hvem som får e-post, og sender den', async () => {
    const frist = shortDay(addDays(osloDay(now()), 14))
    await secretariat.goto(`${walk.house.url}${rounds}/ny`)
    await secretariat.locator('[name=emne]').fill('Hva trenger dere av kurs?')
    await secretariat.locator('[name=hvorfor]').fill('ASU tar stilling 2. desember.')
    await secretariat.locator('[name=frist]').fill(frist)
    for (const box of await secretariat.locator('[name=hvem]').all()) {
      await box.setChecked((await box.getAttribute('value')) === '5038')
    }
    await secretariat.locator('main form button[type=submit]').first().click()
    await secretariat.goto(`${walk.house.url}${own}/sporsmal/nytt?slag=text`)
    await secretariat.locator('[name=sporsmal]').fill('Hvilke kurs?')
    await secretariat.locator('main form button[type=submit]').first().click()
    await secretariat.goto(`${walk.house.url}${own}/sporsmal/nytt?slag=file`)
    await secretariat.locator('[name=sporsmal]').fill('Legg ved kursplanen')
    await secretariat.locator('main form button[type=submit]').first().click()
    await secretariat.goto(`${walk.house.url}${own}/vedlegg`)
    await look(secretariat, true)
    await secretariat.locator('[name=fil]').setInputFiles(aFile('program.txt'))
    await secretariat.locator('main form button[type=submit]').first().click()
    await secretariat.goto(`${walk.house.url}${own}/send`)
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Én får e-post')
    await secretariat.getByRole('button', { name: 'Send til 1' }).click()
    await look(secretariat, true)
    const mail = await walk.mailbox.mailTo(verdal, /Svar ønskes/)
    link = /\S+\/svar\/\S+/.exec(mail.text)?.[0] ?? ''
    expect(link).toContain(walk.house.url)
  })

  it('mottakeren svarer på en telefon uten skript, og ser hva som er svart', async () => {
    const context = await openReader(walk.browser, { width: 390, scripts: 'off' })
    reader = await context.newPage()
    await reader.goto(link)
    await look(reader, false)
    expect(await text(reader)).toContain('Du svarer for Verdal')
    expect(await reader.getByRole('navigation', { name: 'Hovedmeny' }).count()).toBe(0)
    await reader.getByLabel('Hvilke kurs?').fill('Sårstell')
    await reader.getByLabel('Legg ved kursplanen').first().setInputFiles(aFile('kursplan.txt'))
    await reader.getByLabel('Navnet ditt').fill('Kari Nordmann')
    await reader.getByLabel('Funksjonen eller rollen din').fill('Helseleder')
    await reader.getByRole('button', { name: 'Send svaret fra Verdal' }).click()
    await look(reader, false)
    expect(await text(reader)).toContain('Takk! Svaret fra Verdal er mottatt.')
    expect(await text(reader)).toContain('Sårstell')
    expect(await reader.getByRole('link', { name: 'kursplan.txt' }).count()).toBe(2)
    expect(await reader.getByRole('link', { name: 'program.txt' }).count()).toBe(1)
    const cookies = await context.cookies()
    expect(cookies.filter(({ name }) => name.includes('okt'))).toEqual([])
  })

  it('den samme siden har ingen feil for en skjermleser, og retter svaret', async () => {
    const page = await (await openReader(walk.browser)).newPage()
    await page.goto(link)
    await look(page, true)
    await page.getByLabel('Hvilke kurs?').fill('Sårstell og ernæring')
    await page.getByRole('button', { name: 'Rett svaret fra Verdal' }).click()
    await look(page, true)
    expect(await text(page)).toContain('Sårstell og ernæring')
    expect(await page.getByRole('link', { name: 'kursplan.txt' }).count()).toBe(2)
  })

  it('tavla sier hvem som svarte og hvordan, og e-posten står som sendt', async () => {
    await secretariat.goto(`${walk.house.url}${own}`)
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Kari Nordmann')
    expect(await text(secretariat)).toContain('fra e-posten')
    await secretariat.goto(`${walk.house.url}${own}/e-post`)
    await look(secretariat, true)
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/e-post?vis=alle`)
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Hva trenger dere av kurs?')
    await secretariat.goto(`${walk.house.url}${own}/purr`)
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Ingen kan purres nå.')
  })

  it('lenka trekkes tilbake, og siden sier det vennlig', async () => {
    await secretariat.goto(`${walk.house.url}${own}/e-post`)
    await secretariat.getByRole('button', { name: /Trekk lenka tilbake for/ }).click()
    await look(secretariat, true)
    const page = await (await openReader(walk.browser)).newPage()
    await page.goto(link)
    await look(page, true)
    expect(await text(page)).toContain('Sekretariatet har trukket den tilbake.')
  })
})
