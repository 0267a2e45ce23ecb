import { type Context, Hono } from 'hono'
import { emptyForm, typedIn, yes } from '../../../kernel/form/form.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, oneOf } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { listFunctions } from '../../directory/index.ts'
import { questionKinds } from '../question.model.ts'
import { formRead, readFormBefore } from '../read-before.query.ts'
import { tellQuestions, tellState } from '../read-before.view.ts'
import { filesOfRound } from '../round-file.query.ts'
import { addresses } from '../rounds.address.ts'
import { answersTo, askedIn, formsOf, roundBySlug } from '../rounds.query.ts'
import { DraftRoundPage } from './draft.view.tsx'
import {
  addQuestion,
  changeQuestion,
  moveQuestion,
  type QuestionKept,
  removeQuestion,
} from './draft-question.command.ts'
import { formRefusalText, questionProblemText } from './question.text.ts'
import { typedQuestion } from './question-draft.rule.ts'
import { questionForm, type TypedQuestion } from './question-form.model.ts'
import { QuestionFormPage, questionLabels } from './question-form.view.tsx'

const form = formOver(readFormBefore, { state: tellState, questions: tellQuestions })

/** Writing the questions of a round, one at a time; also of one that is sent, where they become a new version. */
export const questionRoutes = () => {
  const asks = allow('ask-round')
  const over = (again: (c: Context<Env>) => Promise<Response>, isRow = false) =>
    form.guard(
      (c) => ({
        communityId: c.var.page.community?.id ?? '',
        slug: codeInPath(c, 'round'),
        ...(isRow ? { row: codeInPath(c, 'question') } : {}),
      }),
      again,
    )
  return new Hono<Env>()
    .get(addresses.draftRound, asks, showDraft)
    .get(addresses.addQuestion, asks, (c) => showQuestion(c, null))
    .post(
      addresses.addQuestion,
      asks,
      over((c) => showQuestion(c, null)),
      async (c) => afterKeeping(c, await addQuestion(c.var.db, orderOf(c)), null),
    )
    .get(addresses.changeQuestion, asks, (c) => showQuestion(c, codeInPath(c, 'question')))
    .post(
      addresses.changeQuestion,
      asks,
      over((c) => showQuestion(c, codeInPath(c, 'question'))),
      async (c) => {
        const key = codeInPath(c, 'question')
        return afterKeeping(c, await changeQuestion(c.var.db, { ...orderOf(c), key }), key)
      },
    )
    .post(
      addresses.removeQuestion,
      asks,
      over((c) => showQuestion(c, codeInPath(c, 'question'))),
      async (c) => {
        const key = codeInPath(c, 'question')
        const removed = await removeQuestion(c.var.db, { ...orderOf(c), key })
        return afterKeeping(c, removed, key, 'tatt-ut')
      },
    )
    .post(
      addresses.moveQuestion,
      asks,
      over((c) => showDraft(c), true),
      async (c) => {
        const key = codeInPath(c, 'question')
        const direction = c.var.form.vei === 'opp' ? 'up' : 'down'
        const moved = await moveQuestion(c.var.db, { ...orderOf(c), key, direction })
        return afterKeeping(c, moved, key, 'flyttet')
      },
    )
}

const orderOf = (c: Context<Env>) => {
  const { page } = c.var
  return {
    communityId: page.community?.id ?? '',
    slug: codeInPath(c, 'round'),
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
    typed: typedIn(questionForm, c.var.form),
  }
}

const doneTexts = {
  lagret: 'saved',
  vedlegg: 'attached',
  sporsmal: 'questionSaved',
  'tatt-ut': 'removed',
  flyttet: null,
} as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

/** A round as it is written; one that is sent shows its questions here, to be changed. */
async function showDraft(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'round')
  const { rounds, forms, asked, functions, attachments } = await c.var.read({
    rounds: roundBySlug(id, slug),
    forms: formsOf(id, slug),
    asked: askedIn(id, slug),
    functions: listFunctions(id),
    attachments: filesOfRound(id, slug),
  })
  const [round] = rounds
  if (!round) return refusePage(c, 404)
  const questions = forms.at(-1)?.questions ?? []
  for (const { key } of questions) {
    form.stamp(c, formRead(round, forms), {
      action: page.to('moveQuestion', { round: slug, question: key }),
      row: key,
    })
  }
  keepNowhere(c)
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <DraftRoundPage
        page={page}
        round={round}
        questions={questions}
        asked={asked}
        functions={functions}
        attachments={attachments}
        done={word && doneTexts[word]}
      />,
    ),
  )
}

type Shown = {
  errors?: readonly FieldError[]
  refusal?: string | null
  status?: 200 | 409 | 422
}

async function showQuestion(
  c: Context<Env>,
  key: string | null,
  { errors = [], refusal = null, status = 200 }: Shown = {},
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'round')
  const { rounds, forms, answers } = await c.var.read({
    rounds: roundBySlug(id, slug),
    forms: formsOf(id, slug),
    answers: answersTo(id, slug, null),
  })
  const [round] = rounds
  const latest = forms.at(-1)
  const question = latest?.questions.find((each) => each.key === key)
  if (!round || (key !== null && !question)) return refusePage(c, 404)
  const at = { round: slug, question: key ?? '' }
  const read = formRead(round, forms)
  form.stamp(c, read)
  if (key !== null) form.stamp(c, read, { action: page.to('removeQuestion', at) })
  keepNowhere(c)
  const isSent = c.req.method === 'POST' && (c.var.form.slag ?? '') !== ''
  return c.html(
    renderPage(
      <QuestionFormPage
        page={page}
        round={round}
        question={key}
        typed={
          isSent
            ? sentQuestion(c, question?.kind)
            : question
              ? typedQuestion(question)
              : newQuestion(c)
        }
        isAnswered={answers.some(({ version }) => version === latest?.version)}
        errors={errors}
        refusal={
          refusal ??
          (round.state === 'closed' ? formRefusalText['round-closed'][page.locale] : null)
        }
      />,
    ),
    status,
  )
}

const sentQuestion = (c: Context<Env>, kind: string | undefined): TypedQuestion => {
  const typed = typedIn(questionForm, c.var.form)
  return { ...typed, slag: kind ?? typed.slag }
}

/** Most questions may be left at that one does not know. */
function newQuestion(c: Context<Env>): TypedQuestion {
  const slag = inQuery(c, 'slag', oneOf(...questionKinds)) ?? 'text'
  return { ...emptyForm(questionForm), slag, vetikke: slag === 'text' ? '' : yes }
}

function afterKeeping(
  c: Context<Env>,
  kept: QuestionKept,
  key: string | null,
  word = 'sporsmal',
): Response | Promise<Response> {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  if (kept.ok) {
    return c.redirect(page.to('draftRound', { round: codeInPath(c, 'round') }, done(word)), 303)
  }
  if ('problems' in kept) return showProblems(c, page, kept.problems, key)
  if (kept.code === 'no-such-round') return refusePage(c, 404)
  const refusal = formRefusalText[kept.code][page.locale]
  return kept.code === 'no-such-question'
    ? refusePage(c, 404)
    : showQuestion(c, key, { refusal, status: 409 })
}

function showProblems(
  c: Context<Env>,
  { locale }: CommunityPage,
  problems: Extract<QuestionKept, { problems: unknown }>['problems'],
  key: string | null,
) {
  const typed = typedIn(questionForm, c.var.form)
  const labels = questionLabels(locale)
  const errors = fieldErrors(locale, problems, questionProblemText, { labels, typed })
  return showQuestion(c, key, { errors, status: 422 })
}
