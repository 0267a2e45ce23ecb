import { wholeNumber } from './format.model.ts'
import { cellName, longestCell, mostSheetBytes, type SheetProblem } from './sheet.model.ts'
import type { Locale } from './words.model.ts'

type Code = SheetProblem['code']
type ProblemOf<Each extends Code, Problem = SheetProblem> = Problem extends { code: infer Codes }
  ? Each extends Codes
    ? Problem
    : never
  : never
type Wordings = {
  [Each in Code]: Record<Locale, string | ((problem: ProblemOf<Each>) => string)>
}

/** Why nothing was read from a sheet that was sent, and what to send instead: the words beside its field. */
export function sheetText(locale: Locale, problem: SheetProblem): string {
  const wording = wordings[problem.code][locale] as string | ((problem: SheetProblem) => string)
  return typeof wording === 'string' ? wording : wording(problem)
}

const longest = wholeNumber(longestCell)
const megabytes = mostSheetBytes / 1024 / 1024

const wordings: Wordings = {
  'too-many-lines': {
    nb: ({ lines, most }) =>
      `Fila har ${wholeNumber(lines)} linjer, og her er det plass til ${wholeNumber(most)}. Del den i flere filer.`,
    nn: ({ lines, most }) =>
      `Fila har ${wholeNumber(lines)} linjer, og her er det plass til ${wholeNumber(most)}. Del henne i fleire filer.`,
    en: ({ lines, most }) =>
      `The file has ${wholeNumber(lines)} lines, and there is room for ${wholeNumber(most)}. Split it into several files.`,
  },
  'too-many-columns': {
    nb: ({ columns, most }) =>
      `Fila har ${wholeNumber(columns)} kolonner, og her er det plass til ${wholeNumber(most)}. Ta bort de kolonnene som ikke trengs.`,
    nn: ({ columns, most }) =>
      `Fila har ${wholeNumber(columns)} kolonnar, og her er det plass til ${wholeNumber(most)}. Ta bort dei kolonnane som ikkje trengst.`,
    en: ({ columns, most }) =>
      `The file has ${wholeNumber(columns)} columns, and there is room for ${wholeNumber(most)}. Remove the columns that are not needed.`,
  },
  'cell-too-long': {
    nb: ({ line, column }) =>
      `Teksten i celle ${cellName(line, column)} er lengre enn ${longest} tegn. Kort den ned.`,
    nn: ({ line, column }) =>
      `Teksten i celle ${cellName(line, column)} er lengre enn ${longest} teikn. Kort han ned.`,
    en: ({ line, column }) =>
      `The text in cell ${cellName(line, column)} is longer than ${longest} characters. Shorten it.`,
  },
  'open-quote': {
    nb: ({ line }) =>
      `En celle på linje ${wholeNumber(line)} begynner med et anførselstegn (") som aldri blir lukket, så vi ser ikke hvor den slutter. Rett linja, eller lagre fila på nytt fra Excel.`,
    nn: ({ line }) =>
      `Ei celle på linje ${wholeNumber(line)} begynner med eit hermeteikn (") som aldri blir lukka, så vi ser ikkje kvar ho sluttar. Rett linja, eller lagre fila på nytt frå Excel.`,
    en: ({ line }) =>
      `A cell on line ${wholeNumber(line)} begins with a quotation mark (") that is never closed, so we cannot see where it ends. Put the line right, or save the file anew from Excel.`,
  },
  'too-large': {
    nb: `Fila er større enn ${megabytes} MB. Lagre bare arket med lista i ei egen fil, uten bilder, eller del lista i flere filer.`,
    nn: `Fila er større enn ${megabytes} MB. Lagre berre arket med lista i ei eiga fil, utan bilete, eller del lista i fleire filer.`,
    en: `The file is larger than ${megabytes} MB. Save only the sheet with the list as a file of its own, without pictures, or split the list into several files.`,
  },
  infected: {
    nb: 'Fila inneholder et virus eller noe annet skadelig, og ble ikke lest. Si fra til den som ga deg den.',
    nn: 'Fila inneheld eit virus eller noko anna skadeleg, og vart ikkje lesen. Sei frå til den som gav deg henne.',
    en: 'The file holds a virus or something else that does harm, and was not read. Tell whoever gave it to you.',
  },
  unscanned: {
    nb: 'Fila kan ikke sjekkes for virus akkurat nå, og ble ikke lest. Prøv igjen om litt.',
    nn: 'Fila kan ikkje sjekkast for virus akkurat no, og vart ikkje lesen. Prøv igjen om litt.',
    en: 'The file cannot be checked for viruses right now, and was not read. Try again in a while.',
  },
  empty: {
    nb: 'Det står ingenting i fila. Velg fila med lista, og se etter at lista ikke står på et skjult ark.',
    nn: 'Det står ingenting i fila. Vel fila med lista, og sjå etter at lista ikkje står på eit skjult ark.',
    en: 'There is nothing in the file. Choose the file with the list, and see that the list is not on a hidden sheet.',
  },
  'not-a-sheet': {
    nb: 'Fila er ikke et regneark. Velg en Excel-arbeidsbok (.xlsx) eller en CSV-fil.',
    nn: 'Fila er ikkje eit rekneark. Vel ei Excel-arbeidsbok (.xlsx) eller ei CSV-fil.',
    en: 'The file is not a spreadsheet. Choose an Excel workbook (.xlsx) or a CSV file.',
  },
  'old-excel': {
    nb: 'Fila er fra en gammel utgave av Excel (.xls). Åpne den i Excel, og lagre den som Excel-arbeidsbok (.xlsx).',
    nn: 'Fila er frå ei gammal utgåve av Excel (.xls). Opne henne i Excel, og lagre henne som Excel-arbeidsbok (.xlsx).',
    en: 'The file is from an old version of Excel (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  'other-sheet': {
    nb: 'Fila er et regneark av et annet slag. Åpne den der den er laget, og lagre den som Excel-arbeidsbok (.xlsx) eller CSV.',
    nn: 'Fila er eit rekneark av eit anna slag. Opne henne der ho er laga, og lagre henne som Excel-arbeidsbok (.xlsx) eller CSV.',
    en: 'The file is a spreadsheet of another kind. Open it where it was made, and save it as an Excel workbook (.xlsx) or CSV.',
  },
  'other-text': {
    nb: 'Vi kan ikke lese bokstavene i fila. Åpne den i Excel, og lagre den som «CSV UTF-8» eller som Excel-arbeidsbok (.xlsx).',
    nn: 'Vi kan ikkje lese bokstavane i fila. Opne henne i Excel, og lagre henne som «CSV UTF-8» eller som Excel-arbeidsbok (.xlsx).',
    en: 'We cannot read the letters of the file. Open it in Excel, and save it as “CSV UTF-8” or as an Excel workbook (.xlsx).',
  },
  encrypted: {
    nb: 'Fila er låst med passord. Ta bort passordet (i Excel: Fil, Informasjon, Beskytt arbeidsbok, Krypter med passord, og tøm feltet), og lagre den på nytt.',
    nn: 'Fila er låst med passord. Ta bort passordet (i Excel: Fil, Informasjon, Vern arbeidsbok, Krypter med passord, og tøm feltet), og lagre henne på nytt.',
    en: 'The file is locked with a password. Remove the password (in Excel: File, Info, Protect Workbook, Encrypt with Password, and empty the field), and save it again.',
  },
  damaged: {
    nb: 'Fila er ødelagt eller ikke hel. Åpne den i Excel, lagre den på nytt, og velg den nye fila.',
    nn: 'Fila er øydelagd eller ikkje heil. Opne henne i Excel, lagre henne på nytt, og vel den nye fila.',
    en: 'The file is damaged or not whole. Open it in Excel, save it again, and choose the new file.',
  },
  unreadable: {
    nb: 'Fila inneholder mer enn vi rekker å lese. Kopier bare lista inn i en ny arbeidsbok, eller lagre arket som CSV.',
    nn: 'Fila inneheld meir enn vi rekk å lese. Kopier berre lista inn i ei ny arbeidsbok, eller lagre arket som CSV.',
    en: 'The file holds more than we have time to read. Copy only the list into a new workbook, or save the sheet as CSV.',
  },
  macros: {
    nb: 'Arbeidsboka har makroer eller andre programmer i seg. Lagre den som vanlig Excel-arbeidsbok (.xlsx) uten makroer, eller lagre arket som CSV.',
    nn: 'Arbeidsboka har makroar eller andre program i seg. Lagre henne som vanleg Excel-arbeidsbok (.xlsx) utan makroar, eller lagre arket som CSV.',
    en: 'The workbook has macros or other programs in it. Save it as an ordinary Excel workbook (.xlsx) without macros, or save the sheet as CSV.',
  },
  'outside-links': {
    nb: 'Arbeidsboka henter innhold fra andre filer eller fra nettet. Kopier lista, og lim den inn som verdier i en ny arbeidsbok, eller lagre arket som CSV.',
    nn: 'Arbeidsboka hentar innhald frå andre filer eller frå nettet. Kopier lista, og lim henne inn som verdiar i ei ny arbeidsbok, eller lagre arket som CSV.',
    en: 'The workbook fetches content from other files or from the net. Copy the list, and paste it as values into a new workbook, or save the sheet as CSV.',
  },
}
