import type { Context } from 'hono'
import { typedIn } from '../kernel/form/form.model.ts'
import { identityProblem } from '../kernel/identity-number.rule.ts'
import { fileNameProblem } from '../kernel/identity-trace.rule.ts'
import {
  type HeadRead,
  type ListColumns,
  type ListLine,
  listForm,
  listLimits,
  mostListLetters,
} from '../kernel/list-sheet.model.ts'
import { type LinesFrom, listText, readHead } from '../kernel/list-sheet.rule.ts'
import type { CommunityPage } from '../kernel/page.model.ts'
import { readingText } from '../kernel/reading.text.ts'
import type { SheetRead } from '../kernel/sheet.model.ts'
import { sheetText } from '../kernel/sheet.text.ts'
import type { Env } from '../platform/env.ts'
import { readSheet } from '../platform/file/sheet/read-sheet.ts'
import { fieldErrors } from './field-errors.ts'
import type { FieldError } from './form.tsx'
import { sayList as say } from './list-import.text.ts'
import { headProblemText } from './list-problem.ts'

/** The lines that came, or what is wrong with all of it, with what to show again as pasted. */
export type GatheredList<Column extends string> =
  | { ok: true; lines: readonly ListLine<Column>[]; notRead: readonly string[] }
  | { ok: false; errors: readonly FieldError[]; pasted: string }

/** What was chosen or pasted; or what the preview carried, with the lines that were mended there. */
export async function gatherList<Column extends string>(
  c: Context<Env>,
  page: CommunityPage,
  columns: ListColumns<Column>,
): Promise<GatheredList<Column>> {
  const typed = typedIn(listForm, c.var.form)
  const carried = [typed.linjer, typed.feil].filter((text) => text.trim() !== '')
  const of = { page, columns, pasted: carried.length > 0 ? carried.join('\n') : typed.lim }
  return carried.length > 0 ? readAgain(of, carried) : readSent(c, of)
}

type Of<Column extends string> = {
  page: CommunityPage
  columns: ListColumns<Column>
  pasted: string
}

async function readSent<Column extends string>(
  c: Context<Env>,
  of: Of<Column>,
): Promise<GatheredList<Column>> {
  const { page, pasted } = of
  const { fil } = c.var.files
  const labels = { fil: say(page.locale, 'file'), lim: say(page.locale, 'paste') }
  const numbers = numbersIn(pasted, fil?.name ?? '')
  const errors = fieldErrors(page.locale, numbers, readingText, { labels, typed: { lim: pasted } })
  if (errors.length > 0) return { ok: false, errors, pasted }
  const isPasted = pasted.trim() !== ''
  if (!fil && !isPasted) return refused(of, 'fil', say(page.locale, 'chooseOne'))
  if (fil && isPasted) return refused(of, 'fil', say(page.locale, 'notBoth'))
  return fil
    ? gathered(of, await readSheet(page.community.id, fil, listLimits), 'file')
    : gathered(of, await readText(page, pasted), 'text')
}

/** A number on a person where no line is to hold it: in what the file is called, or among the names of the columns. */
function numbersIn(pasted: string, fileName: string) {
  const [inName, inHead] = [
    fileNameProblem(fileName),
    identityProblem(pasted.trim().split('\n')[0] ?? ''),
  ]
  return {
    ...(inName && { fil: { code: inName } }),
    ...(inHead && { lim: { code: inHead } }),
  }
}

async function readAgain<Column extends string>(
  of: Of<Column>,
  carried: readonly string[],
): Promise<GatheredList<Column>> {
  const lines: ListLine<Column>[] = []
  for (const text of carried) {
    const part = gathered(of, await readText(of.page, text), 'own')
    if (!part.ok) return part
    lines.push(...part.lines)
  }
  return { ok: true, lines: lines.sort((a, b) => a.line - b.line), notRead: [] }
}

const readText = (page: CommunityPage, text: string): Promise<SheetRead> =>
  readSheet(
    page.community.id,
    { name: 'liste.csv', bytes: Buffer.from(text), tooLarge: false, scan: 'clean' },
    listLimits,
  )

function gathered<Column extends string>(
  of: Of<Column>,
  read: SheetRead,
  from: LinesFrom,
): GatheredList<Column> {
  const { locale } = of.page
  const field = from === 'file' ? 'fil' : 'lim'
  if (!read.ok) return refused(of, field, sheetText(locale, read.problem))
  const head: HeadRead<Column> = readHead(of.columns, read.lines, from)
  if (!head.ok) return refused(of, field, headProblemText(locale, of.columns, head.problem))
  const letters = head.lines.reduce((sum, line) => sum + lettersIn(of.columns, line), 0)
  return letters > mostListLetters ? refused(of, field, say(locale, 'tooMuchText')) : head
}

const lettersIn = <Column extends string>(
  { order }: ListColumns<Column>,
  { cells }: ListLine<Column>,
): number => order.reduce((sum, column) => sum + cells[column].text.length, 0)

const refused = <Column extends string>(
  { pasted }: Of<Column>,
  field: 'fil' | 'lim',
  message: string,
): GatheredList<Column> => ({ ok: false, errors: [{ field, message }], pasted })

/** The lines as a preview sends them on: those that can be taken, and those to be mended. */
export function carriedLines<Column extends string>(
  columns: ListColumns<Column>,
  lines: readonly ListLine<Column>[],
  wrong: ReadonlySet<ListLine<Column>>,
): { linjer: string; feil: string } {
  const mended = lines.filter((line) => wrong.has(line))
  return {
    linjer: listText(
      columns,
      lines.filter((line) => !wrong.has(line)),
    ),
    feil: mended.length === 0 ? '' : listText(columns, mended),
  }
}
