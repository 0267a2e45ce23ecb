import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { someText } from '../../../platform/address.ts'
import { allow, allowWithFile, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { answerForm, nextField, type TypedAnswer } from '../answer/answer.model.ts'
import { answerLabels } from '../answer/answer-field.view.tsx'
import { submitAnswer } from '../answer/submit-answer.command.ts'
import { addresses } from '../approvals.address.ts'
import { boardQuestions } from '../board.query.ts'
import { answerProblemText, answerRefusalText } from '../refusal.text.ts'
import { correctedSource } from '../reported/correction.view.ts'
import type { PartyPage, Shown } from './party-page.view.ts'

/** One party's story, and the form through which it answers. */
export const answerRoutes = (party: PartyPage) =>
  new Hono<Env>()
    .get(addresses.answer, allow('read-public'), (c) => party.show(c, { errors: [], status: 200 }))
    .post(
      addresses.answer,
      allowWithFile('register-own-treatment', 'partyCode'),
      party.over(answerAgain),
      (c) => register(c, party),
    )

const typedAnswer = (c: Context<Env>): TypedAnswer => typedIn(answerForm, c.var.form)

const answerAgain = (c: Context<Env>): Shown => ({ typed: typedAnswer(c), errors: [], status: 409 })

/** Takes the party's answer as it was typed. */
async function register(c: Context<Env>, party: PartyPage) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = party.at(c)
  const typed = typedAnswer(c)
  const submitted = await submitAnswer(c.var.db, {
    ...party.orderOf(c, slug),
    partyCode,
    typed,
    upload: c.var.files.file,
    registeredAs: party.registrarOf(c),
    sayCorrected: correctedSource(page.locale),
  })
  if (submitted.ok) {
    const next = await nextParty(c, page.community.id, slug)
    return c.redirect(party.receiptPath(page, { slug, partyCode }, next), 303)
  }
  if (submitted.reason === 'not-found') return refusePage(c, 404)
  if (submitted.reason === 'report-settled') {
    return party.show(c, { typed, errors: [], status: 409 })
  }
  if (submitted.reason === 'refused') {
    const message = answerRefusalText[submitted.code][page.locale]
    return party.show(c, { typed, errors: [{ field: 'state', message }], status: 409 })
  }
  const labels = answerLabels(page.locale)
  const errors = fieldErrors(page.locale, submitted.problems, answerProblemText, { typed, labels })
  return party.show(c, { typed, errors, status: 422 })
}

/** The party that the button leads on to; null where it names none, or one that is no party. */
async function nextParty(
  c: Context<Env>,
  communityId: string,
  slug: string,
): Promise<string | null> {
  const next = someText(c.var.form[nextField] ?? '')
  if (!next) return null
  const { rows } = await c.var.read(boardQuestions(communityId, slug, null))
  return rows.find(({ code }) => code === next)?.code ?? null
}
