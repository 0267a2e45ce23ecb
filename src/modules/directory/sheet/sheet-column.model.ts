import type { ListCells, ListColumns } from '../../../kernel/list-sheet.model.ts'

/** The columns of the list as a sheet, in their order. A sheet that comes in may have them in any. */
export const sheetColumns = [
  'kommunenummer',
  'funksjon',
  'navn',
  'epost',
  'telefon',
  'fra',
  'til',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

/** What stands above each column, the same in all languages, so that a sheet can come back whoever took it out. */
export const columnHeads: Readonly<Record<SheetColumn, string>> = {
  kommunenummer: 'kommunenummer',
  funksjon: 'funksjon',
  navn: 'navn',
  epost: 'e-post',
  telefon: 'telefon',
  fra: 'fra',
  til: 'til',
}

/** The list as a sheet that comes in: a line says where and which function, and a name or an address. */
export const contactColumns: ListColumns<SheetColumn> = {
  order: sheetColumns,
  heads: columnHeads,
  widths: {
    kommunenummer: 18,
    funksjon: 30,
    navn: 28,
    epost: 36,
    telefon: 18,
    fra: 13,
    til: 13,
  },
  names: {
    kommunenummer: [
      ...['kommunenummer', 'kommunenr', 'knr', 'kommunekode', 'municipalitynumber'],
      ...['sted', 'stad', 'part', 'place', 'kommune', 'kommunenavn', 'kommunenamn', 'municipality'],
    ],
    funksjon: ['funksjon', 'rolle', 'function', 'role'],
    navn: ['navn', 'namn', 'name', 'fulltnavn', 'fulltnamn', 'kontaktperson', 'holder'],
    epost: ['epost', 'epostadresse', 'epostadressa', 'email', 'mail', 'emailaddress'],
    telefon: [
      ...['telefon', 'telefonnummer', 'telefonnr', 'tlf', 'tlfnr', 'phone', 'telephone'],
      ...['mobil', 'mobiltelefon', 'mobilnummer', 'mobile'],
    ],
    fra: ['fra', 'frå', 'from', 'fradato', 'frådato', 'fraogmed', 'fom'],
    til: ['til', 'to', 'tildato', 'until', 'tilogmed', 'tom'],
  },
  missing: (found) =>
    (['kommunenummer', 'funksjon', 'navn'] as const).filter(
      (column) => !found.has(column) && !(column === 'navn' && found.has('epost')),
    ),
}

/** A line of the list as a sheet has it. */
export type SheetCells = ListCells<SheetColumn>

/** What stands as the name where nobody holds the function. */
export const vacancyWord = 'Ledig'
