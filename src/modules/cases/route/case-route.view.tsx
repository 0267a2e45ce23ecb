import { counted, listed, opening } from '../../../kernel/format.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { Columns, Empty, LinkList, More, Section, StackTable } from '../../../ui/layout.tsx'
import { State } from '../../../ui/state.tsx'
import type { Case } from '../case.model.ts'
import { audienceNames, heldText, stageNames } from '../cases.text.ts'
import type { Anchoring, AskingSeat, PartyStop, RouteStop, WholeRoute } from './route.model.ts'
import { sayRoute as say } from './route.text.ts'
import { RoutePicture } from './route-picture.view.tsx'
import { RouteTable } from './route-table.view.tsx'
import { dayText, standingKind, standingText } from './route-words.view.ts'

/** The whole route of a case on its page: the picture, each treatment, who is to ask at home, the remarks, and what is left. */
export const CaseRoute = (props: {
  page: CommunityPage
  item: Pick<Case, 'code' | 'body'>
  route: WholeRoute
  /** May the reader plan and write in what came of it? */
  mayKeep: boolean
}) => {
  const { page, route } = props
  const { locale } = page
  const isEmpty = route.stops.length === 0 && route.parties === null
  return (
    <>
      {!isEmpty && (
        <Section title={say(locale, 'title')} lead={say(locale, 'lead')} id="veien">
          <RoutePicture locale={locale} route={route} />
        </Section>
      )}
      <Section
        title={say(locale, 'each')}
        lead={isEmpty ? null : say(locale, 'eachLead')}
        id="behandlinger"
      >
        {isEmpty ? <Empty>{say(locale, 'none')}</Empty> : <RouteTable {...props} />}
        <TakenOff page={page} route={route} />
      </Section>
      {route.anchoring.map((each) => (
        <AskingAtHome page={page} anchoring={each} />
      ))}
      <After page={page} route={route} />
    </>
  )
}

/** Those that were taken off, struck out and with why. */
const TakenOff = ({ page: { locale }, route }: { page: CommunityPage; route: WholeRoute }) =>
  route.withdrawn.length === 0 ? null : (
    <More summary={say(locale, 'withdrawn', route.withdrawn.length)}>
      <ul>
        {route.withdrawn.map(({ treatment, name, form }) => (
          <li>
            <InNorwegian locale={locale}>
              <del>
                {[
                  name,
                  stageNames[treatment.stage][locale].toLowerCase(),
                  treatment.held && form && heldText(locale, treatment.held, form),
                  treatment.number,
                  treatment.audience && audienceNames[treatment.audience][locale].toLowerCase(),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </del>{' '}
              {treatment.withdrawnBecause}
            </InNorwegian>
          </li>
        ))}
      </ul>
    </More>
  )

/** The weeks between two meetings, and whom each seat is to ask. */
const AskingAtHome = ({ page, anchoring }: { page: CommunityPage; anchoring: Anchoring }) => {
  const { locale } = page
  const { name, discussed, decided, weeksLeft, seats } = anchoring
  const on = (held: Anchoring['decided']) =>
    heldText(locale, held, held.from === held.until ? 'day' : 'days')
  return (
    <Section
      title={say(locale, 'anchoring')}
      lead={say(
        locale,
        'anchoringLead',
        name,
        on(discussed),
        on(decided),
        say(locale, 'weeks', weeksLeft, counted(locale, weeksLeft)),
      )}
      id="forankring"
    >
      {seats.length > 0 && (
        <StackTable<AskingSeat>
          rows={seats}
          columns={[
            {
              label: say(locale, 'seat'),
              cell: ({ label }) => <InNorwegian locale={locale}>{label}</InNorwegian>,
            },
            {
              label: say(locale, 'asks'),
              cell: ({ speaksFor }) => opening(listed(locale, speaksFor)),
            },
            ...(seats.some(({ holder }) => holder !== null)
              ? [{ label: say(locale, 'holder'), cell: ({ holder }: AskingSeat) => holder ?? '–' }]
              : []),
          ]}
        />
      )}
    </Section>
  )
}

/** The remarks, and beside them what is left. */
const After = ({ page, route }: { page: CommunityPage; route: WholeRoute }) => {
  const remarked = route.stops.filter(({ remarks }) => remarks.length > 0)
  const hasLeft = route.parties?.stops.some(isToCome) || route.stops.some(isLeft)
  const remarks = remarked.length > 0 && <Remarks page={page} stops={remarked} />
  const left = hasLeft && <Left page={page} route={route} />
  if (!remarks || !left) return <>{remarks || left || null}</>
  return (
    <Columns even aside={left}>
      {remarks}
    </Columns>
  )
}

const Remarks = ({
  page: { locale },
  stops,
}: {
  page: CommunityPage
  stops: readonly RouteStop[]
}) => (
  <Section title={say(locale, 'remarks')} id="merknader">
    {stops.flatMap(({ name, n, treatment, remarks }) =>
      remarks.map(({ whose, point, words }) => (
        <blockquote class="gf-remark-words">
          <InNorwegian locale={locale}>
            <p>{words}</p>
            <footer>
              {[
                whose,
                point && say(locale, 'toPoint', point),
                [name, treatment.number].filter(Boolean).join(' '),
              ]
                .filter(Boolean)
                .join(', ')}{' '}
              <a href={`#stopp-${n}`}>
                {say(locale, 'stop')} {n}
              </a>
            </footer>
          </InNorwegian>
        </blockquote>
      )),
    )}
  </Section>
)

const isToCome = ({ state }: PartyStop): boolean => state === 'not-reported' || state === 'agenda'

const isLeft = ({ treatment }: RouteStop): boolean => treatment.outcome === null

const Left = ({ page: { locale }, route }: { page: CommunityPage; route: WholeRoute }) => {
  const silent = route.parties?.stops.filter(({ state }) => state === 'not-reported') ?? []
  const agenda = route.parties?.stops.filter(({ state }) => state === 'agenda') ?? []
  const names = (of: typeof silent) =>
    listed(
      locale,
      of.map(({ partyName }) => partyName),
    )
  return (
    <Section title={say(locale, 'left')} id="igjen">
      <LinkList
        items={[
          ...route.stops.filter(isLeft).map((stop) => ({
            title: `${stop.name}: ${stageNames[stop.treatment.stage][locale].toLowerCase()}`,
            href: `#stopp-${stop.n}`,
            note: dayText(locale, stop),
            aside: <State kind={standingKind(stop)}>{standingText(locale, stop)}</State>,
          })),
          ...(agenda.length > 0
            ? [{ title: names(agenda), aside: <State kind="agenda">{agenda[0]?.outcome}</State> }]
            : []),
          ...(silent.length > 0
            ? [
                {
                  title: names(silent),
                  note: say(locale, 'notReported'),
                  aside: <State kind="sent">{silent[0]?.outcome}</State>,
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
