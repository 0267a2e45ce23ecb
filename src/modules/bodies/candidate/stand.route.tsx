import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
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
import { readCandidate } from '../asking/candidate.rule.ts'
import { addresses } from '../bodies.address.ts'
import { judgeStandLink } from './asked-candidate.rule.ts'
import { readStandBefore, readStanding, standQuestions, standRead } from './stand.query.ts'
import { printedStand } from './stand.rule.ts'
import { type GoneWhy, sayStand, standProblemText } from './stand.text.ts'
import { StandGonePage, StandPage, standLabels } from './stand.view.tsx'
import { standByLink } from './stand-by-link.command.ts'
import { standForm } from './stand-form.model.ts'

const form = formOver(readStandBefore, {
  proposed: ({ locale }) => ({ text: sayStand(locale, 'nowProposed') }),
  said: ({ locale }) => ({ text: sayStand(locale, 'nowSaid') }),
})

/** Saying from the mail whether one stands: the link opens what is asked, takes the answer, and signs nobody in. */
export const standRoutes = () => {
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
    .get(addresses.standByLink, byKey, (c) => show(c))
    .post(addresses.standByLink, byKey, over, stand)
}

const tokenIn = (c: Context<Env>): string => codeInPath(c, 'token')
const hashOf = (c: Context<Env>): Buffer => hashLinkToken(tokenIn(c))

async function find(c: Context<Env>, page: CommunityPage) {
  const { id } = page.community
  const { reply, ...found } = await c.var.read({
    ...standQuestions(id, hashOf(c)),
    reply: replyAddress(id),
  })
  return { standing: readStanding(found, page.today), replyTo: reply[0]?.email ?? null }
}

/** Nothing is told of a link that is none of ours, and whoever tries many is refused for a while. */
async function refuseUnknown(c: Context<Env>): Promise<Response | null> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { links } = await c.var.read({ links: standQuestions(page.community.id, hashOf(c)).links })
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
  const { standing, replyTo } = await find(c, page)
  if (standing === null) return refuseGuess(c)
  const { link, proposal, ...shown } = standing
  const { asked, putIn } = shown
  const is = { isProposed: proposal !== null, isPutIn: putIn !== null }
  const verdict = judgeStandLink(link, is, page.today)
  openForm(c)
  if (!verdict.ok) return showGone(c, page, verdict.code, replyTo)
  form.stamp(c, standRead(standing))
  const candidate = proposal?.candidate ?? readCandidate(asked.name)
  const typed =
    c.req.method === 'POST' ? typedIn(standForm, c.var.form) : printedStand(asked, candidate)
  return c.html(
    renderPage(
      <StandPage
        {...shown}
        {...{ page, typed, errors, refusal }}
        token={tokenIn(c)}
        done={doneIn(c, 'svart') !== null}
      />,
    ),
    status,
  )
}

/** What was typed meanwhile is given back. */
function showGone(c: Context<Env>, page: CommunityPage, why: GoneWhy, replyTo: string | null) {
  const labels = standLabels(page.locale)
  const sent = c.req.method === 'POST' ? typedIn(standForm, c.var.form ?? {}) : null
  const words = sent ? (['navn', 'funksjon', 'ord'] as const) : []
  const typed = words.flatMap((name) =>
    sent?.[name] ? [{ term: labels[name], text: sent[name] }] : [],
  )
  return c.html(
    renderPage(<StandGonePage page={page} why={why} replyTo={replyTo} typed={typed} />),
    why === 'too-often' ? 429 : 410,
  )
}

async function stand(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale } = page
  const room = await spendAnswer(c, hashOf(c))
  if (!room.ok) {
    c.header('retry-after', String(room.waitSeconds))
    return show(c, { refusal: sayStand(locale, 'tooOften'), status: 429 })
  }
  const typed = typedIn(standForm, c.var.form)
  const stood = await standByLink(c.var.db, {
    ...{ communityId: page.community.id, tokenHash: hashOf(c), typed },
    ...{ on: page.today, at: page.now },
  })
  if (stood.ok) return c.redirect(page.to('standByLink', { token: tokenIn(c) }, done('svart')), 303)
  if ('problems' in stood) {
    const labels = standLabels(locale)
    const errors = fieldErrors(locale, stood.problems, standProblemText, { labels, typed })
    return show(c, { errors, status: 422 })
  }
  if (stood.code === 'no-such-link') return refuseGuess(c)
  return show(c, { status: 409 })
}
