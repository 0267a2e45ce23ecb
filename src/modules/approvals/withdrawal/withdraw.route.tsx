import { type Context, Hono } from 'hono'
import { emptyForm, typedIn, yes } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type MailLanguage, mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { stepIn } from '../../../platform/step.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import {
  judgeWithdrawal,
  tellAnswers,
  tellVersion,
  type VersionRefusal,
  versionRefusalText,
} from '../../agreements/index.ts'
import { mailMode } from '../../rounds/index.ts'
import { addresses } from '../approvals.address.ts'
import type { WithdrawnFacts } from '../mail/party-mail.model.ts'
import { tellRecipients, tellReported } from '../mail/read-before.view.ts'
import { readWithdrawal, readWithdrawalBefore, withdrawalQuestions } from './read-before.query.ts'
import { type WithdrawalSample, WithdrawPage, withdrawalLabels } from './withdraw.view.tsx'
import { withdrawVersion } from './withdraw-version.command.ts'
import { type WithdrawalProblems, withdrawalForm } from './withdrawal.model.ts'
import { alikeTold, withdrawnFacts } from './withdrawal.rule.ts'
import { withdrawnMail } from './withdrawn-mail.view.ts'

const form = formOver(readWithdrawalBefore, {
  version: tellVersion,
  answers: tellAnswers,
  reported: tellReported,
  recipients: tellRecipients,
})

/** Calling a version back: why, who is told, and the deed. */
export const withdrawRoutes = ({ sendsMail }: { sendsMail: boolean }) =>
  new Hono<Env>()
    .get(addresses.withdrawVersion, allow('withdraw-version'), (c) => show(c, sendsMail))
    .post(
      addresses.withdrawVersion,
      allow('withdraw-version'),
      form.guard(
        (c) => ({
          communityId: c.var.page.community?.id ?? '',
          slug: codeInPath(c, 'slug'),
          mayDo: c.var.platform.mayDo,
          today: c.var.page.today,
        }),
        (c) => show(c, sendsMail, { status: 409 }),
      ),
      (c) => withdraw(c, sendsMail),
    )

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function show(
  c: Context<Env>,
  sendsMail: boolean,
  { errors = [], status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const asked = await c.var.read(withdrawalQuestions(page.community.id, slug))
  const stood = readWithdrawal(asked, {
    ...{ slug, mayDo: c.var.platform.mayDo, today: page.today },
  })
  if (!stood) return refusePage(c, 404)
  const { facts, again, told, wereTold } = stood
  form.stamp(c, stood.read, { shownFirst: ['recipients'] })
  const isSent = c.req.method === 'POST'
  const typed = isSent
    ? typedIn(withdrawalForm, c.var.form)
    : { ...emptyForm(withdrawalForm), tell: wereTold ? yes : '' }
  const isSeen = isSent && stepIn(c) !== 'change' && wrongIn(page, typed, facts.state) === null
  const mode = mailMode({ isExercise: page.community.exercise, sendsMail })
  const samples = alikeTold(told).map((party): WithdrawalSample => {
    const link = mode === 'none' ? ('none' as const) : ('shown' as const)
    const mail = withdrawnFacts({ ...party, language: undefined }, stood, typed.reason.trim(), link)
    const written = (language: MailLanguage) => composer(c, page, slug, language)(mail)
    return {
      own: party.own?.state ?? null,
      name: party.name,
      mails: { nb: written('nb'), nn: written('nn') },
    }
  })
  keepNowhere(c)
  return c.html(
    renderPage(
      <WithdrawPage
        page={page}
        slug={slug}
        facts={facts}
        again={again?.number ?? null}
        reported={stood.reported}
        wereTold={wereTold}
        typed={typed}
        errors={errors}
        mode={mode}
        preview={isSeen ? { told, samples } : null}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
      />,
    ),
    status,
  )
}

async function withdraw(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'slug')
  const step = stepIn(c)
  const typed = typedIn(withdrawalForm, c.var.form)
  if (step === 'change') return show(c, sendsMail)
  if (step === 'preview') {
    const { circulations } = await c.var.read(withdrawalQuestions(page.community.id, slug))
    const wrong = circulations[0] ? wrongIn(page, typed, circulations[0].state) : null
    return show(c, sendsMail, wrong ?? {})
  }
  const withdrawn = await withdrawVersion(c.var.db, {
    communityId: page.community.id,
    slug,
    typed,
    on: page.today,
    by: page.viewer?.personId ?? null,
    at: page.now,
    telling: {
      isExercise: page.community.exercise,
      sendsMail,
      mayDo: c.var.platform.mayDo,
      linkTo: (token) => c.var.platform.publicUrl + page.to('reportByLink', { token }),
      compose: composer(c, page, slug, mailLanguageOf(c.var.form.maalform, page.locale)),
    },
  })
  if (withdrawn.ok) {
    const { number, mails } = withdrawn
    const told = { ...done('trukket'), nummer: number, epost: mails > 0 ? mails : null }
    return c.redirect(page.to('document', { slug }, told), 303)
  }
  if ('code' in withdrawn && withdrawn.code === 'no-such-document') return refusePage(c, 404)
  return show(
    c,
    sendsMail,
    'problems' in withdrawn ? wrong(page, withdrawn) : refused(page, withdrawn.code),
  )
}

/** What is wrong with what was typed, or why the version cannot be called back at all; null where it can. */
function wrongIn(
  page: CommunityPage,
  typed: Parameters<typeof readFields<typeof withdrawalForm>>[1],
  state: 'out' | 'withdrawn',
): Shown | null {
  const read = readFields(withdrawalForm, typed)
  if (!read.ok) return wrong(page, read)
  const verdict = judgeWithdrawal(state, read.values.reason ?? '')
  return verdict.ok ? null : refused(page, verdict.code)
}

const wrong = (
  { locale }: CommunityPage,
  { problems }: { problems: WithdrawalProblems },
): Shown => ({
  errors: fieldErrors(locale, problems, readingText, { labels: withdrawalLabels(locale) }),
  status: 422,
})

function refused({ locale }: CommunityPage, code: VersionRefusal | 'no-such-document'): Shown {
  if (code === 'no-such-document') return { status: 409 }
  const message = versionRefusalText[code][locale]
  const field = 'reason'
  const { [field]: label } = withdrawalLabels(locale)
  return code === 'reason-missing'
    ? { errors: [{ field, label, message }], status: 422 }
    : { errors: [{ field, message }], status: 409 }
}

const composer =
  (c: Context<Env>, { community, to }: CommunityPage, slug: string, language: MailLanguage) =>
  (facts: WithdrawnFacts) =>
    withdrawnMail(facts.language ?? language, facts, {
      community: community.name,
      greeting: c.var.form?.greeting?.trim() ?? null,
      at: (name, partyCode) => c.var.platform.publicUrl + to(name, { slug, partyCode }),
    })
