import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { readingText } from '../../../kernel/reading.text.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { asRedline } from '../../../ui/text-redline.ts'
import type { Part, Remark } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { sayPapers } from '../papers.text.ts'
import { underHeadings } from '../parts.rule.ts'
import { AnswerRemarkPage } from './answer.view.tsx'
import { answerRemark } from './answer-remark.command.ts'
import { answerForm } from './review.model.ts'
import { sayReviewing as say } from './reviewing.text.ts'
import { everyRemark } from './told-remarks.rule.ts'

type Read = { remark: Remark } | null

const readBefore: Footing<{ communityId: string; code: string; remark: string }, Read> = async (
  ask,
  of,
) => {
  const { remarks } = await ask({ remarks: paperQuestions(of.communityId, of.code).remarks })
  const remark = remarks.find(({ id }) => id === of.remark)
  return remark ? { remark } : null
}

const form = formOver(readBefore, {
  remark: ({ locale }) => ({ text: say(locale, 'changedSince') }),
})

/** Answering what a reader said, for those who write. */
export const answerRemarkRoutes = () => {
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      code: codeInPath(c, 'case'),
      remark: codeInPath(c, 'remark'),
    }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.answerRemark, allow('write-paper'), (c) => show(c))
    .post(addresses.answerRemark, allow('write-paper'), over, answer)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const all = await c.var.readAll(paperQuestions(page.community.id, codeInPath(c, 'case')))
  const [paper] = all.papers
  const remark = everyRemark(all, asRedline).find(({ id }) => id === codeInPath(c, 'remark'))
  if (!paper?.isWriter || !remark) return refusePage(c, 404)
  const kept = all.remarks.find(({ id }) => id === remark.id)
  form.stamp(c, kept ? { remark: kept } : null)
  keepNowhere(c)
  const stood = {
    svar: remark.answer ?? '',
    tatt: remark.taken === null ? '' : remark.taken ? 'ja' : 'nei',
  }
  const typed = c.req.method === 'POST' ? typedIn(answerForm, c.var.form) : stood
  const place = placeOf(page, all.parts, remark.part)
  return c.html(
    renderPage(<AnswerRemarkPage {...{ page, paper, remark, place, typed, errors }} />),
    status,
  )
}

function placeOf({ locale }: CommunityPage, parts: readonly Part[], id: string): string {
  const part = underHeadings(parts)
    .flatMap((under) => under.parts)
    .find((each) => each.id === id)
  if (!part) return ''
  return part.number === null ? part.title : sayPapers(locale, 'point', part.number)
}

async function answer(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const typed = typedIn(answerForm, c.var.form)
  const answered = await answerRemark(c.var.db, {
    ...{ communityId: page.community.id, code, remark: codeInPath(c, 'remark'), typed },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
  })
  if (answered.ok) {
    const place = { ...done('besvart'), '#': `merknad-${codeInPath(c, 'remark')}` }
    return c.redirect(page.to('paper', { case: code }, place), 303)
  }
  if ('code' in answered) return refusePage(c, 404)
  const labels = { svar: say(page.locale, 'svar'), tatt: say(page.locale, 'tatt') }
  const errors = fieldErrors(page.locale, answered.problems, readingText, { labels, typed })
  return show(c, { errors, status: 422 })
}
