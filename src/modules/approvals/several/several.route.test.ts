import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reader, TestApp } from '../../../../test/app.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { sampleAgreement as agreement, sampleHouse } from '../../../../test/sample-house.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader

beforeAll(async () => {
  ;({ base, house } = await sampleHouse())
  secretariat = await house.signIn('secretariat')
})
afterAll(() => base.close())

const table = `${agreement}/svar`
const common = { state: 'adopted', day: '24.11.2017', source: 'Liste fra samlemøtet' }
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('\u00a0', ' ')
const row = (code: string, typed: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({ with: 'yes', body: 'executive-board', ...typed }).map(([name, value]) => [
      `${name}-${code}`,
      value,
    ]),
  )
const countTreatments = async () => {
  const { count } = await base.owner
    .selectFrom('treatment')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

describe('Flere svar føres på en gang', () => {
  it('Tabellen har en rad for hver som ikke har svart, og bare dem', async () => {
    expect(await textOf(house.get(table, secretariat))).toContain('name="with-1755"')
    const one = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
    expect((await house.post(`${agreement}/svar/1755`, one, secretariat)).status).toBe(303)
    const html = await textOf(house.get(table, secretariat))
    expect(html).toContain('name="with-1743"')
    expect(html).not.toContain('name="with-1755"')
  })

  it('Det som er fylt ut for alle, gjelder dem som tas med og ikke sier noe annet', async () => {
    const before = await countTreatments()
    const sent = {
      ...common,
      ...row('1743'),
      ...row('1744', { state: 'rejected', day: '30.11.2017', caseNumber: 'PS 9/17' }),
      ...row('1736', { with: '' }),
    }
    const saved = await house.post(table, sent, secretariat)
    expect(saved.status).toBe(303)
    const board = await textOf(house.get(saved.headers.get('location') ?? '', secretariat))
    expect(board).toContain('2 svar er lagret.')
    expect(await countTreatments()).toBe(before + 2)
    expect(await textOf(house.get(`${agreement}/svar/1743`))).toContain('24. november 2017')
    const other = await textOf(house.get(`${agreement}/svar/1744`, secretariat))
    expect(other).toContain('30. november 2017')
    expect(other).toContain('Sak PS 9/17')
    expect(other).toContain('Avvist')
    expect(other).toContain('Liste fra samlemøtet')
    expect(await textOf(house.get(`${agreement}/svar/1736`))).toContain('Kildene sier ingenting')
  })

  it('Kilden fra sist står der', async () => {
    expect(await textOf(house.get(table, secretariat))).toContain('value="Liste fra samlemøtet"')
  })

  it('Er noe galt i en rad, lagres ingen, og alt som er skrevet, står', async () => {
    const before = await countTreatments()
    const sent = {
      ...common,
      ...row('1725'),
      ...row('1748', { day: '31.02.2018', caseNumber: 'PS 7/18' }),
      ...row('1749', { day: '24.11.2099' }),
    }
    const answer = await house.post(table, sent, secretariat)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('id="felt-day-1748-feil"')
    expect(html).toContain('Fosnes: Møtedato:')
    expect(html).toContain('id="felt-day-1749-feil"')
    expect(html).toContain('value="PS 7/18"')
    expect(html).toMatch(/name="with-1725" value="yes" checked/)
    expect(await countTreatments()).toBe(before)
  })

  it('Det som mangler for alle, sies én gang, ved feltet for alle', async () => {
    const rows = { ...row('1725'), ...row('1748') }
    const undated = await house.post(table, { ...common, day: '', ...rows }, secretariat)
    expect(undated.status).toBe(422)
    const html = await textOf(undated)
    expect(html.match(/Skriv hvilken dag vedtaket ble gjort/g)).toHaveLength(2)
    expect(html).toContain('id="felt-day-feil"')
    const unsourced = await textOf(
      house.post(table, { ...common, source: '', ...rows }, secretariat),
    )
    expect(unsourced).toContain('id="felt-source-feil"')
    expect(unsourced).not.toContain('id="felt-source-1725-feil"')
  })

  it('Et fødselsnummer i en rad tas ikke imot', async () => {
    const sent = { ...common, ...row('1725', { source: 'Gjelder 010107 50160' }) }
    const answer = await house.post(table, sent, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('id="felt-source-1725-feil"')
  })

  it('Heller ikke for alle, når ingen er tatt med', async () => {
    const sent = { ...common, source: 'Gjelder 010107 50160', ...row('1725', { with: '' }) }
    const answer = await house.post(table, sent, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('id="felt-source-feil"')
  })

  it('En tidlig dag må noen stå inne for', async () => {
    const early = { ...common, day: '24.05.2017', ...row('1725') }
    const asked = await house.post(table, early, secretariat)
    expect(asked.status).toBe(422)
    const html = await textOf(asked)
    expect(html).toContain('name="rightDay"')
    expect(html).toContain('<li>24.05.2017, før avtalen ble lagt fram her: Namdalseid</li>')
    expect(html).toContain('name="asked-1725" value="24.05.2017"')
    const sent = { ...early, rightDay: 'yes', 'asked-1725': '24.05.2017' }
    const other = await house.post(table, { ...sent, day: '24.05.2016' }, secretariat)
    expect(other.status).toBe(422)
    const otherAsked = await textOf(other)
    expect(otherAsked).toContain('<li>24.05.2016, før avtalen ble lagt fram her: Namdalseid</li>')
    expect(otherAsked).not.toMatch(/name="rightDay" value="yes"[^>]*checked/)
    expect((await house.post(table, sent, secretariat)).status).toBe(303)
  })

  it('Krysset for tidlige dager står bare når det spørres om de samme dagene og partene', async () => {
    const ticked = { ...common, source: '', rightDay: 'yes', day: '24.05.2017' }
    const first = { ...row('1748'), 'asked-1748': '24.05.2017' }
    const isTicked = async (sent: Record<string, string>) =>
      /name="rightDay" value="yes"[^>]*checked/.test(
        await textOf(house.post(table, sent, secretariat)),
      )
    expect(await isTicked({ ...ticked, ...first })).toBe(true)
    expect(await isTicked({ ...ticked, ...first, ...row('1749') })).toBe(false)
    expect(await isTicked({ ...ticked, ...first, ...row('1748', { day: '24.05.2016' }) })).toBe(
      false,
    )
    const taken = { ...row('1749', { with: '' }), 'asked-1749': '24.05.2017' }
    expect(await isTicked({ ...ticked, ...first, ...taken })).toBe(false)
    const html = await textOf(house.post(table, { ...ticked, ...first }, secretariat))
    expect(html).toMatch(
      /<div class="gf-hint" id="felt-rightDay-hint"><ul><li>24\.05\.2017, før avtalen ble lagt fram her: Fosnes/,
    )
    expect(html).toMatch(/aria-describedby="[^"]*felt-rightDay-hint/)
  })

  it('En tom tabell lagrer ingenting og sier hva som mangler', async () => {
    const answer = await house.post(table, { ...common, ...row('1748', { with: '' }) }, secretariat)
    expect(answer.status).toBe(422)
    expect(await textOf(answer)).toContain('Ta med minst én')
  })

  it('Kommer det et svar imens, vises det nye, og det som er skrevet, står', async () => {
    const opened = await textOf(house.get(table, secretariat))
    const stamp = /name="_lest" value="([^"]+)"/.exec(opened.slice(opened.indexOf('/svar?sendt')))
    const one = { state: 'adopted', body: 'executive-board', day: '24.11.2017', source: 'E-post' }
    expect((await house.post(`${agreement}/svar/1748`, one, secretariat)).status).toBe(303)
    const told = /name="told" value="([^"]+)"/.exec(opened)?.[1] ?? ''
    const sent = { ...common, ...row('1748'), ...row('1749'), told, _lest: stamp?.[1] ?? '' }
    const answer = await house.post(table, sent, secretariat)
    expect(answer.status).toBe(409)
    const html = await textOf(answer)
    expect(html).toContain('Det er meldt noe nytt fra partene')
    expect(html).toContain(
      `<a href="${agreement}/svar/1748">Det siste som er meldt fra Fosnes: Formannskap, Vedtatt.</a>`,
    )
    expect(html).not.toContain(`<a href="${agreement}/svar/1749">Det siste`)
    expect(html).toMatch(/name="with-1749" value="yes" checked/)
  })

  it('Alle kan velges med ett trykk, og ingen, uten at noe lagres eller går tapt', async () => {
    const before = await countTreatments()
    const sent = { ...common, ...row('1749', { with: '', caseNumber: 'PS 7/18' }), ...row('1718') }
    const all = await house.post(table, { ...sent, velg: 'alle' }, secretariat)
    expect(all.status).toBe(200)
    const html = await textOf(all)
    expect(html).toMatch(/name="with-1749" value="yes" checked/)
    expect(html).toMatch(/name="with-1718" value="yes" checked/)
    expect(html).toContain('value="PS 7/18"')
    const none = await textOf(house.post(table, { ...sent, velg: 'ingen' }, secretariat))
    expect(none).not.toMatch(/name="with-\d+" value="yes" checked/)
    expect(none).toContain('value="PS 7/18"')
    expect(await countTreatments()).toBe(before)
  })

  it('Det som står feil for noen, nevner dem det gjelder', async () => {
    const rows = { ...row('1749'), ...row('1718', { day: '24.11.2017' }) }
    const html = await textOf(house.post(table, { ...common, day: '', ...rows }, secretariat))
    expect(html).toContain('>Flatanger: Møtedato: Skriv hvilken dag vedtaket ble gjort')
  })

  it('En rad som er tatt bort igjen, lagres ikke, og en som er skrevet i, må tas med', async () => {
    const before = await countTreatments()
    const left = { ...row('1749', { with: '', state: 'rejected' }), ...row('1718') }
    const answer = await house.post(table, { ...common, ...left }, secretariat)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('Flatanger: Kryss av for å ta raden med, eller tøm den.')
    expect(html).toMatch(/id="felt-with-1749"[^>]*aria-invalid="true"/)
    expect(html).toMatch(/name="state-1749"[^§]*?value="rejected" selected/)
    expect(await countTreatments()).toBe(before)
  })

  it('Det som ikke kan komme etter det som står, sies ved raden til den det gjelder', async () => {
    const sent = { ...common, ...row('1748'), ...row('1749', { with: '' }) }
    const answer = await house.post(table, sent, secretariat)
    expect(answer.status).toBe(422)
    const html = await textOf(answer)
    expect(html).toContain('id="felt-state-1748-feil"')
    expect(html).not.toContain('id="felt-state-feil"')
    expect(html).toContain('Fosnes: Utfall:')
  })

  it('Kontakten til en kommune fører ikke for andre', async () => {
    const verdal = await house.signIn('party-contact', '1721')
    expect((await house.get(table, verdal)).status).toBe(403)
    expect((await house.post(table, { ...common, ...row('1749') }, verdal)).status).toBe(403)
  })
})
