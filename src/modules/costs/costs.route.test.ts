import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Reader, readStamp, type TestApp, testApp } from '../../../test/app.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { instant } from '../../kernel/day.model.ts'
import { inCommunity } from '../../platform/db.ts'
import { typesetPdf } from '../../platform/pdf.ts'
import { addSampleParties, loadReferenceData } from '../parties/index.ts'
import { findCurrentList } from './costs.store.ts'
import { coverOf } from './cover.model.ts'
import { addSampleCosts } from './sample-costs.command.ts'
import { sheetOf } from './sheet.view.ts'
import { csvOf, textField } from './sheet-csv.view.ts'
import { excelSheet } from './sheet-excel.view.ts'
import { sheetInputs, sheetSource } from './sheet-pdf.view.ts'

const at = instant('2026-11-22T12:00:00.000Z')
const place = '/nordre-trondelag/kostnader'
const scheme = `${place}/nord-trondelag-2018`
let base: TestDatabase
let house: TestApp
let treasurer: Reader
let contact: Reader
beforeAll(async () => {
  base = await testDatabase('nordre-trondelag')
  await loadReferenceData(base.owner)
  const ids = [
    [base.communityId, 'nordre-trondelag'],
    [await base.addCommunity('st-olav'), 'st-olav'],
    [await base.addCommunity('ovelse', true), 'ovelse'],
  ] as const
  await base.addCommunity('tomt')
  for (const [id, key] of ids) {
    await inCommunity(base.owner, id, async (tx) => {
      await addSampleParties(tx, id, key)
      await addSampleCosts(tx, id, key, at)
    })
  }
  house = await testApp(base)
  treasurer = await house.signIn('treasurer', 'ks-nord-trondelag')
  contact = await house.signIn('party-contact', '5038')
})
afterAll(() => base.close())

const plain = (html: string) => html.replaceAll('\u00a0', ' ').replace(/<[^>]+>/g, ' ')
const textOf = async (path: string, as?: Reader) =>
  plain(await (await house.get(path, as)).text()).replace(/\s+/g, ' ')

describe('Siden om felles kostnader', () => {
  it('viser hver kommunes andel, summen og det som ikke er kjent', async () => {
    const text = await textOf(place)
    for (const part of ['1 083 040', '99 310', '138 840', 'Ikke gjengitt', 'Kan ikke regnes ut']) {
      expect(text).toContain(part)
    }
    expect(text).toContain('Uten Leksvik er summen 1 051 854 kr')
    expect(text).toContain('Rekonstruert, ikke vedtatt her')
  })

  it('viser de 28 uten navn og at summen er ufullstendig', async () => {
    const text = await textOf('/st-olav/kostnader')
    expect(text).toContain('28 kommuner uten navn i papirene')
    expect(text).toContain('Ufullstendig sum')
    expect(text).toContain('24 592')
  })

  it('finnes på nynorsk og engelsk', async () => {
    expect(await textOf(`${place}?sprak=nn`)).toContain('Del per kommune')
    expect(await textOf(`${place}?sprak=en`)).toContain('Share per municipality')
  })

  it('sier hva som kommer når ingenting er registrert', async () => {
    expect(await textOf('/tomt/kostnader')).toContain('Ingen felles kostnader er registrert ennå')
  })

  it.each([
    `${place}/finnes-ikke`,
    `${scheme}/9999`,
    `${scheme}?liste=01900000-0000-7000-8000-000000000000`,
    '/finnes-ikke/kostnader',
  ])('%s finnes ikke', async (path) => {
    expect((await house.get(path)).status).toBe(404)
  })
})

describe('Slik er beløpet regnet ut', () => {
  it('forklarer Verdals 99 310 kr, og hvilken dag som stemmer', async () => {
    const text = await textOf(`${scheme}/1721`)
    for (const part of [
      '14 885',
      '89 310',
      'Stemmer på kronen',
      '216 kr for lavt',
      '348 kr for høyt',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain(
      'Rekonstruert. Kilden sier «beregnet i 2018 til ca 6 koner pr innbygger»',
    )
  })

  it('svarer også på det nye kommunenummeret', async () => {
    const answer = await house.get(`${scheme}/5038`)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${scheme}/1721`])
  })

  it('Bjugn: alle tre dagene er i underkant av 25 000', async () => {
    const text = await textOf('/st-olav/kostnader/sor-trondelag-2018/5017')
    for (const part of ['24 337', '24 466', '24 592', 'Stemmer: 408 kr under']) {
      expect(text).toContain(part)
    }
  })

  it('Trondheim: ikke kjent, fordi kostnaden ikke er kjent', async () => {
    expect(await textOf('/st-olav/kostnader/sor-trondelag-2018/5001')).toContain(
      'Kostnaden står ikke i papirene vi har',
    )
  })

  it('Øvelsen er merket på siden, og gapet mot kostnaden vises', async () => {
    const text = await textOf('/ovelse/kostnader')
    expect(text).toContain('Underdekning 16 960 kr')
    expect(text).toMatch(/Øvelse/)
  })
})

describe('Å prøve og å vedta', () => {
  it('krever innlogging for å prøve, og rollen for å vedta', async () => {
    expect((await house.get(`${scheme}/prov`)).status).toBe(303)
    expect((await house.get(`${scheme}/prov`, contact)).status).toBe(200)
    expect((await house.get(`${scheme}/vedta?sats=7`, contact)).status).toBe(403)
    expect((await house.post(`${scheme}/vedta`, { sats: '7' }, contact)).status).toBe(403)
    expect(await textOf(`${scheme}/prov?sats=7`, contact)).not.toContain('Vedta denne lista')
  })

  it('7 kroner: Verdal + 14 885 kr og + 15,0 %', async () => {
    const text = await textOf(`${scheme}/prov?sats=7`, treasurer)
    for (const part of ['114 195', '+ 14 885', '+ 15,0 %', '1 221 880'])
      expect(text).toContain(part)
  })

  it('Trondheim kan tas med, med sitt eget folketall fra før 2018', async () => {
    const text = await textOf(`${scheme}/prov?til=5001&grenser=01.01.2018`, treasurer)
    expect(text).toMatch(/Trondheim Ny – 1 1\d\d \d{3}/)
  })

  it('Etter grensene i 2020: Steinkjer og Verran er én, Leksvik venter på et vedtak', async () => {
    const text = await textOf(`${scheme}/prov?grenser=01.01.2020`, treasurer)
    expect(text).toContain('slått sammen av Steinkjer, Verran')
    expect(text).toContain('Leksvik er slått sammen med kommuner utenfor')
  })

  it('sier alt som er galt ved sitt felt, og beholder det som er skrevet', async () => {
    const answer = await house.get(
      `${scheme}/prov?sats=-1&grunn=mye&dag=31.02.2016&til=9998`,
      treasurer,
    )
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const part of [
      'Satsen kan ikke være under 0',
      '«mye» er ikke et beløp',
      '«31.02.2016» finnes ikke',
      'Ingen kommune har nummeret 9998',
      'value="mye"',
      'value="31.02.2016"',
    ]) {
      expect(html).toContain(part)
    }
  })

  it.each([
    ['dag=01.01.1999', 'Vi har ikke folketall for dette året'],
    ['vert=1702&prosent=120', 'Ingen kan dekke mer enn 100 prosent'],
    ['sats=1e9', 'er ikke et beløp'],
    ['sats=0.505', '«0.505» har for mange desimaler. Skriv høyst to.'],
    ['sats=1.500', 'Mener du 1,5 kr eller 1 500 kr?'],
    ['grunn=1,500', 'Mener du 1,5 kr eller 1 500 kr?'],
    ['vert=1702&prosent=33.333', 'Mener du 33,333 % eller 33 333 %?'],
    ['vert=1702&prosent=0,5', 'Mener du 0,5 % eller 50 %?'],
    ['dag=01.01.0016', 'Mener du 1. januar 2016?'],
    ['sats=1000000000', 'over 1000 kr per innbygger'],
    ['grenser=01.01.2020&til=5006', '5006 er allerede med'],
    ['grenser=01.01.2020&til=Herøy', 'Mener du Herøy (Møre og Romsdal) eller Herøy (Nordland)?'],
    ['til=Verdal', 'Verdal er allerede med'],
    ['til=Trondhjem', '«Trondhjem» er ikke en kommune vi kjenner denne dagen'],
    ['nokkel=equally&sats=7', 'eller skriv 6 igjen'],
    ['nokkel=innbyggere', 'Velg hvordan kostnaden skal deles'],
  ])('%s avvises', async (query, message) => {
    const answer = await house.get(`${scheme}/prov?${query}`, treasurer)
    expect(answer.status).toBe(422)
    expect((await answer.text()).replaceAll('\u00a0', ' ')).toContain(message)
  })

  it('viser hva vedtaket gjør, avviser uten grunnlag, og vedtar', async () => {
    const confirm = await textOf(`${scheme}/vedta?sats=7`, treasurer)
    expect(confirm).toContain('Ingen kan endre den etterpå')
    expect(confirm).toContain('Den erstatter dagens liste på 1 083 040 kroner')

    const { communityId: id } = base
    const before = await inCommunity(base.db, id, (tx) =>
      findCurrentList(tx, id, 'nord-trondelag-2018'),
    )
    const form = { sats: '7', ar: '2018', vedtak: 'PSU, sak 1/26' }
    const without = await house.post(`${scheme}/vedta`, { ...form, vedtak: ' ' }, treasurer)
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Skriv hvem som har vedtatt lista')
    const early = await house.post(`${scheme}/vedta`, { ...form, ar: '2017' }, treasurer)
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('PSU, sak 1/26')

    const page = await house.get(`${scheme}/vedta?sats=7`, treasurer)
    const stamp = readStamp(await page.text())
    const read = { ...form, _lest: stamp }
    const done = await house.post(`${scheme}/vedta`, read, treasurer)
    expect([done.status, done.headers.get('location')]).toEqual([303, `${scheme}?gjort=vedtatt`])
    const late = await house.post(`${scheme}/vedta`, read, treasurer)
    const told = await late.text()
    expect(late.status).toBe(409)
    expect(told).toContain('En annen liste er vedtatt. Se lista som gjelder.')
    expect(told).not.toContain('aria-invalid')
    expect(told).toContain('PSU, sak 1/26')

    const after = await textOf(scheme)
    expect(after).toContain('1 221 880')
    expect(after).toContain('Vedtak: PSU, sak 1/26')
    expect(after).toContain('Erstatter lista på 1 083 040 kr')
    expect(after).toContain('Erstattet av en nyere liste')
    expect(await textOf(`${scheme}/1721`)).toContain('114 195')
    expect(await textOf(`${scheme}/1721?liste=${before?.id}`)).toContain('99 310')
    expect(await textOf(`${scheme}?liste=${before?.id}`)).toContain('Se lista som gjelder')
  })

  it('et gammelt forsøk som ikke lenger kan regnes ut, vedtas ikke, og det sies hvorfor', async () => {
    const { communityId: id } = base
    const standing = () =>
      inCommunity(base.db, id, (tx) => findCurrentList(tx, id, 'nord-trondelag-2018'))
    const list = await standing()
    const newer = {
      sats: '6',
      grenser: '01.01.2020',
      uten: '1718',
      ar: '2020',
      vedtak: 'PSU, sak 2/26',
    }
    expect((await house.post(`${scheme}/vedta`, newer, treasurer)).status).toBe(303)
    const older = { ...newer, _lest: 'standing.eldre list.eldre', grenser: '01.06.2017', uten: '' }
    const answer = await house.post(`${scheme}/vedta`, older, treasurer)
    const text = plain(await answer.text())
    expect(answer.status).toBe(409)
    expect(text).toContain('En annen liste er vedtatt.')
    expect(text).toContain('Lista kan ikke regnes ut lenger.')
    expect(text).toContain('PSU, sak 2/26')
    expect((await standing())?.replaces).toBe(list?.id)
  })
})

describe('Filene', () => {
  const currentOf = async (key: string, schemeKey: string) => {
    const { id } = await base.owner
      .selectFrom('community')
      .select('id')
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    const list = await inCommunity(base.db, id, (tx) => findCurrentList(tx, id, schemeKey))
    if (list === null) throw new Error('No list')
    return list
  }

  it('CSV har BOM, semikolon, desimalkomma og CRLF', async () => {
    const answer = await house.get('/st-olav/kostnader/sor-trondelag-2018/fordeling.csv')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines[0]).toMatch(/^Kommunenummer;Kommune;Innbyggere;/)
    expect(lines[1]).toBe('5017;Bjugn;4864;;10000,00;14592,00;24592,00')
    expect(lines[2]).toBe('5001;Trondheim;193501;Ikke kjent;;;Ikke kjent')
    expect(lines.slice(5)).toContain('Gjelder;Felles samhandlingsfunksjon i kommunehelsetjenesten')
    for (const fact of ['År;2018', 'Netto kostnad;Ikke gjengitt']) expect(lines).toContain(fact)
    expect(lines.find((line) => line.startsWith('Innbyggere per;'))).toMatch(/2018\. Statistisk/)
    expect(lines.find((line) => line.startsWith('Kilde;'))).toMatch(/^Kilde;Bjugn kommune, saks/)
    expect(lines.at(-1)).toBe('')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+47', "'+47"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['=a;b', '"\'=a;b"'],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ['\n=1', '"\'\n=1"'],
    ['Snåsa', 'Snåsa'],
  ])('Teksten %j blir aldri en formel', (text, field) => {
    expect(textField(text)).toBe(field)
  })

  it.each([
    ['0301', '"=""0301"""'],
    ['1/2', '"=""1/2"""'],
    ['3-4-26', '"=""3-4-26"""'],
    ['1e5', '"=""1e5"""'],
    ['1234567890123456', '"=""1234567890123456"""'],
    ['1721', '1721'],
    ['0', '0'],
    ['Sak 4/26', 'Sak 4/26'],
  ])('Teksten %j åpnes ikke som et annet tall eller en dag', (text, field) => {
    expect(textField(text)).toBe(field)
  })

  it('Kommunenummeret 0301 er tekst i CSV og i Excel', async () => {
    const list = await currentOf('nordre-trondelag', 'nord-trondelag-2018')
    const lines = list.lines.slice(0, 1).map((line) => ({ ...line, code: '0301', name: 'Oslo' }))
    const sheet = sheetOf('nb', { ...list, lines }, coverOf(list, []), {
      name: 'Oslo',
      exercise: false,
    })
    expect(csvOf(sheet)).toContain('"=""0301""";Oslo;')
    const cells = excelSheet(sheet).rows.flat()
    expect(cells).toContainEqual(expect.objectContaining({ value: '0301' }))
  })

  it('Excel har ekte tall', async () => {
    const answer = await house.get('/st-olav/kostnader/sor-trondelag-2018/fordeling.xlsx')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
    expect(sheet).toContain('<v>24592</v>')
    expect(sheet).toMatch(/<pane ySplit="2"[^>]* state="frozen"/)
    const styles = new TextDecoder().decode(files['xl/styles.xml'])
    expect(styles).toContain('formatCode="#,##0.00"')
    expect(answer.headers.get('content-disposition')).toContain('sor-trondelag-2018-2018.xlsx')
  })

  it('PDF er et arkivdokument, og tåler kravet om universell utforming', async () => {
    const answer = await house.get('/st-olav/kostnader/sor-trondelag-2018/fordeling.pdf')
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1')
    expect(bytes.slice(0, 5)).toBe('%PDF-')
    const list = await currentOf('st-olav', 'sor-trondelag-2018')
    for (const locale of ['nb', 'nn', 'en'] as const) {
      const sheet = sheetOf(locale, list, coverOf(list, []), { name: 'St. Olav', exercise: true })
      await expect(
        typesetPdf({
          source: sheetSource,
          inputs: sheetInputs(locale, sheet),
          madeAt: at,
          standard: 'ua-1',
        }),
      ).resolves.toBeTruthy()
    }
  })

  it('PDF blir til uansett hvilke tegn navnene er skrevet med', async () => {
    const list = await currentOf('st-olav', 'sor-trondelag-2018')
    const cover = coverOf(list, [])
    for (const name of ['漢 og عربي', 'Avtale 𝖠𝖡', '₿\u0336 🫶', '\ud800\ue123\u0378']) {
      const sheet = sheetOf('nb', list, cover, { name, exercise: true })
      const inputs: unknown = JSON.parse(
        JSON.stringify(sheetInputs('nb', sheet), (key, value: unknown) =>
          typeof value === 'string' && !['lang', 'size'].includes(key) ? `${value} ${name}` : value,
        ),
      )
      const order = {
        source: sheetSource,
        inputs: { ...sheetInputs('nb', sheet), ...Object(inputs) },
      }
      await expect(typesetPdf({ ...order, madeAt: at })).resolves.toBeTruthy()
    }
  })

  it('Øvelsen er merket i hver fil', async () => {
    const list = await currentOf('ovelse', 'ovelse-2018')
    const sheet = sheetOf('nb', list, coverOf(list, []), { name: 'Øvelse', exercise: true })
    expect(csvOf(sheet)).toMatch(/^\uFEFFØvelse\./)
    expect(sheetInputs('nb', sheet).exercise).toMatch(/^Øvelse/)
    const answer = await house.get('/ovelse/kostnader/ovelse-2018/fordeling.xlsx')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const strings = new TextDecoder().decode(files['xl/sharedStrings.xml'])
    expect(strings).toContain('Øvelse. Kostnaden')
  })
})
