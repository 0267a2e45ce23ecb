import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath } from '../../../platform/address.ts'
import { openForm } from '../../../platform/cookies.ts'
import { spendAnswer, spendGuess } from '../../../platform/mail-link-limit.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allowByKey, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { replyAddress } from '../../access/index.ts'
import { hashLinkToken } from '../../rounds/index.ts'
import { addresses } from '../cases.address.ts'
import { formOfHeld } from '../held.rule.ts'
import { answerByCaseLink } from './answer-case.command.ts'
import { answerForm } from './answer-form.model.ts'
import { judgeCaseLink } from './case-link.rule.ts'
import { askedRead, linkedQuestions, readLinked, readLinkedBefore } from './linked-case.query.ts'
import { type GoneWhy, sayReceipt as say } from './receipt.text.ts'
import { answerLabels, CaseGonePage, ReceiptPage } from './receipt.view.tsx'

const form = formOver(readLinkedBefore, {
  asked: ({ locale }) => ({ text: say(locale, 'now') }),
})

/** Where a case is, by the link in the mail to whoever raised it, which also takes an answer and signs nobody in. */
export const receiptRoutes = () => {
  const byKey = allowByKey(refuseUnknown)
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      tokenHash: hashOf(c),
      today: c.var.page.today,
    }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.caseByLink, byKey, (c) => show(c))
    .post(addresses.caseByLink, byKey, over, answer)
}

const tokenIn = (c: Context<Env>): string => codeInPath(c, 'token')
const hashOf = (c: Context<Env>): Buffer => hashLinkToken(tokenIn(c))

/** Nothing is told of a link that is none of ours, and whoever tries many is refused for a while. */
async function refuseUnknown(c: Context<Env>): Promise<Response | null> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { links } = await c.var.read({ links: linkedQuestions(page.community.id, hashOf(c)).links })
  return links.length === 0 ? refuseGuess(c) : null
}

async function refuseGuess(c: Context<Env>) {
  const room = await spendGuess(c)
  if (room.ok) return refusePage(c, 404)
  c.header('retry-after', String(room.waitSeconds))
  const page = communityPage(c)
  return page ? showGone(c, page, 'too-often', null) : refusePage(c, 404)
}

type Shown = {
  errors?: readonly FieldError[]
  refusal?: string | null
  status?: 200 | 409 | 422 | 429
}

async function show(c: Context<Env>, { errors = [], refusal = null, status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { reply, ...found } = await c.var.read({
    ...linkedQuestions(page.community.id, hashOf(c)),
    reply: replyAddress(page.community.id),
  })
  const linked = readLinked(found, page.today)
  if (linked === null) return refuseGuess(c)
  const { link, ...shown } = linked
  openForm(c)
  const verdict = judgeCaseLink(link, page.today)
  if (!verdict.ok) return showGone(c, page, verdict.code, reply[0]?.email ?? null)
  form.stamp(c, askedRead(linked.open))
  return c.html(
    renderPage(
      <ReceiptPage
        {...shown}
        {...{ page, errors, refusal, formOfHeld }}
        token={tokenIn(c)}
        typed={typedIn(answerForm, c.req.method === 'POST' ? c.var.form : {})}
        done={doneIn(c, 'meldt', 'svart')}
      />,
    ),
    status,
  )
}

/** What was typed meanwhile is given back. */
function showGone(c: Context<Env>, page: CommunityPage, why: GoneWhy, replyTo: string | null) {
  const typed = c.req.method === 'POST' ? typedIn(answerForm, c.var.form ?? {}).svar : ''
  return c.html(
    renderPage(<CaseGonePage {...{ page, why, replyTo, typed }} />),
    why === 'too-often' ? 429 : 410,
  )
}

async function answer(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale } = page
  const room = await spendAnswer(c, hashOf(c))
  if (!room.ok) {
    c.header('retry-after', String(room.waitSeconds))
    return show(c, { refusal: say(locale, 'tooOften'), status: 429 })
  }
  const typed = typedIn(answerForm, c.var.form)
  const answered = await answerByCaseLink(c.var.db, {
    ...{ communityId: page.community.id, tokenHash: hashOf(c), typed },
    ...{ on: page.today, at: page.now },
  })
  if (answered.ok) {
    return c.redirect(page.to('caseByLink', { token: tokenIn(c) }, done('svart')), 303)
  }
  if ('problems' in answered) {
    const labels = answerLabels(locale)
    const errors = fieldErrors(locale, answered.problems, readingText, { labels, typed })
    return show(c, { errors, status: 422 })
  }
  return answered.code === 'unknown' ? refuseGuess(c) : show(c, { status: 409 })
}
