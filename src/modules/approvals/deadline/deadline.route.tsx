import { type Context, Hono } from 'hono'
import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { type MailLanguage, mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { tellVersion } from '../../agreements/index.ts'
import { addresses } from '../approvals.address.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import { deadlineMail } from '../mail/letter.view.ts'
import type { DeadlineFacts } from '../mail/party-mail.model.ts'
import { receiversKnown } from '../mail/party-mail.rule.ts'
import { tellRecipients, tellReported } from '../mail/read-before.view.ts'
import { type DeadlineProblems, deadlineForm } from './deadline.model.ts'
import { judgeMoving, readDeadline, toldOfDeadline } from './deadline.rule.ts'
import { deadlineProblemText, sayDeadline } from './deadline.text.ts'
import { DeadlinePage, type DeadlineSample, deadlineLabels } from './deadline.view.tsx'
import { moveDeadline } from './move-deadline.command.ts'
import { deadlineQuestions, deadlineRead, readDeadlineBefore } from './read-before.query.ts'

const form = formOver(readDeadlineBefore, {
  version: tellVersion,
  deadline: ({ locale }, { day }): NewsLine => ({
    text: day
      ? sayDeadline(locale, 'deadlineNow', longDay(locale, day as Day))
      : sayDeadline(locale, 'none'),
  }),
  recipients: tellRecipients,
  reported: tellReported,
})

/** Moving the deadline of a version that is out: what is typed, what it comes to, and the deed. */
export const deadlineRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(addresses.moveDeadline, allow('put-forward'), (c) => show(c))
    .post(
      addresses.moveDeadline,
      allow('put-forward'),
      form.guard(
        (c) => ({
          communityId: c.var.page.community?.id ?? '',
          slug: codeInPath(c, 'slug'),
          mayDo: c.var.platform.mayDo,
          today: c.var.page.today,
        }),
        (c) => show(c, { status: 409 }),
      ),
      (c) => move(c, sendsMail),
    )

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const { circulations, rows, ...asked } = await c.var.read(
    deadlineQuestions(page.community.id, slug),
  )
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const board = readBoard(facts, rows, dayOf(facts, null, page.today), null)
  const known = {
    ...receiversKnown(facts.mailFunction, asked, page.today),
    mayDo: c.var.platform.mayDo,
  }
  const told = toldOfDeadline(board.lines, known, asked.reported)
  form.stamp(c, deadlineRead(slug, facts, told), { shownFirst: ['recipients', 'reported'] })
  const open = judgeMoving(board.circulation, facts.state === 'out')
  const typed =
    c.req.method === 'POST' ? typedIn(deadlineForm, c.var.form) : emptyForm(deadlineForm)
  const read = readDeadline(typed, facts.deadline, page.today)
  const isSeen = c.req.method === 'POST' && stepIn(c) !== 'change' && read.ok && open.ok
  const { title, deadline: was } = facts
  const written = told.filter(({ refusal }) => refusal === null)
  const samples = [false, true].flatMap((isReported): DeadlineSample[] => {
    const to = written.filter((each) => each.isReported === isReported)
    const [first] = to
    if (!isSeen || !first) return []
    const mail = { ...first, title, was, ...read.values, link: 'shown' as const }
    const mailIn = (language: MailLanguage) =>
      composer(c, page, slug, language)({ ...mail, language: undefined })
    return [{ isReported, to, mails: { nb: mailIn('nb'), nn: mailIn('nn') } }]
  })
  keepNowhere(c)
  return c.html(
    renderPage(
      <DeadlinePage
        page={page}
        slug={slug}
        facts={facts}
        typed={typed}
        errors={errors}
        hindrance={open.ok ? null : open.code}
        preview={isSeen ? { deadline: read.values.deadline, told } : null}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
        samples={samples}
      />,
    ),
    status,
  )
}

async function move(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const step = stepIn(c)
  const typed = typedIn(deadlineForm, c.var.form)
  if (step === 'change') return show(c)
  if (step === 'preview') {
    const { circulations } = await c.var.read(deadlineQuestions(page.community.id, slug))
    const read = readDeadline(typed, circulations[0]?.deadline ?? null, page.today)
    return read.ok ? show(c) : show(c, wrong(page, read.problems))
  }
  const moved = await moveDeadline(c.var.db, {
    communityId: page.community.id,
    slug,
    typed,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
    isExercise: page.community.exercise,
    sendsMail,
    mayDo: c.var.platform.mayDo,
    linkTo: (token) => c.var.platform.publicUrl + page.to('reportByLink', { token }),
    compose: composer(c, page, slug, mailLanguageOf(c.var.form.maalform, page.locale)),
  })
  if (moved.ok) return c.redirect(page.to('board', { slug }, done('frist')), 303)
  if (moved.reason === 'not-found') return refusePage(c, 404)
  return moved.reason === 'fields' ? show(c, wrong(page, moved.problems)) : show(c, { status: 409 })
}

const wrong = ({ locale }: CommunityPage, problems: DeadlineProblems): Shown => ({
  errors: fieldErrors(locale, problems, deadlineProblemText, { labels: deadlineLabels(locale) }),
  status: 422,
})

const composer =
  (c: Context<Env>, { community, to }: CommunityPage, slug: string, language: MailLanguage) =>
  (facts: DeadlineFacts) =>
    deadlineMail(facts.language ?? language, facts, {
      community: community.name,
      at: (name, partyCode) => c.var.platform.publicUrl + to(name, { slug, partyCode }),
    })
