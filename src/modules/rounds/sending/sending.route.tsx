import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { silentOf } from '../answer-standing.rule.ts'
import { readSendingBefore, sendingRead } from '../read-before.query.ts'
import { tellPlaces, tellQuestions, tellRound } from '../read-before.view.ts'
import type { StateRefusal } from '../refusal.model.ts'
import { addresses } from '../rounds.address.ts'
import { answersTo, askedIn, formsOf, roundBySlug } from '../rounds.query.ts'
import { closeRound, reopenRound } from './send-round.command.ts'
import { judgeClosing, judgeReopening } from './sending.rule.ts'
import { stateRefusalText } from './sending.text.ts'
import { CloseRoundPage, ReopenRoundPage } from './sending.view.tsx'

const form = formOver(readSendingBefore, {
  round: tellRound,
  places: tellPlaces,
  questions: tellQuestions,
})
const over = (again: (c: Context<Env>) => Promise<Response>) =>
  form.guard(
    (c) => ({ communityId: c.var.page.community?.id ?? '', slug: codeInPath(c, 'round') }),
    again,
  )

/** Closing a round and opening it again: what it does, and the deed. */
export const sendingRoutes = () => {
  const asks = allow('ask-round')
  return new Hono<Env>()
    .get(addresses.closeRound, asks, (c) => showClose(c, null))
    .post(
      addresses.closeRound,
      asks,
      over((c) => showClose(c, null)),
      async (c) => {
        const closed = await closeRound(c.var.db, orderOf(c))
        if (closed.ok) return toRound(c, 'lukket')
        return closed.code === 'no-such-round' ? refusePage(c, 404) : showClose(c, closed.code)
      },
    )
    .get(addresses.reopenRound, asks, (c) => showReopen(c, null))
    .post(
      addresses.reopenRound,
      asks,
      over((c) => showReopen(c, null)),
      async (c) => {
        const opened = await reopenRound(c.var.db, orderOf(c))
        if (opened.ok) return toRound(c, 'apnet')
        return opened.code === 'no-such-round' ? refusePage(c, 404) : showReopen(c, opened.code)
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
  }
}

const toRound = (c: Context<Env>, word: string) =>
  c.redirect(c.var.page.to('round', { round: codeInPath(c, 'round') }, done(word)), 303)

async function showClose(c: Context<Env>, refused: StateRefusal | null) {
  const page = communityPage(c)
  const read = page && (await readState(c, page.community.id))
  if (!page || !read) return refusePage(c, 404)
  const verdict = judgeClosing(read.round)
  const code = refused ?? (verdict.ok ? null : verdict.code)
  return c.html(
    renderPage(
      <CloseRoundPage
        page={page}
        round={read.round}
        silent={silentOf(read.round, read.asked, read.answers).map(({ name }) => name)}
        refusal={code && stateRefusalText[code][page.locale]}
      />,
    ),
    refused ? 409 : 200,
  )
}

async function showReopen(c: Context<Env>, refused: StateRefusal | null) {
  const page = communityPage(c)
  const read = page && (await readState(c, page.community.id))
  if (!page || !read) return refusePage(c, 404)
  const verdict = judgeReopening(read.round)
  const code = refused ?? (verdict.ok ? null : verdict.code)
  return c.html(
    renderPage(
      <ReopenRoundPage
        page={page}
        round={read.round}
        refusal={code && stateRefusalText[code][page.locale]}
      />,
    ),
    refused ? 409 : 200,
  )
}

async function readState(c: Context<Env>, id: string) {
  const slug = codeInPath(c, 'round')
  const { rounds, asked, forms, answers } = await c.var.read({
    rounds: roundBySlug(id, slug),
    asked: askedIn(id, slug),
    forms: formsOf(id, slug),
    answers: answersTo(id, slug, null),
  })
  const [round] = rounds
  if (!round) return null
  form.stamp(c, sendingRead(round, asked, forms))
  return { round, asked, answers }
}
