import { type Context, Hono } from 'hono'
import { emptyForm, typedIn } from '../../../kernel/form/form.model.ts'
import { longDay } from '../../../kernel/format.model.ts'
import { sentFileText } from '../../../kernel/kept-file.text.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import {
  allow,
  allowWithFiles,
  communityPage,
  type Env,
  keepNowhere,
  refusePage,
} from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { listEveryChange, listEveryMunicipality } from '../../parties/index.ts'
import type { Answer } from '../answer.model.ts'
import { latestOf, standingOf } from '../answer-standing.rule.ts'
import { type FormVersion, mostFilesSent, type Question } from '../question.model.ts'
import { answeringRead, readAnsweringBefore } from '../read-before.query.ts'
import { tellQuestions, tellState } from '../read-before.view.ts'
import { filesOfRound } from '../round-file.query.ts'
import { addresses } from '../rounds.address.ts'
import { askedIn, formerAnswer, formsOf, ownAnswersTo, roundBySlug } from '../rounds.query.ts'
import { onBehalfForm, type TypedOnBehalf } from './answer-form.model.ts'
import { answerRefusalText, sayAnswering, valueProblemText } from './answering.text.ts'
import { AnswerRoundPage } from './answering.view.tsx'
import { whoText } from './given.view.tsx'
import { onBehalfLabels } from './on-behalf.view.tsx'
import { type Answered, submitAnswer } from './submit-answer.command.ts'
import { takenOver } from './taken-over.rule.ts'
import { answerLabels, keptFiles, typedAnswers, typedFor } from './typed-answer.rule.ts'

const form = formOver(readAnsweringBefore, {
  state: tellState,
  questions: tellQuestions,
  answers: ({ locale }: CommunityPage, answers: readonly Answer[]) => {
    const last = answers.at(-1)
    return last
      ? {
          text: sayAnswering(
            locale,
            'nowAnswered',
            `${whoText(locale, last)}, ${longDay(locale, last.on)}`,
          ),
        }
      : null
  },
})

/** A party's answer to a round: what counts, what it said before, and the form. */
export const answeringRoutes = () => {
  const answers = allow('answer-round', 'place')
  const over = form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', ...at(c) }),
    (c) => show(c),
  )
  return new Hono<Env>()
    .get(addresses.answerRound, answers, (c) => show(c))
    .post(
      addresses.answerRound,
      allowWithFiles('answer-round', mostFilesSent, 'place'),
      over,
      answer,
    )
}

const at = (c: Context<Env>) => ({ slug: codeInPath(c, 'round'), place: codeInPath(c, 'place') })

async function readOwn(c: Context<Env>, { community, today }: CommunityPage) {
  const { slug, place } = at(c)
  const { rounds, places, ...found } = await c.var.read({
    rounds: roundBySlug(community.id, slug),
    places: askedIn(community.id, slug),
    forms: formsOf(community.id, slug),
    answers: ownAnswersTo(community.id, slug, place),
    former: formerAnswer(community.id, slug, place),
    attachments: filesOfRound(community.id, slug),
    changes: listEveryChange(),
    municipalities: listEveryMunicipality(),
  })
  const [round] = rounds
  const asked = places.find((of) => of.place === place)
  if (!round || !asked || round.state === 'draft') return null
  return { round, asked, takenOver: takenOver(found, places, place, today), ...found }
}

/** The questions of a version. */
const questionsOf = (forms: readonly FormVersion[], version: number): readonly Question[] =>
  forms.find((of) => of.version === version)?.questions ?? []

/** Does the viewer write down what others have answered, and answer for nobody? */
const isSecretariat = (page: CommunityPage): boolean => page.may('ask-round')

type Shown = { errors?: readonly FieldError[]; refusal?: string | null; status?: 200 | 409 | 422 }

async function show(c: Context<Env>, { errors = [], refusal = null, status = 200 }: Shown = {}) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const read = await readOwn(c, page)
  if (!read) return refusePage(c, 404)
  const { round, asked, forms, answers, former, attachments } = read
  const questions = forms.at(-1)?.questions ?? []
  form.stamp(c, answeringRead(round, forms, answers))
  const standing = standingOf(round, answers)
  const begun = latestOf(standing)
  const isSent = c.req.method === 'POST'
  keepNowhere(c)
  const word = doneIn(c, 'svart', 'tatt-vare-pa')
  return c.html(
    renderPage(
      <AnswerRoundPage
        page={page}
        round={round}
        asked={asked}
        forms={forms}
        standing={standing}
        earlier={answers.filter((of) => of !== standing.answer).toReversed()}
        typed={
          isSent
            ? typedFor(questions, c.var.formValues)
            : begun
              ? typedAnswers(questions, begun.values, questionsOf(forms, begun.version))
              : typedAnswers(questions, former[0]?.values ?? {}, former[0]?.questions ?? [])
        }
        kept={begun ? keptFiles(questions, begun.values, questionsOf(forms, begun.version)) : {}}
        attachments={attachments}
        takenOver={read.takenOver}
        former={begun ? null : (former[0] ?? null)}
        onBehalf={
          isSecretariat(page)
            ? isSent
              ? typedOnBehalf(c)
              : { ...emptyForm(onBehalfForm), svarer: 'secretariat' }
            : null
        }
        errors={errors}
        refusal={refusal}
        done={word && (word === 'svart' ? 'answered' : 'keptAfter')}
      />,
    ),
    status,
  )
}

const typedOnBehalf = (c: Context<Env>): TypedOnBehalf => typedIn(onBehalfForm, c.var.form)

async function answer(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { slug, place } = at(c)
  const { forms } = await c.var.read({ forms: formsOf(page.community.id, slug) })
  const questions = forms.at(-1)?.questions ?? []
  const answered = await submitAnswer(c.var.db, {
    communityId: page.community.id,
    slug,
    place,
    typed: typedFor(questions, c.var.formValues),
    uploads: c.var.files,
    onBehalf: isSecretariat(page) ? typedOnBehalf(c) : null,
    name: page.viewer?.name ?? null,
    functionName: null,
    door: 'signed-in',
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
  })
  if (answered.ok) {
    const word = done(answered.counts ? 'svart' : 'tatt-vare-pa')
    return c.redirect(page.to('answerRound', { round: slug, place }, word), 303)
  }
  if ('problems' in answered) {
    return show(c, { errors: errorsOf(c, page, questions, answered), status: 422 })
  }
  return answered.code === 'no-such-round'
    ? refusePage(c, 404)
    : show(c, { refusal: answerRefusalText[answered.code][page.locale], status: 409 })
}

function errorsOf(
  c: Context<Env>,
  { locale }: CommunityPage,
  questions: readonly Question[],
  { problems, onBehalf }: Extract<Answered, { problems: unknown }>,
): FieldError[] {
  const labels = answerLabels(questions)
  const typed = typedFor(questions, c.var.formValues)
  return [
    ...fieldErrors(locale, problems, valueProblemText, { labels, typed }),
    ...fieldErrors(locale, onBehalf, sentFileText, {
      labels: onBehalfLabels(locale),
      typed: typedOnBehalf(c),
    }),
  ]
}
