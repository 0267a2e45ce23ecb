import { type Context, Hono } from 'hono'
import { isId } from '../../platform/id.ts'
import { allow, communityPage, type Env, refusePage } from '../../platform/web.ts'
import type { FieldError } from '../../ui/form.tsx'
import { renderPage } from '../../ui/page.tsx'
import { downloadHeaders, problemText } from '../agreements/index.ts'
import { answerFields, type TypedAnswer } from './answer.model.ts'
import { PartyAnswerPage } from './answer.view.tsx'
import { boardQuestions, treatmentFile } from './board.query.ts'
import { dayOf, readBoard } from './board-reading.query.ts'
import { answerProblemText, answerRefusalText } from './refusal.text.ts'
import { answerReservation, clarifyParty } from './register-treatment.command.ts'
import { submitAnswer } from './submit-answer.command.ts'

const address = '/:community/avtaler/:slug/svar/:partyCode'

/** One party's story, and the doors through which it grows. */
export const answerRoutes = () =>
  new Hono<Env>()
    .get(address, allow('read-public'), (c) => show(c, nothingTyped, [], 200))
    .post(address, allow('register-own-treatment', 'partyCode'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { slug, partyCode } = c.req.param()
      const { form, files } = c.var
      const typed = Object.fromEntries(
        answerFields.map((name) => [name, form[name] ?? '']),
      ) as TypedAnswer
      const registeredAs = page.may('register-any-treatment') ? 'secretariat' : 'party'
      const submitted = await submitAnswer(c.var.db, {
        ...orderOf(c, slug),
        partyCode,
        typed,
        upload: files.file,
        registeredAs,
      })
      if (submitted.ok) return c.redirect(`${c.req.path}?lagret=ja`, 303)
      if (submitted.reason === 'not-found') return refusePage(c, 404)
      if (submitted.reason === 'refused') {
        const message = answerRefusalText[submitted.code][page.locale]
        return show(c, typed, [{ field: 'state', message }], 409)
      }
      const errors = Object.entries(submitted.problems).map(([field, problem]) => ({
        field,
        message: answerProblemText[problem][page.locale],
      }))
      return show(c, typed, errors, 422)
    })
    .post(`${address}/forbehold`, allow('register-own-treatment', 'partyCode'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { slug, partyCode } = c.req.param()
      const { hinders, source = '' } = c.var.form
      if (hinders !== 'yes' && hinders !== 'no') {
        const message = problemText['unknown-choice'][page.locale]
        return show(c, nothingTyped, [{ field: 'forbehold-hindrer', message }], 422)
      }
      const answered = await answerReservation(c.var.db, {
        ...orderOf(c, slug),
        partyCode,
        hinders: hinders === 'yes',
        registeredAs: page.may('register-any-treatment') ? 'secretariat' : 'party',
        source: source.trim() || null,
      })
      if (answered.ok) return c.redirect(partyPath(c), 303)
      return showRefusal(
        c,
        answered.code,
        answered.code === 'source-missing' ? 'forbehold-kilde' : 'forbehold-hindrer',
      )
    })
    .post(`${address}/part`, allow('register-any-treatment'), async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const { slug, partyCode } = c.req.param()
      const { isParty, source = '' } = c.var.form
      if (isParty !== 'party' && isParty !== 'not-party') {
        const message = problemText['unknown-choice'][page.locale]
        return show(c, nothingTyped, [{ field: 'isParty', message }], 422)
      }
      const clarified = await clarifyParty(c.var.db, {
        ...orderOf(c, slug),
        partyCode,
        isParty: isParty === 'party',
        source: source.trim(),
      })
      if (clarified.ok) return c.redirect(partyPath(c), 303)
      return showRefusal(c, clarified.code, 'part-kilde')
    })
    .get(`${address}/fil/:treatmentId`, allow('read-public'), async (c) => {
      const page = communityPage(c)
      const { slug, partyCode, treatmentId } = c.req.param()
      if (!page || !isId(treatmentId)) return refusePage(c, 404)
      const { files } = await c.var.read({
        files: treatmentFile(page.community.id, slug, partyCode, treatmentId),
      })
      const [file] = files
      if (!file) return refusePage(c, 404)
      return c.body(new Uint8Array(file.bytes), 200, downloadHeaders(file))
    })

type Refused = keyof typeof answerRefusalText

function showRefusal(c: Context<Env>, code: Refused, field: string) {
  if (code === 'no-such-document' || code === 'no-such-party') return refusePage(c, 404)
  const message = answerRefusalText[code][c.var.page.locale]
  return show(c, nothingTyped, [{ field, message }], code === 'source-missing' ? 422 : 409)
}

async function show(
  c: Context<Env>,
  typed: TypedAnswer,
  errors: readonly FieldError[],
  status: 200 | 409 | 422,
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug = '', partyCode } = c.req.param() as { slug?: string; partyCode?: string }
  const read = await c.var.read(boardQuestions(page.community.id, slug, null))
  const [facts] = read.circulations
  if (!facts) return refusePage(c, 404)
  const board = readBoard(facts, read.rows, dayOf(facts, null, page.today), null)
  const party = board.parties.find(({ code }) => code === partyCode)
  const line = board.lines.find(({ code }) => code === partyCode)
  if (!party || !line) return refusePage(c, 404)
  const { circulation } = board
  const saved = status === 200 && c.req.query('lagret') === 'ja'
  return c.html(
    renderPage(
      <PartyAnswerPage
        {...{ page, slug, facts, circulation, party, line, typed, errors, saved }}
      />,
    ),
    status,
  )
}

/** The party's page after one of its smaller forms, with the receipt. */
const partyPath = (c: Context<Env>): string =>
  `${c.req.path.replace(/\/(forbehold|part)$/, '')}?lagret=ja`

const orderOf = (c: Context<Env>, slug: string) => ({
  communityId: c.var.page.community?.id ?? '',
  slug,
  by: c.var.page.viewer?.personId ?? null,
  on: c.var.page.today,
  at: c.var.page.now,
})

const nothingTyped = Object.fromEntries(answerFields.map((name) => [name, ''])) as TypedAnswer
