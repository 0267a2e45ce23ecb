import type { Child } from 'hono/jsx'
import { addDays, type Day } from '../../../kernel/day.model.ts'
import { listed, shortDay } from '../../../kernel/format.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { ButtonLink, Buttons, ErrorSummary, type FieldError } from '../../../ui/form.tsx'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Empty, Facts, More, Notice, Section, StackTable } from '../../../ui/layout.tsx'
import { Page } from '../../../ui/page.tsx'
import { Receipt } from '../../../ui/receipt.tsx'
import { State } from '../../../ui/state.tsx'
import type { ToldRound } from '../../rounds/index.ts'
import { sayAsking } from '../asking/asking.text.ts'
import { BodyAuthority } from '../authority/body-authority.view.tsx'
import type { BodyShare } from '../authority/shown-authority.rule.ts'
import { levelNames, ownerNames, periodText, sayBodies, sortNames } from '../bodies.text.ts'
import { type Body, hasPage } from '../body.model.ts'
import type { SeatLine } from '../lived.rule.ts'
import { type MandateLine, MandateSection } from '../mandate/mandate-section.view.tsx'
import { sayPractice } from '../practice/practice.text.ts'
import type { Practice } from '../practice.model.ts'
import { membersAmong, type Seat } from '../seat.model.ts'
import type { Represented } from '../spoken.rule.ts'
import { AskedNames } from './asked-names.view.tsx'
import { dayLead } from './day-lead.view.ts'
import type { ShownLeaders } from './leader.rule.ts'
import { Leaders } from './leaders.view.tsx'
import type { Notices } from './notice.rule.ts'
import { NoticeList } from './notices.view.tsx'
import { sayOverview as say } from './overview.text.ts'
import { type AskedMeeting, PracticeFacts, type ShownNumbers } from './practice-facts.view.tsx'
import { SeatTable } from './seat-table.view.tsx'

export type BodyPageProps = {
  page: CommunityPage
  on: Day
  typedDay: string
  errors: readonly FieldError[]
  body: Body
  parent: Body | null
  children: readonly Body[]
  /** Was it there on the day? */
  isThere: boolean
  lines: readonly SeatLine[]
  /** The versions of what it has been given to do, the last first. */
  mandates: readonly MandateLine[]
  notices: Notices
  /** Null where that is not asked of the body. */
  represented: readonly Represented<Seat>[] | null
  placeName(code: string): string
  leaders: ShownLeaders
  practice: Practice | null
  /** The rounds that asked for names, of today's page. */
  asked: readonly ToldRound[]
  numbers: ShownNumbers
  /** What it decides by the agreement. */
  share: BodyShare
  meeting: AskedMeeting
  papersFirst: boolean
  /** Where later rooms have what is the body's. */
  ways: readonly NewsLine[]
  done: string | null
}

/** One body on a day: what it is, its seats in their order, and what is to be looked into. */
export const BodyPage = (props: BodyPageProps) => {
  const { page, on, typedDay, errors, body, isThere } = props
  const { locale } = page
  return (
    <Page
      page={page}
      nav="bodies"
      title={body.name}
      heading={<InNorwegian locale={locale}>{body.name}</InNorwegian>}
      crumbs={[{ label: sayBodies(locale, 'title'), href: page.to('bodies') }]}
      lead={dayLead(page, on)}
    >
      <Receipt>{props.done}</Receipt>
      <ErrorSummary page={page} errors={errors} title={say(locale, 'dayProblem')} />
      <ErrorSummary
        page={page}
        errors={props.meeting.errors}
        title={sayPractice(locale, 'reckonProblem')}
      />
      <Standing {...props} />
      {isThere && props.ways.length > 0 && (
        <Buttons>
          {props.ways.map(({ text, href = '' }) => (
            <ButtonLink href={href} weight="secondary">
              {text}
            </ButtonLink>
          ))}
        </Buttons>
      )}
      {isThere && (
        <NoticeList
          page={page}
          notices={props.notices}
          seats={membersAmong(props.lines.map(({ seat }) => seat)).length}
        />
      )}
      <BodyFactList {...props} />
      {(isThere || on === page.today) && <MandateSection {...props} />}
      {isThere && <BodyAuthority {...props} />}
      {isThere && <Leaders {...props} />}
      {isThere && <Seats {...props} />}
      {(isThere || on === page.today) && <PracticeFacts {...props} />}
      <DayForm
        page={page}
        action={page.to('body', { body: body.key })}
        kept={{}}
        typed={typedDay}
        errors={errors}
      />
      {isThere && <Who {...props} />}
    </Page>
  )
}

const Standing = ({ page: { locale }, body, isThere, on }: BodyPageProps) => {
  if (isThere) return null
  const isOver = body.until !== null && body.until <= on
  return (
    <Notice kind="warning">
      <p>
        {isOver && body.until
          ? say(locale, 'isOver', shortDay(addDays(body.until, -1)))
          : say(locale, 'notYet')}
      </p>
    </Notice>
  )
}

const BodyFactList = ({ page, body, parent, children }: BodyPageProps) => {
  const { locale } = page
  const link = (of: Body) => {
    const shown = <InNorwegian locale={locale}>{of.name}</InNorwegian>
    return hasPage(page, of) ? <a href={page.to('body', { body: of.key })}>{shown}</a> : shown
  }
  const level = body.level === null ? null : (levelNames[body.level]?.[locale] ?? null)
  const facts: [Parameters<typeof say>[1], Child | null][] = [
    ['sort', sortNames[body.sort][locale]],
    ['level', [level, body.localLevel].filter((each) => each !== null).join('. ') || null],
    ['parent', parent && link(parent)],
    ['children', children.length === 0 ? null : children.map((each) => <div>{link(each)}</div>)],
    ['owner', ownerNames[body.side][locale]],
    ['period', periodText(locale, body) ?? sayBodies(locale, 'unknown')],
    [
      'cameAbout',
      body.cameAbout === null ? (
        sayBodies(locale, 'unknown')
      ) : (
        <InNorwegian locale={locale}>{body.cameAbout}</InNorwegian>
      ),
    ],
    ['quorum', body.quorum === null ? null : say(locale, 'quorumOf', body.quorum)],
  ]
  return (
    <>
      <Facts
        facts={facts.flatMap(([term, detail]) =>
          detail === null ? [] : [{ term: say(locale, term), detail }],
        )}
      />
      {page.may('keep-body', body.key) && (
        <Buttons>
          <ButtonLink href={page.to('changeBody', { body: body.key })} weight="secondary">
            {say(locale, 'change')}
          </ButtonLink>
          {page.may('keep-bodies') && (
            <ButtonLink href={page.to('endBody', { body: body.key })} weight="secondary">
              {say(locale, 'end')}
            </ButtonLink>
          )}
        </Buttons>
      )}
    </>
  )
}

const Seats = (props: BodyPageProps) => {
  const { page, body, lines, on } = props
  const { locale } = page
  return (
    <Section title={say(locale, 'seats')} id="plasser">
      {lines.length === 0 ? (
        <Empty>{say(locale, on === page.today ? 'noSeats' : 'noSeatsThen')}</Empty>
      ) : (
        <SeatTable {...props} />
      )}
      {page.may('keep-body', body.key) && (
        <Buttons>
          <ButtonLink href={page.to('addSeat', { body: body.key })} weight="secondary">
            {say(locale, 'addSeat')}
          </ButtonLink>
          {page.may('ask-round') && lines.length > 0 && (
            <ButtonLink href={page.to('askNames', { body: body.key })} weight="secondary">
              {sayAsking(locale, 'ask')}
            </ButtonLink>
          )}
        </Buttons>
      )}
      <AskedNames page={page} body={body} asked={props.asked} />
    </Section>
  )
}

/** Each party, with the seats that speak for it; folded away. */
const Who = ({ page: { locale }, represented }: BodyPageProps) => {
  if (represented === null) return null
  return (
    <More summary={say(locale, 'represented')}>
      <StackTable<Represented<Seat>>
        rows={represented}
        columns={[
          { label: say(locale, 'party'), cell: ({ name }) => name },
          {
            label: say(locale, 'spokenBy'),
            cell: ({ seats }) =>
              seats.length === 0 ? (
                <State kind="rejected">{say(locale, 'nobody')}</State>
              ) : (
                listed(
                  locale,
                  seats.map(({ label }) => label),
                )
              ),
          },
        ]}
      />
    </More>
  )
}
