import { type Context, Hono } from 'hono'
import { yearOf } from '../../../kernel/day.model.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { addresses } from '../bodies.address.ts'
import { bodyQuestions } from '../bodies.query.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import { bodyRead, formOverBody } from '../read-before/read-before.query.ts'
import { tellBody } from '../read-before/read-before.view.ts'
import { changePractice } from './keep-practice.command.ts'
import { numberText } from './number-template.rule.ts'
import { practiceForm, type TypedPractice } from './practice-form.model.ts'
import { PracticePage, practiceLabels, practiceOptions } from './practice-form.view.tsx'
import { practiceProblemText } from './refused-practice.text.ts'
import { nextIn } from './wanted-practice.rule.ts'

const form = formOverBody(tellBody)

/** The form of how a body works. */
export const practiceRoutes = () =>
  new Hono<Env>()
    .get(addresses.bodyPractice, allow('keep-body', 'body'), (c) => show(c))
    .post(
      addresses.bodyPractice,
      allow('keep-body', 'body'),
      form.over((c) => show(c)),
      change,
    )

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const facts = await c.var.read(bodyQuestions(page.community.id))
  const body = facts.bodies.find(({ key }) => key === codeInPath(c, 'body'))
  if (!body) return refusePage(c, 404)
  const { locale } = page
  keepNowhere(c)
  const now = printed(practiceOf(facts.practices, body.key), yearOf(page.today))
  const typed = c.req.method === 'POST' ? typedIn(practiceForm, c.var.form) : now
  const labels = practiceLabels(locale)
  const beside = standsNow(locale, labels, typed, now, practiceOptions(locale))
  form.stamp(c, bodyRead(facts, body.key), { beside })
  return c.html(
    renderPage(<PracticePage page={page} body={body} typed={typed} errors={errors} />),
    status,
  )
}

/** A number is printed as the first of this year is written. */
function printed(of: Practice | null, year: number): TypedPractice {
  const first = (template: string | null | undefined) =>
    template ? numberText(template, { number: 1, year }) : null
  return printFields(practiceForm, {
    sekretar: of?.secretaries ?? null,
    innkaller: of?.caller ?? null,
    varsel: of?.noticeDays ?? null,
    papirer: of?.paperDays ?? null,
    saksnummer: first(of?.caseNumbers),
    motenummer: first(of?.meetingNumbers),
    teller: of?.counter ?? null,
    nestesak: of && nextIn(of, 'nextCase', year),
    nestemote: of && nextIn(of, 'nextMeeting', year),
    ordsakliste: of?.agendaWord ?? null,
    ordinnkalling: of?.noticeWord ?? null,
    ordvara: of?.substituteWord ?? null,
    ordreferat: of?.minutesWord ?? null,
    referat: of?.minutes ?? null,
    referatfrist: of?.minutesDays ?? null,
    sirkulasjon: of?.circulation ?? null,
    moter: of?.openness ?? null,
    saksliste: of?.agendaList ?? null,
    evaluering: of?.evaluation ?? null,
    kopi: of?.copies ?? null,
  })
}

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(practiceForm, c.var.form)
  const body = codeInPath(c, 'body')
  const changed = await changePractice(c.var.db, {
    ...{ communityId: page.community.id, body, typed },
    ...{ by: page.viewer?.personId ?? '', on: page.today, at: page.now },
  })
  if (changed.ok) {
    const word = changed.isSame ? 'uendret' : 'arbeidsmate'
    return c.redirect(page.to('body', { body }, done(word)), 303)
  }
  if ('code' in changed) return refusePage(c, 404)
  const labels = practiceLabels(page.locale)
  const errors = fieldErrors(page.locale, changed.problems, practiceProblemText, { labels, typed })
  return show(c, { errors, status: 422 })
}
