import { type Context, Hono } from 'hono'
import { exemptionChoices } from '../../../kernel/exemption.rule.ts'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { printFields } from '../../../kernel/form/print-fields.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { authorityQuestions, versionsOf } from '../../bodies/index.ts'
import { type Case, caseAudiences } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { caseByCode, caseQuestions } from '../cases.query.ts'
import { tellCaseNow } from '../look/read-before.view.ts'
import { sidesKept } from '../look/sides-kept.view.ts'
import { caseInPath, caseRead, formOverCase } from '../read-before.query.ts'
import { sideOf } from '../readers.rule.ts'
import { caseForm, type TypedCase } from './case-form.model.ts'
import { CaseFormPage, caseLabels } from './case-form.view.tsx'
import { documentChoices, roundChoices } from './choices.query.ts'
import { changeCase } from './keep-case.command.ts'
import { caseProblemText } from './keeping.text.ts'
import { openBodies } from './open-bodies.rule.ts'

const form = formOverCase(tellCaseNow)

/** What stands of a case, changed by those who keep it. */
export const keepingRoutes = () => {
  const keeps = allow('keep-case', 'body')
  return new Hono<Env>()
    .get(addresses.changeCase, keeps, (c) => show(c))
    .post(
      addresses.changeCase,
      keeps,
      form.over((c) => show(c)),
      change,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function show(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { body, code } = caseInPath(c)
  const { id } = page.community
  const { documents, rounds, ...parts } = await c.var.read({
    ...caseQuestions(id, code),
    ...authorityQuestions(id),
    documents: documentChoices(id),
    rounds: roundChoices(id),
  })
  const read = caseRead(parts, body)
  if (!read) return refusePage(c, 404)
  form.stamp(c, read)
  keepNowhere(c)
  const { item } = read
  const sides = sidesKept(page)
  const typed = c.req.method === 'POST' ? typedIn(caseForm, c.var.form) : printed(item)
  const rows = versionsOf(parts).at(-1)?.rows ?? []
  return c.html(
    renderPage(
      <CaseFormPage
        {...{ page, item, documents, rounds, typed, errors }}
        bodies={parts.bodies.filter(
          (each) => each.key === item.body || openBodies(parts.bodies, page.today).includes(each),
        )}
        matters={rows}
        exemptions={exemptionChoices(page.today, item.exemptBy)}
        audiences={caseAudiences.filter((each) => {
          const side = sideOf(each)
          return side === null || each === item.audience || sides.includes(side)
        })}
      />,
    ),
    status,
  )
}

const printed = (item: Case): TypedCase =>
  printFields(caseForm, {
    til: item.body,
    tittel: item.title,
    sammendrag: item.summary,
    hvorfor: item.why,
    onsket: item.wanted,
    berort: item.touched,
    slag: item.kind,
    punktsak: item.matter,
    punkt: item.clause,
    gjor: item.acts,
    frist: item.due,
    eier: item.ownerName,
    eierside: item.ownerSide,
    avtale: item.document,
    runde: item.round,
    horer: item.belongsTo,
    deling: item.audience,
    organ: item.ownerOrgan,
    arkiv: item.archiveOwner,
    unntatt: item.exemptBy,
    ses: item.exemptReview,
  })

async function change(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(caseForm, c.var.form)
  const kept = await changeCase(c.var.db, {
    ...orderOf(page),
    ...caseInPath(c),
    typed,
    sides: sidesKept(page),
  })
  if (kept.ok) {
    const word = kept.isSame ? 'uendret' : 'endret'
    const { body, code } = caseInPath(c)
    const { cases } = await c.var.read({ cases: caseByCode(page.community.id, code) })
    const to =
      cases.length > 0
        ? page.to('caseItem', { case: code }, done(word))
        : page.to('cases', {}, { ...done('flyttet'), organ: body })
    return c.redirect(to, 303)
  }
  if ('code' in kept) return refusePage(c, 404)
  const labels = caseLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, caseProblemText, { labels, typed })
  return show(c, { errors, status: 422 })
}

const orderOf = (page: CommunityPage) => ({
  communityId: page.community.id,
  by: page.viewer?.personId ?? null,
  on: page.today,
  at: page.now,
})
