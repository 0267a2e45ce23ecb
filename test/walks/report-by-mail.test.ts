import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { openReader } from '../browser.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
const verdal = 'verdal@nordre-trondelag.example'
const own = '/nordre-trondelag/avtaler/avtale-om-fodetilbud'

describe('En avtale som besvares fra e-posten, uten å logge inn', () => {
  let walk: MailWalk
  let secretariat: Page
  let link: string
  const text = async (page: Page) =>
    ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')

  beforeAll(async () => {
    walk = await openMailWalk()
    secretariat = await (await openReader(walk.browser)).newPage()
    await signInAs(secretariat, walk.house, community, 'Sekretariatet')
  })
  afterAll(() => walk?.close())

  it('legges fram, og e-posten har en lenke', async () => {
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/avtaler/ny`)
    await secretariat.getByLabel('Tittel').fill('Avtale om fødetilbud')
    await secretariat.getByLabel('Tekst').fill('Partene er enige om alt.')
    await secretariat.getByRole('button', { name: 'Lagre utkastet' }).click()
    await secretariat.goto(`${walk.house.url}${own}/legg-fram`)
    await secretariat.getByLabel('Organet som avgjør').selectOption('Kommunestyre')
    await secretariat.getByRole('button', { name: 'Se hva som skjer' }).click()
    await look(secretariat, true)
    await secretariat.getByRole('button', { name: 'Legg fram nå' }).click()
    await look(secretariat, true)
    const mail = await walk.mailbox.mailTo(verdal, /Til behandling/)
    link = /\S+\/meld\/\S+/.exec(mail.text)?.[0] ?? ''
    expect(link).toContain(walk.house.url)
  })

  it('meldes på en telefon uten skript', async () => {
    const context = await openReader(walk.browser, { width: 390, scripts: 'off' })
    const reader = await context.newPage()
    await reader.goto(link)
    await look(reader, false)
    expect(await text(reader)).toContain('Du melder for Verdal')
    expect(await reader.getByRole('navigation', { name: 'Hovedmeny' }).count()).toBe(0)
    await reader.getByLabel('Vedtatt', { exact: true }).check()
    await reader.getByLabel('Møtedato').fill(shortDay(osloDay(now())))
    await reader.getByLabel('Saksnummer').fill('PS 49/26')
    await reader.getByLabel('Navnet ditt').fill('Kari Nordmann')
    await reader.getByLabel('Funksjonen eller rollen din').fill('Kommunedirektør')
    await reader.getByRole('button', { name: 'Meld svaret' }).click()
    await look(reader, false)
    expect(await text(reader)).toContain('Takk! Svaret fra Verdal er meldt.')
    const cookies = await context.cookies()
    expect(cookies.filter(({ name }) => name.includes('okt'))).toEqual([])
  })

  it('den samme siden har ingen feil for en skjermleser, heller ikke på en telefon', async () => {
    for (const width of [1280, 390]) {
      const page = await (await openReader(walk.browser, { width })).newPage()
      await page.goto(link)
      await look(page, true)
      expect(await text(page)).toContain('Det er ikke bekreftet ennå.')
    }
  })

  it('står som meldt på tavla og Min side, og teller når det er bekreftet', async () => {
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/min-side`)
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Et svar fra Verdal er meldt fra e-posten.')
    await secretariat.goto(`${walk.house.url}${own}/tavle`)
    await look(secretariat, true)
    await secretariat.getByRole('link', { name: /^Meldt, ikke bekreftet.*Verdal/ }).click()
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('Kari Nordmann, Kommunedirektør')
    await secretariat.getByRole('link', { name: 'Sett til side' }).click()
    await look(secretariat, true)
    await secretariat.getByRole('link', { name: 'Avbryt' }).click()
    await secretariat.getByRole('link', { name: 'Bekreft', exact: true }).click()
    await look(secretariat, true)
    await secretariat.getByLabel('Saksnummer').fill('PS 50/26')
    await secretariat.getByRole('button', { name: 'Bekreft svaret' }).click()
    await look(secretariat, true)
    expect(await text(secretariat)).toContain('med rettelser: saksnummer')
    await secretariat.goto(`${walk.house.url}${own}/tavle`)
    await look(secretariat, true)
    expect(await text(secretariat)).not.toContain('Meldt, ikke bekreftet')
    expect(await text(secretariat)).toContain('PS 50/26')
    const page = await (await openReader(walk.browser)).newPage()
    await page.goto(link)
    await look(page, true)
    expect(await text(page)).toContain('Kommunestyre: Vedtatt')
    expect(await text(page)).toContain('med rettelser: saksnummer')
  })
  it('en ny versjon sier hva parten svarte før, og at det ikke gjelder lenger', async () => {
    await secretariat.goto(`${walk.house.url}${own}/ny-versjon`)
    await secretariat.getByLabel('Tekst').fill('Partene er enige om alt, også om ambulansen.')
    await secretariat.getByRole('button', { name: 'Lagre utkastet' }).click()
    await secretariat.goto(`${walk.house.url}${own}/legg-fram`)
    await look(secretariat, true)
    await secretariat.getByLabel(/^Ny behandling/).check()
    await secretariat.getByRole('button', { name: 'Se hva som skjer' }).click()
    await look(secretariat, true)
    const asked = 'Dere svarte Vedtatt på versjon 1'
    expect(await text(secretariat)).toContain(asked)
    await secretariat.getByRole('button', { name: 'Legg fram nå' }).click()
    await look(secretariat, true)
    const mail = await walk.mailbox.mailTo(verdal, /versjon 2/)
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(asked)
    const page = await (await openReader(walk.browser, { width: 390, scripts: 'off' })).newPage()
    await page.goto(/\S+\/meld\/\S+/.exec(mail.text)?.[0] ?? '')
    await look(page, false)
    expect(await text(page)).toContain('Du melder for Verdal')
  })
})
