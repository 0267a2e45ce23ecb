import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { formsOf } from '../../../../test/forms.ts'
import { instant } from '../../../kernel/day.model.ts'
import { kroner } from '../../../kernel/money.model.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { verifyChainOf } from '../../journal/index.ts'
import { addSampleParties, loadReferenceData } from '../../parties/index.ts'
import { addSampleCosts } from '../sample/sample-costs.command.ts'
import { readStandingList } from '../share-list.query.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const place = '/nordre-trondelag/kostnader'
let base: TestDatabase
let house: TestApp
let treasurer: Reader
let contact: Reader
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  await inCommunity(base.owner, base.communityId, async (tx) => {
    await addSampleParties(tx, base.communityId, 'nordre-trondelag')
    await addSampleCosts(tx, base.communityId, 'nordre-trondelag', at)
  })
  house = await testApp(base)
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
  contact = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const typed = {
  tittel: 'Felles jordmorvakt 2027',
  formal: 'Felles jordmorvakt',
  fra: '01.01.2027',
  til: '31.12.2027',
  betalere: 'members',
  partsdag: '22.11.2026',
  kommuner: '',
  vert: 'Verdal',
  fakturerer: 'Verdal kommune',
  folketallsdag: '01.01.2026',
  folketallskilde: 'Statistisk sentralbyrå, tabell 07459',
  vedtak: '',
  brutto: '2 000 000',
  tilskudd: '100 000',
  overfort: '0',
  omregning: 'fixed',
  avrunding: 'krone',
  ledd: '3',
  'slag-1': 'fraction',
  'verdi-1': '50 %',
  'gjelder-1': 'only',
  'navn-1': 'Verdal',
  'slag-2': 'fixed',
  'verdi-2': '10 000',
  'gjelder-2': 'except',
  'navn-2': '5038',
  'slag-3': 'rest-by-inhabitants',
  'verdi-3': '',
  'gjelder-3': 'except',
  'navn-3': 'verdal',
}
const plain = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
const send = (more: Record<string, string>, path = `${place}/ny`) =>
  house.post(path, { ...typed, ...more }, treasurer)
/** What stands beside a field. */
const errorAt = (html: string, field: string) =>
  new RegExp(`id="felt-${field}-feil">([^<]*)<`).exec(html)?.[1]
/** What a browser would send of a field of the first form. */
const valueIn = (html: string, field: string) =>
  new Map(formsOf(html, '').find(({ action }) => action.startsWith(place))?.fields).get(field)
const schemes = () =>
  inCommunity(base.db, base.communityId, (tx) => tx.selectFrom('cost_scheme').selectAll().execute())

describe('Ny fordeling', () => {
  it('er for dem som kan vedta', async () => {
    expect((await house.get(`${place}/ny`)).status).toBe(303)
    expect((await house.get(`${place}/ny`, contact)).status).toBe(403)
    expect((await house.post(`${place}/ny`, typed, contact)).status).toBe(403)
    expect((await house.get(`${place}/ny`, treasurer)).status).toBe(200)
  })

  it('får et ledd til, og mister et, med alt som er skrevet', async () => {
    const more = await (await send({ 'endre-ledd': 'legg-til' })).text()
    expect(more).toContain('name="slag-4"')
    expect(more).toContain('value="Felles jordmorvakt 2027"')
    const less = await (await send({ 'endre-ledd': 'fjern-1' })).text()
    expect(less).not.toContain('name="slag-3"')
    expect(less).toMatch(/name="verdi-1"[^>]*value="10 000"/)
  })

  it('viser lista før noe er lagret', async () => {
    const text = plain(await (await send({ _steg: 'preview' })).text())
    expect(text).toContain('Ingenting er lagret ennå')
    expect(text).toContain('1 900 000')
    expect(text).toContain('950 000')
    expect(text).toContain('Går akkurat opp 0 kr')
    expect(await schemes()).toHaveLength(1)
  })

  it('viser lista når det som var feil, er rettet, og sier ikke at noe er endret av andre', async () => {
    const wrong = await (await send({ fra: '31.02.2027' })).text()
    const right = await send({ _lest: readStamp(wrong, `${place}/ny`) })
    expect(right.status).toBe(200)
    expect(await right.text()).not.toContain('Noe er endret')
  })

  it('går tilbake fra lista med alt som er skrevet, også det som ikke kan leses', async () => {
    const preview = await (await send({})).text()
    expect(preview).toContain('name="_steg" value="confirm"')
    const back = await send({ _steg: 'change', 'verdi-2': 'ti tusen' })
    const html = await back.text()
    expect(back.status).toBe(200)
    for (const [field, value] of Object.entries({ ...typed, 'verdi-2': 'ti tusen' })) {
      expect(valueIn(html, field)).toBe(value)
    }
    expect(await schemes()).toHaveLength(1)
  })

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['uten tittel', { tittel: ' ' }, 'tittel', /Fyll ut dette feltet/],
    ['uten hvem et ledd gjelder', { 'gjelder-1': '' }, 'gjelder-1', /Velg/],
    ['med fødselsnummer i vedtaket', { vedtak: 'Se 010107 50160' }, 'vedtak', /fødselsnummer/],
    ['med fødselsnummer i formålet', { formal: '010107 50160' }, 'formal', /fødselsnummer/],
    ['med en dag som ikke finnes', { fra: '31.02.2027' }, 'fra', /31\.02\.2027/],
    ['med en periode som slutter først', { til: '31.12.2026' }, 'til', /slutter før/],
    ['med en partsdag som ikke har vært', { partsdag: '01.01.2099' }, 'partsdag', /har vært/],
    ['før noen var part', { partsdag: '01.01.2012' }, 'partsdag', /Ingen kommuner/],
    ['uten kommuner', { betalere: 'listed' }, 'kommuner', /Ingen kommuner/],
    ['med ukjent nummer', { betalere: 'listed', kommuner: '9999' }, 'kommuner', /9999/],
    [
      'med ukjent navn',
      { betalere: 'listed', kommuner: 'Verdal, Atlantis' },
      'kommuner',
      /Atlantis/,
    ],
    [
      'med en kommune to ganger',
      { betalere: 'listed', kommuner: 'Verdal, 5038, Levanger' },
      'kommuner',
      /to ganger/,
    ],
    ['med en vert som ikke finnes', { vert: 'Atlantis' }, 'vert', /Atlantis/],
    ['midt i et år', { folketallsdag: '01.07.2026' }, 'folketallsdag', /1\. januar/],
    ['uten folketall', { folketallsdag: '01.01.1990' }, 'folketallsdag', /ikke folketall/],
    ['uten kilde', { folketallskilde: '' }, 'folketallskilde', /Fyll ut dette feltet/],
    ['med en sats på −1', { 'slag-2': 'per-inhabitant', 'verdi-2': '-1' }, 'verdi-2', /under 0/],
    [
      'med en sats på 1e9',
      { 'slag-2': 'per-inhabitant', 'verdi-2': '1000000000' },
      'verdi-2',
      /null for mye/,
    ],
    ['med 1e9 skrevet slik', { 'verdi-2': '1e9' }, 'verdi-2', /ikke et beløp/],
    ['med mer enn hele kostnaden', { 'verdi-1': '150 %' }, 'verdi-1', /mer enn hele/],
    [
      'med to halve og litt til',
      { 'slag-2': 'fraction', 'verdi-2': '3/5', 'gjelder-2': 'all', 'navn-2': '' },
      'slag-2',
      /to ledd av samme slag/,
    ],
    ['med en del som ikke kan leses', { 'verdi-1': 'halvparten' }, 'verdi-1', /ikke en del/],
    ['med en periode fram til år 9999', { til: '31.12.9999' }, 'til', /fra 1\.\sjanuar\s2000 til/],
    ['med en periode fra år 1', { fra: '01.01.0001' }, 'fra', /Mener du 1\.\sjanuar\s2001/],
    [
      'med to satser i én skrivemåte',
      { 'slag-2': 'per-inhabitant', 'verdi-2': '1.500' },
      'verdi-2',
      /1,5\skr eller 1\s500\skr/,
    ],
    [
      'med tre desimaler i satsen',
      { 'slag-2': 'per-inhabitant', 'verdi-2': '0.505' },
      'verdi-2',
      /høyst to/,
    ],
    [
      'med to prosenter i én skrivemåte',
      { 'verdi-1': '33.333' },
      'verdi-1',
      /33,333\s% eller 33\s333\s%/,
    ],
    ['med en kommune fra før', { vert: 'Inderøy og Mosvik' }, 'vert', /«Mosvik»/],
    ['med to verter', { vert: 'Verdal, Levanger' }, 'vert', /én kommune/],
    ['med resten og et tall', { 'verdi-3': '50' }, 'verdi-3', /trenger ikke tall/],
    ['for alle, men med navn', { 'gjelder-2': 'all' }, 'navn-2', /Leddet gjelder alle/],
    [
      'for ingen',
      {
        betalere: 'listed',
        kommuner: 'Verdal',
        ledd: '2',
        'slag-1': 'per-inhabitant',
        'verdi-1': '6',
      },
      'navn-2',
      /Ingen kommuner er med/,
    ],
    [
      'med en del likt uten tall',
      { 'slag-2': 'part-equally', 'verdi-2': '' },
      'verdi-2',
      /Delen mangler/,
    ],
    [
      'med en vert på 50 % og 50,1 % likt',
      { 'slag-2': 'part-equally', 'verdi-2': '50,1 %' },
      'verdi-2',
      /til sammen mer enn hele/,
    ],
    [
      'med to deler likt for samme kommune',
      {
        'slag-1': 'part-equally',
        'slag-2': 'part-equally',
        'verdi-2': '10 %',
        'gjelder-2': 'only',
        'navn-2': 'Verdal',
      },
      'slag-2',
      /Verdal har to ledd av samme slag/,
    ],
    ['uten beløp', { 'verdi-2': '' }, 'verdi-2', /Grunnbeløpet mangler\./],
    [
      'uten sats',
      { 'slag-2': 'per-inhabitant', 'verdi-2': '' },
      'verdi-2',
      /per innbygger mangler/,
    ],
    ['uten slag', { 'slag-2': '' }, 'slag-2', /Velg hvordan/],
    ['uten å si hvem', { 'navn-1': '' }, 'navn-1', /Fyll ut dette feltet/],
    ['for en som ikke betaler', { 'navn-1': 'Trondheim' }, 'navn-1', /Trondheim er ikke blant/],
    ['for to av samme navn', { 'navn-1': 'Herøy' }, 'navn-1', /\(Møre og Romsdal\) eller Herøy/],
    ['med 1 som del', { 'verdi-1': '1' }, 'verdi-1', /1\s% eller 100\s%/],
    [
      'med en liste som ikke teller',
      { kommuner: 'Verdal, Levanger' },
      'kommuner',
      /Velg «Bare disse», eller tøm feltet/,
    ],
    ['med noen uten navn som ikke teller', { 'uten-navn': '3' }, 'uten-navn', /Bare disse/],
    ['med to slags rest', { 'slag-2': 'rest-equally', 'verdi-2': '' }, 'slag-3', /én måte/],
    ['med negativ kostnad', { brutto: '-5' }, 'brutto', /under 0/],
    ['med tilskudd over kostnaden', { tilskudd: '3 000 000' }, 'brutto', /mer enn kostnaden/],
    ['uten avrunding', { avrunding: 'tiere' }, 'avrunding', /Velg en/],
  ])('avvises %s, ved feltet, og ingenting er gjort', async (_, more, field, message) => {
    for (const _steg of ['preview', 'confirm']) {
      const answer = await send({ ...more, _steg })
      const html = await answer.text()
      expect([answer.status, errorAt(html, field)]).toEqual([422, expect.stringMatching(message)])
      expect(html).toContain('value="Verdal kommune"')
    }
    expect(await schemes()).toHaveLength(1)
  })

  it('sier i sammendraget hvilket felt det er, og i hvilket ledd', async () => {
    const text = plain(await (await send({ omregning: '', 'verdi-2': 'mye', gjor: 'se' })).text())
    expect(text).toContain('Gjennom perioden: Velg en av mulighetene.')
    expect(text).toContain('Ledd 2, kroner eller del: «mye» er ikke et beløp.')
  })

  it('sier fra når en annen for det samme gjelder i de samme årene', async () => {
    const same = {
      formal: 'Felles samhandlingskoordinator i kommunehelsetjenesten',
      _steg: 'preview',
    }
    const text = plain(await (await send(same)).text())
    expect(text).toContain('«Kostnadsfordeling 2018» (2018–) gjelder det samme')
    expect(plain(await (await send({ _steg: 'preview' })).text())).not.toContain(
      'gjelder det samme',
    )
  })

  it('tar lista slik skjemaet fylte den ut, når alle partene betaler', async () => {
    const form = await (await house.get(`${place}/ny`, treasurer)).text()
    const kommuner = /name="kommuner"[^>]*>([^<]*)</.exec(form)?.[1] ?? ''
    expect(kommuner).toContain('Verdal')
    expect((await send({ kommuner, _steg: 'preview' })).status).toBe(200)
  })

  it('kjenner alle landets kommuner, hvordan de enn er skrevet', async () => {
    const form = {
      betalere: 'listed',
      kommuner: 'Trondheim, Verdal\nOslo og Royrvik; kommunenr 1804',
      'gjelder-1': 'only',
      'navn-1': 'Verdal og trondheim',
      'verdi-1': '10 %',
      'navn-2': 'K-5038, Trondheim kommune',
      'navn-3': '5001 5038',
      vert: 'Bodo',
    }
    const text = plain(await (await send({ ...form, _steg: 'preview' })).text())
    for (const name of ['Trondheim', 'Verdal', 'Oslo', 'Røyrvik', 'Bodø']) {
      expect(text).toContain(name)
    }
    expect(text).toContain('Ingenting er lagret ennå')
  })

  it('kjenner også de samiske navnene', async () => {
    const form = { betalere: 'listed', kommuner: 'Snåase, verdal', _steg: 'preview' }
    const text = plain(await (await send(form)).text())
    expect(text).toMatch(/Snåsa .*Verdal|Verdal .*Snåsa/)
  })

  it('lagres som forslag, og lista vedtas som den står', async () => {
    const made = await send({ _steg: 'confirm' })
    const scheme = `${place}/felles-jordmorvakt-2027`
    expect([made.status, made.headers.get('location')]).toEqual([303, `${scheme}?gjort=laget`])
    const proposed = plain(await (await house.get(scheme, treasurer)).text())
    expect(proposed).toContain('Forslag, ikke vedtatt')
    expect(proposed).toContain('Gjelder fra 1. januar 2027 til og med 31. desember 2027.')
    expect(plain(await (await house.get(place)).text())).toContain('1 083 040')

    const fields = { ar: '2027', vedtak: 'Rådmannsutvalget, prøvevedtak' }
    const outside = await house.post(`${scheme}/vedta`, { ...fields, ar: '2028' }, treasurer)
    expect([outside.status, errorAt(await outside.text(), 'ar')]).toEqual([
      422,
      expect.stringMatching(/utenfor perioden/),
    ])
    const span = await house.post(`${scheme}/vedta`, { ...fields, ar: '2027/28' }, treasurer)
    expect([span.status, errorAt(await span.text(), 'ar')]).toEqual([
      422,
      expect.stringMatching(/er ikke et år/),
    ])
    const year = { ...fields, ar: 'år 2027.' }
    expect((await house.post(`${scheme}/vedta`, year, treasurer)).status).toBe(303)
    const list = await inCommunity(base.db, base.communityId, (tx) =>
      readStandingList(askWithin(tx), base.communityId, 'felles-jordmorvakt-2027'),
    )
    expect([list?.origin, list?.total, list?.surplus]).toEqual(['adopted', kroner(1_900_000), 0])
    expect(list?.lines.find(({ code }) => code === '5038')?.amount).toBe(kroner(950_000))
    expect(list?.input.scheme.components.map(({ kind }) => kind)).toEqual([
      'fraction',
      'fixed',
      'rest-by-inhabitants',
    ])
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true, entries: 3 })
  })

  it('får en ny adresse når tittelen er brukt', async () => {
    const made = await send({ _steg: 'confirm' })
    expect(made.headers.get('location')).toContain('/felles-jordmorvakt-2027-2?')
    const named = await send({ _steg: 'confirm', tittel: 'Ny' })
    expect(named.headers.get('location')).toContain('/ny-2?')
  })

  it('begynner på en ny periode med alt fra den gamle, og partene slik de er i dag', async () => {
    const html = await (await house.get(`${place}/ny?fra=nord-trondelag-2018`, treasurer)).text()
    expect(html).toContain('value="Kostnadsfordeling 2027"')
    expect(html).toMatch(/name="verdi-1"[^>]*value="10 000"/)
    expect(html).toMatch(/name="verdi-2"[^>]*value="6"/)
    expect(html).toContain('value="KS Nord-Trøndelag"')
    expect((await house.get(`${place}/ny?fra=finnes-ikke`, treasurer)).status).toBe(404)
  })
})

describe('En del likt og en del etter innbyggertall', () => {
  const namdal = {
    tittel: 'Regionråd 2027',
    formal: 'Sekretariat for regionrådet',
    betalere: 'listed',
    kommuner: 'Røyrvik, Namsskogan, Grong',
    vert: 'Grong',
    brutto: '1 000 000',
    tilskudd: '0',
    ledd: '2',
    'slag-1': 'part-equally',
    'verdi-1': '30 %',
    'gjelder-1': 'all',
    'navn-1': '',
    'slag-2': 'part-by-inhabitants',
    'verdi-2': '7/10',
    'gjelder-2': 'all',
    'navn-2': '',
  }

  it('vises før noe er lagret, og går akkurat opp', async () => {
    const text = plain(await (await send({ ...namdal, _steg: 'preview' })).text())
    expect(text).toContain(
      'Alle 3 kommuner deler 30 % av kostnaden likt og 70 % av kostnaden etter innbyggertall.',
    )
    expect(text).toContain('30 % likt 70 % etter innb.')
    expect(text).toContain('Går akkurat opp 0 kr')
  })

  it('lagres, forklares for hver, og en ny periode begynner med de samme leddene', async () => {
    const made = await send({ ...namdal, _steg: 'confirm' })
    const scheme = `${place}/regionrad-2027`
    expect([made.status, made.headers.get('location')]).toEqual([303, `${scheme}?gjort=laget`])
    const page = plain(await (await house.get(scheme, treasurer)).text())
    expect(page).toContain('av kostnaden deles likt 30 %')
    expect(page).toContain('av kostnaden deles etter innbyggertall 70 %')
    expect(page).toContain('Likt for alle Etter innbyggertall')

    const list = await inCommunity(base.db, base.communityId, (tx) =>
      readStandingList(askWithin(tx), base.communityId, 'regionrad-2027'),
    )
    expect([list?.total, list?.surplus]).toEqual([kroner(1_000_000), 0])
    const code = list?.lines.find(({ name }) => name === 'Grong')?.code
    const grong = plain(await (await house.get(`${scheme}/${code}`, treasurer)).text())
    expect(grong).toMatch(/30 % likt på 3 kommuner, kroner 100 000 /)
    expect(grong).toMatch(/70 % etter innbyggertall, kroner \+ [\d ]+/)
    expect(grong).toContain('30 % av kostnaden, 300 000 kroner, deles likt på 3 kommuner.')
    expect(grong).toMatch(
      /70 % av kostnaden, 700 000 kroner, deles etter innbyggertall\. Med [\d ]+ av [\d ]+ innbyggere blir det/,
    )

    const next = await (await house.get(`${place}/ny?fra=regionrad-2027`, treasurer)).text()
    expect([valueIn(next, 'slag-1'), valueIn(next, 'verdi-1')]).toEqual(['part-equally', '30 %'])
    expect([valueIn(next, 'slag-2'), valueIn(next, 'verdi-2')]).toEqual([
      'part-by-inhabitants',
      '70 %',
    ])
    const trial = await (await house.get(`${scheme}/prov`, treasurer)).text()
    expect(trial).toMatch(/name="likt"[^>]*value="30 %"/)
    expect(trial).toMatch(/value="krone"[^>]*checked/)
  })

  it('står i regnearket med en kolonne for hver del', async () => {
    const csv = await (await house.get(`${place}/regionrad-2027/fordeling.csv`, treasurer)).text()
    expect(csv.replaceAll('\u00a0', ' ')).toContain('30 % likt;70 % etter innb.')
    expect(csv).toMatch(/Grong;[^;]*;100000,00;/)
  })
})

describe('Det samme, skrevet på en annen måte', () => {
  it('gir den samme lista', async () => {
    const listed = { betalere: 'listed', 'slag-2': 'per-inhabitant', 'verdi-2': '6,50' }
    const rows = async (more: Record<string, string>) => {
      const answer = await send({ ...listed, ...more, _steg: 'preview' })
      expect(answer.status).toBe(200)
      return [...(await answer.text()).matchAll(/<tr[^>]*>.*?<\/tr>/gs)].map(([row]) => plain(row))
    }
    const usual = { kommuner: 'Verdal, Levanger, Snåsa', vert: 'Levanger', navn: 'Levanger' }
    const one = await rows({ ...usual, 'verdi-1': '50 %', 'navn-1': 'Levanger', fra: '01.01.2027' })
    const other = await rows({
      kommuner: 'Verdal kommune; kommune Levanger\r\nSna\u030Asa\u200b – Snåase',
      vert: 'LEVANGER',
      'navn-1': 'Levanger i Trøndelag',
      'verdi-1': '½',
      'verdi-2': 'kr 6.50',
      fra: '1. januar 2027',
    })
    expect(other).toEqual(one)
    expect(one.length).toBeGreaterThan(3)
  })
})

describe('Kommuner uten navn', () => {
  const listed = { betalere: 'listed', kommuner: 'Verdal, Levanger' }
  const some = { ...listed, 'uten-navn': '3', tittel: 'Med noen uten navn' }

  it('regnes med som ukjente: summen er ufullstendig, og feltet følger med til det lagres', async () => {
    const tariff = { 'slag-3': 'per-inhabitant', 'verdi-3': '6' }
    const preview = await (await send({ ...some, ...tariff, _steg: 'preview' })).text()
    expect(plain(preview)).toContain('3 kommuner uten navn i papirene')
    expect(plain(preview)).toContain('ufullstendig: 3 kommuner mangler')
    expect(preview).toContain('name="uten-navn" value="3"')
    const made = await send({ ...some, ...tariff, _steg: 'confirm' })
    const key = /kostnader\/([^?]+)/.exec(made.headers.get('location') ?? '')?.[1] ?? ''
    const list = await inCommunity(base.db, base.communityId, (tx) =>
      readStandingList(askWithin(tx), base.communityId, key),
    )
    expect([list?.unnamed, list?.total]).toEqual([3, null])

    const next = await (await house.get(`${place}/ny?fra=${key}`, treasurer)).text()
    expect(next).toMatch(/name="uten-navn"[^>]*value="3"/)
    expect(plain(next)).toContain('Nevn dem over etter hvert som de blir kjent')
  })

  it.each([
    ['-1', /fra 0 til 999/],
    ['noen', /ikke et helt tall/],
    ['2,5', /ikke et helt tall/],
  ])('%s kommuner uten navn avvises ved feltet', async (count, message) => {
    const answer = await send({ ...some, 'uten-navn': count, _steg: 'preview' })
    expect([answer.status, errorAt(await answer.text(), 'uten-navn')]).toEqual([
      422,
      expect.stringMatching(message),
    ])
  })
})

describe('Kostnaden for et år', () => {
  const scheme = `${place}/nord-trondelag-2018`
  const state = (fields: Record<string, string>) =>
    house.post(`${scheme}/kostnad`, { ar: '2018', kilde: 'Regnskap 2018', ...fields }, treasurer)

  it.each<[string, Record<string, string>, string, RegExp]>([
    ['uten tall', {}, 'brutto', /minst ett/],
    ['utenfor perioden', { ar: '2017', brutto: '1' }, 'ar', /utenfor perioden/],
    ['med to år', { ar: '2018/19', brutto: '1' }, 'ar', /«2018\/19» er ikke et år/],
    ['med en dag for år', { ar: '31.12.2018', brutto: '1' }, 'ar', /Mener du 2018\?/],
    ['uten år', { ar: '', brutto: '1' }, 'ar', /Fyll ut/],
    ['uten kilde', { brutto: '1', kilde: '' }, 'kilde', /Fyll ut dette feltet/],
    ['med fødselsnummer', { brutto: '1', kilde: '010107 50160' }, 'kilde', /fødselsnummer/],
    ['med tekst for tall', { brutto: 'mye' }, 'brutto', /ikke et beløp/],
    ['over en milliard', { brutto: '1 000 000 001' }, 'brutto', /milliard/],
  ])('avvises %s', async (_, fields, field, message) => {
    const answer = await state(fields)
    expect([answer.status, errorAt(await answer.text(), field)]).toEqual([
      422,
      expect.stringMatching(message),
    ])
  })

  it('er ukjent så lenge en av delene er det; så vises overskudd eller gap', async () => {
    expect((await state({ brutto: '1 250 000', ar: ' 2 018,0' })).status).toBe(303)
    const unknown = plain(await (await house.get(scheme)).text())
    expect(unknown).toContain('1 250 000 kr')
    expect(unknown).toContain('Overskudd eller underdekning Kan ikke regnes ut')

    await state({ brutto: '1 250 000', tilskudd: '150 000', overfort: '0' })
    const gap = plain(await (await house.get(scheme)).text())
    expect(gap).toContain('Underdekning 16 960 kr')
    expect(gap).toContain('Kilde: Regnskap 2018')
    await state({ ar: '2019', brutto: '1 000 000', tilskudd: '0', overfort: '0' })
    expect(plain(await (await house.get(scheme)).text())).toContain('Overskudd 83 040 kr')
    expect(await verifyChainOf(base.db, base.communityId)).toMatchObject({ ok: true })
  })

  it('står i prøveskjemaet, og deles når en prøver like deler', async () => {
    const form = await (await house.get(`${scheme}/kostnad`, treasurer)).text()
    expect(form).toMatch(/name="ar"[^>]*value="2020"/)
    expect(plain(form)).toContain('1 100 000 kr')
    const html = await (await house.get(`${scheme}/prov`, treasurer)).text()
    expect(html).toMatch(/name="kostnad"[^>]*value="1 000 000"/)
    const shared = await house.get(`${scheme}/prov?nokkel=equally`, treasurer)
    const text = plain(await shared.text())
    expect(text).toContain('40 000')
    expect(text).toContain('Går akkurat opp 0 kr')
  })
})

describe('Tittelen', () => {
  it.each(['Post 1234', 'Ordning etter NS 3420', 'Tillegg til 2027-2030'])(
    'heter det som ble skrevet: %s',
    async (tittel) => {
      const made = await send({ tittel, _steg: 'confirm' })
      const html = await (await house.get(made.headers.get('location') ?? '', treasurer)).text()
      expect(/<h1[^>]*>(?:<[^>]*>)*([^<]*)/.exec(html)?.[1]).toBe(tittel)
    },
  )
})
