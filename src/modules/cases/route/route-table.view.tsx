import type { Child } from 'hono/jsx'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { InNorwegian } from '../../../ui/in-norwegian.tsx'
import { More, StackTable } from '../../../ui/layout.tsx'
import { State, type StateKind } from '../../../ui/state.tsx'
import { clausePlace } from '../../bodies/index.ts'
import type { Case } from '../case.model.ts'
import { audienceNames, heldText, stageNames } from '../cases.text.ts'
import type { PartyGroup, PartyStop, RouteStop, WholeRoute } from './route.model.ts'
import { sayRoute as say } from './route.text.ts'
import { dayText, standingKind, standingText } from './route-words.view.ts'

type Row = { stop: RouteStop } | { group: PartyGroup }
type Props = {
  page: CommunityPage
  item: Pick<Case, 'code' | 'body'>
  route: WholeRoute
  mayKeep: boolean
}

/** Each treatment on a line, in the order of the picture. */
export const RouteTable = (props: Props) => {
  const { page, route } = props
  const { locale } = page
  const rows: Row[] = [
    ...route.stops.map((stop) => ({ stop })),
    ...(route.parties ? [{ group: route.parties }] : []),
  ].sort((one, other) => numberOf(one) - numberOf(other))
  return (
    <div class="gf-route-table">
      <StackTable<Row>
        rows={rows}
        rowId={(row) => `stopp-${numberOf(row)}`}
        columns={[
          { label: say(locale, 'stop'), cell: (row) => <Mark row={row} /> },
          {
            label: say(locale, 'body'),
            answer: true,
            cell: (row) =>
              'stop' in row ? (
                <StopName {...props} stop={row.stop} />
              ) : (
                <b>{say(locale, 'parties', row.group.stops.length)}</b>
              ),
          },
          { label: say(locale, 'day'), cell: (row) => dayIn(page, row) },
          { label: say(locale, 'number'), cell: (row) => numberIn(page, row) },
          { label: say(locale, 'outcome'), cell: (row) => <Outcome page={page} row={row} /> },
          {
            label: say(locale, 'authority'),
            cell: (row) => ('stop' in row ? <Rests page={page} stop={row.stop} /> : '–'),
          },
        ]}
      />
      {route.parties && <EachParty page={page} group={route.parties} />}
    </div>
  )
}

const numberOf = (row: Row): number => ('stop' in row ? row.stop.n : row.group.n)

const Mark = ({ row }: { row: Row }) => {
  const look = 'group' in row ? 'recorded' : row.stop.standing
  return <span class={`gf-stop-mark gf-${look}`}>{numberOf(row)}</span>
}

const StopName = ({ page, item, stop, mayKeep }: Props & { stop: RouteStop }) => {
  const { locale, to } = page
  const { treatment, name, n } = stop
  const at = { body: item.body, case: item.code, treatment: treatment.id }
  const isOpen = treatment.outcome === null
  return (
    <>
      <b>
        <InNorwegian locale={locale}>{name}</InNorwegian>
      </b>
      <small>{stageNames[treatment.stage][locale]}</small>
      {treatment.audience && <small>{audienceNames[treatment.audience][locale]}</small>}
      {treatment.note && (
        <small>
          <InNorwegian locale={locale}>{treatment.note}</InNorwegian>
        </small>
      )}
      {mayKeep && (
        <span class="gf-stop-ways gf-screen">
          {isOpen && (
            <>
              <Way
                href={to('recordTreatment', at)}
                n={n}
                text={say(locale, 'record')}
                page={page}
              />
              <Way
                href={to('changeTreatment', at)}
                n={n}
                text={say(locale, 'change')}
                page={page}
              />
            </>
          )}
          <Way href={to('withdrawTreatment', at)} n={n} text={say(locale, 'takeOff')} page={page} />
        </span>
      )}
    </>
  )
}

const Way = (props: { page: CommunityPage; href: string; n: number; text: string }) => (
  <a href={props.href}>
    {props.text}
    <span class="ds-sr-only">{say(props.page.locale, 'ofStop', props.n)}</span>
  </a>
)

function dayIn({ locale }: CommunityPage, row: Row): string {
  if ('stop' in row) return dayText(locale, row.stop)
  const { held, form } = row.group
  return held && form ? heldText(locale, held, form) : say(locale, 'dayNotSet')
}

function numberIn({ locale }: CommunityPage, row: Row): string {
  if ('group' in row) {
    const count = row.group.stops.filter(({ number }) => number !== null).length
    return count === 0 ? '–' : say(locale, 'ownNumbers', count)
  }
  const { number, outcome } = row.stop.treatment
  return number ?? say(locale, outcome === null ? 'withNotice' : 'withoutNumber')
}

const Outcome = ({ page: { locale }, row }: { page: CommunityPage; row: Row }) => {
  if ('group' in row) {
    const { adopted, stops } = row.group
    if (stops.every(({ state }) => state === 'unknown')) {
      return <State kind="unknown">{say(locale, 'noneTold')}</State>
    }
    const kind = adopted === stops.length ? 'adopted' : 'agenda'
    return <State kind={kind}>{say(locale, 'adoptedOf', adopted, stops.length)}</State>
  }
  const { stop } = row
  const { decided, source } = stop.treatment
  return (
    <div>
      <State kind={standingKind(stop)}>{standingText(locale, stop)}</State>
      {decided && (
        <details class="gf-decided">
          <summary>{say(locale, 'decided')}</summary>
          <InNorwegian locale={locale}>{decided}</InNorwegian>
        </details>
      )}
      {source && (
        <small>
          <InNorwegian locale={locale}>{say(locale, 'source', source)}</InNorwegian>
        </small>
      )}
    </div>
  )
}

/** On what a body may decide, or decided: a clause, what somebody judged, or that it is not known. */
const Rests = ({ page, stop }: { page: CommunityPage; stop: RouteStop }): Child => {
  const { locale, to } = page
  const { treatment, judgement } = stop
  const { authority, clause, outcome } = treatment
  if (authority === 'by-clause' && clause !== null) {
    const place = clausePlace(clause)
    return <a href={to('authority', {}, { '#': place })}>{say(locale, 'clause', clause)}</a>
  }
  if (judgement) {
    const says = judgement.answer === 'no' ? 'judgedNo' : 'judged'
    return (
      <a href={to('authority', {}, { '#': 'vurderinger' })}>{say(locale, says, judgement.judge)}</a>
    )
  }
  if (authority === 'judged') return say(locale, 'judgedSomebody')
  if (authority === 'outside') return <State kind="reservation">{say(locale, 'outside')}</State>
  if (authority !== 'unknown') return '–'
  return (
    <div>
      {say(locale, outcome === null ? 'unknown' : 'unknownThen')}
      {outcome === null && <small>{say(locale, 'chairTakesUp')}</small>}
    </div>
  )
}

const partyKinds: Record<PartyStop['state'], StateKind> = {
  adopted: 'adopted',
  remark: 'remark',
  rejected: 'rejected',
  agenda: 'agenda',
  'not-reported': 'sent',
  unknown: 'unknown',
}

/** The parties one by one, folded under the stop that stands for all of them. */
const EachParty = ({ page, group }: { page: CommunityPage; group: PartyGroup }) => {
  const { locale } = page
  return (
    <More summary={say(locale, 'seeEach')}>
      <StackTable<PartyStop>
        rows={group.stops}
        columns={[
          {
            label: say(locale, 'body'),
            cell: ({ partyName, href }) => (href ? <a href={href}>{partyName}</a> : partyName),
          },
          {
            label: say(locale, 'outcome'),
            answer: true,
            cell: ({ state, outcome }) => <State kind={partyKinds[state]}>{outcome}</State>,
          },
          {
            label: say(locale, 'day'),
            cell: ({ held }) =>
              held
                ? heldText(locale, held, held.from === held.until ? 'day' : 'days')
                : say(locale, 'dayNotSet'),
          },
          { label: say(locale, 'number'), cell: ({ number }) => number ?? '–' },
        ]}
      />
    </More>
  )
}
