import type { Day } from '../../../kernel/day.model.ts'
import type { Judgement } from '../../bodies/index.ts'
import type { Case } from '../case.model.ts'
import { formOfHeld } from '../held.rule.ts'
import { judgementFor } from '../planning/authority-asked.rule.ts'
import { type StopNames, stopName } from '../stop-name.rule.ts'
import { type Held, inOrder, type Remark, type Treatment } from '../treatment.model.ts'
import { anchoringOf, type SeatFacts } from './anchoring.rule.ts'
import type { Drawn, SquareGroup, StopLook } from './lanes.model.ts'
import { widePicture } from './lanes.rule.ts'
import {
  type PartyGroup,
  type PartyStop,
  type RouteStop,
  type RouteWords,
  type StopStanding,
  squareOf,
  type WholeRoute,
} from './route.model.ts'
import { tallPicture } from './tall.rule.ts'

/** What the route of a case is worked out of, as its reader may know of it. */
export type RouteFacts = {
  item: Pick<Case, 'matter'>
  treatments: readonly Treatment[]
  remarks: readonly Remark[]
  names: StopNames
  judgements: readonly Judgement[]
  partyStops: readonly PartyStop[]
  /** Null where the reader is not to be told of the seats. */
  seats: SeatFacts | null
  today: Day
}

/** The route of a case: its stops in order, what was taken off, who is to ask at home, and the pictures of it. */
export function routeOf(facts: RouteFacts, words: RouteWords): WholeRoute {
  const treated = inOrder(facts.treatments)
  const at = facts.partyStops.length === 0 ? null : placeOfParties(treated, facts.partyStops)
  const stops = treated.map((treatment, i) =>
    stopOf(treatment, at !== null && i >= at ? i + 2 : i + 1, facts),
  )
  const parties = at === null ? null : groupOf(facts.partyStops, at + 1)
  const drawn = drawnOf({ stops, parties }, facts, words)
  return {
    ...{ stops, parties },
    withdrawn: facts.treatments
      .filter(({ withdrawnAt }) => withdrawnAt !== null)
      .map((treatment) => ({
        treatment,
        name: stopName(treatment, facts.names),
        form: treatment.held && formOfHeld(treatment.held),
      })),
    anchoring: facts.seats ? anchoringOf(stops, facts.seats, facts.today) : [],
    wide: drawn && widePicture(drawn),
    tall: drawn && tallPicture(drawn),
  }
}

function stopOf(treatment: Treatment, n: number, facts: RouteFacts): RouteStop {
  const { held } = treatment
  return {
    ...{ n, treatment, name: stopName(treatment, facts.names) },
    standing: standingOf(treatment, facts.today),
    form: held && formOfHeld(held),
    remarks: facts.remarks.filter((remark) => remark.treatment === treatment.id),
    judgement: judgementOf(treatment, facts),
  }
}

function standingOf({ outcome, held, number }: Treatment, today: Day): StopStanding {
  if (outcome === 'postponed') return 'put-off'
  if (outcome !== null) return 'recorded'
  if (held !== null && held.until < today) return 'awaited'
  return number === null ? 'planned' : 'on-agenda'
}

/** What a treatment rests on, or what somebody has judged since it was planned as unknown. */
function judgementOf(
  { judgement, authority, body, held }: Treatment,
  { judgements, item: { matter } }: RouteFacts,
): Judgement | null {
  if (judgement !== null) return judgements.find(({ id }) => id === judgement) ?? null
  if (authority !== 'unknown' || body === null || matter === null || held === null) return null
  return judgementFor({ matter, body, day: held.until }, judgements)
}

/** After how many of the treatments those of the parties stand: by the first day that any of them has, else last. */
function placeOfParties(treated: readonly Treatment[], partyStops: readonly PartyStop[]): number {
  const first = heldOf(partyStops)?.from
  if (first === undefined) return treated.length
  const last = treated.findLastIndex(({ held }) => held !== null && held.until <= first)
  const isBeen = ({ held, outcome }: Treatment) => held === null && outcome !== null
  const after = treated.findIndex((each, i) => i > last && !isBeen(each))
  return after === -1 ? treated.length : after
}

function heldOf(partyStops: readonly PartyStop[]): Held | null {
  const days = partyStops.flatMap(({ held }) => (held ? [held.from, held.until] : [])).sort()
  const [from, until] = [days[0], days.at(-1)]
  return from !== undefined && until !== undefined ? { from, until } : null
}

function groupOf(stops: readonly PartyStop[], n: number): PartyGroup {
  const held = heldOf(stops)
  return {
    ...{ n, stops, held, form: held && formOfHeld(held) },
    adopted: stops.filter(({ state }) => state === 'adopted' || state === 'remark').length,
  }
}

/** From here on parties with treatments of the house's own share a lane. */
const fewParties = 3

/** Null where there is no stop to draw. */
function drawnOf(
  { stops, parties }: { stops: readonly RouteStop[]; parties: PartyGroup | null },
  facts: RouteFacts,
  words: RouteWords,
): Drawn | null {
  if (stops.length === 0 && parties === null) return null
  const codes = new Set(stops.flatMap(({ treatment }) => treatment.party ?? []))
  const laneOf = ({ treatment: { body, party, bodyName } }: RouteStop): string => {
    if (body !== null) return body
    if (party === null) return `named.${bodyName}`
    return codes.size > fewParties ? 'parties' : `party.${party}`
  }
  const nameOf = (stop: RouteStop): string => {
    const { party } = stop.treatment
    if (party === null) return stop.name
    return codes.size > fewParties ? words.manyParties : facts.names.partyName(party)
  }
  const group = parties && {
    ...{ n: parties.n, lane: 'party-stops', held: startOf(parties.held), look: 'done' as StopLook },
    label: [],
  }
  const own = stops.map((stop) => ({
    ...{ n: stop.n, lane: laneOf(stop), held: stop.treatment.held, look: lookOf(stop) },
    label: words.stop(stop),
  }))
  const all = [...own, ...(group ? [group] : [])].sort((one, other) => one.n - other.n)
  const lanes = new Map(
    all.map(({ n, lane }) => {
      const stop = stops.find((each) => each.n === n)
      return [lane, stop ? nameOf(stop) : words.parties(parties?.stops.length ?? 0)] as const
    }),
  )
  return {
    lanes: [...lanes].map(([key, label]) => ({
      ...{ key, label },
      isName: label !== words.manyParties && label !== words.parties(parties?.stops.length ?? 0),
    })),
    stops: all.map((each) => ({ ...each, from: fromOf(each.n, stops) })),
    parties: parties && { lane: 'party-stops', groups: squaresOf(parties.stops, words) },
    today: facts.today,
    todayLabel: words.today({ from: facts.today, until: facts.today }),
    month: words.month,
    withoutDay: words.withoutDay,
  }
}

const startOf = (held: Held | null): Held | null => held && { from: held.from, until: held.from }

const lookOf = ({ standing }: RouteStop): StopLook =>
  standing === 'put-off' ? 'put-off' : standing === 'recorded' ? 'done' : 'planned'

/** The stop that one goes on from: the one that it says, else the one before. */
function fromOf(n: number, stops: readonly RouteStop[]): number | null {
  const follows = stops.find((stop) => stop.n === n)?.treatment.follows
  const said = stops.find(({ treatment }) => treatment.id === follows)
  return said?.n ?? (n > 1 ? n - 1 : null)
}

const squareOrder = ['adopted', 'remark', 'rejected', 'agenda', 'silent', 'unknown'] as const

const squaresOf = (stops: readonly PartyStop[], words: RouteWords): SquareGroup[] =>
  squareOrder.flatMap((look) => {
    const own = stops.filter(({ state }) => squareOf[state] === look)
    if (own.length === 0) return []
    const [from = null] = own.flatMap(({ held }) => held?.from ?? []).sort()
    return [{ look, count: own.length, from, label: words.group(look, own.length) }]
  })
