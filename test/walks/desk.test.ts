import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addDays, instant } from '../../src/kernel/day.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { isMorning } from '../../src/modules/desk/digest/digest.rule.ts'
import { digestWords } from '../../src/modules/desk/digest/digest-mail.view.ts'
import { sendDigests } from '../../src/modules/desk/digest/send-digests.command.ts'
import { now } from '../../src/platform/clock.ts'
import { withOwner } from '../../src/platform/db.ts'
import { passingKey } from '../../src/platform/signing-key.ts'
import { brought } from '../../src/rooms.ts'
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
    if (written.includes(row.title)) return
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

/** What the calendar does the next morning. */
async function sendDigestTo(personId: string) {
  const { logins, owner } = walk.house.base
  const today = osloDay(now())
  await owner
    .updateTable('digest_choice')
    .set({ judged_on: addDays(today, -2) })
    .where('person_id', '=', personId)
    .execute()
  const yesterday = instant(`${addDays(today, -1)}T21:30:00.000Z`)
  await withOwner(logins.owner, (house) =>
    sendDigests(house, {
      at: isMorning(now()) ? now() : yesterday,
      signingKey: passingKey(),
      house: walk.house.url,
      addresses: brought.addresses,
      words: brought.deskWords,
      say: digestWords(brought.deskWords),
    }),
  )
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
    expect(await page.getByText('Andre har én ting å gjøre, som er over frist.').count()).toBe(1)
    await page.getByRole('link', { name: /^Min side i .*St\. Olavs/ }).click()
    expect(placeOf(page)).toBe('/st-olav/min-side')
    await look(page, hasAxe)
    await page.getByRole('link', { name: 'Alt som venter' }).click()
    expect(placeOf(page)).toBe('/min-side')
  }
})

it('Den som velger sammendrag, får det på e-post, og slutter med lenka i den', async () => {
  const readers: Reader[] = [{}, { width: 390, scripts: 'blocked' }, { scripts: 'off' }]
  for (const reader of readers) {
    const hasAxe = reader.scripts !== 'off'
    const { email, personId } = await inBoth()
    const page = await aPage(reader)
    await signInByMail(page, email)
    await page.getByLabel('Hver dag').check()
    await page.getByRole('button', { name: 'Lagre' }).click()
    expect(await page.getByText('Valget er lagret.').count()).toBe(1)
    await look(page, hasAxe)
    await sendDigestTo(personId)

    const mail = await walk.mailbox.mailTo(email, /ting venter på deg/)
    expect(mail.text).toContain('Retningslinje om utskrivning')
    const stranger = await aPage(reader)
    await stranger.goto(/http:\S+slutt\S+/.exec(mail.text)?.[0] ?? '')
    await look(stranger, hasAxe)
    await page.goto(`${walk.house.url}/min-side`)
    expect(await page.getByLabel('Hver dag').isChecked()).toBe(true)
    await stranger.getByRole('button', { name: 'Slutt å sende meg dette' }).click()
    expect(await stranger.getByText('Du får ikke flere sammendrag.').count()).toBe(1)
    await look(stranger, hasAxe)
    await page.goto(`${walk.house.url}/min-side`)
    expect(await page.getByLabel('Ingen e-post').isChecked()).toBe(true)
  }
})
