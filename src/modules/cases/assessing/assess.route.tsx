import { type Context, Hono } from 'hono'
import { emptyForm, type Form, type Typed, typedIn } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import type { Db } from '../../../platform/db.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { HouseSettings } from '../../../platform/room.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { caseByCode } from '../cases.query.ts'
import { intakeNames } from '../cases.text.ts'
import { caseTelling } from '../intake/case-telling.view.ts'
import {
  type Assessing,
  assessQuestions,
  assessRead,
  readAssessBefore,
  readAssessing,
} from './assess.query.ts'
import { assessProblemText, sayAssess as say } from './assess.text.ts'
import { AssessPage } from './assess.view.tsx'
import {
  type Assessed,
  type AssessOrder,
  acceptCase,
  askBackCase,
  declineCase,
  joinCase,
  reopenCase,
} from './assess-case.command.ts'
import {
  acceptForm,
  askForm,
  declineForm,
  joinForm,
  reopenForm,
  type TypedAssess,
} from './assess-form.model.ts'
import { seersBeside } from './assessing.rule.ts'
import { assessLabels } from './ways.view.tsx'

type Settings = Pick<HouseSettings, 'sendsMail'>

const form = formOver(readAssessBefore, {
  judged: ({ locale }, { intake }) => ({ text: say(locale, 'now', intakeNames[intake][locale]) }),
})

const whole = { ...acceptForm, ...askForm, ...joinForm, ...declineForm }
/** The forms of the page by the addresses that they are sent to. */
const forms = ['acceptCase', 'askBackCase', 'joinCase', 'declineCase', 'reopenCase'] as const

/** Assessing what was submitted to a body: taking it in, asking back, joining it to another and declining it, and taking it up again. */
export const assessRoutes = (settings: Settings) => {
  const keeps = allow('keep-case', 'body')
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', ...placeOf(c) }),
    (c) => show(c, settings),
  )
  return new Hono<Env>()
    .get(addresses.assessCase, keeps, (c) => show(c, settings))
    .post(addresses.acceptCase, keeps, over, (c) =>
      assess(c, settings, { deed: acceptCase, form: acceptForm, word: 'tatt-inn' }),
    )
    .post(addresses.askBackCase, keeps, over, (c) =>
      assess(c, settings, { deed: askBackCase, form: askForm, word: 'spurt' }),
    )
    .post(addresses.joinCase, keeps, over, (c) =>
      assess(c, settings, { deed: joinCase, form: joinForm, word: 'slatt-sammen' }),
    )
    .post(addresses.declineCase, keeps, over, (c) =>
      assess(c, settings, { deed: declineCase, form: declineForm, word: 'avvist' }),
    )
    .post(addresses.reopenCase, keeps, over, (c) =>
      assess(c, settings, { deed: reopenCase, form: reopenForm, word: 'tatt-opp' }),
    )
}

const placeOf = (c: Context<Env>) => ({ body: codeInPath(c, 'body'), code: codeInPath(c, 'case') })

type Shown = { errors?: readonly FieldError[]; status?: 200 | 409 | 422 }

async function show(
  c: Context<Env>,
  { sendsMail }: Settings,
  { errors = [], status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { body, code } = placeOf(c)
  const read = await c.var.read(assessQuestions(page.community.id, body, code))
  const assessing = readAssessing(read, body, page.today)
  if (assessing === null) return refusePage(c, 404)
  const { item } = assessing
  for (const name of forms) {
    form.stamp(c, assessRead(item), { action: page.to(name, { body, case: code }) })
  }
  keepNowhere(c)
  const telling = caseTelling(page, c.var.platform.publicUrl, sendsMail)
  return c.html(
    renderPage(
      <AssessPage
        {...assessing}
        {...{ page, errors }}
        done={doneIn(c, 'meldt') !== null}
        typed={typedOf(c, assessing)}
        seers={seersBeside(assessing.audiences, item.raised)}
        mailless={
          telling.mode !== 'send' ? telling.mode : item.raised.email === null ? 'noAddress' : null
        }
      />,
    ),
    status,
  )
}

/** What was sent with one of the forms; the others as they are opened. */
function typedOf(c: Context<Env>, { item, audiences }: Assessing): TypedAssess {
  const isSent = c.req.method === 'POST'
  const sent = isSent ? typedIn(whole, c.var.form) : emptyForm(whole)
  const isMatterSent = isSent && c.var.form.punktsak !== undefined
  const usual = audiences.find((each) => each === item.audience) ?? audiences[0] ?? ''
  return {
    ...sent,
    deling: sent.deling === '' ? usual : sent.deling,
    punktsak: isMatterSent ? sent.punktsak : (item.matter ?? ''),
  }
}

type Way<Of extends Form> = {
  deed: (db: Db, order: AssessOrder<Typed<Of>>) => Promise<Assessed>
  form: Of
  word: string
}

async function assess<Of extends Form>(c: Context<Env>, settings: Settings, way: Way<Of>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const place = placeOf(c)
  const typed = typedIn(way.form, c.var.form)
  const assessed = await way.deed(c.var.db, {
    ...{ communityId: page.community.id, ...place, typed },
    ...{ by: page.viewer?.personId ?? null, on: page.today, at: page.now },
    telling: caseTelling(page, c.var.platform.publicUrl, settings.sendsMail),
  })
  if (assessed.ok) return c.redirect(await leadOn(c, page, { ...place, word: way.word }), 303)
  if ('problems' in assessed) {
    const labels = assessLabels(page.locale)
    const errors = fieldErrors(page.locale, assessed.problems, assessProblemText, { labels, typed })
    return show(c, settings, { errors, status: 422 })
  }
  return assessed.code === 'unknown' ? refusePage(c, 404) : show(c, settings, { status: 409 })
}

/** What is taken in is read on its own page, but for whoever does not see it from then on: one side's own can be another's. */
async function leadOn(
  c: Context<Env>,
  page: CommunityPage,
  { body, code, word }: { body: string; code: string; word: string },
): Promise<string> {
  const inbox = page.to('bodyCases', { body }, done(word))
  if (word !== 'tatt-inn') return inbox
  const { cases } = await c.var.read({ cases: caseByCode(page.community.id, code) })
  return cases.length > 0 ? page.to('caseItem', { case: code }, done(word)) : inbox
}
