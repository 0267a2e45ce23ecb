import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, complaintsOf, openBrowser, openReader, type Reader } from '../browser.ts'
import { wholeJournal } from '../whole-journal.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Helsefellesskapet Nordre Trøndelag'
const agreement = '/nordre-trondelag/avtaler/felles-samhandlingsleder-fra-2027'
const costs = '/nordre-trondelag/kostnader/nord-trondelag-2018'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(closeReaders)

const readers: [string, Reader, boolean][] = [
  ['med skript, på en bred skjerm', { width: 1280, scripts: 'run' }, true],
  ['uten skript, på en telefon', { width: 390, scripts: 'off' }, false],
]

describe.each(readers)('Saken fra 2017, fra ende til annen, %s', (_title, reader, withAxe) => {
  let house: WalkHouse
  let page: Page
  let complaints: string[]
  const go = async (path: string) => {
    await page.goto(house.url + path)
    await look(page, withAxe)
  }
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).click()
    await look(page, withAxe)
  }
  const text = async () => (await page.locator('main').textContent()) ?? ''

  beforeAll(async () => {
    house = await openWalkHouse()
    page = await (await openReader(browser, reader)).newPage()
    complaints = complaintsOf(page)
  })
  afterAll(async () => {
    await page.context().close()
    await house.close()
  })

  it('sekretariatet logger inn og ser hva som venter', async () => {
    await signInAs(page, house, community, 'Sekretariatet')
    await go('/nordre-trondelag')
    const shown = await text()
    expect(shown).toContain('Dette venter på deg')
    expect(shown).toContain('Ingenting venter på deg nå.')
    expect(shown).toContain('Utfallet mangler for 24 parter.')
  })

  it('skriver én tekst og legger den fram for de 20 partene', async () => {
    await go('/nordre-trondelag/avtaler/ny')
    await page.getByLabel('Tittel').fill('Felles samhandlingsleder fra 2027')
    await page.getByLabel('Ingress').fill('Avtale om en felles stilling for kommunene.')
    await page
      .getByLabel('Tekst', { exact: true })
      .fill('## Formål\n\n[[avtalepart]] og [[kommune]] deler stillingen.')
    await page.getByLabel('Avtalepart').fill('KS Nord-Trøndelag')
    await page.getByLabel('Frist for svar').fill('31.12.2099')
    await press('Lagre utkastet')
    await page.getByRole('link', { name: 'Legg fram for partene' }).click()
    await look(page, withAxe)
    await page.getByLabel('Organet som avgjør').selectOption('Formannskap')
    await page.getByLabel('Når alle partene har vedtatt').check()
    await press('Se hva som skjer')
    expect(await text()).toContain('20')
    await press('Legg fram')
    await go(`${agreement}/tavle`)
    expect(await page.locator('.gf-tile').count()).toBe(20)
    await go('/nordre-trondelag')
    expect(await text()).toContain('20 parter mangler endelig svar.')
  })

  it.each([
    ['5038', 'Vedtatt', {}],
    ['5037', 'Vedtatt med merknad', { merknad: 'Ønsker årlig rapport.' }],
    ['5035', 'Vedtatt med forbehold', { forbehold: 'Forutsetter budsjettvedtak.' }],
  ] as const)('registrerer svaret fra %s: %s', async (code, state, extra) => {
    await go(`${agreement}/svar/${code}`)
    await page.getByLabel(state, { exact: true }).check()
    await page.getByLabel('Møtedato').fill(shortDay(osloDay(now())))
    await page.getByLabel('Saksnummer').fill('PS 12/26')
    await page.getByLabel('Kilde', { exact: true }).fill('E-post fra kommunen')
    if ('merknad' in extra || 'forbehold' in extra) {
      await page.getByText('Ordlyd, merknad, forbehold og protokoll').click()
      const [label, words] =
        'merknad' in extra ? ['Merknad', extra.merknad] : ['Forbehold', extra.forbehold]
      await page.getByLabel(label, { exact: true }).fill(words)
    }
    await press('Lagre svaret')
    expect(await text()).toContain('PS 12/26')
  })

  it('ser på tavla hva som mangler, og hvorfor avtalen ikke gjelder ennå', async () => {
    await go(`${agreement}/tavle`)
    const shown = await text()
    expect(shown).toContain('Avtalen kan ikke tre i kraft ennå')
    expect(shown).toContain('Vedtatt med forbehold')
    expect(shown).toMatch(/Stjørdal.*forbehold/s)
  })

  it('åpner sakspakken til Verdal, som sier kr 99 310', async () => {
    await go(
      '/nordre-trondelag/avtaler/felles-finansiering-av-samhandlingskoordinator-2018/pakke/1721',
    )
    expect((await text()).replaceAll('\u00a0', ' ')).toContain('99 310')
  })

  it('prøver 7 kroner, og vedtar', async () => {
    await go(`${costs}/prov`)
    await page.getByLabel('Kroner per innbygger', { exact: true }).fill('7')
    await press('Regn ut')
    expect((await text()).replaceAll('\u00a0', ' ')).toContain('114 195')
    await page.getByRole('link', { name: 'Registrer vedtak om denne lista' }).click()
    await look(page, withAxe)
    await page
      .getByLabel('Hvem har vedtatt dette')
      .fill('Rådmannsutvalget 12. desember 2017, sak 9/17')
    await press('Registrer vedtaket')
  })

  it('finner forklaringen på beløpet til Verdal, med det gamle beløpet', async () => {
    await go(`${costs}/1721`)
    const shown = (await text()).replaceAll('\u00a0', ' ')
    expect(shown).toContain('114 195')
    expect(shown).toContain('Rådmannsutvalget 12. desember 2017')
  })

  it('laster ned fordelingen som CSV, Excel og PDF', async () => {
    for (const [kind, start] of [
      ['csv', '\ufeff'],
      ['xlsx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const answer = await page.context().request.get(`${house.url}${costs}/fordeling.${kind}`)
      expect(answer.status(), kind).toBe(200)
      expect((await answer.body()).toString('utf8').startsWith(start), kind).toBe(true)
    }
  })

  it('som kommunekontakt i Verdal ser en bare det Verdal kan gjøre', async () => {
    await press('Logg ut')
    await signInAs(page, house, community, 'Kommunekontakt, Verdal')
    await go('/nordre-trondelag')
    expect(await text()).toContain('Ingenting venter på deg nå.')
    expect(await text()).toContain('Hva Verdal svarte på «Felles finansiering')
    await go(`${agreement}/svar/5037`)
    expect(await page.getByRole('link', { name: 'Rett denne linja' }).count()).toBe(0)
    await go(`${agreement}/svar/5038`)
    expect(await page.getByRole('button', { name: 'Lagre svaret' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Rett denne linja' }).click()
    await look(page, withAxe)
    expect(await page.getByRole('button', { name: 'Lagre svaret' }).count()).toBe(1)
    for (const closed of [`${agreement}/trekk`, `${costs}/vedta`, '/nordre-trondelag/journal']) {
      const answer = await page.goto(house.url + closed)
      expect([closed, answer?.status()]).toEqual([closed, 403])
    }
  })

  it('og journalen er hel etterpå', async () => {
    const { id } = await house.base.db
      .selectFrom('community')
      .select('id')
      .where('key', '=', 'nordre-trondelag')
      .executeTakeFirstOrThrow()
    const verdict = await wholeJournal(house.base.db, id)
    expect(verdict).toMatchObject({ ok: true, strays: [] })
    expect(verdict.ok && verdict.entries).toBeGreaterThan(5)
    expect(complaints.filter((complaint) => !complaint.includes('403'))).toEqual([])
  })
})
