import type { Day } from '../../../kernel/day.model.ts'
import { isWithin } from '../../../kernel/day.model.ts'
import { type Body, groupOf } from '../../bodies/index.ts'
import type { Place } from '../../directory/index.ts'
import type { CaseAudience, RaisedSide } from '../case.model.ts'
import { type Own, type OwnSeat, type Raiser, raisingGroups } from './raiser.model.ts'

type Bodies = readonly Pick<Body, 'key' | 'sort' | 'side' | 'from' | 'until'>[]

/** The bodies that somebody can submit a case to: those that are there on the day, but for another side's own. */
export const bodiesToSubmitTo = <Of extends Bodies[number]>(
  bodies: readonly Of[],
  { keys }: Pick<Own, 'keys'>,
  on: Day,
): Of[] =>
  bodies.filter(
    ({ key, sort, side, from, until }) =>
      sort !== 'outside' &&
      isWithin(on, from, until) &&
      (sort !== 'one-side' ||
        (side !== 'municipal' && side !== 'trust') ||
        [`side:${side}`, `secretary:${key}`, `body:${key}`].some((each) => keys.includes(each))),
  )

const sideOfPlace = ({ side }: Pick<Place, 'side'>): RaisedSide =>
  side === 'trust' ? 'trust' : 'municipal'

const isParty = ({ kind, side }: Place): boolean =>
  kind === 'municipality' || (kind === 'organisation' && side === 'trust')

const asParty = (place: Place): Raiser => ({
  key: `part.${place.key}`,
  side: sideOfPlace(place),
  party: place.key,
  body: null,
})

const together: Raiser = { key: 'begge', side: 'both', party: null, body: null }
const municipalities: Raiser = { key: 'kommunene', side: 'municipal', party: null, body: null }

/** Whom somebody can raise a case for: a party that she acts for, the secretariats, and the bodies where she has a seat. */
export function raisersOf({ keys, seats }: Pick<Own, 'keys' | 'seats'>, places: readonly Place[]) {
  const acts = keys.flatMap((key) => (key.startsWith('party:') ? [key.slice('party:'.length)] : []))
  const parties = places.filter((place) => isParty(place) && acts.includes(place.key)).map(asParty)
  const ofTrust = keys.includes('secretariat:trust')
  const isSecretariat = keys.includes('secretariat')
  const found = [
    ...(isSecretariat ? [municipalities] : []),
    ...parties.filter(({ side }) => side !== 'trust' || ofTrust),
    ...(isSecretariat || ofTrust ? [together] : []),
    ...seats.map((seat) => ofSeat(seat, places)),
  ]
  return found.filter(({ key }, i) => found.findIndex((each) => each.key === key) === i)
}

/** A seat that speaks for one party raises for that. */
function ofSeat({ body, side, speaksFor }: OwnSeat, places: readonly Place[]): Raiser {
  const [only, ...more] = speaksFor
  const party =
    only !== undefined && more.length === 0 && groupOf(only) === null
      ? places.find((place) => place.key === only && isParty(place))
      : undefined
  const isOwn = party !== undefined && sideOfPlace(party) === side
  return {
    key: `organ.${body}.${side}${isOwn ? `.${only}` : ''}`,
    side,
    party: isOwn ? party.key : null,
    body,
  }
}

/** Whom a case can be registered for by those who take cases in: a party, or users, GPs and employees. */
export const raisersFor = (places: readonly Place[]): Raiser[] => [
  ...places.filter(isParty).map(asParty),
  ...raisingGroups.map(
    (group): Raiser => ({ key: `gruppe.${group}`, side: 'none', party: null, body: null }),
  ),
]

/** Who sees a case of a body unless another is chosen: those with a seat there, or the side whose body it is. */
export const usualAudience = ({ sort, side }: Pick<Body, 'sort' | 'side'>): CaseAudience =>
  sort !== 'one-side'
    ? 'body'
    : side === 'municipal'
      ? 'municipalities'
      : side === 'trust'
        ? 'trust'
        : 'body'

/** Who may see a case of a body once it is taken in: never the other side than the one that raised it. */
export function audiencesFor(
  body: Pick<Body, 'sort' | 'side'>,
  raised: RaisedSide,
): CaseAudience[] {
  const usual = usualAudience(body)
  if (usual !== 'body') return [usual]
  return [
    'body',
    'community',
    ...(raised === 'municipal' ? (['municipalities'] as const) : []),
    ...(raised === 'trust' ? (['trust'] as const) : []),
    'public',
  ]
}
