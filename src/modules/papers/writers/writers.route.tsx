import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import type { Footing } from '../../../platform/footing.ts'
import { done } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { askableQuestions, readAskable } from '../asking/askable.query.ts'
import { paperTelling } from '../asking/paper-telling.view.ts'
import type { Writer } from '../paper.model.ts'
import { addresses } from '../papers.address.ts'
import { paperQuestions } from '../papers.query.ts'
import { readersField } from '../reviewing/review.model.ts'
import { letIn } from './let-in.command.ts'
import { writable } from './wanted-writers.rule.ts'
import { sayWriters as say, writersProblemText } from './writers.text.ts'
import { WritersPage } from './writers.view.tsx'

type Settings = Pick<HouseSettings, 'sendsMail'>
type Read = { writers: readonly Writer[] } | null

const readBefore: Footing<{ communityId: string; code: string }, Read> = async (ask, of) => {
  const { papers, writers } = paperQuestions(of.communityId, of.code)
  const found = await ask({ papers, writers })
  return found.papers.length === 0 ? null : { writers: found.writers }
}

const form = formOver(readBefore, { writers: ({ locale }) => ({ text: say(locale, 'meanwhile') }) })

/** Who writes a paper with those who keep its case. */
export const writersRoutes = ({ sendsMail }: Settings) => {
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', code: codeInPath(c, 'case') }),
    (c) => show(c, sendsMail),
  )
  return new Hono<Env>()
    .get(addresses.writers, allow('write-paper'), (c) => show(c, sendsMail))
    .post(addresses.writers, allow('write-paper'), over, (c) => change(c, sendsMail))
}

async function show(c: Context<Env>, sendsMail: boolean, errors: readonly FieldError[] = []) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const { papers, writers, ...answers } = await c.var.readAll({
    ...paperQuestions(id, codeInPath(c, 'case')),
    ...askableQuestions(id),
  })
  const [paper] = papers
  if (!paper?.isKeeper) return refusePage(c, 404)
  form.stamp(c, { writers })
  keepNowhere(c)
  const askable = readAskable(answers, {
    ...{ audience: paper.audience, today: page.today },
    namesPeople: page.may('manage-people'),
  })
  const among = writable(askable, writers)
  const keys = new Set(writers.map(({ key }) => key))
  const standing = among.filter((each) => each.keys.some((key) => keys.has(key)))
  return c.html(
    renderPage(
      <WritersPage
        {...{ page, paper, errors, askable: among }}
        chosen={
          c.req.method === 'POST'
            ? c.var.formValues(readersField)
            : standing.map(({ value }) => value)
        }
        sendsMail={paperTelling(page, c.var.platform.publicUrl, sendsMail).sends}
      />,
    ),
    errors.length > 0 ? 422 : 200,
  )
}

async function change(c: Context<Env>, sendsMail: boolean) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = codeInPath(c, 'case')
  const kept = await letIn(c.var.db, {
    ...{ communityId: page.community.id, code, today: page.today },
    ...{ by: page.viewer?.personId ?? null, at: page.now },
    chosen: c.var.formValues(readersField),
    namesPeople: page.may('manage-people'),
    telling: paperTelling(page, c.var.platform.publicUrl, sendsMail),
  })
  if (kept.ok) {
    const word = kept.isSame ? 'samme-skriver' : 'skrivere'
    return c.redirect(page.to('paper', { case: code }, done(word)), 303)
  }
  if ('code' in kept) return refusePage(c, 404)
  const message = writersProblemText(page.locale, kept.problem)
  return show(c, sendsMail, [{ field: readersField, message, label: say(page.locale, 'who') }])
}
