import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { openReader, type Reader } from '../browser.ts'
import { wholeJournal } from '../whole-journal.ts'
import { look, type MailWalk, openMailWalk, signInAs } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
const verdal = 'verdal@nordre-trondelag.example'
const trust = 'helseforetak@nordre-trondelag.example'
const mistyped = 'postmotak@levanger.example'
const mended = 'postmottak@levanger.example'
const own = '/nordre-trondelag/avtaler/ny-samarbeidsavtale'

describe('Samarbeidsavtalen til hver kommune og helseforetaket, med e-post underveis', () => {
  let walk: MailWalk
  let secretariat: Page

  beforeAll(async () => {
    walk = await openMailWalk()
    secretariat = await (await openReader(walk.browser)).newPage()
    await signInAs(secretariat, walk.house, community, 'Sekretariatet')
  })
  afterAll(() => walk?.close())

  /** Signs in and opens the answer page that the mail leads to. */
  const follow = async (role: string, mail: { text: string }, reader?: Reader) => {
    const page = await (await openReader(walk.browser, reader)).newPage()
    await signInAs(page, walk.house, community, role)
    await page.goto(/\S+\/svar\/\S+/.exec(mail.text)?.[0] ?? '')
    await look(page, reader === undefined)
    return page
  }

  it('kontakten i Levanger blir invitert, med en skrivefeil i adressen', async () => {
    walk.mailbox.closeFor(mistyped)
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/tilgang`)
    await secretariat.getByLabel('Navn', { exact: true }).fill('Liv Levanger')
    await secretariat.getByLabel('E-postadresse', { exact: true }).fill(mistyped)
    await secretariat.getByLabel('Rolle', { exact: true }).selectOption('Kommunekontakt')
    await secretariat.getByLabel('Part', { exact: true }).selectOption('Levanger (5037)')
    await secretariat.getByRole('button', { name: 'Gi rollen og inviter' }).click()
    const shown = async () => {
      await secretariat.reload()
      return secretariat.locator('main').textContent()
    }
    await expect.poll(shown, { timeout: 20_000 }).toContain('Én invitasjon kom ikke fram')
    await look(secretariat, true)
    expect(await shown()).toContain('Postkassa finnes ikke hos mottakeren.')
  })

  it.each(['/nordre-trondelag/tilgang', '/innlogginger'])(
    'på en telefon skyves ingenting sidelengs på %s',
    async (path) => {
      const phone = await (await openReader(walk.browser, { width: 390 })).newPage()
      await signInAs(phone, walk.house, community, 'Sekretariatet')
      await phone.goto(walk.house.url + path)
      await look(phone, true)
      const pushed = await phone.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((each) => each.scrollWidth > each.clientWidth && each.clientWidth > 1)
          .filter((each) => getComputedStyle(each).overflowX !== 'visible')
          .map((each) => each.className),
      )
      expect(pushed).toEqual([])
    },
  )

  it('sekretariatet legger den fram, og kontaktene får vite det', async () => {
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/avtaler/ny`)
    await secretariat.getByLabel('Tittel').fill('Ny samarbeidsavtale')
    await secretariat.getByLabel('Tekst').fill('Avtale mellom [[avtalepart]] og [[kommune]].')
    await secretariat.getByRole('button', { name: 'Lagre utkastet' }).click()
    await secretariat.goto(`${walk.house.url}${own}/legg-fram`)
    await secretariat.getByLabel('Organet som avgjør').selectOption('Kommunestyre')
    await secretariat.getByLabel('Også helseforetaket: styret avgjør').check()
    await look(secretariat, true)
    await secretariat.getByRole('button', { name: 'Se hva som skjer' }).click()
    await look(secretariat, true)
    expect(await secretariat.locator('main').textContent()).toContain('3 parter får e-post')
    expect(walk.mailbox.received).toEqual([])
    await secretariat.getByLabel('Nynorsk').check()
    await secretariat.getByRole('button', { name: 'Legg fram nå' }).click()
    await look(secretariat, true)
    const told = await walk.mailbox.mailTo(verdal, /Til behandling/)
    expect(told.text).toContain('ber om at kommunestyret avgjer saka')
  })

  it('tavla sier at Levanger ikke fikk den, adressen rettes, og den sendes på nytt', async () => {
    const shown = () => secretariat.locator('main').textContent()
    await expect
      .poll(
        async () => {
          await secretariat.goto(`${walk.house.url}${own}/tavle`)
          return shown()
        },
        { timeout: 20_000 },
      )
      .toContain('1 av 3 fikk ikke e-posten')
    await look(secretariat, true)
    await secretariat.getByRole('link', { name: 'Endre adressen til Liv Levanger' }).click()
    await look(secretariat, true)
    await secretariat.getByLabel('Ny e-postadresse').fill(mended)
    await secretariat.getByRole('button', { name: 'Endre adressen' }).click()
    expect(new URL(secretariat.url()).pathname).toBe(`${own}/tavle`)
    expect(await shown()).toContain(`Adressen er nå ${mended}.`)
    await secretariat.getByRole('button', { name: 'Send på nytt til Liv Levanger' }).click()
    const again = await walk.mailbox.mailTo(mended, /Til behandling/)
    expect(again.text).toContain('/svar/5037')
    await look(secretariat, true)
    expect(await shown()).toContain('E-posten er sendt på nytt')
    expect(await shown()).not.toContain('fikk ikke e-posten')
    await secretariat.goto(`${walk.house.url}/nordre-trondelag/tilgang`)
    await secretariat.getByRole('button', { name: 'Send på nytt til Liv Levanger' }).click()
    const invited = await walk.mailbox.mailTo(mended, /Du har fått tilgang/)
    expect(invited.text).toContain(`med adressen ${mended}`)
    await look(secretariat, true)
    expect(walk.mailbox.received.filter(({ to }) => to === mended)).toHaveLength(2)
  })

  it('Verdal svarer på en telefon uten skript, og foretaket setter den på sakslista til styret', async () => {
    const phone = { width: 390, scripts: 'off' } as const
    const toVerdal = await walk.mailbox.mailTo(verdal, /Til behandling/)
    const contact = await follow('Kommunekontakt, Verdal', toVerdal, phone)
    await contact.getByLabel('Hvor ble saken behandlet?').selectOption('Kommunestyre')
    await contact.getByLabel('Vedtatt', { exact: true }).check()
    await contact.getByLabel('Møtedato').fill(shortDay(osloDay(now())))
    await contact.getByRole('button', { name: 'Lagre svaret' }).click()
    await look(contact, false)

    const toTrust = await walk.mailbox.mailTo(trust, /Til behandling/)
    const board = await follow('Helseforetakets sekretariat', toTrust)
    expect(await board.getByText('Formannskap', { exact: true }).count()).toBe(0)
    await board.getByLabel('På saksliste').check()
    await board.getByRole('button', { name: 'Lagre svaret' }).click()
    await look(board, true)
  })

  it('sekretariatet purrer, og bare de som ikke har svart, får den', async () => {
    await secretariat.goto(`${walk.house.url}${own}/purr`)
    await look(secretariat, true)
    expect(await secretariat.locator('main').textContent()).toContain('2 parter blir purret')
    await secretariat.getByRole('button', { name: 'Send 2 purringer' }).click()
    await look(secretariat, true)
    await walk.mailbox.mailTo(trust, /Påminnelse/)
    await walk.mailbox.mailTo(mended, /Påminn/)
    const to = walk.mailbox.received.filter(({ subject }) => subject.startsWith('Påminn'))
    expect(to.map((each) => each.to).toSorted()).toEqual([trust, mended].toSorted())
  })

  it('den trekkes, og tavla ber ikke lenger om noe', async () => {
    await secretariat.goto(`${walk.house.url}${own}/trekk`)
    await secretariat.getByLabel('Grunn').fill('Feil i punkt 3.')
    await secretariat.getByRole('button', { name: 'Se hva som skjer' }).click()
    await look(secretariat, true)
    await secretariat.getByRole('button', { name: 'Trekk avtalen' }).click()
    await secretariat.goto(`${walk.house.url}${own}/tavle`)
    await look(secretariat, true)
    const shown = await secretariat.locator('main').textContent()
    expect(shown).toContain('Versjonen er trukket')
    expect(shown).toContain('Svarte før den ble trukket')
    expect(shown).not.toContain('Mangler')
    expect(await wholeJournal(walk.house.base.db, await communityId())).toMatchObject({
      ok: true,
      strays: [],
    })
  })

  const communityId = async () => {
    const { id } = await walk.house.base.owner
      .selectFrom('community')
      .select('id')
      .where('key', '=', 'nordre-trondelag')
      .executeTakeFirstOrThrow()
    return id
  }
})
