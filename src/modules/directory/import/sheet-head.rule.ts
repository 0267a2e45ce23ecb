import { dividedIdentityNumber } from '../../../kernel/divided-identity.rule.ts'
import { type IdentityProblem, identityProblem } from '../../../kernel/identity-number.rule.ts'
import type { SheetCell, SheetLine } from '../../../kernel/sheet.model.ts'
import { oneLine, plainDigits } from '../../../kernel/typed-text.rule.ts'
import { tidy } from '../sheet/place-text.rule.ts'
import { type SheetColumn, sheetColumns } from '../sheet/sheet-column.model.ts'
import type { HeadRead, ListLine } from './list-line.model.ts'

/** What people call the columns, the surest first; written together and in small letters. */
const names: Readonly<Record<SheetColumn, readonly string[]>> = {
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
}

/** Where the line of a sheet is told in the lines that our own page hands on. */
export const lineColumn = 'linje'

/** A heading or two may stand above the names of the columns. */
const mostAbove = 10

/** Where lines come from: a file, what was pasted, or our own page, whose lines may have lost the names of their columns. */
export type LinesFrom = 'file' | 'text' | 'own'

/** Finds the columns by their names, in any order. */
export function readHead(lines: readonly SheetLine[], from: LinesFrom): HeadRead {
  const isOwn = from === 'own'
  const head = lines.slice(0, mostAbove).find((line) => columnsIn(line).size >= 2)
  const found = head ? columnsIn(head) : isOwn ? ownColumns : new Map<SheetColumn, number>()
  const missing = (['kommunenummer', 'funksjon', 'navn'] as const).filter(
    (column) => !found.has(column) && !(column === 'navn' && found.has('epost')),
  )
  if (missing.length > 0) {
    const told = (head ?? lines[0])?.cells.map(({ text }) => nameOf(text)).filter(Boolean) ?? []
    return { ok: false, problem: { code: 'columns-missing', missing, found: told } }
  }
  const below = head ? lines.slice(lines.indexOf(head) + 1) : lines
  if (below.length === 0 && !isOwn) return { ok: false, problem: { code: 'no-lines' } }
  const taken = new Set(found.values())
  const numberAt =
    from === 'file' ? -1 : (head?.cells.findIndex(({ text }) => joined(text) === lineColumn) ?? 0)
  return {
    ok: true,
    lines: below.map((line) => listLine(line, found, numberAt)),
    notRead: (head?.cells ?? []).flatMap(({ text }, at) =>
      taken.has(at) || at === numberAt || oneLine(text) === '' ? [] : [nameOf(text)],
    ),
  }
}

const ownColumns: ReadonlyMap<SheetColumn, number> = new Map(
  sheetColumns.map((column, at) => [column, at + 1]),
)

/** `E-post (jobb)` is `epostjobb`, `Fra-dato` is `fradato`. */
const joined = (text: string): string =>
  oneLine(text)
    .toLocaleLowerCase('nb')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** A column as it is called in the sheet, unless what stands there is a person's number. */
const nameOf = (text: string): string => {
  const name = oneLine(text).slice(0, 60)
  return numberIn(name) ? '…' : name
}

/** Where each column stands; of two that can be meant, the one with the surer name. */
function columnsIn({ cells }: SheetLine): ReadonlyMap<SheetColumn, number> {
  const heads = cells.map(({ text }) => joined(text))
  return new Map(
    sheetColumns.flatMap((column) => {
      const name = names[column].find((each) => heads.includes(each))
      return name === undefined ? [] : [[column, heads.indexOf(name)] as const]
    }),
  )
}

const noCell: SheetCell = { text: '', isFormula: false }

function listLine(
  { line, cells }: SheetLine,
  columns: ReadonlyMap<SheetColumn, number>,
  numberAt: number,
): ListLine {
  let identity: IdentityProblem | null = null
  const safe = cells.map((cell): SheetCell => {
    const found = numberIn(cell.text)
    identity ??= found
    return found ? noCell : { ...cell, text: tidy(cell.text) }
  })
  const divided = identity === null ? dividedIn(safe) : undefined
  if (divided !== undefined) {
    identity = 'identity-number'
    safe[safe.indexOf(divided)] = noCell
  }
  const told = /^\d{1,7}$/.exec(cells[numberAt]?.text.trim() ?? '')?.[0]
  return {
    line: told === undefined ? line : Number(told),
    cells: Object.fromEntries(
      sheetColumns.map((column) => [column, safe[columns.get(column) ?? -1] ?? noCell]),
    ) as ListLine['cells'],
    identity,
  }
}

/** The cell where a number of a person begins that goes on in the next, or in the one after a mail address. */
function dividedIn(cells: readonly SheetCell[]): SheetCell | undefined {
  const besideMail = cells.filter(({ text }) => !text.includes('@'))
  return [cells, besideMail]
    .map((row) => row[dividedIdentityNumber(row.map(({ text }) => text)) ?? -1])
    .find((found) => found !== undefined)
}

/** A number of a person; a sheet that took it for a figure has dropped the nought that it began with. */
function numberIn(text: string): IdentityProblem | null {
  if (text.length < 9) return null
  const digits = plainDigits(text).match(/\d/g)?.length ?? 0
  if (digits < 9) return null
  const bare = text.trim()
  return (
    identityProblem(text) ??
    (/^\d{10}$/.test(bare) && !bare.startsWith('47') ? identityProblem(`0${bare}`) : null)
  )
}
