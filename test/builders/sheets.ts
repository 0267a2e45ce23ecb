import { anXlsx, type Relation } from './files.ts'

type Parts = NonNullable<Parameters<typeof anXlsx>[0]>['parts']
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const xmlns = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/** A sheet of a workbook; a text alone is what stands in its rows. */
type ABookSheet = string | { name?: string; state?: string; rows: string; after?: string }

/** A workbook whose parts are written by hand, for what no writer of sheets writes. */
export function aBook(over: {
  sheets: readonly ABookSheet[]
  /** What stands in the list of shared texts. */
  texts?: string
  /** Formats of numbers that the styles of cells have, in their order: the number of a known one, or written out. */
  formats?: readonly (number | string)[]
  from1904?: boolean
  relations?: readonly Relation[]
  main?: string
  types?: Record<string, string>
  parts?: Parts
}): Buffer {
  const sheets = over.sheets.map((each) => (typeof each === 'string' ? { rows: each } : each))
  const part = (n: number) => `worksheets/sheet${n + 1}.xml`
  return anXlsx({
    ...(over.main && { main: over.main }),
    types: {
      ...Object.fromEntries(sheets.map((_, n) => [`/xl/${part(n)}`, `${type}.worksheet+xml`])),
      ...over.types,
    },
    relations: [
      ...sheets.map((_, n): Relation => ['worksheet', part(n)]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
      ...(over.relations ?? []),
    ],
    parts: {
      'xl/workbook.xml': `<workbook ${xmlns}><workbookPr${over.from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, n) =>
            `<sheet name="${name ?? `Ark${n + 1}`}" sheetId="${n + 1}" r:id="r${n}"${state ? ` state="${state}"` : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
      'xl/sharedStrings.xml': `<sst ${xmlns}>${over.texts ?? ''}</sst>`,
      'xl/styles.xml': stylesOf(over.formats ?? []),
      ...Object.fromEntries(
        sheets.map(({ rows, after }, n) => [
          `xl/${part(n)}`,
          `<worksheet ${xmlns}><sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`,
        ]),
      ),
      ...over.parts,
    },
  })
}

function stylesOf(formats: readonly (number | string)[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const numbered = formats.map((format, n) =>
    typeof format === 'number' ? { id: format } : { id: 164 + n, code: format },
  )
  const written = numbered.flatMap(({ id, code }) =>
    code === undefined ? [] : [`<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`],
  )
  return `<styleSheet ${xmlns}><numFmts>${written.join('')}</numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs>${[{ id: 0 }, ...numbered].map(({ id }) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`
}

/** A row of cells that hold their text themselves. */
export const aRow = (line: number, ...texts: string[]): string =>
  `<row r="${line}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
