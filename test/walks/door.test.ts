import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { instant } from '../../src/kernel/day.model.ts'
import { openReader, type Reader } from '../browser.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

let walk: MailWalk
beforeAll(async () => {
  walk = await openMailWalk()
})
afterAll(() => walk?.close())

const aPage = async (reader?: Reader): Promise<Page> =>
  (await openReader(walk.browser, reader)).newPage()

const secretary = 'sekretariat@nordre-trondelag.example'

async function askForCode(page: Page) {
  await page.goto(`${walk.house.url}/logg-inn`)
  await page.getByLabel('E-postadresse').fill(secretary)
  await page.getByRole('button', { name: 'Send meg en kode' }).click()
}

it('Den som et skript har bedt om koder for, får vite hva hun kan gjøre, og kommer inn med lenken', async () => {
  const script = await aPage({ scripts: 'off' })
  for (let i = 0; i < 5; i += 1) {
    await script.context().clearCookies()
    await askForCode(script)
  }
  const page = await aPage({ width: 390 })
  await askForCode(page)
  expect(await page.getByRole('alert').textContent()).toContain('bruk lenken i den siste')
  expect(await page.getByLabel('E-postadresse').inputValue()).toBe(secretary)
  await look(page, true)
  await page.goto(`${walk.house.url}/logg-inn?sprak=nn`)
  await look(page, true)
  await page.goto(`${walk.house.url}/logg-inn?sprak=nb`)

  await walk.mailbox.mailTo(secretary, /koden din/)
  const mail = walk.mailbox.received.findLast(({ to }) => to === secretary)
  const link = /http:\S+lenke\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  await page.goto(link)
  await look(page, true)
  await page.getByRole('button', { name: 'Logg inn' }).click()
  await page.getByRole('link', { name: 'Sekretariatet' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Innlogginger')
  await look(page, true)

  const late = await aPage({ scripts: 'blocked' })
  await late.goto(link)
  await late.getByRole('button', { name: 'Logg inn' }).click()
  expect(await late.getByText('brukt eller gått ut').count()).toBe(1)
  await look(late, true)
})

it('Den som er logget inn to steder, avslutter det andre, som er ute med det samme', async () => {
  const place = ['Helsefellesskapet Nordre Trøndelag', 'Revisor'] as const
  const here = await aPage({ scripts: 'blocked' })
  const there = await aPage({ width: 390, scripts: 'off' })
  await signInAs(here, walk.house, ...place)
  await signInAs(there, walk.house, ...place)
  await here.getByRole('link', { name: 'Revisor' }).click()
  expect(await here.getByRole('button', { name: /^Avslutt innloggingen i / }).count()).toBe(2)
  await look(here, true)
  await here.getByRole('button', { name: 'Avslutt alle andre' }).click()
  expect(await here.getByText('Alle andre innlogginger er avsluttet').count()).toBe(1)
  await look(here, true)
  await there.goto(`${walk.house.url}/innlogginger`)
  expect(new URL(there.url()).pathname).toBe('/logg-inn')
})

it('Den som ble logget ut mens hun skrev, mister ikke det hun skrev', async () => {
  const context = await openReader(walk.browser)
  const page = await context.newPage()
  await signInAs(page, walk.house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
  await page.goto(`${walk.house.url}/nordre-trondelag/tilgang`)
  await page.getByLabel('Navn').fill('Navn som tok tid')
  await page.getByLabel('E-postadresse').fill('lang@tid.example')
  await page.getByLabel('Rolle', { exact: true }).selectOption('Medlem av et organ')
  await walk.house.base.owner
    .updateTable('session')
    .set({ last_used_at: instant('2020-01-01T00:00:00.000Z') })
    .execute()
  await page.getByRole('button', { name: 'Gi rollen og inviter' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Du er ikke logget inn lenger',
  )
  await look(page, true)

  const other = await context.newPage()
  await signInAs(other, walk.house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
  await page.goBack()
  expect(await page.getByLabel('Navn').inputValue()).toBe('Navn som tok tid')
  await page.getByRole('button', { name: 'Gi rollen og inviter' }).click()
  expect(await page.getByText('invitasjonen er på vei').count()).toBe(1)
})
