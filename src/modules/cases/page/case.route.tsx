import { type Context, Hono } from 'hono'
import { daysBetween } from '../../../kernel/day.model.ts'
import { exemptionOf } from '../../../kernel/exemption.rule.ts'
import { fileNote } from '../../../kernel/kept-file.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import {
  type BodyFacts,
  judgementQuestions,
  placeNamesOn,
  seatedQuestions,
  shortName,
  targetName,
  versionsOf,
} from '../../bodies/index.ts'
import type { PlaceFacts } from '../../directory/index.ts'
import { partyNameOn } from '../../parties/index.ts'
import type { Case } from '../case.model.ts'
import { addresses } from '../cases.address.ts'
import { caseQuestions } from '../cases.query.ts'
import { isRaisedBy, raisingAs } from '../intake/raised-by.rule.ts'
import { CaseRoute } from '../route/case-route.view.tsx'
import type { PartyStop } from '../route/route.model.ts'
import { type RouteFacts, routeOf } from '../route/route.rule.ts'
import { routeDone } from '../route/route.text.ts'
import { routeWords } from '../route/route-words.view.ts'
import { sayCase } from './case.text.ts'
import { CasePage } from './case.view.tsx'
import { type KnownPaper, type KnownPartyStops, type Linked, linkedTo } from './linked.query.ts'

/** The page of one case, for each as much of it as they see. */
export const caseRoutes = (known: Known) =>
  new Hono<Env>().get(addresses.caseItem, allow('read-public'), (c) => showCase(c, known))

/** What later rooms tell of a case. */
type Known = { partyStops: KnownPartyStops; knownPaper: KnownPaper }

async function showCase(c: Context<Env>, { partyStops, knownPaper }: Known) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const code = codeInPath(c, 'case')
  const read = await c.var.readAll({
    ...caseQuestions(id, code),
    ...seatedQuestions(id),
    ...judgementQuestions(id),
    linked: linkedTo(id, code),
    told: partyStops.question(id, code),
    papers: knownPaper.question(id, code),
  })
  const [item] = read.cases
  if (!item) return refusePage(c, 404)
  if (page.viewer !== null) keepNowhere(c)
  const body = read.bodies.find(({ key }) => key === item.body)
  const raisedBody = read.bodies.find(({ key }) => key === item.raised.body)
  const { party } = item.raised
  return c.html(
    renderPage(
      <CasePage
        {...{ page, item, body }}
        {...linksOf(page, read.linked)}
        matter={versionsOf(read)
          .flatMap(({ rows }) => rows)
          .findLast(({ matter }) => matter === item.matter)}
        raisedFor={
          party !== null
            ? partyNameOn(read, party, item.raised.on ?? page.today)
            : raisedBody
              ? shortName(raisedBody)
              : null
        }
        exempt={exemptionOf(item.exemptBy)}
        files={read.files.map((file) => ({ ...file, note: fileNote(file) }))}
        questions={read.questions}
        daysLate={daysLateOf(item, page)}
        wayToPaper={knownPaper.wayOf(page, item, read.papers)}
        mayKeep={page.may('keep-case', item.body)}
        mayAnswer={mayAnswer(page, item)}
        done={doneText(c, page)}
        route={
          <CaseRoute
            {...{ page, item }}
            route={wayOf(page, item, read, partyStops.stopsOf(page, read.told))}
            mayKeep={page.may('keep-case', item.body) && item.intake === 'accepted'}
          />
        }
      />,
    ),
  )
}

type Facts = BodyFacts & PlaceFacts & Pick<RouteFacts, 'treatments' | 'remarks' | 'judgements'>

/** Its way through the bodies, with whom each seat is to ask at home for those inside. */
function wayOf(page: CommunityPage, item: Case, read: Facts, partyStops: readonly PartyStop[]) {
  const placeName = placeNamesOn(read, page.today, (name) => name)
  const { treatments, remarks, judgements, bodies } = read
  return routeOf(
    {
      ...{ item, partyStops, treatments, remarks, judgements, today: page.today },
      names: { bodies, partyName: (of) => partyNameOn(read, of, page.today) },
      seats: page.may('read-community')
        ? { ...read, spokenName: (of) => targetName(page.locale, of, placeName) }
        : null,
    },
    routeWords(page.locale),
  )
}

function daysLateOf({ due, waits }: Case, { today }: CommunityPage): number | null {
  if (due === null || !waits || due >= today) return null
  return daysBetween(due, today)
}

/** Whoever raised it, or acts for the party that did, answers what it is asked. */
const mayAnswer = ({ viewer }: CommunityPage, { intake, raised }: Case): boolean =>
  intake === 'asked-back' && isRaisedBy(raised, raisingAs(viewer))

function linksOf({ to, may }: CommunityPage, linked: readonly Linked[]) {
  const of = (sort: Linked['sort']) => linked.find((each) => each.sort === sort)
  const [document, round] = [of('document'), of('round')]
  return {
    document: document && { title: document.title, href: to('document', { slug: document.slug }) },
    round: round && {
      title: round.title,
      href: may('read-community') ? to('round', { round: round.slug }) : null,
    },
  }
}

const doneTexts = {
  endret: 'done_changed',
  uendret: 'done_same',
  vedlegg: 'done_files',
  meldt: 'done_submitted',
  'tatt-inn': 'done_accepted',
  svart: 'done_answered',
} as const
function doneText(c: Context<Env>, { locale }: CommunityPage): string | null {
  const own = doneIn(c, ...wordsIn(doneTexts))
  if (own) return sayCase(locale, doneTexts[own])
  const ofRoute = doneIn(c, ...wordsIn(routeDone))
  return ofRoute && routeDone[ofRoute][locale]
}

const wordsIn = <Words extends object>(of: Words) =>
  Object.keys(of) as [keyof Words & string, ...(keyof Words & string)[]]
