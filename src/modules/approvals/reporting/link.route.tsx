import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import type { Locale } from '../../../kernel/words.model.ts'
import { codeInPath, inPath, numberFrom1 } from '../../../platform/address.ts'
import { openForm } from '../../../platform/cookies.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { spendAnswer, spendGuess } from '../../../platform/mail-link-limit.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allowByKey, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { replyAddress } from '../../access/index.ts'
import { filledText } from '../../agreements/index.ts'
import { hashLinkToken } from '../../rounds/index.ts'
import { tellTreatments } from '../answer/read-before.view.ts'
import { addresses } from '../approvals.address.ts'
import { askedDay } from '../day-check/right-day.rule.ts'
import { partyInFull } from '../package/paper.text.ts'
import type { RegistrationRefusal } from '../refusal.model.ts'
import { answerProblemText, answerRefusalText } from '../refusal.text.ts'
import { type GoneWhy, reportForm } from './link.model.ts'
import {
  type Linked,
  linkQuestions,
  readLinked,
  readReportBefore,
  reportRead,
} from './link.query.ts'
import { answerStands, answersOpen, judgeLink, outcomeOf, typedBefore } from './link.rule.ts'
import { sayLink } from './link.text.ts'
import { LinkPage } from './link.view.tsx'
import { LinkGonePage } from './link-gone.view.tsx'
import { reportLabels, typedBack } from './link-typed.view.ts'
import { reportByLink } from './report-by-link.command.ts'

const form = formOver(readReportBefore, {
  version: () => null,
  treatments: tellTreatments,
  own: ({ locale }, own, wasRead) => ({
    text: sayLink(locale, wasRead ? 'nowCorrected' : own === null ? 'noneWaits' : 'ownWaits'),
  }),
})

/** Reporting from the mail: the link opens what is asked, takes what is told, and signs nobody in. */
export const linkRoutes = () => {
  const byKey = allowByKey(refuseUnknown, 1)
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      tokenHash: hashOf(c),
      today: c.var.page.today,
    }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.reportByLink, byKey, (c) => show(c))
    .post(addresses.reportByLink, byKey, over, report)
    .get(addresses.fileByLink, byKey, giveAttachment)
}

const tokenIn = (c: Context<Env>): string => codeInPath(c, 'token')
const hashOf = (c: Context<Env>): Buffer => hashLinkToken(tokenIn(c))

async function find(c: Context<Env>, page: CommunityPage) {
  const { id } = page.community
  const { reply, ...found } = await c.var.read({
    ...linkQuestions(id, hashOf(c)),
    reply: replyAddress(id),
  })
  return { linked: readLinked(found, page.today), replyTo: reply[0]?.email ?? null }
}

/** Nothing is told of a link that is none of ours, and whoever tries many is refused for a while. */
async function refuseUnknown(c: Context<Env>): Promise<Response | null> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { links } = await c.var.read({ links: linkQuestions(page.community.id, hashOf(c)).links })
  return links.length === 0 ? refuseGuess(c, page) : null
}

async function refuseGuess(c: Context<Env>, page: CommunityPage) {
  const room = await spendGuess(c)
  if (room.ok) return showGone(c, page, 'no-such-link', null)
  c.header('retry-after', String(room.waitSeconds))
  return showGone(c, page, 'too-often', null)
}

type Shown = {
  errors?: readonly FieldError[]
  refusal?: string | null
  status?: 200 | 409 | 422 | 429
}

async function show(c: Context<Env>, { errors = [], refusal = null, status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { linked, replyTo } = await find(c, page)
  if (linked === null) return refuseGuess(c, page)
  const verdict = judgeLink(linked)
  openForm(c)
  if (!verdict.ok) return showGone(c, page, verdict.code, replyTo)
  form.stamp(c, reportRead(linked))
  const isSent = c.req.method === 'POST'
  const typed = isSent ? typedIn(reportForm, c.var.form) : typedBefore(linked)
  const { facts, board, party, line, attachments, own, before } = linked
  return c.html(
    renderPage(
      <LinkPage
        {...{ page, facts, board, party, line, attachments, own, before, errors, refusal }}
        link={linked.link}
        isPublic={linked.text?.isPublic ?? false}
        token={tokenIn(c)}
        text={textOf(linked)}
        open={answersOpen(linked)}
        standing={answerStands(linked)}
        typed={typed}
        askedDay={askedDay(typed, { ...board.circulation, today: board.day })}
        done={doneIn(c, 'meldt') !== null}
        outcome={outcomeOf(linked)}
      />,
    ),
    status,
  )
}

const textOf = ({ text, party }: Linked) =>
  text &&
  filledText(text.body, {
    counterparty: text.counterparty,
    party: partyInFull('nb', { partyName: party.name, partyKind: party.kind }),
    host: text.host,
  })

/**
 * What was typed meanwhile is given back. A link that is taken back, or whose receiver speaks for nobody any longer, tells no
 * more of the house than one that never was, whose form is not read at all.
 */
function showGone(c: Context<Env>, page: CommunityPage, why: GoneWhy, replyTo: string | null) {
  const isKnown = why !== 'no-such-link' && why !== 'too-often'
  const status = why === 'too-often' ? 429 : isKnown ? 410 : 404
  const typed = c.req.method === 'POST' && c.var.form ? typedIn(reportForm, c.var.form) : null
  return c.html(
    renderPage(
      <LinkGonePage
        page={page}
        why={why}
        replyTo={isKnown ? replyTo : null}
        typed={typed ? typedBack(page.locale, typed, c.var.files.file?.name ?? null) : []}
      />,
    ),
    status,
  )
}

async function report(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const room = await spendAnswer(c, hashOf(c))
  if (!room.ok) {
    c.header('retry-after', String(room.waitSeconds))
    return show(c, { refusal: sayLink(page.locale, 'tooOften'), status: 429 })
  }
  const typed = typedIn(reportForm, c.var.form)
  const reported = await reportByLink(c.var.db, {
    communityId: page.community.id,
    tokenHash: hashOf(c),
    typed,
    upload: c.var.files.file,
    on: page.today,
    at: page.now,
  })
  if (reported.ok) {
    return c.redirect(page.to('reportByLink', { token: tokenIn(c) }, done('meldt')), 303)
  }
  if (reported.reason === 'gone') return show(c)
  if (reported.reason === 'refused') {
    return show(c, { refusal: refusalText(page.locale, reported.code), status: 409 })
  }
  const errors = fieldErrors(page.locale, reported.problems, answerProblemText, {
    labels: reportLabels(page.locale),
    typed,
  })
  return show(c, { errors, status: 422 })
}

/** Why it is not taken, in words that name nothing but what the link itself opens. */
const refusalText = (locale: Locale, code: RegistrationRefusal): string =>
  code === 'cannot-follow' ? sayLink(locale, 'cannotFollow') : answerRefusalText[code][locale]

/** A file that the link opens as long as it opens its form, with nothing else of the house. */
async function giveAttachment(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { linked, replyTo } = await find(c, page)
  if (linked === null) return refuseGuess(c, page)
  const verdict = judgeLink(linked)
  if (!verdict.ok) return showGone(c, page, verdict.code, replyTo)
  const position = inPath(c, 'position', numberFrom1)
  const of = linked.attachments.find((each) => each.position === position)
  return of
    ? giveFile(c, givenFile(page.community.id, { ...of, isPublic: false }))
    : refusePage(c, 404)
}
