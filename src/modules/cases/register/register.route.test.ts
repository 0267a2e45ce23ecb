import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, type TestApp, testApp } from '../../../../test/app.ts'
import { aCase, aTreatment, keepCase } from '../../../../test/builders/cases.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { emptyRegister } from '../../../../test/empty-register.ts'
import { wholeSample } from '../../../../test/sample-house.ts'
import { day } from '../../../kernel/day.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import type { Case } from '../case.model.ts'
import type { Treatment } from '../treatment.model.ts'

let base: TestDatabase
let house: TestApp
let secretariat: Reader
let trust: Reader
let idOf: (key: string) => string
const list = '/ovelse/saker'

beforeAll(async () => {
  ;({ base, idOf } = await wholeSample('ovelse'))
  house = await testApp(base)
  secretariat = await house.signIn('secretariat')
  trust = await house.signIn('trust-secretariat', 'helse-nord-trondelag')
  await inCommunity(base.db, base.communityId, emptyRegister)
  await keep({ title: '=HYPERLINK("http://ond.example")', acts: 'both', audience: 'public' }, [
    aTreatment(day('2026-12-02'), { number: '14/24', numberKey: '14/24' }),
  ])
  await keep({ title: 'Bare for foretaket', audience: 'trust' })
  await keep({
    title: 'Avvist sak',
    intake: 'declined',
    judgedBecause: 'Hører hjemme i linja',
    due: day('2026-01-01'),
  })
}, 120_000)
afterAll(() => base.close())

const keep = (of: Partial<Case>, treatments: readonly Treatment[] = [], community = 'ovelse') =>
  inCommunity(base.db, idOf(community), (tx) =>
    keepCase(tx, idOf(community), aCase(of), treatments),
  )
const page = async (path: string, as?: Reader) => (await house.get(path, as)).text()

describe('Registeret over saker', () => {
  it('viser hver leser det hun har nøkkel til, og ingenting om resten', async () => {
    const [all, theirs, strangers] = [
      await page(list, secretariat),
      await page(list, trust),
      await page(list),
    ]
    expect(all).toContain('Avvist sak')
    expect(all).not.toContain('Bare for foretaket')
    expect(theirs).toContain('Bare for foretaket')
    expect(strangers).toContain('HYPERLINK')
    expect(strangers).not.toMatch(/Avvist sak|Bare for foretaket|Avvist ved inntak \d|Mine saker/)
  })
  it('finner saken ved nummeret', async () => {
    expect(await page(`${list}?ord=sak+14-24`, secretariat)).toContain('HYPERLINK')
    expect(await page(`${list}?ord=15/24`, secretariat)).toContain('Ingen saker svarer til dette')
  })
  it.each([
    ['ar=abc', 'ikke et år', 'value="abc"'],
    ['organ=finnes-ikke', 'finnes ikke i fellesskapet', 'value="finnes-ikke" selected'],
    ['tilstand=tull', 'Velg en av mulighetene', 'value="tull" selected'],
    ['etter=for-hand', 'finnes ikke i fellesskapet', 'Vis fra'],
    [`ord=${'x'.repeat(5_000)}`, 'lang', 'x'.repeat(5_000)],
    ['kommune=9999', 'finnes ikke i fellesskapet', 'value="9999" selected'],
    ['emne=ukjent', 'finnes ikke i fellesskapet', 'value="ukjent" selected'],
  ])('tar vare på %.20s og forklarer hva som er galt', async (query, why, kept) => {
    const answer = await house.get(`${list}?${query}`, secretariat)
    const html = await answer.text()
    expect([answer.status, html.includes(why), html.includes(kept)]).toEqual([422, true, true])
    expect(html).not.toContain('Avvist sak')
  })
  it.each(['%25', '_', '%5C', "'", '%25%27--', '%F0%9F%98%80', '%ED%A0%80'])(
    'søker etter %s uten feil',
    async (ord) => {
      const answer = await house.get(`${list}?ord=${ord}`, secretariat)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('Ingen saker svarer til dette')
    },
  )
  it('finnes ikke for en adresse med et tegn som ikke er noe', async () => {
    expect((await house.get(`${list}?ord=a%00b`, secretariat)).status).toBe(404)
  })
  it('er det samme for en skjult sak som for en som ikke finnes, også når noen blar etter den', async () => {
    const hidden = await keep({ title: 'Skjult', audience: 'trust' })
    const [there, nowhere] = [
      await house.get(`${list}?etter=${hidden.code}`, secretariat),
      await house.get(`${list}?etter=kkkkkkkk`, secretariat),
    ]
    const [one, other] = [await there.text(), await nowhere.text()]
    expect(there.status).toBe(nowhere.status)
    expect(one.replaceAll(hidden.code, 'kkkkkkkk').length).toBe(other.length)
  })
})

describe('Saker som fil', () => {
  it('har det samme som lista, og ingen celle som er en formel', async () => {
    const answer = await house.get('/ovelse/saker.csv?tilstand=waiting', secretariat)
    const text = await answer.text()
    expect(answer.headers.get('content-disposition')).toMatch(/ovelse-saker-ovelse-.*\.csv/)
    const [head, ...lines] = text.trim().split('\r\n')
    expect(head).toContain('sak;saksnummer;organ;dag;tilstand;frist;må gjøre noe')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^"'=HYPERLINK\(""http:\/\/ond\.example""\)";"=""14\/24""";ASU;2\./)
    expect(lines[0]).toMatch(
      /På saksliste;;Begge;.*;Verdal;"=""03\.11\.2026""";http:\/\/localhost\/ovelse\/saker\//,
    )
    expect(await page('/ovelse/saker.csv')).not.toContain('Avvist sak')
  })
  it('kan også hentes som regneark', async () => {
    const answer = await house.get('/ovelse/saker.xlsx?tilstand=waiting', secretariat)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('spreadsheetml')
  })
  it('viser siden med hva som er galt i stedet for en fil', async () => {
    expect((await house.get('/ovelse/saker.csv?ar=abc', secretariat)).status).toBe(422)
    expect((await house.get('/ovelse/saker.csv?organ=tull', secretariat)).status).toBe(422)
  })
})

describe('Saker i alle fellesskap', () => {
  it('er for en fremmed det som er åpent, og for den som er sluppet inn, det hun har nøkkel til', async () => {
    await keep(
      { title: 'Åpen sak på Fosen', audience: 'public', body: 'psu' },
      [],
      'nordre-trondelag',
    )
    const strangers = await page('/saker')
    expect(strangers).toContain('Åpen sak på Fosen')
    expect(strangers).toContain('HYPERLINK')
    expect(strangers).not.toContain('Avvist sak')
    const own = await page('/saker', secretariat)
    expect(own).toContain('Avvist sak')
    expect(own).not.toContain('Åpen sak på Fosen')
    expect(own).not.toContain('Bare for foretaket')
    expect(await page('/saker?ord=fosen')).toContain('href="/nordre-trondelag/saker?ord=fosen"')
    expect(await page('/saker?ord=fosen', secretariat)).toContain('Ingen saker som er åpne for deg')
    expect((await house.get('/saker?tilstand=tull')).status).toBe(422)
  })
})

describe('Hvem sakene kommer fra', () => {
  it('teller bare saker leseren ser, og sier det', async () => {
    const html = await page('/ovelse/saker/hvem-melder')
    expect(html).toContain('Bare saker du kan se, er telt')
    expect(html).toMatch(/Kommunene<\/th>.*?<b>1<\/b>/s)
    expect(await page('/ovelse/saker/hvem-melder', secretariat)).toMatch(
      /Kommunene<\/th>.*?<b>2<\/b>/s,
    )
    expect((await house.get('/ovelse/saker/hvem-melder?til=abc')).status).toBe(200)
    expect((await house.get('/ovelse/saker/hvem-melder?til=2005')).status).toBe(200)
  })
})

describe('Det en sak finnes ved', () => {
  it('er også punktet som sier hvem som avgjør det, men aldri navnet på den som meldte den', async () => {
    const { raised } = aCase()
    const of = {
      name: 'Solveig Nordgård',
      functionName: 'Kommuneoverlege',
      email: 'solveig@ond.example',
    }
    await keep({
      ...{ title: 'Ei ny retningslinje', matter: 'guideline', audience: 'public', why: 'Behov.' },
      raised: { ...raised, ...of, behalf: { name: 'Arnfinn Moen', way: 'letter', on: null } },
    })
    expect(await page(`${list}?punkt=5.2+a`, secretariat)).toContain('Ei ny retningslinje')
    expect(await page(`${list}?punkt=5.2+e`, secretariat)).not.toContain('Ei ny retningslinje')
    expect(await page(`${list}?ord=retningslinje`)).toContain('Ei ny retningslinje')
    for (const word of ['solveig', 'nordgård', 'kommuneoverlege', 'arnfinn', 'moen']) {
      for (const reader of [undefined, secretariat]) {
        expect(await page(`${list}?ord=${encodeURIComponent(word)}`, reader)).not.toContain(
          'Ei ny retningslinje',
        )
      }
    }
  })
})
