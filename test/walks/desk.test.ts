import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { openReader, type Reader } from '../browser.ts'
import { aDeskRow, aPersonWith } from '../builders/desk.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

let walk: MailWalk
beforeAll(async () => {
  walk = await openMailWalk()
})
afterAll(async () => {
  await walk?.house.base.owner.deleteFrom('desk_row').where('title', 'in', written).execute()
  await walk?.close()
})

/** What no deed has written, but the walk itself. */
const written: string[] = []

const aPage = async (reader?: Reader): Promise<Page> =>
  (await openReader(walk.browser, reader)).newPage()

const communityId = async (key: string) =>
  (
    await walk.house.base.owner
      .selectFrom('community')
      .where('key', '=', key)
      .select('id')
      .executeTakeFirstOrThrow()
  ).id

/** A contact of Verdal in the north and secretary in the middle, with things that wait in both. */
async function inBoth() {
  const [north, mid] = [await communityId('nordre-trondelag'), await communityId('st-olav')]
  const today = osloDay(now())
  const wait = async (row: Parameters<typeof aDeskRow>[1]) => {
    written.push(row.title)
    await aDeskRow(walk.house.base, row)
  }
  await wait({
    communityId: north,
    title: 'Retningslinje om utskrivning',
    due: addDays(today, -3),
  })
  await wait({ communityId: north, title: 'Avtale om legevakt', due: addDays(today, 5) })
  await wait({
    communityId: mid,
    title: 'Avtale om følgetjeneste',
    what: 'clarify-party',
    place: '5054',
    placeName: 'Indre Fosen',
    waitsFor: 'secretariat',
    due: addDays(today, 40),
  })
  await wait({
    communityId: mid,
    title: 'Avtale om hospitering',
    place: '5001',
    due: addDays(today, -1),
  })
  return aPersonWith(walk.house.base, [
    { communityId: north, role: 'party-contact', partyCode: '5038' },
    { communityId: mid, role: 'secretariat' },
  ])
}

async function signInByMail(page: Page, email: string) {
  await page.goto(`${walk.house.url}/logg-inn`)
  await page.getByLabel('E-postadresse').fill(email)
  await page.getByRole('button', { name: 'Send meg en kode' }).click()
  const { subject } = await walk.mailbox.mailTo(email, /koden din/)
  await page.getByLabel('Kode, åtte siffer').fill(subject.slice(0, 8))
  await page.getByRole('button', { name: 'Logg inn' }).click()
}

const placeOf = (page: Page) => new URL(page.url()).pathname

it('Den som har ett fellesskap, kommer rett til Min side der', async () => {
  const page = await aPage({ scripts: 'off' })
  await signInAs(page, walk.house, 'Helsefellesskapet Nordre Trøndelag', 'Kommunekontakt, Verdal')
  expect(placeOf(page)).toBe('/nordre-trondelag/min-side')
  await page.goto(`${walk.house.url}/begreper`)
  await page.getByRole('link', { name: 'Alt som venter' }).click()
  expect(placeOf(page)).toBe('/nordre-trondelag/min-side')
})

it('Den som er med i flere, ser alt som venter, og kommer dit fra hver side', async () => {
  const { email } = await inBoth()
  const readers: Reader[] = [{}, { width: 390, scripts: 'blocked' }, { scripts: 'off' }]
  for (const reader of readers) {
    const hasAxe = reader.scripts !== 'off'
    const page = await aPage(reader)
    await signInByMail(page, email)
    walk.mailbox.forget(email)
    expect(placeOf(page)).toBe('/min-side')
    await look(page, hasAxe)
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents()
    expect(headings[0]).toBe('Helsefellesskapet Nordre Trøndelag')
    expect(
      await page.getByText('Andre har ikke svart på én ting, som er over frist.').count(),
    ).toBe(1)
    await page.getByRole('link', { name: /^Min side i .*St\. Olavs/ }).click()
    expect(placeOf(page)).toBe('/st-olav/min-side')
    await look(page, hasAxe)
    await page.getByRole('link', { name: 'Alt som venter' }).click()
    expect(placeOf(page)).toBe('/min-side')
  }
})
