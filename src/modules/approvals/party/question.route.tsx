import { type Context, Hono } from 'hono'
import { typedIn } from '../../../kernel/form/form.model.ts'
import { done } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { addresses } from '../approvals.address.ts'
import { type PartyQuestion, questionForm, type TypedQuestion } from '../question/question.model.ts'
import { questionLabels } from '../question/question.view.tsx'
import { submitQuestion } from '../question/submit-question.command.ts'
import { answerProblemText, answerRefusalText } from '../refusal.text.ts'
import type { PartyPage, Shown } from './party-page.view.ts'

/** The questions about a party: what its reservation means, whether it is a party, and whether it is left out. */
export const questionRoutes = (party: PartyPage) => {
  const over = (asked: PartyQuestion) => party.over((c) => questionAgain(c, asked))
  const answered = (asked: PartyQuestion) => (c: Context<Env>) => answerQuestion(c, party, asked)
  const mayAnswer = allow('register-own-treatment', 'partyCode')
  const mayAny = allow('register-any-treatment')
  return new Hono<Env>()
    .post(addresses.answerReservation, mayAnswer, over('forbehold'), answered('forbehold'))
    .post(addresses.answerStanding, mayAny, over('part'), answered('part'))
    .post(addresses.answerWithout, mayAny, over('uten'), answered('uten'))
}

const typedQuestion = (c: Context<Env>, asked: PartyQuestion): TypedQuestion => ({
  asked,
  ...typedIn(questionForm, c.var.form),
})

const questionAgain = (c: Context<Env>, asked: PartyQuestion): Shown => ({
  question: typedQuestion(c, asked),
  errors: [],
  status: 409,
})

/** Takes the answer to one of the questions about a party: a choice, and where it comes from. */
async function answerQuestion(c: Context<Env>, party: PartyPage, asked: PartyQuestion) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, partyCode } = party.at(c)
  const question = typedQuestion(c, asked)
  const submitted = await submitQuestion(c.var.db, {
    ...party.orderOf(c, slug),
    partyCode,
    typed: question,
    registeredAs: party.registrarOf(c),
  })
  if (submitted.ok) {
    const word = done(asked === 'uten' ? 'uten' : 'avklart')
    return c.redirect(page.to('answer', { slug, partyCode }, word), 303)
  }
  if (submitted.reason === 'not-found') return refusePage(c, 404)
  if (submitted.reason === 'refused') {
    const message = answerRefusalText[submitted.code][page.locale]
    return party.show(c, {
      question,
      errors: [{ field: `${asked}-answer`, message }],
      status: 409,
    })
  }
  const errors = fieldErrors(page.locale, submitted.problems, answerProblemText, {
    labels: questionLabels(page.locale, asked),
    idOf: (name) => `${asked}-${name}`,
  })
  return party.show(c, { question, errors, status: 422 })
}
