import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { shownParts } from '../parts.rule.ts'
import { type PaperRead, paperRead } from '../read-before.rule.ts'
import { closeReview } from '../reviewing/end-review.command.ts'
import { askForm, readersField } from '../reviewing/review.model.ts'
import { askProblemText, sayReviewing as say } from '../reviewing/reviewing.text.ts'
import { sayVersions } from '../versions/versions.text.ts'
import { AskPage } from './ask.view.tsx'
import { askReaders } from './ask-readers.command.ts'
import { askableQuestions, readAskable } from './askable.query.ts'
import { paperTelling } from './paper-telling.view.ts'

type Settings = Pick<HouseSettings, 'sendsMail'>

const readBefore: Footing<{ communityId: string; code: string }, PaperRead> = async (ask, of) =>
  paperRead(await ask(paperQuestions(of.communityId, of.code)))

const form = formOver(readBefore, {
  parts: ({ locale }) => ({ text: sayVersions(locale, 'writtenMeanwhile') }),
  versions: ({ locale }) => ({ text: sayVersions(locale, 'shownMeanwhile') }),
})

/** Sending a paper for review, and ending that. */
export const askRoutes = ({ sendsMail }: Settings) => {
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
    (c) => show(c, sendsMail),
  )
  return new Hono<Env>()
    .get(addresses.askReaders, allow('write-paper'), (c) => show(c, sendsMail))
    .post(addresses.askReaders, allow('write-paper'), over, (c) => ask(c, sendsMail))
    .post(addresses.endReview, allow('write-paper'), end)
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(
  c: Context<Env>,
  sendsMail: boolean,
  { errors = [], status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const { papers, parts, versions, ...answers } = await c.var.readAll({
    ...paperQuestions(id, codeInPath(c, 'case')),
    ...askableQuestions(id),
  })
  const [paper] = papers
  if (!paper?.isKeeper) return refusePage(c, 404)
  form.stamp(c, paperRead({ parts, versions }))
  keepNowhere(c)
  const isSent = c.req.method === 'POST'
  return c.html(
    renderPage(
      <AskPage
        {...{ page, paper, errors }}
        number={(versions[0]?.number ?? 0) + 1}
        askable={readAskable(answers, {
          ...{ audience: paper.audience, today: page.today },
          namesPeople: page.may('manage-people'),
        })}
        chosen={isSent ? c.var.formValues(readersField) : []}
        typed={typedIn(askForm, isSent ? c.var.form : {})}
        sendsMail={paperTelling(page, c.var.platform.publicUrl, sendsMail).sends}
        isEmpty={shownParts(parts).every(({ body }) => body.trim() === '')}
      />,
    ),
    status,
  )
}

async function ask(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const typed = typedIn(askForm, c.var.form)
  const asked = await askReaders(c.var.db, {
    ...{ communityId: page.community.id, code, typed, today: page.today },
    chosen: c.var.formValues(readersField),
    namesPeople: page.may('manage-people'),
    telling: paperTelling(page, c.var.platform.publicUrl, sendsMail),
    ...doneBy(page),
  })
  if (asked.ok) return c.redirect(page.to('paper', { case: code }, done('sendt')), 303)
  if ('code' in asked) return asked.code === 'unknown' ? refusePage(c, 404) : show(c, sendsMail)
  const labels = {
    [readersField]: say(page.locale, 'who'),
    frist: say(page.locale, 'frist'),
    melding: say(page.locale, 'melding'),
  }
  const errors = fieldErrors(page.locale, asked.problems, askProblemText, { labels, typed })
  return show(c, sendsMail, { errors, status: 422 })
}

async function end(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const of = { communityId: page.community.id, code, review: codeInPath(c, 'review') }
  const ended = await closeReview(c.var.db, { ...of, ...doneBy(page) })
  return ended.ok
    ? c.redirect(page.to('paper', { case: code }, done('avsluttet')), 303)
    : refusePage(c, 404)
}

const doneBy = ({ viewer, now }: CommunityPage) => ({ by: viewer?.personId ?? null, at: now })
