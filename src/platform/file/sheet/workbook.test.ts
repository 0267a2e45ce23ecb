import { describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { anXlsx } from '../../../../test/builders/files.ts'
import { aBook, aRow } from '../../../../test/builders/sheets.ts'
import type { SheetLimits, SheetRead } from '../../../kernel/sheet.model.ts'
import { readSheetFile } from './read-sheet-file.ts'

const limits = { mostLines: 100, mostColumns: 10 }
const read = (bytes: Buffer, over: Partial<SheetLimits> = {}): Promise<SheetRead> =>
  readSheetFile(bytes, { name: 'liste.xlsx', limits: { ...limits, ...over } })
const lines = async (bytes: Buffer): Promise<string[] | string> => {
  const sheet = await read(bytes)
  if (!sheet.ok) return sheet.problem.code
  return sheet.lines.map(({ line, cells }) =>
    [line, ...cells.map(({ text, isFormula }) => (isFormula ? `formel ${text}` : text))].join('|'),
  )
}
const rows = (written: string, over: Omit<Parameters<typeof aBook>[0], 'sheets'> = {}) =>
  lines(aBook({ sheets: [written], ...over }))

describe('Ei liste som et program har skrevet', () => {
  it('med tekst, tall, dager og sant og usant', async () => {
    const day = new Date(Date.UTC(2026, 11, 31))
    const bytes = await writeExcelFile([
      [{ value: 'nr', fontWeight: 'bold' }, { value: 'navn' }, { value: 'fra' }, { value: 'vara' }],
      [
        { value: 5038, type: Number },
        { value: 'Kari & <Ola> «Nordmann»', type: String },
        { value: day, type: Date, format: 'dd.mm.yyyy' },
        { value: true, type: Boolean },
      ],
      [],
      [{ value: '0301', type: String }, null, { value: day, type: Date, format: 'd. mmmm yyyy' }],
      [null, null, null, { value: false, type: Boolean }],
      [
        { value: '=1+1', type: String },
        { value: 'SUM(A1:A2)', type: 'Formula' },
      ],
    ]).toBuffer()
    expect(await lines(Buffer.from(bytes))).toEqual([
      '1|nr|navn|fra|vara',
      '2|5038|Kari & <Ola> «Nordmann»|31.12.2026|SANN',
      '4|0301||31.12.2026',
      '5||||USANN',
      '6|=1+1|formel ',
    ])
  })

  it('5 000 linjer med sju celler', async () => {
    const cells = (n: number) =>
      Array.from({ length: 7 }, (_, c) => ({ value: `${n}.${c} på Ørland` }))
    const bytes = await writeExcelFile(Array.from({ length: 5_000 }, (_, n) => cells(n))).toBuffer()
    const sheet = await read(Buffer.from(bytes), { mostLines: 5_000 })
    expect(sheet.ok && sheet.lines.length).toBe(5_000)
    expect(sheet.ok && sheet.lines.at(-1)).toEqual({
      line: 5_000,
      cells: cells(4_999).map(({ value }) => ({ text: value, isFormula: false })),
    })
  })
})

describe('Arket', () => {
  const empty = '<row r="1"><c r="A1" s="0"/></row>'
  it('er det første synlige som har innhold, og navnet følger med', async () => {
    const sheet = await read(
      aBook({
        sheets: [
          { name: 'Skjult', state: 'hidden', rows: aRow(1, 'skjult') },
          { name: 'Dypt skjult', state: 'veryHidden', rows: aRow(1, 'dypt skjult') },
          { name: 'Tomt', rows: empty },
          { name: 'Kontakter &amp; vara', rows: aRow(3, 'navn') },
          { name: 'Mer', rows: aRow(1, 'mer') },
        ],
      }),
    )
    expect(sheet).toEqual({
      ok: true,
      sheet: 'Kontakter & vara',
      lines: [{ line: 3, cells: [{ text: 'navn', isFormula: false }] }],
    })
  })

  it('finnes ikke når alt er tomt eller skjult', async () => {
    expect(await rows(empty)).toBe('empty')
    expect(await lines(aBook({ sheets: [{ state: 'hidden', rows: aRow(1, 'a') }] }))).toBe('empty')
    expect(await lines(anXlsx())).toBe('empty')
  })

  it('leses med skjulte linjer og kolonner', async () => {
    const hidden = '<row r="2" hidden="1"><c r="A2" t="str"><v>skjult</v></c></row>'
    expect(await rows(aRow(1, 'a') + hidden)).toEqual(['1|a', '2|skjult'])
  })
})

describe('Cellene står der de står', () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="str"><v>${text}</v></c>`
  it.each<[string, string, string[]]>([
    ['med plass imellom', `<row r="7">${cell('B7', 'b')}${cell('D7', 'd')}</row>`, ['7||b||d']],
    [
      'uten at plassen er sagt',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      ['1|1|2', '2|3'],
    ],
    [
      'uten at plassen er sagt, etter en som sier den',
      `<row r="4">${cell('B4', 'b')}<c><v>3</v></c></row><row><c><v>5</v></c></row>`,
      ['4||b|3', '5|5'],
    ],
    ['i feil rekkefølge', `<row r="1">${cell('B1', 'b')}${cell('A1', 'a')}</row>`, ['1|a|b']],
    [
      'uten linjer som bare er farget',
      `<row r="1"><c r="A1" s="1"/><c r="XFD1" s="1"/></row>${aRow(2, 'a')}`,
      ['2|a'],
    ],
    ['uten linjer som bare har mellomrom', `${aRow(1, ' ', '  ')}${aRow(2, 'a')}`, ['2|a']],
  ])('%s', async (_title, written, expected) => {
    expect(await rows(written)).toEqual(expected)
  })

  it.each([
    ['to linjer med samme nummer', aRow(2, 'a') + aRow(2, 'b')],
    ['linjer i feil rekkefølge', aRow(2, 'a') + aRow(1, 'b')],
    ['ei linje som ikke finnes', aRow(1_048_577, 'a')],
    ['ei celle som ikke finnes', `<row r="1">${cell('XFE1', 'a')}</row>`],
    ['ei celle uten linje', `<row r="1">${cell('A', 'a')}</row>`],
    ['en felles tekst som ikke finnes', '<row r="1"><c t="s"><v>7</v></c></row>'],
  ])('%s gjør fila ødelagt', async (_title, written) => {
    expect(await rows(written)).toBe('damaged')
  })
})

describe('Tekst', () => {
  const shared = (text: string) => rows('<row r="1"><c t="s"><v>0</v></c></row>', { texts: text })
  it.each<[string, string, string]>([
    ['felles', '<si><t>Ørland</t></si>', 'Ørland'],
    [
      'med flere skrifter',
      '<si><r><rPr><b/></rPr><t>Ør</t></r><r><t xml:space="preserve"> land</t></r></si>',
      'Ør land',
    ],
    ['med uttalen ved siden av', '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>', '課'],
    ['med tegn som XML ikke kan ha', '<si><t>a_x000D_\nb_x005F_x0041_</t></si>', 'a\r\nb_x0041_'],
    ['med merker', '<si><t>a &lt; b &amp; c<![CDATA[ <d>]]></t></si>', 'a < b & c <d>'],
  ])('%s', async (_title, text, expected) => {
    expect(await shared(text)).toEqual([`1|${expected}`])
  })

  it('i cella selv', async () => {
    const rich =
      '<c t="inlineStr"><is><r><t>Kari</t></r><r><t> N</t></r><rPh><t>x</t></rPh></is></c>'
    expect(await rows(`<row r="1">${rich}</row>`)).toEqual(['1|Kari N'])
  })

  it('som ligner en formel, er tekst', async () => {
    expect(await shared('<si><t>=1+1</t></si>')).toEqual(['1|=1+1'])
  })
})

describe('Tall er som en person ser dem', () => {
  const number = (value: string, format?: number | string) =>
    rows(`<row r="1"><c${format === undefined ? '' : ' s="1"'}><v>${value}</v></c></row>`, {
      formats: format === undefined ? [] : [format],
    })
  it.each<[string, string, (number | string)?]>([
    ['5038', '5038'],
    ['5038.0', '5038'],
    ['5.038E3', '5038'],
    ['4774000000', '4774000000'],
    ['1E+21', '1000000000000000000000'],
    ['0.1', '0,1'],
    ['0.30000000000000004', '0,3'],
    ['1.0000000000000001E-7', '0,0000001'],
    ['-12.5', '-12,5'],
    ['-0', '0'],
    ['1234567.8', '1234567,8', '#,##0.00'],
    ['301', '0301', '0000'],
    ['5038', '5038', '0000'],
    ['74000000', '74000000', '00\\ 00\\ 00\\ 00'],
    ['0.125', '12,5\u00a0%', '0.0%'],
    ['0.07', '7\u00a0%', 9],
    ['12', '12', '0.00" dager"'],
    ['12', '12', '[Red]0;[Blue]-0'],
    ['12', '12', '_-* #,##0\\ "kr"_-;-* #,##0\\ "kr"_-'],
    ['12', '12', 49],
  ])('%s er %s', async (value, expected, format) => {
    expect(await number(value, format)).toEqual([`1|${expected}`])
  })

  it.each<[string, string, (number | string)?]>([
    ['1', '01.01.1900', 14],
    ['59', '28.02.1900', 14],
    ['60', '29.02.1900', 14],
    ['61', '01.03.1900', 14],
    ['46387', '31.12.2026', 14],
    ['46387', '31.12.2026', 'dd/mm/yyyy'],
    ['46387', '31.12.2026', '[$-414]d.\\ mmmm\\ yyyy;@'],
    ['46387', '31.12.2026', '"den" d/m yy'],
    ['46387', '31.12.2026', 'mmm'],
    ['46387.99', '31.12.2026', 'yyyy-mm-dd'],
    ['46387.5', '31.12.2026 12:00', 22],
    ['46387', '31.12.2026', 22],
    ['46387.354166666664', '31.12.2026 08:30', 'dd.mm.yyyy hh:mm'],
    ['46387.354166666664', '31.12.2026 08:30', 'm/d/yyyy h:mm AM/PM'],
    ['0.354166666666667', '08:30', 20],
    ['0.354166666666667', '08:30', 'h:mm'],
    ['1.5', '36:00', '[h]:mm'],
    ['2958465', '31.12.9999', 14],
    ['2958466', '2958466', 14],
    ['-1', '-1', 14],
    ['0', '0', 14],
  ])('%s er dagen %s', async (value, expected, format) => {
    expect(await number(value, format)).toEqual([`1|${expected}`])
  })

  it('dager er fire år og én dag senere der arbeidsboka teller fra 1904', async () => {
    const row = '<row r="1"><c s="1"><v>44925</v></c><c s="1"><v>0</v></c></row>'
    expect(await rows(row, { formats: [14], from1904: true })).toEqual(['1|31.12.2026|01.01.1904'])
  })

  it('dager i den strenge formen', async () => {
    const row =
      '<row r="1"><c t="d"><v>2026-12-31T00:00:00</v></c><c t="d"><v>2026-12-31T08:30:00</v></c></row>'
    expect(await rows(row)).toEqual(['1|31.12.2026|31.12.2026 08:30'])
  })

  it('sant, usant og feil', async () => {
    const row =
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c><v>abc</v></c></row>'
    expect(await rows(row)).toEqual(['1|SANN|USANN|formel #N/A|abc'])
  })
})

describe('Formler', () => {
  const f = (place: string, formula: string, value: string, type = '') =>
    `<c r="${place}"${type && ` t="${type}"`}>${formula}<v>${value}</v></c>`
  it.each<[string, string, string[]]>([
    ['med tall', `<row r="1">${f('A1', '<f>1+1</f>', '2')}</row>`, ['1|formel 2']],
    ['med tekst', `<row r="1">${f('A1', '<f>B1</f>', 'Kari', 'str')}</row>`, ['1|formel Kari']],
    [
      'som er delt mellom flere celler',
      `<row r="1">${f('A1', '<f t="shared" ref="A1:A2" si="0">B1</f>', '1')}</row><row r="2">${f('A2', '<f t="shared" si="0"/>', '2')}</row>`,
      ['1|formel 1', '2|formel 2'],
    ],
    [
      'som fyller flere celler',
      `<row r="1">${f('A1', '<f t="array" ref="A1:B2">C1:D2</f>', '1')}${f('B1', '', '2')}<c r="C1"><v>3</v></c></row><row r="2">${f('B2', '', '4')}</row><row r="3">${f('B3', '', '5')}</row>`,
      ['1|formel 1|formel 2|3', '2||formel 4', '3||5'],
    ],
    [
      'som ikke er regnet ut',
      '<row r="1"><c r="A1"><f>B1</f></c></row><row r="2"><c r="A2"><f>B2</f><v/></c></row>',
      ['1|formel ', '2|formel '],
    ],
    [
      'som feiler',
      `<row r="1">${f('A1', '<f>1/0</f>', '#DIV/0!', 'e')}</row>`,
      ['1|formel #DIV/0!'],
    ],
    [
      'som ikke gir noe, gjør ingen linje',
      `${aRow(1, 'a')}<row r="2">${f('A2', '<f>B2&amp;""</f>', '', 'str')}</row>`,
      ['1|a'],
    ],
    [
      'som ikke gir noe, ved siden av noe',
      `<row r="2">${f('A2', '<f>B2&amp;""</f>', '', 'str')}<c r="B2"><v>1</v></c></row>`,
      ['2|formel |1'],
    ],
  ])('%s', async (_title, written, expected) => {
    expect(await rows(written)).toEqual(expected)
  })

  it('i en betingelse ved siden av hører ikke til noen celle', async () => {
    const after = '<extLst><ext><x:f xmlns:x="a">A1</x:f></ext></extLst>'
    expect(await lines(aBook({ sheets: [{ rows: aRow(1, 'a'), after }] }))).toEqual(['1|a'])
  })
})

describe('Flettede celler', () => {
  const merged = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  const book = (written: string, ...refs: string[]) =>
    lines(aBook({ sheets: [{ rows: written, after: merged(...refs) }] }))

  it('nedover har verdien på hver linje som har innhold', async () => {
    const written =
      aRow(1, 'Verdal', 'Kari') + aRow(2, '', 'Ola') + aRow(4, '', 'Per') + aRow(5, '', 'Pål')
    expect(await book(written, 'A1:A4')).toEqual([
      '1|Verdal|Kari',
      '2|Verdal|Ola',
      '4|Verdal|Per',
      '5||Pål',
    ])
  })

  it('bortover har verdien i den første', async () => {
    expect(await book(aRow(1, 'Kontakter') + aRow(2, 'a', 'b'), 'A1:C1')).toEqual([
      '1|Kontakter',
      '2|a|b',
    ])
  })

  it('over flere linjer uten annet innhold lager ingen linjer', async () => {
    expect(await book(aRow(1, 'Kontakter') + aRow(4, 'a', 'b'), 'A1:B3')).toEqual([
      '1|Kontakter',
      '4|a|b',
    ])
  })

  it('med formel har formelen på hver linje', async () => {
    const written = `<row r="1"><c><f>C1</f><v>5</v></c><c><v>1</v></c></row>${aRow(2, '', 'b')}`
    expect(await book(written, 'A1:A2')).toEqual(['1|formel 5|1', '2|formel 5|b'])
  })

  it('over hverandre uten ende gjør fila ødelagt', async () => {
    const refs = Array.from({ length: 20 }, () => 'A1:A1048576')
    expect(await book(aRow(1, 'a') + aRow(2, '', 'b'), ...refs)).toBe('damaged')
  })
})

describe('Grensene', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => aRow(n + 1, 'a', 'b')).join('')

  it('akkurat så mange linjer som det er plass til', async () => {
    const sheet = await read(aBook({ sheets: [many(3)] }), { mostLines: 3 })
    expect(sheet.ok && sheet.lines.length).toBe(3)
  })

  it('en linje for mye, og hvor mange det var', async () => {
    expect(await read(aBook({ sheets: [many(4)] }), { mostLines: 3 })).toEqual({
      ok: false,
      problem: { code: 'too-many-lines', lines: 4, most: 3 },
    })
  })

  it('tomme linjer teller ikke', async () => {
    const coloured = Array.from(
      { length: 500 },
      (_, n) => `<row r="${n + 2}"><c s="0"/></row>`,
    ).join('')
    expect(await rows(aRow(1, 'a') + coloured)).toEqual(['1|a'])
  })

  it('50 000 linjer telles', async () => {
    expect(await read(aBook({ sheets: [many(50_000)] }))).toEqual({
      ok: false,
      problem: { code: 'too-many-lines', lines: 50_000, most: 100 },
    })
  })

  it('en kolonne for mye, og hvor mange det var', async () => {
    const written = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
    expect(await read(aBook({ sheets: [written] }))).toEqual({
      ok: false,
      problem: { code: 'too-many-columns', columns: 16_384, most: 10 },
    })
  })

  it('ei celle med 2 000 tegn, og én med 2 001', async () => {
    expect(await rows(aRow(1, 'a'.repeat(2_000)))).toEqual([`1|${'a'.repeat(2_000)}`])
    expect(await read(aBook({ sheets: [aRow(3, 'a', 'b'.repeat(2_001))] }))).toEqual({
      ok: false,
      problem: { code: 'cell-too-long', line: 3, column: 2 },
    })
  })
})

describe('Det som er laget for å skade, skader ikke', () => {
  const damaged = (parts: Record<string, string | Buffer>) =>
    lines(aBook({ sheets: [aRow(1, 'a')], parts }))
  const inSheet = (xml: string | Buffer) => damaged({ 'xl/worksheets/sheet1.xml': xml })
  const wide = Array.from({ length: 1_001 }, (_, n) => `a${n}="1"`).join(' ')
  it.each<[string, () => Promise<string[] | string>]>([
    ['et element med flere egenskaper enn noe har', () => inSheet(`<worksheet ${wide}/>`)],
    ['dypere enn noe er', () => inSheet('<c>'.repeat(1_100) + '</c>'.repeat(1_100))],
    ['UTF-7', () => inSheet('<?xml version="1.0" encoding="UTF-7"?>+ADw-worksheet/+AD4-')],
    ['ikke XML', () => inSheet('Kari')],
    ['halv XML', () => inSheet('<worksheet><sheetData><row>')],
    [
      'et ark som ikke finnes',
      () =>
        lines(
          aBook({
            sheets: [aRow(1, 'a')],
            relations: [],
            parts: {
              'xl/_rels/workbook.xml.rels':
                '<Relationships><Relationship Id="r0" Type="a/worksheet" Target="borte.xml"/></Relationships>',
            },
          }),
        ),
    ],
    [
      'flere formler over hverandre enn noen har',
      () =>
        rows(
          `<row r="1">${Array.from({ length: 1_001 }, () => '<c><f t="array" ref="A1:B9">1</f></c>').join('')}</row>`,
        ),
    ],
  ])('%s', async (_title, told) => {
    expect(await told()).toBe('damaged')
  })

  it('entiteter, brukt eller ikke, gjør fila til noe vi ikke leser', async () => {
    for (const text of ['a', '&b;']) {
      const sheet = `<worksheet><sheetData>${aRow(1, text)}</sheetData></worksheet>`
      expect(await inSheet(`<!DOCTYPE a [<!ENTITY b "x">]>${sheet}`)).toBe('unreadable')
    }
  })

  it('ei bombe pakkes ikke ut', async () => {
    expect(await damaged({ 'xl/sharedStrings.xml': Buffer.alloc(100 << 20, 'a') })).toBe(
      'unreadable',
    )
  })

  it('én tekst på mange megabyte holdes ikke', async () => {
    const long = `<worksheet><sheetData>${aRow(1, 'a'.repeat(20 << 20))}</sheetData></worksheet>`
    expect(await inSheet(long)).toBe('cell-too-long')
  })
})
