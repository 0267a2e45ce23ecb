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

/** A line of the list as a sheet has it. */
export type SheetCells = Readonly<Record<SheetColumn, string>>

/** What stands as the name where nobody holds the function. */
export const vacancyWord = 'Ledig'
