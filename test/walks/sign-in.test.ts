import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReader } from '../browser.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

let walk: MailWalk
beforeAll(async () => {
  walk = await openMailWalk()
})
afterAll(() => walk?.close())

it('En ny kommunekontakt får en invitasjon, og logger inn med koden fra e-posten', async () => {
  const secretariat = await (await openReader(walk.browser)).newPage()
  await signInAs(secretariat, walk.house, 'Helsefellesskapet Nordre Trøndelag', 'Sekretariatet')
  await secretariat.goto(`${walk.house.url}/nordre-trondelag/tilgang`)
  await secretariat.getByLabel('Navn').fill('Kommunekontakt i Grong')
  await secretariat.getByLabel('E-postadresse').fill('samhandling@grong.example')
  await secretariat.getByLabel('Rolle', { exact: true }).selectOption('Kommunekontakt')
  await secretariat.getByLabel('Part', { exact: true }).selectOption('Grong (5045)')
  await secretariat.getByRole('button', { name: 'Gi rollen og inviter' }).click()
  expect(await secretariat.getByText('invitasjonen er på vei').count()).toBe(1)
  const invitation = await walk.mailbox.mailTo('samhandling@grong.example', /tilgang/)
  expect(invitation.text).toContain(`${walk.house.url}/logg-inn`)

  const contact = await (await openReader(walk.browser, { width: 390, scripts: 'off' })).newPage()
  await contact.goto(`${walk.house.url}/logg-inn?tilbake=/nordre-trondelag`)
  await contact.getByLabel('E-postadresse').fill('samhandling@grong.example')
  await contact.getByRole('button', { name: 'Send meg en kode' }).click()
  await look(contact, false)
  const { subject } = await walk.mailbox.mailTo('samhandling@grong.example', /koden din/)
  await contact.getByLabel('Kode, åtte siffer').fill(subject.slice(0, 8))
  await contact.getByRole('button', { name: 'Logg inn' }).click()
  expect(new URL(contact.url()).pathname).toBe('/nordre-trondelag')
  expect(await contact.getByText('Kommunekontakt i Grong').count()).toBeGreaterThan(0)
})
