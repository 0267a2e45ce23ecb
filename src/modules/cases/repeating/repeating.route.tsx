import { type Context, Hono } from 'hono'
import { yearOf } from '../../../kernel/day.model.ts'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import {
  allow,
  communityPage,
  type Env,
  keepNowhere,
  meetReader,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { standsNow } from '../../../ui/stands-now.ts'
import { type Body, shortName, versionsOf } from '../../bodies/index.ts'
import { addresses } from '../cases.address.ts'
import { caseByCode } from '../cases.query.ts'
import { mattersIn } from '../look/matters.rule.ts'
import { typedDayOfYear } from './day-of-year.rule.ts'
import { addTemplate, changeTemplate, repeatCase, stopTemplate } from './keep-template.command.ts'
import { sayRepeating, templateLabels, templateProblemText } from './repeating.text.ts'
import { type Template, type TypedTemplate, templateForm } from './template.model.ts'
import { readTemplateBefore, templateQuestions, templateRead } from './template.query.ts'
import { yearsToMake } from './template.rule.ts'
import { AddTemplatePage, ChangeTemplatePage, templateOptions } from './template-form.view.tsx'
import { TemplatesPage } from './templates.view.tsx'
import { begunFrom, printed } from './typed-template.rule.ts'

const form = formOver(
  readTemplateBefore,
  {
    template: ({ locale, to }: CommunityPage, { title }: Template) => ({
      text: sayRepeating(locale, 'now', title),
      href: to('caseTemplates'),
    }),
  },
  templateLabels,
)

/**
 * Cases that come again each year: whoever can submit one sees them, and whoever keeps the body's cases keeps them. The list and the
 * forms are in one file, as all stand over the same.
 */
export const repeatingRoutes = () => {
  const reads = allow('submit-case')
  const over = (again: Parameters<typeof form.guard>[1]) =>
    form.guard(
      (c) => ({
        communityId: c.var.page.community?.id ?? '',
        template: codeInPath(c, 'template'),
      }),
      again,
    )
  return new Hono<Env>()
    .get(addresses.caseTemplates, reads, (c) => showList(c))
    .get(addresses.addCaseTemplate, reads, (c) => showAdd(c))
    .post(addresses.addCaseTemplate, reads, add)
    .get(addresses.changeCaseTemplate, reads, (c) => showChange(c))
    .post(
      addresses.changeCaseTemplate,
      reads,
      over((c) => showChange(c)),
      change,
    )
    .post(
      addresses.endCaseTemplate,
      reads,
      over((c) => showChange(c)),
      end,
    )
    .post(
      addresses.repeatCase,
      reads,
      over((c) => showList(c)),
      repeat,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

/** The bodies of the community that the reader keeps cases for. */
const keptBodies = (page: CommunityPage, bodies: readonly Body[]): Body[] =>
  bodies.filter(
    ({ key, sort, until }) =>
      sort !== 'outside' && (until === null || page.today < until) && page.may('keep-case', key),
  )

/** The bodies that no case can be made for any more, to whoever has the community's secretariat: what comes again there can be ended, or moved. */
const formerBodies = (page: CommunityPage, bodies: readonly Body[]): Body[] => {
  const kept = keptBodies(page, bodies)
  const looksAfter = page.viewer?.roles.some(({ role }) => role === 'secretariat') ?? false
  return looksAfter ? bodies.filter((body) => !kept.includes(body)) : []
}

type Facts = { bodies: readonly Body[] } & Parameters<typeof versionsOf>[0]

const choicesIn = (page: CommunityPage, facts: Facts) => ({
  bodies: keptBodies(page, facts.bodies),
  matters: mattersIn(versionsOf(facts)),
})

const doneTexts = {
  'lagt-til': 'added',
  endret: 'changed',
  uendret: 'same',
  avsluttet: 'isEnded',
  'laget-fra-for': 'isMade',
} as const
const doneWords = Object.keys(doneTexts) as [keyof typeof doneTexts]

async function showList(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  await meetReader(c)
  const { community, locale, today } = page
  const read = await c.var.read(templateQuestions(community.id))
  keepNowhere(c)
  const kept = keptBodies(page, read.bodies).map(({ key }) => key)
  const former = formerBodies(page, read.bodies).map(({ key }) => key)
  const templates = read.templates.map((template) => {
    const made = read.made.filter((each) => each.template === template.id)
    const mayMake = !template.hasEnded && kept.includes(template.body)
    const isLeft = !template.hasEnded && former.includes(template.body)
    const action = page.to('repeatCase', { template: template.id })
    if (mayMake) form.stamp(c, { template }, { action })
    const body = read.bodies.find(({ key }) => key === template.body)
    return {
      ...template,
      ...{ made, isLeft, mayChange: mayMake || isLeft, bodyName: body ? shortName(body) : '' },
      due: template.dueEachYear && typedDayOfYear(template.dueEachYear),
      years: mayMake
        ? yearsToMake(
            made.map(({ year }) => year),
            yearOf(today),
          )
        : [],
    }
  })
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <TemplatesPage
        page={page}
        templates={templates}
        mayAdd={kept.length > 0}
        done={word && sayRepeating(locale, doneTexts[word])}
      />,
    ),
  )
}

async function showAdd(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const code = inQuery(c, 'sak', someText) ?? ''
  const read = await c.var.read({
    ...templateQuestions(page.community.id),
    cases: caseByCode(page.community.id, code),
  })
  const choices = choicesIn(page, read)
  if (choices.bodies.length === 0) return refusePage(c, 403)
  keepNowhere(c)
  const [from] = read.cases
  const begun = from ? begunFrom(from) : emptyForm(templateForm)
  const typed = c.req.method === 'POST' ? typedIn(templateForm, c.var.form) : begun
  return c.html(renderPage(<AddTemplatePage {...{ page, typed, errors, choices }} />), status)
}

async function showChange(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read(templateQuestions(page.community.id))
  const choices = choicesIn(page, read)
  const former = formerBodies(page, read.bodies)
  if (choices.bodies.length + former.length === 0) return refusePage(c, 403)
  const { template } = templateRead(read.templates, codeInPath(c, 'template')) ?? {}
  const isLeft = former.some(({ key }) => key === template?.body)
  const isTheirs = isLeft || choices.bodies.some(({ key }) => key === template?.body)
  if (!template || template.hasEnded || !isTheirs) return refusePage(c, 404)
  keepNowhere(c)
  const { locale } = page
  const now = printed(template)
  const isSent = c.req.method === 'POST' && c.var.form.tittel !== undefined
  const typed = isSent ? typedIn(templateForm, c.var.form) : now
  const options = templateOptions(locale, {
    ...choices,
    bodies: [...choices.bodies, ...former],
  })
  const beside = standsNow(locale, templateLabels(locale), typed, now, options)
  form.stamp(
    c,
    { template },
    { action: page.to('changeCaseTemplate', { template: template.id }), beside },
  )
  form.stamp(c, { template }, { action: page.to('endCaseTemplate', { template: template.id }) })
  return c.html(
    renderPage(<ChangeTemplatePage {...{ page, typed, errors, choices, template, isLeft }} />),
    status,
  )
}

/** Whose order it is, with the bodies that they keep; the answer where they keep none, or there is no community. */
async function orderIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { bodies } = await c.var.read(templateQuestions(page.community.id))
  const kept = keptBodies(page, bodies).map(({ key }) => key)
  const former = formerBodies(page, bodies).map(({ key }) => key)
  if (kept.length + former.length === 0) return refusePage(c, 403)
  const order = {
    ...{ communityId: page.community.id, by: page.viewer?.personId ?? '' },
    ...{ on: page.today, at: page.now, bodies: kept, former, template: codeInPath(c, 'template') },
  }
  return { page, order }
}

async function add(c: Context<Env>) {
  const found = await orderIn(c)
  if (found instanceof Response) return found
  const { page, order } = found
  const typed = typedIn(templateForm, c.var.form)
  const added = await addTemplate(c.var.db, { ...order, typed })
  if (added.ok) return c.redirect(page.to('caseTemplates', {}, done('lagt-til')), 303)
  if ('code' in added) return refusePage(c, 404)
  return showAdd(c, { errors: errorsOf(page, added.problems, typed), status: 422 })
}

const errorsOf = (
  { locale }: CommunityPage,
  problems: Parameters<
    typeof fieldErrors<keyof TypedTemplate, Parameters<typeof templateProblemText>[1]>
  >[1],
  typed: TypedTemplate,
) => fieldErrors(locale, problems, templateProblemText, { labels: templateLabels(locale), typed })

async function change(c: Context<Env>) {
  const found = await orderIn(c)
  if (found instanceof Response) return found
  const { page, order } = found
  const typed = typedIn(templateForm, c.var.form)
  const changed = await changeTemplate(c.var.db, { ...order, typed })
  if (changed.ok) {
    const word = changed.isSame ? 'uendret' : 'endret'
    return c.redirect(page.to('caseTemplates', {}, done(word)), 303)
  }
  if ('code' in changed) return refusePage(c, 404)
  return showChange(c, { errors: errorsOf(page, changed.problems, typed), status: 422 })
}

async function end(c: Context<Env>) {
  const found = await orderIn(c)
  if (found instanceof Response) return found
  const ended = await stopTemplate(c.var.db, found.order)
  if (!ended.ok) return refusePage(c, 404)
  return c.redirect(found.page.to('caseTemplates', {}, done('avsluttet')), 303)
}

async function repeat(c: Context<Env>) {
  const found = await orderIn(c)
  if (found instanceof Response) return found
  const { page, order } = found
  const thisYear = yearOf(page.today)
  const year = [thisYear, thisYear + 1].find((each) => String(each) === c.var.form.ar)
  if (year === undefined) return refusePage(c, 422)
  const made = await repeatCase(c.var.db, { ...order, year })
  if (!made.ok) return refusePage(c, 404)
  return made.code === ''
    ? c.redirect(page.to('caseTemplates', {}, done('laget-fra-for')), 303)
    : c.redirect(page.to('caseItem', { case: made.code }), 303)
}
