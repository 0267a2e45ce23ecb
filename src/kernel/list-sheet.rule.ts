import { beginsFormula } from './csv-text.rule.ts'
import { dividedIdentityNumber } from './divided-identity.rule.ts'
import { type IdentityProblem, identityProblem } from './identity-number.rule.ts'
import type { HeadRead, ListColumns, ListLine } from './list-sheet.model.ts'
import type { SheetCell, SheetLine } from './sheet.model.ts'
import { folded, oneLine, plainDigits, tidy } from './typed-text.rule.ts'

/** Where the line of a sheet is told in the lines that our own page hands on. */
const lineColumn = 'linje'

/** A heading or two may stand above the names of the columns. */
const mostAbove = 10

/** Where lines come from: a file, what was pasted, or our own page, whose lines may have lost the names of their columns. */
export type LinesFrom = 'file' | 'text' | 'own'

/** Finds the columns by their names, in any order. */
export function readHead<Column extends string>(
  columns: ListColumns<Column>,
  lines: readonly SheetLine[],
  from: LinesFrom,
): HeadRead<Column> {
  const isOwn = from === 'own'
  const head = lines.slice(0, mostAbove).find((line) => columnsIn(columns, line).size >= 2)
  const found = head
    ? columnsIn(columns, head)
    : new Map(isOwn ? columns.order.map((column, at) => [column, at + 1]) : [])
  const missing = columns.missing(new Set(found.keys()))
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
    lines: below.map((line) => listLine(columns.order, line, { found, numberAt })),
    notRead: (head?.cells ?? []).flatMap(({ text }, at) =>
      taken.has(at) || at === numberAt || oneLine(text) === '' ? [] : [nameOf(text)],
    ),
  }
}

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
function columnsIn<Column extends string>(
  { order, names }: ListColumns<Column>,
  { cells }: SheetLine,
): ReadonlyMap<Column, number> {
  const heads = cells.map(({ text }) => joined(text))
  return new Map(
    order.flatMap((column) => {
      const name = names[column].find((each) => heads.includes(each))
      return name === undefined ? [] : [[column, heads.indexOf(name)] as const]
    }),
  )
}

const noCell: SheetCell = { text: '', isFormula: false }

function listLine<Column extends string>(
  order: readonly Column[],
  { line, cells }: SheetLine,
  { found: at, numberAt }: { found: ReadonlyMap<Column, number>; numberAt: number },
): ListLine<Column> {
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
      order.map((column) => [column, safe[at.get(column) ?? -1] ?? noCell]),
    ) as ListLine<Column>['cells'],
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

/** Lines as a text that a person can mend and that is read again as it was; a formula stays one until it is written over. */
export const listText = <Column extends string>(
  { order, heads }: ListColumns<Column>,
  lines: readonly ListLine<Column>[],
): string =>
  [
    [lineColumn, ...order.map((column) => heads[column])],
    ...lines.map(({ line, cells }) => [
      String(line),
      ...order.map((column) => {
        const { text, isFormula } = cells[column]
        return isFormula ? formulaField(text) : plainField(text)
      }),
    ]),
  ]
    .map((fields) => fields.join(';'))
    .join('\n')

/** All stands in a field as it was typed, for no program for sheets opens it from there; only what is read otherwise is marked. */
const plainField = (text: string): string => inQuotes(beginsFormula(text) ? `'${text}` : text)

/** What a formula of a workbook came to; what failed to be reckoned out is known by itself. */
const formulaField = (text: string): string =>
  inQuotes(beginsFormula(text) || text.startsWith('#') ? text : `=${text}`)

const inQuotes = (field: string): string =>
  /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field

/** Why a line is read no further: it held the number of a person, or a formula where text is to stand. */
export type ClosedLine<Column extends string> =
  | { code: IdentityProblem }
  | { code: 'formula'; columns: readonly Column[] }

/** A line that is read no further; null where it can be read. */
export function closedLine<Column extends string>(
  { order }: ListColumns<Column>,
  { identity, cells }: ListLine<Column>,
): ClosedLine<Column> | null {
  if (identity) return { code: identity }
  const columns = order.filter((column) => cells[column].isFormula)
  return columns.length > 0 ? { code: 'formula', columns } : null
}

const vacancies = ['ledig', 'vakant', 'vakanse', 'vacant', 'ubesatt', 'ubesett']

/** Is this what people write as a name where nobody is? A dash alone is that, too. */
export const saysVacant = (name: string): boolean =>
  vacancies.includes(folded(name)) || /^[-\u2010-\u2015\u2212]+$/.test(tidy(name))

const longestQuote = 60

/** What was typed, as it is repeated in a sentence about it. */
export const quoted = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text
