import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const exercise = 'Øvelse: Nordre Trøndelag'
const path = 'organer/hvem-bestemmer-hva'
const today = shortDay(osloDay(now()))

/** The seven matters of clause 5.2, with who decides and by which part of it. */
const matters = [
  ['Samarbeidsavtalen', '20 kommunestyrer og styret i helseforetaket vedtar dette (5.2 a)'],
  ['Ny retningslinje', '20 kommunestyrer og styret i helseforetaket vedtar dette (5.2 a)'],
  ['Handlingsplanen', 'PSU vedtar dette (5.2 b)'],
  ['Revisjon av en retningslinje', 'ASU kan vedta dette (5.2 c)'],
  ['Rutiner og prosedyrer under en retningslinje', 'ASU kan vedta dette (5.2 c)'],
  ['Mindre endring av avtalen', 'PSU kan vedta dette (5.2 d)'],
  ['Felles midler', 'PSU vedtar dette (5.2 e)'],
] as const

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('Hvem bestemmer hva, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let page: Page
  const text = async () =>
    ((await page.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ')
  const seen = async () => look(page, withAxe)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).click()
  const fill = (label: string, typed: string) => page.getByLabel(label, { exact: true }).fill(typed)
  const choose = (label: string, option: string) =>
    page.getByLabel(label, { exact: true }).selectOption(option)
  const tick = (name: string | RegExp) => page.getByRole('radio', { name }).check()
  /** Asks with the keyboard alone: the day is the last that is written, and Enter sends it. */
  const ask = async (matter: string, body = 'Alle', day = today) => {
    const [asked] = await choose('Sak', matter)
    await choose('Organ', body)
    await fill('Dag', day)
    await page.keyboard.press('Enter')
    await page.waitForURL(({ searchParams }) => searchParams.get('sak') === asked)
    return text()
  }

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    page = await (await openReader(browser, reader)).newPage()
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('hvem som helst ser de sju sakene, og at dagen ikke er kjent', async () => {
    await page.goto(`${house.url}/nordre-trondelag/${path}`)
    await seen()
    for (const [matter] of matters) expect(await text()).toContain(matter)
    expect(await text()).toContain('Når avtalen trådte i kraft, er ikke kjent')
  })

  it('hver av dem har et svar med punktet, der dagen er kjent og der den ikke er det', async () => {
    for (const community of ['nordre-trondelag', 'ovelse']) {
      await page.goto(`${house.url}/${community}/${path}`)
      const begins = community === 'ovelse' ? 'Dette sier avtalen.' : 'Ukjent.'
      for (const [matter, answer] of matters) {
        const told = await ask(matter)
        expect(told, matter).toContain(begins)
        expect(told, matter).toContain(answer)
      }
    }
  })

  it('det som er lagt til feil organ, stanses, og de som kan, tilbys', async () => {
    const told = await ask('Revisjon av en retningslinje', 'PSU')
    await seen()
    expect(told).toContain('PSU har ikke fått dette. Disse har:')
    expect(told).toContain('ASU kan vedta dette (5.2 c)')
    expect(told).toContain('styret i helseforetaket kan fortsatt vedta dette (5.2 a)')
    expect(await page.getByRole('link', { name: 'Før inn en vurdering' }).count()).toBe(0)
    await page.goto(`${house.url}/ovelse/${path}`)
    expect(await ask('Handlingsplanen', 'PSU')).toContain('før ASU har innstilt (5.2 b)')
    await page.goto(`${house.url}/nordre-trondelag/${path}`)
    expect(await ask('Handlingsplanen', 'PSU', '22.05.2024')).toContain(
      'Etter ordene ville svaret vært ja, etter innstilling fra ASU (5.2 b)',
    )
  })

  it('sekretariatet vurderer det ukjente, med navn og grunn', async () => {
    await signInAs(page, house, exercise, 'Sekretariatet')
    await page.goto(`${house.url}/ovelse/${path}`)
    expect(await ask('Handlingsplanen', 'PSU', '22.05.2024')).toContain('Ukjent.')
    await follow('Før inn en vurdering')
    await seen()
    await fill('Hva gjelder det?', 'Handlingsplanen for prøven')
    await tick('Ja, organet kan bestemme dette')
    await fill('Funksjon', 'Samhandlingsleder')
    await fill('Grunn', 'PSU har fått saken i alle år')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Skriv navnet på den som vurderer.')
    expect(await page.getByLabel('Grunn', { exact: true }).inputValue()).toBe(
      'PSU har fått saken i alle år',
    )
    await fill('Navn', 'Kari i prøven')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Vurderingen er ført inn.')
    expect(await text()).toContain('Kari i prøven, Samhandlingsleder')
  })

  it('sekretariatet fører inn en ny versjon, og den gamle blir stående', async () => {
    await follow('Før inn en ny versjon')
    await seen()
    expect(await page.getByLabel('Navn på versjonen', { exact: true }).inputValue()).toContain(
      'Punkt 5.2',
    )
    await fill('Navn på versjonen', 'Punkt 5.2, prøven')
    await fill('I kraft fra', today)
    await page.getByText(/^Sak 8: plass til en ny/).click()
    await page.getByLabel('Hva saken heter', { exact: true }).last().waitFor({ state: 'attached' })
    const added = page.locator('details', { hasText: 'Sak 8' })
    await added.getByLabel('Hva saken heter', { exact: true }).fill('Nettverk i prøven')
    await added.getByLabel('Punkt', { exact: true }).fill('5.2 g')
    await added.getByLabel('Avtalens egne ord', { exact: true }).fill('Nettverk vedtas av ASU.')
    await press('Lagre versjonen')
    await seen()
    expect(await text()).toContain('Skriv hvor dagen er lest.')
    expect(await text()).toContain('Velg hvem som vedtar, eller hvem som kan vedta.')
    await fill('Hvor er dagen lest?', 'Oppdiktet for prøven')
    await page
      .locator('details', { hasText: 'Sak 8' })
      .getByRole('group', { name: 'Hvem vedtar?' })
      .getByLabel('ASU', { exact: true })
      .check()
    await press('Lagre versjonen')
    await seen()
    expect(await text()).toContain('Versjonen er ført inn.')
    expect(await text()).toContain('Oppdiktet for prøven')
    expect(await ask('Nettverk i prøven')).toContain('ASU vedtar dette (5.2 g)')
    await page.goto(`${house.url}/ovelse/${path}?dag=${'01.06.2026'}`)
    expect(await page.locator('table').first().textContent()).not.toContain('Nettverk i prøven')
  })

  it('Verdal fører inn at kommunen ikke synes endringen er mindre', async () => {
    await press('Logg ut')
    await signInAs(page, house, exercise, 'Kommunekontakt, Verdal')
    await page.goto(`${house.url}/ovelse/${path}`)
    const judged = page.locator('.gf-surface', {
      has: page.getByRole('heading', { name: /^Ny adresse for meldinger/ }),
    })
    await judged.getByText('Før inn at en part er uenig').click()
    await judged.getByRole('link', { name: 'Verdal', exact: true }).click()
    await seen()
    await fill('Hvem sier det?', 'Ordføreren i prøven')
    await fill('Med hvilke ord?', 'Kommunestyret skal ha den.')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Det er ført inn at parten er uenig.')
    expect(await judged.textContent()).toContain('«Kommunestyret skal ha den.»')
  })
})
