import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { aDay, codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { placeQuestions } from '../../directory/index.ts'
import { partiesAsOf, partyNameOn, trustsOn } from '../../parties/index.ts'
import {
  authorityRead,
  formOverAuthority,
  judgementQuestions,
  versionsOf,
} from '../authority/authority.query.ts'
import { tellAuthority } from '../authority/authority-news.view.ts'
import { sayJudgement } from '../authority/judgement.text.ts'
import { namedOn } from '../authority/named-deciders.rule.ts'
import { authorityProblemText } from '../authority/refused-authority.text.ts'
import { addresses } from '../bodies.address.ts'
import {
  judgementForm,
  objectionForm,
  type TypedJudgement,
  withdrawalForm,
} from './judgement-form.model.ts'
import {
  JudgementFormPage,
  judgementLabels,
  ObjectionPage,
  WithdrawalPage,
} from './judgement-form.view.tsx'
import { judge, object, withdraw } from './keep-judgement.command.ts'
import { toJudge } from './wanted-judgement.rule.ts'

const form = formOverAuthority(tellAuthority)

/** The forms that tell what somebody judged, and who does not agree. */
export const judgementRoutes = () => {
  const judges = allow('judge-authority')
  const objects = allow('object-to-judgement', 'partyCode')
  return new Hono<Env>()
    .get(addresses.judgeAuthority, judges, (c) => showJudge(c))
    .post(
      addresses.judgeAuthority,
      judges,
      form.over((c) => showJudge(c)),
      keepJudgement,
    )
    .get(addresses.withdrawJudgement, judges, (c) => showWithdraw(c))
    .post(
      addresses.withdrawJudgement,
      judges,
      form.over((c) => showWithdraw(c)),
      takeBack,
    )
    .get(addresses.objectToJudgement, objects, (c) => showObject(c))
    .post(
      addresses.objectToJudgement,
      objects,
      form.over((c) => showObject(c)),
      keepObjection,
    )
}

type Shown = { errors?: readonly FieldError[]; status?: 200 | 422 }

async function showJudge(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await c.var.read({
    ...placeQuestions(page.community.id),
    ...judgementQuestions(page.community.id),
  })
  keepNowhere(c)
  const typed = c.req.method === 'POST' ? typedIn(judgementForm, c.var.form) : askedIn(c, page)
  const day = aDay(typed.dag) ?? page.today
  const asked = { matter: typed.sak, body: typed.organ, day, recommendedBy: typed.innstilt || null }
  const keys = read.bodies.map(({ key }) => key)
  const found = toJudge(asked, versionsOf(read), keys)
  if (!found) return c.redirect(page.to('authority', {}, { '#': 'spor' }), 303)
  form.stamp(c, authorityRead(read))
  const named = namedOn(read, day)
  return c.html(
    renderPage(<JudgementFormPage {...{ page, found, day, named, typed, errors }} />),
    status,
  )
}

/** What was asked on the page, of today where no day was. */
const askedIn = (c: Context<Env>, page: CommunityPage): TypedJudgement => ({
  ...emptyForm(judgementForm),
  sak: inQuery(c, 'sak', someText) ?? '',
  organ: inQuery(c, 'organ', someText) ?? '',
  dag: inQuery(c, 'dag', someText) || shortDay(page.today),
  innstilt: inQuery(c, 'innstilt', someText) ?? '',
})

/** The judgement in the path, where it stands; null where there is none. */
async function judgementIn(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return null
  const read = await c.var.read({
    ...placeQuestions(page.community.id),
    ...judgementQuestions(page.community.id),
  })
  const judgement = read.judgements.find(({ id }) => id === codeInPath(c, 'judgement'))
  return judgement && judgement.withdrawnAt === null ? { page, read, judgement } : null
}

async function showWithdraw(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await judgementIn(c)
  if (!found) return refusePage(c, 404)
  const { page, read, judgement } = found
  keepNowhere(c)
  form.stamp(c, authorityRead(read))
  const typed = typedIn(withdrawalForm, c.req.method === 'POST' ? c.var.form : {})
  return c.html(renderPage(<WithdrawalPage {...{ page, judgement, typed, errors }} />), status)
}

async function showObject(c: Context<Env>, { errors = [], status = 200 }: Shown = {}) {
  const found = await judgementIn(c)
  if (!found || found.judgement.alternative === null) return refusePage(c, 404)
  const { page, read, judgement } = found
  const code = codeInPath(c, 'partyCode')
  const isParty =
    partiesAsOf(read, page.today).some((party) => party.code === code) ||
    trustsOn(read.organisations, page.today).some(({ key }) => key === code)
  if (!isParty) return refusePage(c, 404)
  keepNowhere(c)
  form.stamp(c, authorityRead(read))
  const party = { code, name: partyNameOn(read, code, page.today) }
  const begun = { dag: shortDay(page.today) }
  const typed = typedIn(objectionForm, c.req.method === 'POST' ? c.var.form : begun)
  return c.html(
    renderPage(<ObjectionPage {...{ page, judgement, party, typed, errors }} />),
    status,
  )
}

const orderOf = (page: CommunityPage) => ({
  communityId: page.community.id,
  by: page.viewer?.personId ?? '',
  on: page.today,
  at: page.now,
})

const toPage = (c: Context<Env>, page: CommunityPage, word: string) =>
  c.redirect(page.to('authority', {}, done(word)), 303)

async function keepJudgement(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(judgementForm, c.var.form)
  const kept = await judge(c.var.db, { ...orderOf(page), typed })
  if (kept.ok) return toPage(c, page, 'vurdert')
  const labels = judgementLabels(page.locale)
  const errors = fieldErrors(page.locale, kept.problems, authorityProblemText(), { labels, typed })
  return showJudge(c, { errors, status: 422 })
}

async function takeBack(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const typed = typedIn(withdrawalForm, c.var.form)
  const judgement = codeInPath(c, 'judgement')
  const taken = await withdraw(c.var.db, { ...orderOf(page), judgement, typed })
  if (taken.ok) return toPage(c, page, 'trukket')
  if ('code' in taken) return refusePage(c, 404)
  const labels = { hvorfor: sayJudgement(page.locale, 'hvorfor') }
  const errors = fieldErrors(page.locale, taken.problems, authorityProblemText(), { labels, typed })
  return showWithdraw(c, { errors, status: 422 })
}

async function keepObjection(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { locale } = page
  const typed = typedIn(objectionForm, c.var.form)
  const at = { judgement: codeInPath(c, 'judgement'), party: codeInPath(c, 'partyCode') }
  const kept = await object(c.var.db, { ...orderOf(page), ...at, typed })
  if (kept.ok) return toPage(c, page, 'uenig')
  if ('code' in kept) return refusePage(c, 404)
  const labels = {
    hvem: sayJudgement(locale, 'hvem'),
    dag: sayJudgement(locale, 'dag'),
    ord: sayJudgement(locale, 'ord'),
  }
  const errors = fieldErrors(locale, kept.problems, authorityProblemText(), { labels, typed })
  return showObject(c, { errors, status: 422 })
}
