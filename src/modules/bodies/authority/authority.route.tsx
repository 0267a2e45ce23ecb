import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { type Day, isWithin } from '../../../kernel/day.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { inQuery, someText } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import type { FieldError } from '../../../ui/form.tsx'
import { renderPage } from '../../../ui/page.tsx'
import { type PlaceFacts, placeQuestions } from '../../directory/index.ts'
import { partiesAsOf, partyNameOn, trustsOn } from '../../parties/index.ts'
import { addresses } from '../bodies.address.ts'
import type { Body } from '../body.model.ts'
import { agreementOf } from './agreement-here.view.tsx'
import type { Answered, AskedAuthority } from './answer.view.tsx'
import { AnswerWords } from './answer-words.view.tsx'
import type { AuthorityVersion, Decider } from './authority.model.ts'
import { judgementQuestions, type KnownAgreements, versionsOf } from './authority.query.ts'
import { sayAuthority } from './authority.text.ts'
import { AuthorityPage } from './authority.view.tsx'
import {
  type Authority,
  judgeAuthority,
  offersOf,
  versionOn,
  whoDecides,
} from './judge-authority.rule.ts'
import type { Judgement, Objection } from './judgement.model.ts'
import { sayJudgement } from './judgement.text.ts'
import type { JudgementLine } from './judgement-list.view.tsx'
import { namedOn } from './named-deciders.rule.ts'
import { decidersOf, openQuestion, shownVersion } from './shown-authority.rule.ts'

/** Who may decide what, for everyone. */
export const authorityRoutes = (known: KnownAgreements) =>
  new Hono<Env>().get(addresses.authority, allow('read-public'), (c) => showAuthority(c, known))

/** What the words answer of a body, for a page that asks it on its way; each clause leads to its words. */
export const authorityAnswer = (props: {
  page: CommunityPage
  read: PlaceFacts & { bodies: readonly Body[] }
  on: Day
  answer: Authority
  body: Decider
  /** What it is called where it is no decider of the words. */
  called?: string | undefined
}): Child => (
  <AnswerWords
    page={props.page}
    named={namedOn(props.read, props.on)}
    answer={props.answer}
    body={props.body}
    called={props.called}
    at={props.page.to('authority')}
  />
)

const doneTexts = {
  versjon: (page: CommunityPage) => sayAuthority(page.locale, 'done_version'),
  dag: (page: CommunityPage) => sayAuthority(page.locale, 'done_day'),
  vurdert: (page: CommunityPage) => sayJudgement(page.locale, 'done_judged'),
  trukket: (page: CommunityPage) => sayJudgement(page.locale, 'done_withdrawn'),
  uenig: (page: CommunityPage) => sayJudgement(page.locale, 'done_objected'),
} as const
const doneWords = Object.keys(doneTexts) as [keyof typeof doneTexts]

async function showAuthority(c: Context<Env>, known: KnownAgreements) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { on, typedDay, errors: dayErrors } = dayAsked(c, page, 'what-is-planned')
  const read = await c.var.readAll({
    ...placeQuestions(page.community.id),
    ...judgementQuestions(page.community.id),
    agreements: known.question(page.community.id),
  })
  if (page.viewer !== null) keepNowhere(c)
  const versions = versionsOf(read)
  const found = versionOn(versions, on)
  const shown = found.version ?? found.undated
  const asking = shown ?? versions[0] ?? null
  const typed = typedQuestion(c, typedDay)
  const errors = [...askErrors(page, typed, asking), ...dayErrors]
  const answered = errors.length === 0 ? answerTo(typed, on, versions, asking) : null
  const word = doneIn(c, ...doneWords)
  return c.html(
    renderPage(
      <AuthorityPage
        {...{ page, on, errors, versions, answered }}
        shown={shown && shownVersion(shown)}
        asking={asking && shownVersion(asking)}
        agreement={shown && agreementOf(page, shown, read.agreements, known)}
        isKnown={found.version !== null}
        named={namedOn(read, on)}
        deciders={asking ? askable(asking, read.bodies, on) : []}
        recommenders={recommendersOf(asking)}
        asked={typed}
        judgements={page.may('read-community') ? linesOf(page, read, versions, on) : null}
        partyName={(code) => partyNameOn(read, code, on)}
        done={word && doneTexts[word](page)}
      />,
    ),
    errors.length > 0 ? 422 : 200,
  )
}

function typedQuestion(c: Context<Env>, dag: string): AskedAuthority {
  const field = (name: string) => oneLine(inQuery(c, name, someText) ?? '')
  return { sak: field('sak'), organ: field('organ'), innstilt: field('innstilt'), dag }
}

/** A question names a matter, and perhaps a body; a day alone asks for the page as of that day. */
function askErrors(
  { locale }: CommunityPage,
  { sak, organ, innstilt }: AskedAuthority,
  asking: AuthorityVersion | null,
): FieldError[] {
  if (asking === null || (sak === '' && organ === '' && innstilt === '')) return []
  return sak === ''
    ? [
        {
          field: 'sak',
          label: sayAuthority(locale, 'sak'),
          message: sayAuthority(locale, 'chooseMatter'),
        },
      ]
    : []
}

function answerTo(
  { sak, organ, innstilt }: AskedAuthority,
  on: Day,
  versions: readonly AuthorityVersion[],
  asking: AuthorityVersion | null,
): Answered {
  if (sak === '' || asking === null) return null
  const open = openQuestion(asking, sak)
  if (organ === '') return { who: whoDecides({ matter: sak, day: on }, versions), open }
  const motion = { matter: sak, body: organ, day: on, recommendedBy: innstilt || null }
  const answer = judgeAuthority(motion, versions)
  const isUnknown = !answer.ok && answer.code === 'unknown' && answer.why !== 'not-named'
  return { answer, body: organ, open, isOpen: isUnknown || open !== null }
}

/** Those whom the version names, and then the other bodies that are there on the day. */
function askable(version: AuthorityVersion, bodies: readonly Body[], on: Day): Decider[] {
  const named = decidersOf(version)
  const others = bodies.filter(
    ({ key, sort, from, until }) =>
      !named.includes(key) && sort !== 'outside' && isWithin(on, from, until),
  )
  return [...named, ...others.map(({ key }) => key)]
}

const recommendersOf = (version: AuthorityVersion | null): Decider[] => [
  ...new Set((version?.rows ?? []).flatMap(({ recommender }) => recommender ?? [])),
]

/** What was judged, with the matters by the words that were judged. */
function linesOf(
  page: CommunityPage,
  read: PlaceFacts & { judgements: readonly Judgement[]; objections: readonly Objection[] },
  versions: readonly AuthorityVersion[],
  on: Day,
): JudgementLine[] {
  const parties = [
    ...trustsOn(read.organisations, on).map(({ key, name }) => ({ code: key, name })),
    ...partiesAsOf(read, on).map(({ code, name }) => ({ code, name })),
  ].filter(({ code }) => page.may('object-to-judgement', code))
  return read.judgements.flatMap((judgement) => {
    const rows = versions.find(({ id }) => id === judgement.version)?.rows ?? []
    const rowOf = (matter: string | null) => rows.find((row) => row.matter === matter) ?? null
    const chosen = rowOf(judgement.chosen)
    if (!chosen) return []
    const { alternative, matter } = judgement
    const other =
      alternative === null ? null : rowOf(judgement.chosen === matter ? alternative : matter)
    const objections = read.objections
      .filter((each) => each.judgement === judgement.id)
      .map((each) => ({ ...each, isLate: each.on > judgement.plannedOn }))
    const offers = offersOf(chosen, rows)
    return [{ judgement, chosen, alternative: other, offers, objections, mayObjectFor: parties }]
  })
}
