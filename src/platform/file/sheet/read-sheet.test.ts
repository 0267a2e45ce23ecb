import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCompound,
  aDocx,
  aJpeg,
  anOdt,
  anXlsx,
  aPdf,
  aPng,
  aZip,
} from '../../../../test/builders/files.ts'
import { aBook, aRow } from '../../../../test/builders/sheets.ts'
import type { SheetLimits, SheetProblem } from '../../../kernel/sheet.model.ts'
import { readFileContent } from '../file-content.ts'
import { readSheet } from './read-sheet.ts'
import { readSheetFile } from './read-sheet-file.ts'

const limits: SheetLimits = { mostLines: 5_000, mostColumns: 20 }
const sent = (bytes: Uint8Array, name = 'liste.csv') =>
  ({ name, bytes, tooLarge: false, scan: 'clean' }) as const
const codeOf = async (bytes: Uint8Array, name?: string) => {
  const read = await readSheetFile(Buffer.from(bytes), { name: name ?? 'liste', limits })
  return read.ok ? 'lest' : read.problem.code
}
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

describe('Det som ikke er ei liste, sies det hva er', () => {
  const macroBook = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
  const book = (over: Omit<Parameters<typeof aBook>[0], 'sheets'>) =>
    aBook({ sheets: [aRow(1, 'navn')], ...over })
  const fetching = '<row r="1"><c><f>WEBSERVICE("https://onde.example")</f><v>1</v></c></row>'
  it.each<[string, Uint8Array, SheetProblem['code']]>([
    ['PDF', aPdf(), 'not-a-sheet'],
    ['låst PDF', aPdf({ trailer: '/Encrypt 4 0 R' }), 'not-a-sheet'],
    ['Word', aDocx(), 'not-a-sheet'],
    ['Word med makroer', aDocx({ parts: { 'word/vbaProject.bin': 'x' } }), 'not-a-sheet'],
    ['gammel Word', aCompound('WordDocument'), 'not-a-sheet'],
    ['OpenDocument-tekst', anOdt(), 'not-a-sheet'],
    ['bilde', aPng(), 'not-a-sheet'],
    ['et annet bilde', aJpeg(), 'not-a-sheet'],
    ['ZIP', aZip({ 'liste.csv': 'a;b' }), 'not-a-sheet'],
    ['RTF', Buffer.from('{\\rtf1 Kari}'), 'not-a-sheet'],
    ['nettside', Buffer.from('<html><table><tr><td>Kari</table>'), 'not-a-sheet'],
    ['nettside som kalles Excel', Buffer.from('\n<!DOCTYPE html><table>'), 'not-a-sheet'],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>'), 'not-a-sheet'],
    ['noe ukjent', Buffer.from('0001020304050607', 'hex'), 'not-a-sheet'],
    ['gammel Excel', aCompound('Workbook'), 'old-excel'],
    ['gammel Excel fra 1995', aCompound('Book'), 'old-excel'],
    [
      'binær Excel',
      anXlsx({ main: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }),
      'other-sheet',
    ],
    ['Excel-mal', anXlsx({ main: `${spreadsheet}.template.main+xml` }), 'other-sheet'],
    ['OpenDocument-regneark', anOdt({ kind: 'spreadsheet' }), 'other-sheet'],
    ['Numbers', aZip({ 'Index/Document.iwa': 'x' }), 'other-sheet'],
    ['låst Excel', aCompound('EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
    ['halv Excel', book({}).subarray(0, 900), 'damaged'],
    ['Excel uten arbeidsbok', anXlsx({ parts: { 'xl/workbook.xml': '' } }), 'damaged'],
    ['Excel med makroer', book({ main: macroBook }), 'macros'],
    ['Excel med makroer i en del', book({ parts: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    ['Excel med makroer og ingenting annet', anXlsx({ main: macroBook }), 'macros'],
    ['Excel med gamle makroer', book({ parts: { 'xl/macrosheets/sheet1.xml': '<x/>' } }), 'macros'],
    ['Excel med ActiveX', book({ parts: { 'xl/activeX/activeX1.xml': '<x/>' } }), 'macros'],
    ['Excel med et program inni', book({ parts: { 'xl/media/a.exe': 'MZ' } }), 'macros'],
    [
      'Excel som henter fra ei annen bok',
      book({ relations: [['externalLink', 'externalLinks/1.xml']] }),
      'outside-links',
    ],
    ['Excel som henter fra nettet', aBook({ sheets: [fetching] }), 'outside-links'],
    ['en tekst med ingenting i', Buffer.from('\uFEFF\r\n;;\r\n'), 'empty'],
    [
      'tekst i UTF-32',
      Buffer.from(Uint32Array.from([...'navn;sted'], (each) => each.charCodeAt(0)).buffer),
      'other-text',
    ],
  ])('%s', async (_title, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('et lenket bilde i boka er uten betydning, for fila tas ikke vare på', async () => {
    const pictures = book({ relations: [['image', 'https://a.example/b.png', 'External']] })
    expect(await codeOf(pictures)).toBe('lest')
  })

  it('noe ukjent som kalles CSV, er en tekst vi ikke kan lese', async () => {
    expect(await codeOf(Buffer.from('4df8818d', 'hex'), 'LISTE.CSV')).toBe('other-text')
  })
})

describe('Fila slik den ble sendt', () => {
  it.each<[string, Partial<Parameters<typeof readSheet>[1]>, SheetProblem['code']]>([
    ['tom', { bytes: new Uint8Array() }, 'empty'],
    ['så stor at innholdet ble sluppet', { bytes: new Uint8Array(), tooLarge: true }, 'too-large'],
    ['over 10 MB', { bytes: Buffer.alloc(10 * 1024 * 1024 + 1, 'a;b\n') }, 'too-large'],
    ['med virus', { scan: 'infected' }, 'infected'],
    ['som ikke er sjekket', { scan: 'unscanned' }, 'unscanned'],
  ])('%s', async (_title, over, code) => {
    const read = await readSheet('a', { ...sent(Buffer.from('a;b')), ...over }, limits)
    expect(read).toEqual({ ok: false, problem: { code } })
  })

  it('leses på en egen tråd, CSV og XLSX likt, og er uendret etterpå', async () => {
    const lines = [1, 2].map((line) => ({
      line,
      cells: ['navn', 'sted'].map((text) => ({ text, isFormula: false })),
    }))
    const csv = Buffer.from('navn;sted\r\nnavn;sted')
    const xlsx = aBook({ sheets: [aRow(1, 'navn', 'sted') + aRow(2, 'navn', 'sted')] })
    const before = Buffer.from(xlsx)
    expect(await readSheet('a', sent(csv), limits)).toEqual({ ok: true, sheet: null, lines })
    expect(await readSheet('a', sent(xlsx), limits)).toEqual({ ok: true, sheet: 'Ark1', lines })
    expect(xlsx.equals(before)).toBe(true)
  })
})

describe('Store filer', () => {
  const csv = (count: number) => Buffer.from('5038;Kari;kari@a.no\r\n'.repeat(count))
  const xlsx = (count: number) =>
    aBook({
      sheets: [Array.from({ length: count }, (_, n) => aRow(n + 1, '5038', 'Kari')).join('')],
    })
  it.each<[lines: number, string, Buffer]>([
    [200_000, 'CSV', csv(200_000)],
    [50_000, 'XLSX', xlsx(50_000)],
  ])('%d linjer i %s telles mens Godfot svarer andre', async (lines, _title, bytes) => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    }, 10)
    const read = await readSheet('a', sent(bytes), limits)
    clearInterval(timer)
    expect(read).toEqual({
      ok: false,
      problem: { code: 'too-many-lines', lines, most: 5_000 },
    })
    expect(turns).toBeGreaterThan(2)
  })

  it('i ett fellesskap lar ikke et annet vente', async () => {
    const heavy = xlsx(50_000)
    let left = 3
    const all = Array.from({ length: left }, async () => {
      await readSheet('tung', sent(heavy), limits)
      left -= 1
    })
    const [light, content] = await Promise.all([
      readSheet('en annen', sent(Buffer.from('a;b')), limits),
      readFileContent(aPdf(), 'en tredje'),
    ])
    expect([light.ok, content.form]).toEqual([true, 'pdf'])
    expect(left).toBeGreaterThan(0)
    await Promise.all(all)
  })
})

describe('Ingen fil, hvor ødelagt den enn er, stopper lesingen', () => {
  const whole = [
    aBook({
      sheets: [
        {
          rows: aRow(1, 'a', 'b') + aRow(2, 'c'),
          after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
        },
      ],
      formats: ['yyyy'],
      texts: '<si><t>a</t></si>',
    }),
    Buffer.from('sep=;\r\n"navn";="0301"\r\nKari;+47 74'),
  ]
  it('kuttet hvor som helst, og med én byte endret hvor som helst', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        async (file, cut, at, byte) => {
          const changed = Buffer.from(file)
          changed[at % file.length] = byte
          await codeOf(changed)
          await codeOf(file.subarray(0, cut % file.length))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('hva som helst mellom hermetegn, skilletegn og linjeskift', async () => {
    const signs = fc.constantFrom('"', '""', ';', ',', '\t', '\n', '\r', 'a', '=', "'", ' ', 'sep=')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: signs, maxLength: 40 }), async (text) => {
        await codeOf(Buffer.from(text))
      }),
      { numRuns: 500 },
    )
  })
})
