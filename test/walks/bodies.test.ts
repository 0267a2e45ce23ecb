import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../../src/kernel/day.model.ts'
import { shortDay } from '../../src/kernel/format.model.ts'
import { osloDay } from '../../src/kernel/oslo.model.ts'
import { now } from '../../src/platform/clock.ts'
import { closeReaders, openBrowser, openReader, type Reader } from '../browser.ts'
import { look, openWalkHouse, signInAs, type WalkHouse } from './house.ts'

const community = 'Øvelse: Nordre Trøndelag'
const today = osloDay(now())

/** With scripts as one who looks at everything; without any as one who can do it all the same. */
describe.each<[string, Reader]>([
  ['med skript', {}],
  ['uten skript, på en telefon', { scripts: 'off', width: 390 }],
])('Organene, %s', (_, reader) => {
  const withAxe = reader.scripts !== 'off'
  let house: WalkHouse
  let browser: Browser
  let page: Page
  let draft = ''
  const text = () => page.locator('main').textContent()
  const seen = async () => look(page, withAxe)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).click()
  const fill = (label: string, typed: string) => page.getByLabel(label, { exact: true }).fill(typed)
  /** What a seat counts for, may do and prepares with, of which nothing is chosen beforehand. */
  const choose = async (side: string) => {
    await tick('Hvilken side teller den for når alle må være enige?', side)
    await tick('Hva kan den som har plassen?', 'Bestemmer')
    await tick('Hvem sitt formøte er den med i?', side)
  }
  const tick = (group: string, name: string) =>
    page.getByRole('group', { name: group }).getByLabel(name, { exact: true }).check()

  beforeAll(async () => {
    house = await openWalkHouse()
    browser = await openBrowser()
    page = await (await openReader(browser, reader)).newPage()
    await signInAs(page, house, community, 'Sekretariatet')
  }, 120_000)
  afterAll(async () => {
    await closeReaders()
    await house?.close()
  })

  it('sekretariatet ser organene etter nivå, og hva som er ledig', async () => {
    await page.goto(`${house.url}/ovelse/organer`)
    await seen()
    expect(await text()).toContain('Nivå 1: politisk og øverste ledelse')
    expect(await text()).toContain('1 ledig')
    await page.getByRole('link', { name: /\(ASU\)/ }).click()
    await seen()
    expect(await text()).toContain('og ingen er satt inn etter')
  })

  it('lager et organ med to plasser', async () => {
    await page.goto(`${house.url}/ovelse/organer`)
    await follow('Legg til et organ')
    await fill('Navn', 'Samarbeidsgruppe for hjemmesykehus')
    await fill('Forkortelse', 'SGH')
    await page.getByLabel('Slag', { exact: true }).selectOption('professional')
    await seen()
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Organet er lagt til.')
    await follow('Legg til en plass')
    await fill('Hva kalles plassen?', 'Innherred')
    await tick('Hvem taler den for?', 'Innherred')
    await tick('Hvem taler den for?', 'Frosta')
    await choose('Kommunesiden')
    await seen()
    await press('Lagre')
    expect(await text()).toContain('Plassen er lagt til.')
    await seen()
    expect(await text()).toContain('Sidene er ikke like')
    expect(await text()).toContain('Innherred og Frosta')
    await follow('Legg til en plass')
    await fill('Hva kalles plassen?', 'Sykehuset')
    await tick('Hvem taler den for?', 'Helse Nord-Trøndelag HF')
    await choose('Helseforetaket')
    await press('Lagre')
    await seen()
    expect(await text()).not.toContain('Sidene er ikke like')
    expect(await text()).toContain('Ingen plass taler for Bindal')
  })

  it('fører inn leder og nestleder, som bytter hvert år', async () => {
    await follow('Før inn leder og nestleder')
    await page.getByLabel('Leder', { exact: true }).selectOption('Innherred')
    await page.getByLabel('Nestleder', { exact: true }).selectOption('Innherred')
    await fill('Første dag', '01.01.2026')
    await tick('Når bytter leder og nestleder plass?', 'Hvert år')
    await seen()
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Leder og nestleder kan ikke ha samme plass.')
    await page.getByLabel('Nestleder', { exact: true }).selectOption('Sykehuset')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('01.01.2027')
    await follow('Nye fra en dag')
    await seen()
    await follow('Avbryt')
  })

  it('skriver hvordan organet arbeider, og regner ut fristene til et møte', async () => {
    await follow('Før inn hvordan organet arbeider')
    await fill('Sakspapirer, virkedager før møtet', '5')
    await fill('Sak 1 i år skrives', `Sak 01-${today.slice(2, 4)}`)
    await seen()
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Velg om nummeret begynner på nytt hvert år.')
    await tick('Telleren', 'Begynner på nytt hvert år')
    await press('Lagre')
    await seen()
    await page.getByText('Regn ut fristene til et møte').click()
    await fill('Møtedag', '24.04.2025')
    await press('Regn ut')
    await seen()
    expect((await text())?.replaceAll('\u00a0', ' ')).toContain('senest 14. april 2025')
  })

  it('fører inn mandatet, med det som ikke er i det, og ei ny versjon etterpå', async () => {
    await follow('Før inn mandatet')
    await seen()
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Skriv hva som er i mandatet, eller hva som ikke er det.')
    await fill('I mandatet', 'Gruppa skal:\n- følge opp hjemmesykehus')
    await fill('Ikke i mandatet', 'Finansiering')
    await fill('Vedtatt av', 'ASU')
    await fill('Vedtatt', shortDay(addDays(today, -100)))
    await fill('Gjelder fra', shortDay(addDays(today, -200)))
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Mandatet gjelder fra en dag før det ble vedtatt.')
    await tick(
      'Gjelder det fra før det ble vedtatt?',
      'Ja, mandatet gjelder fra før det ble vedtatt',
    )
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Mandatet er ført inn.')
    expect(await text()).toContain('Finansiering')
    await follow('Før inn en ny versjon')
    await seen()
    await page
      .getByLabel('I mandatet', { exact: true })
      .fill('Gruppa skal:\n- følge opp hjemmesykehus\n- gi råd om digital oppfølging')
    await fill('Gjelder fra', shortDay(today))
    await press('Lagre')
    await page.getByText('Hva er endret fra versjonen før?').click()
    await page.getByText(/^Gjaldt /).click()
    await seen()
    expect(await text()).toContain('Nytt i mandatet')
    await page.getByRole('link', { name: /^Rett skrivefeil/ }).click()
    await seen()
    await fill('Sak', 'Sak 4/26')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Sak 4/26')
    await page
      .getByRole('link', { name: /^Ta bort feilført/ })
      .first()
      .click()
    await seen()
    expect(await text()).toContain('gjelder da videre i stedet')
    await press('Ta bort')
    await seen()
    expect(await text()).not.toContain('gi råd om digital oppfølging')
    expect(await text()).toContain('følge opp hjemmesykehus')
  })

  it('leser inn plasser og medlemmer fra et regneark, retter ei linje, og ser dem i organet', async () => {
    const here = page.url()
    await page.goto(`${house.url}/ovelse/organer`)
    await follow('Les inn plasser fra et regneark')
    await seen()
    await fill(
      'Eller lim inn linjene',
      [
        'organ;plass;side;taler for;navn;fra;vara for;rekkefølge',
        'SGH;Fastlegene;ingen;fastlegane;Fastlegen i prøven;;;',
        'SGH;;;;Varaen i prøven;;Fastlegen i prøven;1',
        'SGH;Brukerne;ingen;brukarar i prøven;;;;',
      ].join('\n'),
    )
    await press('Se hva som blir endret')
    await seen()
    expect(await text()).toContain('«brukarar i prøven»')
    const mend = page.getByLabel('Rett linjene her')
    await mend.fill((await mend.inputValue()).replace('brukarar i prøven', 'brukerne'))
    await press('Se på nytt')
    await seen()
    await press('Lagre 4 endringer')
    await seen()
    expect(await text()).toContain('2 plasser, 2 nye personer')
    await page.goto(here)
    await seen()
    expect(await text()).toContain('Fastlegen i prøven')
    expect(await text()).toContain('Varaen i prøven')
  })

  it('setter inn en med vara, og tar ut den som har plassen: den er ledig, og var det ikke før', async () => {
    await follow('Innherred')
    await seen()
    await follow('Sett inn noen')
    await fill('Navn', 'Helselederen på Innherred')
    await fill('Fra og med', shortDay(addDays(today, -400)))
    await seen()
    await press('Lagre')
    await seen()
    await follow('Sett inn noen')
    await tick('Medlem eller vara?', 'Første vara')
    await fill('Navn', 'Varaen på Innherred')
    await press('Lagre')
    await seen()
    await follow('Endre Helselederen på Innherred')
    await seen()
    await follow('Avslutt eller ta bort')
    await page.getByLabel('Hvorfor slutter det?').selectOption('resigned')
    await seen()
    await press('Avslutt')
    await seen()
    expect(await text()).toContain('Ledig')
    expect(await text()).toContain('Trakk seg')
    await page.getByRole('link', { name: 'Samarbeidsgruppe for hjemmesykehus' }).click()
    await seen()
    expect(await text()).toContain('Ledig: Innherred.')
    expect(await text()).toContain('Varaen på Innherred')
    await page.getByText('Vis en annen dag').click()
    await fill('Dag', shortDay(addDays(today, -100)))
    await press('Vis')
    await seen()
    expect(await text()).toContain('Helselederen på Innherred')
    expect(await text()).not.toContain('Ledig')
  })

  it('lar en vara rykke opp når den som har plassen, slutter', async () => {
    await page.goto(`${house.url}/ovelse/organer`)
    await page.getByRole('link', { name: /Samarbeidsgruppe for hjemmesykehus/ }).click()
    await follow('Fastlegene')
    await follow('Endre Fastlegen i prøven')
    await follow('Avslutt eller ta bort')
    await tick(
      'Hvem har plassen etterpå?',
      'Varaen i prøven (første vara) rykker opp fra dagen etter',
    )
    await seen()
    await press('Avslutt')
    await seen()
    expect(await text()).toContain('Rykket opp')
    expect(await text()).not.toContain('Ledig')
  })

  it('spør regionene om navn med en runde', async () => {
    await page.goto(`${house.url}/ovelse/organer`)
    await page.getByRole('link', { name: /Samarbeidsgruppe for hjemmesykehus/ }).click()
    await follow('Spør om navn')
    await seen()
    const ticked = page.getByRole('group', { name: 'Hvilke plasser gjelder det?' })
    expect(await ticked.getByLabel(/^Innherred: spør Innherred og Frosta/).isChecked()).toBe(true)
    expect(await ticked.getByLabel(/^Fastlegene: ingen å spørre/).isChecked()).toBe(false)
    await fill('Svarfrist', shortDay(addDays(today, 20)))
    await press('Lag utkast til runde')
    await seen()
    draft = page.url()
    expect(await text()).toContain('Navn til SGH')
    expect(await text()).toContain('Hvem oppnevner dere?')
    expect(await text()).toContain('Frosta')
  })

  it('ser den ledige plassen på Min side', async () => {
    await page.goto(`${house.url}/ovelse/min-side`)
    await seen()
    expect(await text()).toContain('SGH: Innherred')
  })

  it('sender runden, fører inn et svar, og setter inn den som er foreslått', async () => {
    await page.goto(draft)
    await follow('Gå videre og send')
    await page.getByRole('button', { name: /^Send til \d+$/ }).click()
    const round = page.url().split('?')[0] ?? ''
    await page.goto(`${round}/svar/region.innherred`)
    await fill('Hvem oppnevner dere?', 'Anne Prøve, Helseleder, anne@prove.example')
    await fill('Hvem har oppnevnt, og i hvilken sak?', 'Regionrådet, sak 4/26')
    await tick('Kjønn på medlemmet (kan stå tomt)', 'Kvinne')
    await fill('Kilde', 'Brev fra regionen')
    await press('Før inn svaret')
    await page.goto(`${house.url}/ovelse/organer`)
    await page.getByRole('link', { name: /Samarbeidsgruppe for hjemmesykehus/ }).click()
    await seen()
    expect(await text()).toContain('Navn er spurt om')
    await page.getByRole('link', { name: /^Oppnevn.*Navn til SGH/s }).click()
    await seen()
    expect(await text()).toContain('Har ikke svart: Frosta.')
    await page.getByRole('link', { name: /^Sett inn.*Anne Prøve/s }).click()
    await seen()
    expect(await text()).toContain('Dette svarte Innherred')
    await press('Lagre')
    await seen()
    expect(await text()).toContain('Satt inn: Anne Prøve, Helseleder')
  })

  it('Verdal ser hvem som taler for kommunen', async () => {
    await press('Logg ut')
    await signInAs(page, house, community, 'Kommunekontakt, Verdal')
    await page.goto(`${house.url}/ovelse/kommuner/5038`)
    await seen()
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'Plasser som taler for kommunen' }),
    })
    expect(await section.textContent()).toContain('Samarbeidsgruppe for hjemmesykehus')
    expect(await section.textContent()).toContain('Varaen på Innherred')
    expect(await section.textContent()).not.toContain('Sykehuset')
    await section.getByRole('link', { name: 'Samarbeidsgruppe for hjemmesykehus' }).click()
    await seen()
    expect(await page.getByRole('link', { name: 'Legg til en plass' }).count()).toBe(0)
    expect(await text()).toContain('Ikke i mandatet')
    expect(await page.getByRole('link', { name: 'Før inn en ny versjon' }).count()).toBe(0)
  })
})
