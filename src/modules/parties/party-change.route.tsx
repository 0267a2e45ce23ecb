import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { parseDay } from '../../kernel/day.model.ts'
import type { CommunityPage } from '../../kernel/page.model.ts'
import type { Answers } from '../../platform/db.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { DecidePage, EndPage } from './decide.view.tsx'
import { changeParties } from './party-change.command.ts'
import type { ChangeForm, ChangeProblems, TypedChange } from './party-change.model.ts'
import { changeQuestions, loadChangeFacts } from './party-change.query.ts'
import { readChangeFacts, readSeen, type TriedForm, tryForm } from './party-change-form.query.ts'
import { type ChangePage, type ChangeState, PlacesChanged } from './party-change-parts.view.tsx'

/** The forms that state who the parties are, and on whose decision. */
export const partyChangeRoutes = () =>
  new Hono<Env>()
    .get('/:community/kommuner/avgjor/:code', allow('manage-membership'), decide)
    .post('/:community/kommuner/avgjor/:code', allow('manage-membership'), decide)
    .get('/:community/kommuner/avslutt/:code', allow('manage-membership'), end)
    .post('/:community/kommuner/avslutt/:code', allow('manage-membership'), end)

async function decide(c: Context<Env>): Promise<Response> {
  const found = await seenMunicipality(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, seen } = found
  const { code, name, seenOn, asked, questions, settled } = seen
  const picked = c.req.method === 'POST' ? c.var.formValues('plass') : settled
  const chosen = asked.length > 1 ? picked : []
  const askedCodes = asked.map((each) => each.code)
  const form: ChangeForm = { kind: 'decide', code, seenOn, askedCodes, chosen }
  return answerForm(c, page, answers, form, chosen, (state) => (
    <DecidePage {...{ page, name, state, questions, asked }} />
  ))
}

async function end(c: Context<Env>): Promise<Response> {
  const found = await seenMunicipality(c)
  if (!found) return refusePage(c, 404)
  const { page, answers, seen } = found
  const { code, name, seenOn, isParty } = seen
  return answerForm(c, page, answers, { kind: 'end', code, seenOn }, [], (state) => (
    <EndPage {...{ page, name, state, isParty }} />
  ))
}

/** The municipality in the address, as it was seen on the day asked for or today. */
async function seenMunicipality(c: Context<Env>) {
  const page = communityPage(c)
  const code = c.req.param('code') ?? ''
  if (!page) return null
  const answers = await c.var.read(changeQuestions(page.community.id, [code]))
  const asked = parseDay(c.req.query('sett') ?? '')
  const seen = readSeen(answers, code, asked && asked < page.today ? asked : page.today)
  return seen && { page, answers, seen }
}

/** Shows a form, what it would change, or what stands in the way; makes the change once it is confirmed. */
async function answerForm(
  c: Context<Env>,
  page: CommunityPage,
  answers: Answers<ReturnType<typeof changeQuestions>>,
  form: ChangeForm,
  chosen: readonly string[],
  render: (state: ChangeState) => ReturnType<typeof ChangePage>,
): Promise<Response> {
  const isPosted = c.req.method === 'POST'
  const typed = typedIn(isPosted ? c.var.form : {})
  const show = (status: 200 | 409 | 422, problems: ChangeProblems, told?: Child) => {
    const preview = told === undefined ? null : { told }
    return c.html(renderPage(render({ typed, chosen, problems, preview })), status)
  }

  const step = isPosted ? c.var.form.steg : 'endre'
  if (step === 'endre') return show(200, {})
  const tried = tryForm(readChangeFacts(answers), form, typed, page.today)
  if (!tried.ok) return show(tried.status, tried.problems)
  if (step !== 'bekreft') return show(200, {}, whatChanges(page, tried))

  const by = page.viewer?.personId
  if (!by) return refusePage(c, 403)
  const communityId = page.community.id
  const { change, wording } = tried
  const codes = change.kind === 'add' ? change.codes : []
  const made = await changeParties(c.var.db, {
    ...{ communityId, change, wording, by, at: page.now },
    loadFacts: (tx) => loadChangeFacts(tx, communityId, codes),
  })
  if (!made.ok) return show(409, { [made.field]: made.code })
  return c.redirect(`/${page.community.key}/kommuner?gjort=1`, 303)
}

const whatChanges = (page: CommunityPage, { preview, day }: Extract<TriedForm, { ok: true }>) => (
  <PlacesChanged page={page} preview={preview} day={day} />
)

const typedIn = (form: Record<string, string>): TypedChange => ({
  plass: form.plass ?? '',
  dag: form.dag ?? '',
  vedtak: form.vedtak ?? '',
  kommuner: form.kommuner ?? '',
  region: form.region ?? '',
  navn: form.navn ?? '',
  orgnr: form.orgnr ?? '',
  slag: form.slag ?? '',
  rolle: form.rolle ?? '',
  hvem: form.hvem ?? '',
})
