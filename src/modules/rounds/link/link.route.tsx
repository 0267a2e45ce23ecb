import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { listed } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inPath, numberFrom1 } from '../../../platform/address.ts'
import { openForm } from '../../../platform/cookies.ts'
import { giveFile, givenFile } from '../../../platform/give-file.ts'
import { spendAnswer, spendGuess } from '../../../platform/mail-link-limit.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allowByKey, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { replyAddress } from '../../access/index.ts'
import type { NamedFile } from '../answer.model.ts'
import { fileAnswered } from '../answering/answered-file.rule.ts'
import { answerRefusalText } from '../answering/answering.text.ts'
import { answerLabels, typedAnswers, typedFor } from '../answering/typed-answer.rule.ts'
import { hashLinkToken } from '../mail/mail-parties.command.ts'
import { mostFilesSent } from '../question.model.ts'
import { tellQuestions, tellState } from '../read-before.view.ts'
import { keptFile } from '../round-file.query.ts'
import { addresses } from '../rounds.address.ts'
import { answerByLink } from './answer-by-link.command.ts'
import { type GoneWhy, membersField, whoForm } from './link.model.ts'
import {
  filesBefore,
  type Linked,
  linkQuestions,
  linkRead,
  readLinkBefore,
  readLinked,
} from './link.query.ts'
import { judgeLink } from './link.rule.ts'
import { sayLink } from './link.text.ts'
import { LinkGonePage, LinkPage } from './link.view.tsx'
import { linkErrors, typedBack, whoBefore } from './link-typed.view.ts'

const form = formOver(readLinkBefore, {
  state: tellState,
  questions: tellQuestions,
  answers: ({ locale }) => ({ text: sayLink(locale, 'nowAnswered') }),
  elsewhere: ({ locale }, id) => (id === null ? null : { text: sayLink(locale, 'nowElsewhere') }),
  members: ({ locale }, names) => ({
    text:
      names.length === 0
        ? sayLink(locale, 'nowNoMembers')
        : sayLink(locale, 'nowMembers', listed(locale, names)),
  }),
})

/** Answering from the mail: the link opens the form, takes the answer, and signs nobody in. */
export const linkRoutes = () => {
  const byKey = allowByKey(refuseUnknown, mostFilesSent)
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', tokenHash: hashOf(c) }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.answerByLink, byKey, (c) => show(c))
    .post(addresses.answerByLink, byKey, over, answer)
    .get(addresses.roundFileByLink, byKey, giveAttachment)
    .get(addresses.answerFileByLink, byKey, giveAnswerFile)
}

const tokenIn = (c: Context<Env>): string => codeInPath(c, 'token')
const hashOf = (c: Context<Env>): Buffer => hashLinkToken(tokenIn(c))

async function find(c: Context<Env>, page: CommunityPage) {
  const { id } = page.community
  const { reply, ...found } = await c.var.read({
    ...linkQuestions(id, hashOf(c)),
    reply: replyAddress(id),
  })
  return { linked: readLinked(found), replyTo: reply[0]?.email ?? null }
}

/** Nothing is told of a link that is none of ours, and whoever tries many is refused for a while. */
async function refuseUnknown(c: Context<Env>): Promise<Response | null> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { links } = await c.var.read({ links: linkQuestions(page.community.id, hashOf(c)).links })
  return links.length === 0 ? refuseGuess(c) : null
}

async function refuseGuess(c: Context<Env>) {
  const room = await spendGuess(c)
  if (room.ok) return refusePage(c, 404)
  c.header('retry-after', String(room.waitSeconds))
  const page = communityPage(c)
  return page ? showGone(c, page, 'too-often', { replyTo: null, linked: null }) : refusePage(c, 404)
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
  if (linked === null) return refuseGuess(c)
  const verdict = judgeLink(linked.link, linked.round)
  openForm(c)
  if (!verdict.ok) return showGone(c, page, verdict.code, { replyTo, linked })
  const { round, forms, own } = linked
  const questions = forms.at(-1)?.questions ?? []
  form.stamp(c, linkRead(linked))
  const isSent = c.req.method === 'POST'
  const last = own.at(-1)
  const { link: _, ...shown } = linked
  return c.html(
    renderPage(
      <LinkPage
        {...shown}
        page={page}
        token={tokenIn(c)}
        typed={
          isSent
            ? typedFor(questions, c.var.formValues)
            : typedAnswers(
                questions,
                last?.values ?? {},
                forms.find(({ version }) => version === last?.version)?.questions ?? [],
              )
        }
        kept={filesBefore(linked)}
        who={isSent ? typedIn(whoForm, c.var.form) : whoBefore(linked.own)}
        chosen={isSent ? c.var.formValues(membersField) : linked.answeredMembers}
        errors={errors}
        refusal={refusal}
        done={doneIn(c, 'svart') !== null}
        round={round}
      />,
    ),
    status,
  )
}

/** What was typed meanwhile is given back; the questions beside it only to whoever could still read them. */
function showGone(
  c: Context<Env>,
  page: CommunityPage,
  why: GoneWhy,
  { replyTo, linked }: { replyTo: string | null; linked: Linked | null },
) {
  const questions = (c.req.method === 'POST' && linked?.forms.at(-1)?.questions) || []
  const typed = typedFor(questions, c.var.formValues)
  return c.html(
    renderPage(
      <LinkGonePage
        page={page}
        why={why}
        replyTo={replyTo}
        typed={typedBack(page.locale, why, questions, typed)}
      />,
    ),
    why === 'too-often' ? 429 : 410,
  )
}

async function answer(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const room = await spendAnswer(c, hashOf(c))
  if (!room.ok) {
    c.header('retry-after', String(room.waitSeconds))
    return show(c, { refusal: sayLink(page.locale, 'tooOften'), status: 429 })
  }
  const { linked, replyTo } = await find(c, page)
  if (linked === null) return refuseGuess(c)
  const questions = linked.forms.at(-1)?.questions ?? []
  const answered = await answerByLink(c.var.db, {
    communityId: page.community.id,
    tokenHash: hashOf(c),
    typed: typedFor(questions, c.var.formValues),
    uploads: c.var.files,
    who: typedIn(whoForm, c.var.form),
    members: c.var.formValues(membersField),
    on: page.today,
    at: page.now,
  })
  if (answered.ok) {
    return c.redirect(page.to('answerByLink', { token: tokenIn(c) }, done('svart')), 303)
  }
  if ('problems' in answered) {
    const typed = {
      answer: typedFor(questions, c.var.formValues),
      who: typedIn(whoForm, c.var.form),
    }
    return show(c, {
      errors: linkErrors(page.locale, answerLabels(questions), typed, answered),
      status: 422,
    })
  }
  const { code } = answered
  if (code === 'no-such-link') return refuseGuess(c)
  if (code === 'revoked' || code === 'round-closed') {
    return showGone(c, page, code, { replyTo, linked })
  }
  return show(c, { refusal: answerRefusalText[code][page.locale], status: 409 })
}

/** A file that the link opens as long as it opens its form, with nothing else of the house. */
async function giveByLink(c: Context<Env>, pick: (linked: Linked) => NamedFile | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { linked, replyTo } = await find(c, page)
  if (linked === null) return refuseGuess(c)
  const verdict = judgeLink(linked.link, linked.round)
  if (!verdict.ok) return showGone(c, page, verdict.code, { replyTo, linked: null })
  const of = pick(linked)
  const { files } = of
    ? await c.var.read({ files: keptFile(page.community.id, of) })
    : { files: [] }
  const [file] = files
  return file ? giveFile(c, givenFile(page.community.id, file)) : refusePage(c, 404)
}

const giveAttachment = (c: Context<Env>) =>
  giveByLink(c, ({ attachments }) => {
    const position = inPath(c, 'position', numberFrom1)
    const file = attachments.find((of) => of.position === position)
    return file ? { name: file.fileName, sha256: file.sha256 } : null
  })

const giveAnswerFile = (c: Context<Env>) =>
  giveByLink(c, ({ own }) =>
    fileAnswered(own, { question: codeInPath(c, 'question'), file: codeInPath(c, 'file') }),
  )
