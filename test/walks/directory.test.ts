import { Buffer } from 'node:buffer'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { wholeJournal } from '../whole-journal.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Øvelse: Nordre Trøndelag'

/** As Norwegian Excel writes it: in Windows-1252, with the columns in an order of their own. */
const sheet = `funksjon;kommune;navn;tlf;epost;fra
Kommuneoverlege;Røyrvik;Overlegen for Øvelse;00 00 02 01;overlege.royrvik@ovelse.example;01.11.2026
Barn og unge;Namdalseid;Barnevernslederen;00 00 02 02;barn@ovelse.example;01.11.2026
`

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('Kontaktene, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let secretariat: Page
  const text = () => secretariat.locator('main').textContent()
  const open = (path: string) => secretariat.goto(`${house.url}/ovelse/kontakter${path}`)
  const seen = async () => look(secretariat, withAxe)

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    secretariat = await (await openReader(browser, reader)).newPage()
    await signInAs(secretariat, house, community, 'Sekretariatet')
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('sekretariatet ser hvem som mangler, på kartet og i tabellen', async () => {
    await open('')
    expect(await text()).toContain('137 av 140 er besatt.')
    await seen()
    await open('/mangler?funksjon=kommuneoverlege')
    await seen()
    const tile = secretariat.locator('a.gf-tile', { hasText: 'Røyrvik' })
    expect(await tile.textContent()).toContain('Ledig')
    expect(await secretariat.locator('a.gf-tile').count()).toBe(20)
  })

  it('leser inn ei liste med én linje feil, retter den der den står, og lagrer', async () => {
    await open('/les-inn')
    await seen()
    await secretariat.getByLabel('Regneark').setInputFiles({
      name: 'kontakter.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(sheet, 'latin1'),
    })
    await secretariat.getByRole('button', { name: 'Se hva som blir endret' }).click()
    await seen()
    expect(await text()).toContain('Namdalseid')
    expect(await text()).toContain('Mener du Namsos?')
    expect(await secretariat.getByRole('button', { name: /^Lagre/ }).count()).toBe(0)
    const bad = secretariat.getByLabel('Rett linjene her')
    await bad.fill((await bad.inputValue()).replace('Namdalseid', 'Leka'))
    await secretariat.getByRole('button', { name: 'Se på nytt' }).click()
    await seen()
    await secretariat.getByRole('button', { name: 'Lagre 2 endringer' }).click()
    await seen()
    await open('')
    expect(await text()).toContain('139 av 140 er besatt.')
    await open('/hos/5043')
    expect(await text()).toContain('Overlegen for Øvelse')
  })

  it('henter lista og leser den inn igjen: ingenting endres', async () => {
    const csv = await secretariat.request.get(`${house.url}/ovelse/kontakter/liste.csv`)
    expect(csv.headers()['content-disposition']).toContain('.csv')
    await open('/les-inn')
    await secretariat.getByLabel('Regneark').setInputFiles({
      name: 'liste.csv',
      mimeType: 'text/csv',
      buffer: await csv.body(),
    })
    await secretariat.getByRole('button', { name: 'Se hva som blir endret' }).click()
    await seen()
    expect(await text()).toContain('Ingenting å endre')
  })

  it('skriver til alle kommuneoverlegene, og får vite hvem som mangler', async () => {
    await open('/hos/5043')
    await secretariat
      .getByRole('link', { name: 'Endre Kommuneoverlege: Overlegen for Øvelse' })
      .click()
    await seen()
    await secretariat.getByRole('link', { name: 'Avslutt eller ta bort' }).click()
    await seen()
    await secretariat.getByRole('button', { name: 'Avslutt', exact: true }).click()
    expect(await text()).toContain('Kontakten er avsluttet.')
    await open('/funksjon/kommuneoverlege')
    await seen()
    await secretariat.getByRole('link', { name: /^Skriv til alle/ }).click()
    await secretariat.getByLabel('Emne').fill('Smittevern i vinter')
    await secretariat.getByLabel('Tekst', { exact: true }).fill('Vi møtes på nett torsdag.')
    await seen()
    await secretariat.getByRole('button', { name: 'Se hvem som får den' }).click()
    await seen()
    expect(await text()).toContain('19 ville fått e-posten')
    expect(await text()).toContain('Røyrvik')
    await secretariat.getByRole('button', { name: 'Før det i journalen' }).click()
    await seen()
    expect(await text()).toContain('ingen e-post er sendt')
  })

  it('Verdal bekrefter si egen liste, og rører ikke andres', async () => {
    const verdal = await (await openReader(browser, reader)).newPage()
    await signInAs(verdal, house, community, 'Kommunekontakt, Verdal')
    await verdal.goto(`${house.url}/ovelse/kontakter/hos/5038`)
    await look(verdal, withAxe)
    await verdal.getByRole('button', { name: 'Alt stemmer, bekreft lista' }).click()
    await look(verdal, withAxe)
    expect(await verdal.locator('main').textContent()).toContain('Takk. Lista er bekreftet.')
    await verdal.goto(`${house.url}/ovelse/kontakter/hos/5037`)
    await look(verdal, withAxe)
    expect(await verdal.getByRole('button', { name: /bekreft/i }).count()).toBe(0)
    await verdal.context().close()
  })

  it('journalen henger sammen, og sier ikke hvem', async () => {
    const { base } = house
    const { id } = await base.owner
      .selectFrom('community')
      .select('id')
      .where('key', '=', 'ovelse')
      .executeTakeFirstOrThrow()
    expect(await wholeJournal(base.db, id)).toMatchObject({ ok: true, strays: [] })
    await secretariat.goto(`${house.url}/ovelse/journal`)
    await seen()
    expect(await text()).toContain('Kontaktlista bekreftet')
    expect(await text()).not.toContain('Overlegen for Øvelse')
  })
})
