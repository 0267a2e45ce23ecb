import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type MailLanguage, mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
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
import { isAsked } from '../circulation-row.model.ts'
import { againMail } from '../mail/letter.view.ts'
import type { AgainFacts } from '../mail/party-mail.model.ts'
import { askedLines, receiversKnown } from '../mail/party-mail.rule.ts'
import { tellRecipients } from '../mail/read-before.view.ts'
import { mayAskAgain } from '../question/reservation.rule.ts'
import { answerRefusalText } from '../refusal.text.ts'
import { type AgainProblems, againForm } from './again.model.ts'
import { sayAgain } from './again.text.ts'
import { AgainPage } from './again.view.tsx'
import { askAgain } from './ask-again.command.ts'
import { againQuestions, againRead, readAgainBefore } from './read-before.query.ts'

const form = formOver(readAgainBefore, {
  version: tellVersion,
  told: ({ locale }, { party }): NewsLine => ({ text: sayAgain(locale, 'told', party) }),
  recipients: tellRecipients,
})

/** Asking one party to treat the matter again: why, the mail, and the deed. */
export const againRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(addresses.askAgain, allow('put-forward'), (c) => show(c))
    .post(
      addresses.askAgain,
      allow('put-forward'),
      form.guard(
        (c) => ({
          communityId: c.var.page.community?.id ?? '',
          ...inAddress(c),
          mayDo: c.var.platform.mayDo,
          today: c.var.page.today,
        }),
        (c) => show(c, { status: 409 }),
      ),
      (c) => ask(c, sendsMail),
    )

const inAddress = (c: Context<Env>) => ({
  slug: codeInPath(c, 'slug'),
  partyCode: codeInPath(c, 'partyCode'),
})

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = inAddress(c)
  const { circulations, rows, ...asked } = await c.var.read(againQuestions(page.community.id, slug))
  const [facts] = circulations
  if (!facts) return refusePage(c, 404)
  const board = readBoard(facts, rows, dayOf(facts, null, page.today), null)
  const party = board.parties.find(({ code }) => code === partyCode)
  const line = board.lines.find(({ code }) => code === partyCode)
  const known = {
    ...receiversKnown(facts.mailFunction, asked, page.today),
    mayDo: c.var.platform.mayDo,
  }
  const [told] = party ? askedLines([party], known) : []
  if (!party || !line || !told) return refusePage(c, 404)
  form.stamp(c, againRead(slug, facts, party, [told]))
  const may = mayAskAgain(party, board.circulation, isAsked(facts))
  const isSent = c.req.method === 'POST'
  const typed = isSent ? typedIn(againForm, c.var.form) : emptyForm(againForm)
  const read = readFields(againForm, typed)
  const isSeen = isSent && stepIn(c) !== 'change' && read.ok
  const { title, deadline } = facts
  const mail = isSeen
    ? { ...told, language: undefined, title, deadline, ...read.values, link: 'shown' as const }
    : null
  keepNowhere(c)
  return c.html(
    renderPage(
      <AgainPage
        page={page}
        slug={slug}
        facts={facts}
        line={line}
        typed={typed}
        errors={errors}
        refusal={may.ok ? null : answerRefusalText[may.code][page.locale]}
        told={told}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
        mails={
          mail && {
            nb: composer(c, page, slug, 'nb')(mail),
            nn: composer(c, page, slug, 'nn')(mail),
          }
        }
      />,
    ),
    status,
  )
}

async function ask(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = inAddress(c)
  const step = stepIn(c)
  const typed = typedIn(againForm, c.var.form)
  if (step === 'change') return show(c)
  if (step === 'preview') {
    const read = readFields(againForm, typed)
    return read.ok ? show(c) : show(c, wrong(page, read.problems))
  }
  const asked = await askAgain(c.var.db, {
    communityId: page.community.id,
    slug,
    partyCode,
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
  if (asked.ok) return c.redirect(page.to('answer', { slug, partyCode }, done('igjen')), 303)
  if (asked.reason === 'not-found') return refusePage(c, 404)
  return asked.reason === 'fields' ? show(c, wrong(page, asked.problems)) : show(c, { status: 409 })
}

const wrong = ({ locale }: CommunityPage, problems: AgainProblems): Shown => ({
  errors: fieldErrors(locale, problems, readingText, {
    labels: { reason: sayAgain(locale, 'reason') },
  }),
  status: 422,
})

const composer =
  (c: Context<Env>, { community, to }: CommunityPage, slug: string, language: MailLanguage) =>
  (facts: AgainFacts) =>
    againMail(facts.language ?? language, facts, {
      community: community.name,
      at: (name, partyCode) => c.var.platform.publicUrl + to(name, { slug, partyCode }),
    })
