import type { FileFact, FileForm } from '../../../kernel/file-content.model.ts'
import { extensionOf } from '../../../kernel/file-name.rule.ts'
import type { SheetLimits, SheetProblem, SheetRead } from '../../../kernel/sheet.model.ts'
import { readForm } from '../read-file.ts'
import { plainText } from '../text-file.ts'
import { readSeparated } from './separated.ts'
import { readWorkbook } from './workbook.ts'

type Code = Exclude<
  SheetProblem['code'],
  'too-many-lines' | 'too-many-columns' | 'cell-too-long' | 'open-quote'
>

/** What a workbook is, or can be where it is locked or damaged. */
const sheetForms: readonly FileForm[] = ['xlsx', 'old-office', 'zip', 'unknown']

/** The gravest first. What else a workbook may have in it does nothing, since nothing of the file is kept. */
const codesByFact: readonly [fact: FileFact, code: Code][] = [
  ['encrypted', 'encrypted'],
  ['damaged', 'damaged'],
  ['swells', 'unreadable'],
  ['unreadable', 'unreadable'],
  ['macros', 'macros'],
  ['carries-program', 'macros'],
  ['activex', 'macros'],
  ['add-in', 'macros'],
  ['outside-links', 'outside-links'],
]

const codesByForm: Partial<Record<FileForm, Code>> = {
  xls: 'old-excel',
  xlsb: 'other-sheet',
  xltx: 'other-sheet',
  ods: 'other-sheet',
  iwork: 'other-sheet',
  'other-text': 'other-text',
}

const textEndings: readonly (string | null)[] = ['csv', 'txt', 'tsv', 'tab']
/** What a page or another document that is written with marks begins with, whatever its name. */
const marked = /^\s*<(?:[!?]|html|table|svg)/i

/** Reads the lines of a sheet that was sent, or says why it cannot. */
export async function readSheetFile(
  bytes: Buffer,
  { name, limits }: { name: string; limits: SheetLimits },
): Promise<SheetRead> {
  const { form, facts } = await readForm(bytes)
  const [, closed] = codesByFact.find(([fact]) => facts.includes(fact)) ?? []
  if (closed && sheetForms.includes(form)) return refused(closed)
  if (form === 'xlsx') return readWorkbook(bytes, limits).catch(() => refused('damaged'))
  const text = form === 'txt' ? plainText(bytes) : null
  if (text !== null && !marked.test(text)) return readSeparated(text, limits)
  const isText = form === 'unknown' && textEndings.includes(extensionOf(name))
  return refused(isText ? 'other-text' : (codesByForm[form] ?? 'not-a-sheet'))
}

const refused = (code: Code): SheetRead => ({ ok: false, problem: { code } })
