import { type Context, Hono } from 'hono'
import { dayProblemText } from '../../../kernel/asked-day.text.ts'
import { isWithin, yearOf } from '../../../kernel/day.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { fieldErrors } from '../../../ui/field-errors.ts'
import { renderPage } from '../../../ui/page.tsx'
import { type ListedRound, toldApart } from '../../rounds/index.ts'
import { type AskedRound, askingsOf } from '../asking/asked-round.rule.ts'
import { askingQuestions } from '../asking/asking.query.ts'
import { authorityQuestions, versionsOf } from '../authority/authority.query.ts'
import { shareOf } from '../authority/shown-authority.rule.ts'
import { addresses } from '../bodies.address.ts'
import { bodyQuestions, seatedQuestions } from '../bodies.query.ts'
import { sayBodies } from '../bodies.text.ts'
import { hasPage } from '../body.model.ts'
import { isMembers, lived, membersOn, seatsOn, vacantOn } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import { mandateQuestions } from '../mandate/mandate.query.ts'
import { mandatesShown } from '../mandate/shown-mandates.rule.ts'
import { deadlinesOf, readMeeting } from '../practice/meeting-deadline.rule.ts'
import { numberText } from '../practice/number-template.rule.ts'
import { sayPractice } from '../practice/practice.text.ts'
import { arePapersFirst, nextIn } from '../practice/wanted-practice.rule.ts'
import { type Practice, practiceOf } from '../practice.model.ts'
import { representing } from '../spoken.rule.ts'
import { BodiesPage } from './bodies.view.tsx'
import { BodyPage } from './body.view.tsx'
import { leadersOn } from './leader.rule.ts'
import { noticesOn, represented } from './notice.rule.ts'
import type { AskedMeeting, ShownNumbers } from './practice-facts.view.tsx'
import { voicesOn } from './represented.rule.ts'
import { RepresentedPage } from './represented.view.tsx'

/** The bodies, each found through its own audience. */
export const overviewRoutes = (ways: WaysFromBody) =>
  new Hono<Env>()
    .get(addresses.bodies, allow('read-public'), showBodies)
    .get(addresses.represented, allow('read-public'), showRepresented)
    .get(addresses.body, allow('read-public'), (c) => showBody(c, ways))

/** Where later rooms have what is a body's, as the reader may go there. */
export type WaysFromBody = (page: CommunityPage, body: string) => readonly NewsLine[]

async function showBodies(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { status, ...day } = dayAsked(c, page)
  const read = await c.var.readAll(bodyQuestions(page.community.id))
  const facts = lived(read)
  const year = yearOf(page.today)
  if (page.viewer !== null) keepNowhere(c)
  const lines = facts.bodies
    .filter(({ from, until }) => isWithin(day.on, from, until))
    .map((body) => {
      const seats = membersOn(facts, body.key, day.on)
      const number =
        body.sort === 'outside' ? numbersOf(practiceOf(read.practices, body.key), year).cases : null
      return {
        ...{ body, seats: seats.length, vacant: vacantOn(seats).length },
        number: number?.first ?? null,
      }
    })
  const ended = facts.bodies.filter(({ until }) => until !== null && until <= day.on)
  return c.html(renderPage(<BodiesPage page={page} {...day} lines={lines} ended={ended} />), status)
}

async function showRepresented(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { status, ...day } = dayAsked(c, page)
  const read = await c.var.readAll(seatedQuestions(page.community.id))
  if (page.viewer !== null) keepNowhere(c)
  const voices = voicesOn({ ...read, ...lived(read) }, day.on)
  return c.html(renderPage(<RepresentedPage page={page} {...day} voices={voices} />), status)
}

/** How a body writes its first numbers of a year, and the next ones where they are known. */
function numbersOf(practice: Practice | null, year: number): ShownNumbers {
  if (practice === null) return { cases: null, meetings: null }
  const of = (template: string | null, what: 'nextCase' | 'nextMeeting') => {
    if (template === null) return null
    const next = nextIn(practice, what, year)
    return {
      first: numberText(template, { number: 1, year }),
      next: next === null ? null : numberText(template, { number: next, year }),
    }
  }
  return {
    cases: of(practice.caseNumbers, 'nextCase'),
    meetings: of(practice.meetingNumbers, 'nextMeeting'),
  }
}

/** The rounds about names that the reader is told of: a draft is the secretariat's alone. */
const askedOf = (page: CommunityPage, asked: readonly AskedRound[]): ListedRound[] =>
  asked.map(({ round }) => round).filter(({ state }) => state !== 'draft' || page.may('ask-round'))

/** The meeting whose deadlines are asked for. */
function meetingIn(
  c: Context<Env>,
  { locale }: CommunityPage,
  practice: Practice | null,
): AskedMeeting {
  const typed = oneLine(inQuery(c, 'mote', someText) ?? '')
  if (typed === '' || practice === null) return { typed: '', reckoned: null, errors: [] }
  const read = readMeeting(typed)
  if (read.ok) {
    const meeting = read.value
    return { typed, reckoned: { meeting, ...deadlinesOf(practice, meeting) }, errors: [] }
  }
  const labels = { mote: sayPractice(locale, 'meetingDay') }
  const errors = fieldErrors(locale, { mote: read.problem }, dayProblemText, { labels })
  return { typed, reckoned: null, errors }
}

const doneTexts = {
  arbeidsmate: 'done_changed',
  ledelse: 'done_changed',
  'lagt-til': 'done_body',
  plass: 'done_seat',
  mandat: 'done_mandate',
  'tatt-bort': 'done_withdrawn',
  endret: 'done_changed',
  uendret: 'done_same',
  avsluttet: 'done_ended',
  'tatt-tilbake': 'done_restored',
} as const
const doneWords = Object.keys(doneTexts) as [keyof typeof doneTexts]

async function showBody(c: Context<Env>, ways: WaysFromBody) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { status, ...day } = dayAsked(c, page)
  const { on } = day
  const key = codeInPath(c, 'body')
  const read = await c.var.readAll({
    ...seatedQuestions(page.community.id),
    ...mandateQuestions(page.community.id, key),
    ...askingQuestions(page.community.id),
    ...authorityQuestions(page.community.id),
  })
  const facts = { ...read, ...lived(read) }
  const body = facts.bodies.find((each) => each.key === key)
  if (!body || !hasPage(page, body)) return refusePage(c, 404)
  if (page.viewer !== null) keepNowhere(c)
  const lines = seatsOn(facts, body.key, on)
  const word = doneIn(c, ...doneWords)
  const practice = practiceOf(read.practices, body.key)
  const meeting = meetingIn(c, page, practice)
  return c.html(
    renderPage(
      <BodyPage
        page={page}
        {...day}
        body={body}
        parent={facts.bodies.find(({ key }) => key === body.parent) ?? null}
        children={facts.bodies.filter(
          ({ parent, from, until }) => parent === body.key && isWithin(on, from, until),
        )}
        isThere={isWithin(on, body.from, body.until)}
        lines={lines}
        mandates={mandatesShown(read.mandates, body, { on, today: page.today })}
        notices={noticesOn(body, lines, facts, on)}
        leaders={leadersOn(facts, body, on)}
        practice={practice}
        share={shareOf(body.key, versionsOf(read), on)}
        asked={on === page.today ? toldApart(askedOf(page, askingsOf(read, body.key))) : []}
        numbers={numbersOf(practice, yearOf(page.today))}
        meeting={meeting}
        papersFirst={practice !== null && arePapersFirst(practice)}
        represented={represented(body, lines.filter(isMembers), representing(facts, on))}
        placeName={placeNamesOn(facts, on, (code) => sayBodies(page.locale, 'regionGone', code))}
        ways={ways(page, body.key)}
        done={word && sayBodies(page.locale, doneTexts[word])}
      />,
    ),
    meeting.errors.length > 0 ? 422 : status,
  )
}
