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
import { addresses } from '../bodies.address.ts'
import { sayBodies } from '../bodies.text.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import type { SeatCounts } from './import.model.ts'
import { readSeatImportBefore, seatImportRead, seatListQuestions } from './import.query.ts'
import { SeatImportPage } from './import.view.tsx'
import { SeatImportPreviewPage } from './import-preview.view.tsx'
import { importSeats, judgeSeatsInTurns } from './import-seats.command.ts'
import { seatImportTold } from './import-told.view.ts'
import { type SeatColumn, seatColumns } from './seat-column.model.ts'

const form = formOver(readSeatImportBefore, seatImportTold)

const over = form.guard(
  (c) => ({ communityId: c.var.page.community?.id ?? '' }),
  (c) => answer(c),
)

/** Seats and those who have them on their way in: chosen or pasted, seen, mended and stored. */
export const seatImportRoutes = () =>
  new Hono<Env>()
    .get(addresses.importSeats, allow('keep-bodies'), (c) => answer(c))
    .post(addresses.importSeats, allowWithFileLetGo('keep-bodies'), over, (c) => answer(c))

async function answer(c: Context<Env>): Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await meetReader(c)
  keepNowhere(c)
  if (c.req.method !== 'POST') return showForm(c, page, { done: doneHere(c) })
  const step = stepIn(c)
  if (step === 'change') return showForm(c, page, { pasted: typedIn(listForm, c.var.form).lim })
  const gathered = await gatherList(c, page, seatColumns)
  if (!gathered.ok) return showForm(c, page, gathered)
  if (step !== 'confirm') return showPreview(c, page, gathered)
  const imported = await importSeats(c.var.db, {
    communityId: page.community.id,
    lines: gathered.lines,
    by: page.viewer?.personId ?? '',
    on: page.today,
    at: page.now,
  })
  if (!imported.ok) return showPreview(c, page, gathered)
  const { seats, added, changed, ended, numbers } = imported
  const counts = {
    ...{ plasser: seats || null, nye: added || null },
    ...{ endret: changed || null, avsluttet: ended || null, numre: numbers || null },
  }
  return c.redirect(page.to('importSeats', {}, { ...done('lest-inn'), ...counts }), 303)
}

function doneHere(c: Context<Env>): SeatCounts | null {
  if (doneIn(c, 'lest-inn') === null) return null
  const count = (name: string) => inQuery(c, name, numberFrom1) ?? 0
  return {
    seats: count('plasser'),
    numbers: count('numre'),
    ...{ added: count('nye'), changed: count('endret'), ended: count('avsluttet') },
  }
}

async function showPreview(
  c: Context<Env>,
  page: CommunityPage,
  { lines, notRead }: Extract<GatheredList<SeatColumn>, { ok: true }>,
): Promise<Response> {
  const facts = await c.var.read(seatListQuestions(page.community.id))
  const comparison = await judgeSeatsInTurns(lines, facts, page.today)
  form.stamp(c, seatImportRead(facts), { shownFirst: ['holders', 'seats', 'bodies', 'practices'] })
  const wrong = new Set(comparison.refused.map(({ line }) => line))
  return c.html(
    renderPage(
      <SeatImportPreviewPage
        page={page}
        comparison={comparison}
        notRead={notRead}
        typed={carriedLines(seatColumns, lines, wrong)}
        placeName={placeNamesOn(facts, page.today, (code) =>
          sayBodies(page.locale, 'regionGone', code),
        )}
      />,
    ),
    wrong.size > 0 ? 422 : 200,
  )
}

function showForm(
  c: Context<Env>,
  page: CommunityPage,
  shown: { pasted?: string; errors?: readonly FieldError[]; done?: SeatCounts | null },
) {
  const { pasted = '', errors = [], done: receipt = null } = shown
  return c.html(
    renderPage(<SeatImportPage page={page} pasted={pasted} errors={errors} done={receipt} />),
    errors.length > 0 ? 422 : 200,
  )
}
