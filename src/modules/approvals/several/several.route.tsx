import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { tickField, ticks } from '../../../kernel/form/tick.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { anId, codeInPath, oneOf } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { tellVersion } from '../../agreements/index.ts'
import { lastSource } from '../answer/last-source.query.ts'
import { answerRead } from '../answer/read-before.query.ts'
import { tellTreatments } from '../answer/read-before.view.ts'
import { addresses } from '../approvals.address.ts'
import type { BoardLine, BoardParty } from '../board.model.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { type BoardRow, type CirculationFacts, toBoardParties } from '../circulation-row.model.ts'
import { isAwaited } from '../party-state.rule.ts'
import { correctedSource } from '../reported/correction.view.ts'
import type { Report } from '../reported/report.model.ts'
import { reportsFilled } from '../reported/report.query.ts'
import { isSourceOf, sourceText } from '../reported/report.view.tsx'
import { answersRead, readAnswersBefore, severalQuestions } from './read-before.query.ts'
import { registerSeveral } from './register-several.command.ts'
import {
  commonForm,
  type RowField,
  rowFieldName,
  rowForm,
  type TypedAnswers,
  type TypedRow,
  takeField,
  toldField,
  waitedField,
} from './several.model.ts'
import { askedDays, isFilled, withTick, withTickOver } from './several.rule.ts'
import { saySeveral } from './several.text.ts'
import { SeveralPage } from './several.view.tsx'
import { problemErrors } from './several-errors.view.ts'
import { reportsIn, rowReports, withLiving, withReport } from './several-reported.rule.ts'
import { newlyReported } from './several-reported.view.tsx'

const form = formOver(
  readAnswersBefore,
  {
    version: tellVersion,
    told: ({ locale }): NewsLine => ({ text: saySeveral(locale, 'somethingTold') }),
    reported: ({ locale }): NewsLine => ({ text: saySeveral(locale, 'somethingReported') }),
  },
  undefined,
  'version',
)

/** Entering the answers of several parties at once, for whoever enters for all. */
export const severalRoutes = () =>
  new Hono<Env>()
    .get(addresses.answers, allow('register-any-treatment'), (c) => show(c))
    .post(
      addresses.answers,
      allow('register-any-treatment'),
      form.guard(
        (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'slug') }),
        (c) => show(c, { status: 409 }),
      ),
      register,
    )

/** No more rows are shown than a form can send, with room to spare. */
const mostRows = 200

type Shown = {
  errors?: readonly FieldError[]
  status?: 200 | 409 | 422
  typed?: TypedAnswers
  /** What was told by a link and is to fill the row of its party. */
  take?: string | null
}

async function show(
  c: Context<Env>,
  { errors = [], status = 200, typed: sent = typedAnswers(c), take = null }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const { circulations, rows, reports, last, filled } = await c.var.read({
    ...severalQuestions(page.community.id, slug),
    filled: reportsFilled(
      page.community.id,
      slug,
      reportsIn(sent).flatMap((id) => anId(id) ?? []),
    ),
    last: lastSource(page.community.id, slug),
  })
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const day = dayOf(facts, null, page.today)
  const { parties, lines, isWithdrawn } = readBoard(facts, rows, day, null)
  form.stamp(c, answersRead(slug, facts, rows, reports), {
    beside: [
      ...newlyTold(c, page, slug, facts, rows),
      ...newlyReported(page, slug, lines, toldSince(c, reports)),
    ],
  })
  const taken = reports.find(({ id }) => id === take)
  const living = withLiving(sent, reports, (source, reportId) =>
    isSourceOf(
      source,
      filled.filter(({ id }) => id === reportId),
    ),
  )
  const typed = withReport(living, taken, (of) => sourceText(page.locale, of))
  const open = rowsOf(parties, lines, typed)
  const asked = askedDays(typed, { ...facts, today: day })
  keepNowhere(c)
  return c.html(
    renderPage(
      <SeveralPage
        page={page}
        facts={facts}
        slug={slug}
        lines={isWithdrawn ? [] : open.slice(0, mostRows)}
        asked={asked.map(({ parties: codes, ...each }) => ({
          ...each,
          parties: parties.filter(({ code }) => codes.includes(code)),
        }))}
        told={parties.map(({ code, treatments }) => `${code}.${treatments.length}`).join(' ')}
        reports={rowReports(reports)}
        left={Math.max(0, open.length - mostRows)}
        typed={c.req.method === 'POST' ? withTickOver(typed, asked) : begun(last[0]?.source)}
        errors={errors}
      />,
    ),
    status,
  )
}

/** The table as it begins: with what was last given as a source. */
const begun = (source: string | null | undefined): TypedAnswers => ({
  common: { ...emptyForm(commonForm), source: source ?? '' },
  rows: new Map(),
})

/** Those with a row, by name: whose answer is missing, or whose row holds something. */
function rowsOf(
  parties: readonly BoardParty[],
  lines: readonly BoardLine[],
  { rows }: TypedAnswers,
): BoardLine[] {
  const lineOf = new Map(lines.map((line) => [line.code, line]))
  return parties
    .flatMap(({ code }) => lineOf.get(code) ?? [])
    .filter((line) => isAwaited(line) || isFilled(rows.get(line.code) ?? emptyForm(rowForm)))
}

async function register(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const tick = oneOf(...ticks)(c.var.form[tickField] ?? '')
  if (tick) return show(c, { typed: withTick(typedAnswers(c), tick) })
  const take = anId(c.var.form[takeField] ?? '')
  if (take) return show(c, { take })
  const registered = await registerSeveral(c.var.db, {
    communityId: page.community.id,
    slug,
    typed: typedAnswers(c),
    sayCorrected: correctedSource(page.locale),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (registered.ok) {
    const told = { ...done('svar'), antall: registered.count }
    return c.redirect(page.to('board', { slug }, told), 303)
  }
  if (registered.reason === 'not-found') return refusePage(c, 404)
  if (registered.reason === 'nothing-filled') {
    const message = saySeveral(page.locale, 'nothingFilled')
    return show(c, { errors: [{ field: 'state', message }], status: 422 })
  }
  const { circulations, rows } = await c.var.read(severalQuestions(page.community.id, slug))
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const { parties } = readBoard(facts, rows, page.today, null)
  return show(c, { errors: problemErrors(page.locale, registered.problems, parties), status: 422 })
}

/** What was last told of each party that more has been told of since the table was opened, with where it is read. */
function newlyTold(
  c: Context<Env>,
  page: CommunityPage,
  slug: string,
  facts: CirculationFacts,
  rows: readonly BoardRow[],
): NewsLine[] {
  if (c.req.method !== 'POST') return []
  const opened = new Map(
    (c.var.form[toldField] ?? '').split(' ').map((each) => {
      const [code = '', lines = ''] = each.split('.')
      return [code, Number(lines)]
    }),
  )
  return toBoardParties(rows, facts).flatMap(({ code, treatments }) => {
    if (treatments.length <= (opened.get(code) ?? treatments.length)) return []
    const read = answerRead(slug, code, facts, rows)
    const href = page.to('answer', { slug, partyCode: code })
    return read ? [{ ...tellTreatments(page, read.treatments), href }] : []
  })
}

/** What has been told by the links since the table was opened. */
function toldSince(c: Context<Env>, reports: readonly Report[]): Report[] {
  if (c.req.method !== 'POST') return []
  const waited = (c.var.form[waitedField] ?? '').split(' ')
  return reports.filter(({ id }) => !waited.includes(id))
}

/** The table as it was sent: what holds for all, and a row for each party that one was sent for. */
function typedAnswers(c: Context<Env>): TypedAnswers {
  if (c.req.method !== 'POST') return { common: emptyForm(commonForm), rows: new Map() }
  const sent = c.var.form
  const codes = Object.keys(sent).flatMap((name) => /^body-(.+)$/.exec(name)?.[1] ?? [])
  const rowOf = (code: string): TypedRow =>
    typedIn(
      rowForm,
      sent,
      Object.fromEntries(
        (Object.keys(rowForm) as RowField[]).map((name) => [name, rowFieldName(name, code)]),
      ) as Record<RowField, string>,
    )
  return {
    common: typedIn(commonForm, sent),
    rows: new Map(codes.map((code) => [code, rowOf(code)])),
  }
}
