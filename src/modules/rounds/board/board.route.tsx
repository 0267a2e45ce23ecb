import { type Context, Hono } from 'hono'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { answersFor, layTiles, type MunicipalityChange } from '../../parties/index.ts'
import { isLate, standingOf } from '../answer-standing.rule.ts'
import { resultOf } from '../result/result.rule.ts'
import type { Asked } from '../round.model.ts'
import { addresses } from '../rounds.address.ts'
import { boardQuestions } from './board.query.ts'
import { RoundBoardPage } from './board.view.tsx'
import { calleesOf } from './callees.rule.ts'
import { readerOf } from './reader.rule.ts'

const doneTexts = { sendt: 'sent', lukket: 'closed', apnet: 'reopened' } as const
type Done = keyof typeof doneTexts
const doneWords = Object.keys(doneTexts) as [Done, ...Done[]]

/** A round's own page; one that is not sent is led on to its draft. */
export const boardRoutes = () => new Hono<Env>().get(addresses.round, allow('read-internal'), show)

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const { rounds, asked, forms, answers, tiles, ...facts } = await c.var.read(
    boardQuestions(page.community.id, slug),
  )
  const [round] = rounds
  if (!round) return refusePage(c, 404)
  if (round.state === 'draft') return c.redirect(page.to('draftRound', { round: slug }), 303)
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  const on = round.closedOn ?? round.shownOn ?? page.today
  const lines = asked.map((of) => {
    const standing = standingOf(round, byPlace.get(of.place) ?? [])
    return { ...of, standing, isLate: isLate(round.deadline, standing.answer, on) }
  })
  const asks = page.may('ask-round')
  const own = asks ? [] : ownPlaces(page, asked, facts.changes)
  const reader = readerOf(round, {
    asksRounds: asks,
    readsAnswers: page.may('read-answers'),
    ownPlaces: own.map(({ place }) => place),
  })
  const { places } = layTiles(
    asked.map(({ place }) => place),
    tiles,
  )
  const silent = lines.filter(({ standing }) => standing.answer === null)
  const word = doneIn(c, ...doneWords)
  keepNowhere(c)
  return c.html(
    renderPage(
      <RoundBoardPage
        page={page}
        round={round}
        questions={forms.at(-1)?.questions ?? []}
        lines={lines}
        result={resultOf(
          { round, versions: forms, asked, answers, estimates: [], regionNames: regionsIn(asked) },
          reader ?? 'other',
        )}
        isShown={reader !== null}
        tiles={places.map(({ code, ...at }) => ({ place: code, ...at }))}
        callees={calleesOf(
          asks ? silent.map(({ place }) => place) : [],
          round.functionKey,
          facts,
          page.today,
        )}
        own={own.filter(({ place }) => page.may('answer-round', place))}
        done={word && doneTexts[word]}
      />,
    ),
  )
}

/** Regions were frozen by name when the round was sent. */
const regionsIn = (asked: readonly Asked[]): Map<string, string> =>
  new Map(asked.flatMap(({ region }) => (region === null ? [] : [[region, region]])))

/** Those of the asked whom the viewer's own party is, or answers for since a merger. */
const ownPlaces = (
  { viewer, today }: CommunityPage,
  asked: readonly Asked[],
  changes: readonly MunicipalityChange[],
): Asked[] =>
  asked.filter(({ place }) =>
    (viewer?.roles ?? []).some(
      ({ partyCode }) => partyCode !== null && answersFor(changes, partyCode, place, today),
    ),
  )
