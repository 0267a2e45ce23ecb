import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { listForm } from '../../../kernel/list-sheet.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { inQuery, numberFrom1 } from '../../../platform/address.ts'
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
import type { FieldError } from '../../../ui/form.tsx'
import { carriedLines, type GatheredList, gatherList } from '../../../ui/list-import.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../directory.address.ts'
import { contactColumns, type SheetColumn } from '../sheet/sheet-column.model.ts'
import { importQuestions, importRead, readImportBefore } from './import.query.ts'
import { ImportPage } from './import.view.tsx'
import { importList, judgeInTurns } from './import-list.command.ts'
import { ImportPreviewPage } from './import-preview.view.tsx'
import { importTold } from './import-told.view.ts'

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
  if (step === 'change') return showForm(c, page, { pasted: typedIn(listForm, c.var.form).lim })
  const gathered = await gatherList(c, page, contactColumns)
  if (!gathered.ok) return showForm(c, page, gathered)
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

async function showPreview(
  c: Context<Env>,
  page: CommunityPage,
  { lines, notRead }: Extract<GatheredList<SheetColumn>, { ok: true }>,
): Promise<Response> {
  const facts = await c.var.read(importQuestions(page.community.id))
  const comparison = await judgeInTurns(lines, facts, page.today)
  const read = importRead(facts, page.today)
  form.stamp(c, read, { shownFirst: ['holders', 'functions', 'places'] })
  const wrong = new Set(
    comparison.outcomes.flatMap((each) => (each.state === 'refused' ? [each.line] : [])),
  )
  const typed = carriedLines(contactColumns, lines, wrong)
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
