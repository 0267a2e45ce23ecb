import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { identityProblem } from '../../../kernel/identity-number.rule.ts'
import { fileNameProblem } from '../../../kernel/identity-trace.rule.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import type { SheetRead } from '../../../kernel/sheet.model.ts'
import { sheetText } from '../../../kernel/sheet.text.ts'
import { inQuery, numberFrom1 } from '../../../platform/address.ts'
import { readSheet } from '../../../platform/file/sheet/read-sheet.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import {
  allow,
  allowWithFileLetGo,
  communityPage,
  type Env,
  keepNowhere,
  meetReader,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../directory.address.ts'
import { importForm, mostLetters, sheetLimits, type TypedImport } from './import.model.ts'
import { importQuestions, importRead, readImportBefore } from './import.query.ts'
import { sayImport } from './import.text.ts'
import { ImportPage } from './import.view.tsx'
import { importList, judgeInTurns } from './import-list.command.ts'
import { ImportPreviewPage } from './import-preview.view.tsx'
import { importTold } from './import-told.view.ts'
import type { HeadRead, ListLine } from './list-line.model.ts'
import { listText } from './list-text.rule.ts'
import { headProblemText } from './refused-line.view.ts'
import { readHead } from './sheet-head.rule.ts'

const form = formOver(readImportBefore, importTold)

const over = form.guard(
  (c) => ({ communityId: c.var.page.community?.id ?? '', on: c.var.page.today }),
  (c) => answer(c),
)

/** A list on its way in: chosen or pasted, seen, mended and stored. */
export const importRoutes = () =>
  new Hono<Env>()
    .get(addresses.importList, allow('keep-directory'), (c) => answer(c))
    .post(addresses.importList, allowWithFileLetGo('keep-directory'), over, (c) => answer(c))

async function answer(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await meetReader(c)
  keepNowhere(c)
  if (c.req.method !== 'POST') return showForm(c, page, { done: doneHere(c) })
  const step = stepIn(c)
  const typed = typedIn(importForm, c.var.form)
  const isRead = typed.linjer !== '' || typed.feil !== ''
  if (step === 'change') return showForm(c, page, { pasted: typed.lim })
  const gathered = isRead ? await readAgain(page, typed) : await readSent(c, page, typed)
  if (!gathered.ok) {
    return showForm(c, page, {
      pasted: isRead ? [typed.linjer, typed.feil].join('\n') : typed.lim,
      errors: gathered.errors,
    })
  }
  if (step !== 'confirm') return showPreview(c, page, gathered)
  const { viewer, today: on, now: at } = page
  const imported = await importList(c.var.db, {
    communityId: page.community.id,
    lines: gathered.lines,
    by: viewer?.personId ?? '',
    on,
    at,
  })
  if (!imported.ok) return showPreview(c, page, gathered)
  const { added, changed, ended } = imported
  const counts = { nye: added || null, endret: changed || null, avsluttet: ended || null }
  return c.redirect(page.to('importList', {}, { ...done('lest-inn'), ...counts }), 303)
}

function doneHere(c: Context<Env>) {
  if (doneIn(c, 'lest-inn') === null) return null
  const count = (name: string) => inQuery(c, name, numberFrom1) ?? 0
  return { added: count('nye'), changed: count('endret'), ended: count('avsluttet') }
}

type Gathered =
  | { ok: true; lines: readonly ListLine[]; notRead: readonly string[] }
  | { ok: false; errors: readonly FieldError[] }

/** What was chosen or pasted. */
async function readSent(
  c: Context<Env>,
  page: CommunityPage,
  { lim }: TypedImport,
): Promise<Gathered> {
  const { fil } = c.var.files
  const numbers = numbersIn(lim, fil?.name ?? '')
  const labels = { fil: sayImport(page.locale, 'file'), lim: sayImport(page.locale, 'paste') }
  const errors = fieldErrors(page.locale, numbers, readingText, { labels, typed: { lim } })
  if (errors.length > 0) return { ok: false, errors }
  const isPasted = lim.trim() !== ''
  if (!fil && !isPasted) return refused('fil', sayImport(page.locale, 'chooseOne'))
  if (fil && isPasted) return refused('fil', sayImport(page.locale, 'notBoth'))
  const read = fil
    ? await readSheet(page.community.id, fil, sheetLimits)
    : await readText(page, lim)
  return gatheredOf(page, fil ? 'fil' : 'lim', read, (lines) =>
    readHead(lines, fil ? 'file' : 'text'),
  )
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

/** What the preview carried, with the lines that were mended there. */
async function readAgain(page: CommunityPage, { linjer, feil }: TypedImport): Promise<Gathered> {
  const parts: Gathered[] = []
  for (const text of [linjer, feil]) {
    if (text.trim() === '') continue
    const read = await readText(page, text)
    parts.push(gatheredOf(page, 'lim', read, (lines) => readHead(lines, 'own')))
  }
  const [wrong] = parts.filter((part) => !part.ok)
  if (wrong) return wrong
  const lines = parts.flatMap((part) => (part.ok ? part.lines : []))
  return { ok: true, lines: lines.toSorted((a, b) => a.line - b.line), notRead: [] }
}

const readText = (page: CommunityPage, text: string): Promise<SheetRead> =>
  readSheet(
    page.community.id,
    { name: 'liste.csv', bytes: Buffer.from(text), tooLarge: false, scan: 'clean' },
    sheetLimits,
  )

function gatheredOf(
  { locale }: CommunityPage,
  field: 'fil' | 'lim',
  read: SheetRead,
  headOf: (lines: Extract<SheetRead, { ok: true }>['lines']) => HeadRead,
): Gathered {
  if (!read.ok) return refused(field, sheetText(locale, read.problem))
  const head = headOf(read.lines)
  if (!head.ok) return refused(field, headProblemText(locale, head.problem))
  const letters = head.lines.reduce((sum, line) => sum + lettersIn(line), 0)
  return letters > mostLetters ? refused(field, sayImport(locale, 'tooMuchText')) : head
}

const lettersIn = ({ cells }: ListLine): number =>
  Object.values(cells).reduce((sum, { text }) => sum + text.length, 0)

const refused = (field: 'fil' | 'lim', message: string): Gathered => ({
  ok: false,
  errors: [{ field, message }],
})

async function showPreview(
  c: Context<Env>,
  page: CommunityPage,
  { lines, notRead }: Extract<Gathered, { ok: true }>,
): Promise<Response> {
  const facts = await c.var.read(importQuestions(page.community.id))
  const comparison = await judgeInTurns(lines, facts, page.today)
  const read = importRead(facts, page.today)
  form.stamp(c, read, { shownFirst: ['holders', 'functions', 'places'] })
  const wrong = new Set(
    comparison.outcomes.flatMap((each) => (each.state === 'refused' ? [each.line] : [])),
  )
  const typed = {
    linjer: listText(lines.filter((line) => !wrong.has(line))),
    feil: wrong.size === 0 ? '' : listText(lines.filter((line) => wrong.has(line))),
  }
  return c.html(
    renderPage(
      <ImportPreviewPage page={page} comparison={comparison} notRead={notRead} typed={typed} />,
    ),
    wrong.size > 0 ? 422 : 200,
  )
}

function showForm(
  c: Context<Env>,
  page: CommunityPage,
  shown: {
    pasted?: string
    errors?: readonly FieldError[]
    done?: { added: number; changed: number; ended: number } | null
  },
) {
  const { pasted = '', errors = [], done: receipt = null } = shown
  return c.html(
    renderPage(<ImportPage page={page} pasted={pasted} errors={errors} done={receipt} />),
    errors.length > 0 ? 422 : 200,
  )
}
