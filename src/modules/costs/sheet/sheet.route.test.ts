import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestApp } from '../../../../test/app.ts'
import { costHouse, costsMadeAt } from '../../../../test/cost-house.ts'
import type { TestDatabase } from '../../../../test/database.ts'
import { inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { typesetPdf } from '../../../platform/pdf.ts'
import { coverOf } from '../cover.model.ts'
import { readStandingList } from '../share-list.query.ts'
import { sheetOf } from './sheet.view.ts'
import { csvOf } from './sheet-csv.view.ts'
import { excelSheet } from './sheet-excel.view.ts'
import { sheetInputs, sheetSource } from './sheet-pdf.view.ts'

let base: TestDatabase
let house: TestApp
beforeAll(async () => {
  ;({ base, house } = await costHouse())
})
afterAll(() => base.close())

describe('Filene', () => {
  const currentOf = async (key: string, schemeKey: string) => {
    const { id } = await base.owner
      .selectFrom('community')
      .select('id')
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    const list = await inCommunity(base.db, id, (tx) =>
      readStandingList(askWithin(tx), id, schemeKey),
    )
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

  it('Excel skrives ut på én side i bredden, og summene er formler med tallet ved siden av', async () => {
    const answer = await house.get('/st-olav/kostnader/sor-trondelag-2018/fordeling.xlsx')
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
    expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/)
    const list = await currentOf('st-olav', 'sor-trondelag-2018')
    const drawn = sheetOf('nb', list, coverOf(list, []), { name: 'St. Olav', exercise: false })
    const formulas = [...sheet.matchAll(/<c r="([A-Z])\d+"[^>]*><f>([^<]+)<\/f><v>([^<]+)<\/v>/g)]
    const rows = `3:X${2 + drawn.rows.length}`
    expect(formulas.length).toBeGreaterThan(0)
    for (const [, letter = '', formula] of formulas)
      expect(formula).toBe(`SUM(${letter}${rows.replace('X', letter)})`)
    expect(formulas.map(([, , , figure]) => Number(figure))).toContain(list.knownTotal / 100)
  })

  it('Excel har ingen formel der summen ikke er det linjene blir til', async () => {
    const list = await currentOf('st-olav', 'sor-trondelag-2018')
    const [, ...lines] = list.lines
    const sheet = sheetOf('nb', { ...list, lines }, coverOf(list, []), {
      name: '',
      exercise: false,
    })
    const cells = excelSheet(sheet).rows.flat()
    const total = cells.filter((cell) => cell?.value === list.knownTotal / 100)
    expect(total.map((cell) => cell?.sums)).toEqual([undefined])
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
          madeAt: costsMadeAt,
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
      await expect(typesetPdf({ ...order, madeAt: costsMadeAt })).resolves.toBeTruthy()
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
