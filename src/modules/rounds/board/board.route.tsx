import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { isLate, standingOf } from '../answer-standing.rule.ts'
import { addresses } from '../rounds.address.ts'
import { answersTo, askedIn, formsOf, roundBySlug } from '../rounds.query.ts'
import { RoundBoardPage } from './board.view.tsx'

const doneTexts = { sendt: 'sent', lukket: 'closed', apnet: 'reopened' } as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

/** A round's own page; one that is not sent is led on to its draft. */
export const boardRoutes = () => new Hono<Env>().get(addresses.round, allow('read-internal'), show)

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'round')
  const { rounds, asked, forms, answers } = await c.var.read({
    rounds: roundBySlug(id, slug),
    asked: askedIn(id, slug),
    forms: formsOf(id, slug),
    answers: answersTo(id, slug),
  })
  const [round] = rounds
  if (!round) return refusePage(c, 404)
  if (round.state === 'draft') return c.redirect(page.to('draftRound', { round: slug }), 303)
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  const lines = asked.map((of) => {
    const standing = standingOf(round, byPlace.get(of.place) ?? [])
    const on = round.closedOn ?? round.shownOn ?? page.today
    return { ...of, standing, isLate: isLate(round.deadline, standing.answer, on) }
  })
  const word = doneIn(c, ...doneWords)
  keepNowhere(c)
  return c.html(
    renderPage(
      <RoundBoardPage
        page={page}
        round={round}
        questions={forms.at(-1)?.questions ?? []}
        lines={lines}
        own={
          page.may('ask-round') ? [] : asked.filter(({ place }) => page.may('answer-round', place))
        }
        done={word && doneTexts[word]}
      />,
    ),
  )
}
