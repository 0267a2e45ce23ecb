import { type Day, firstOfYear, yearOf } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import { membersByRegion, placeKindOf } from '../../directory/index.ts'
import { inhabitantsOn, type PopulationFigure } from '../../parties/index.ts'
import type { AnsweredParty } from '../../rounds/index.ts'
import type { Sex } from '../asking/asking.model.ts'
import { sexTold, writtenTo } from '../asking/proposal.rule.ts'
import { seatsOn } from '../lived.rule.ts'
import type { Seat, SeatSide } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { groupOf } from '../spoken.model.ts'
import { sideOf } from '../spoken.rule.ts'
import type { AppointingFacts, AskedSeat } from './appointing.rule.ts'
import { type Size, sizeOf } from './size.rule.ts'

/** A member who is proposed, or who sits in a seat that nobody is proposed for. What is not known is null. */
export type SpreadLine = {
  who: string | null
  standing: 'proposed' | 'put-in' | 'sits'
  seats: readonly Seat[]
  side: SeatSide
  /** The key of the region, and the code of the municipality; of the municipal side alone. */
  region: string | null
  municipality: string | null
  size: Size | null
  sex: Sex | null
  /** Who had the seats before. */
  last: readonly SeatHolder[]
}

type Facts = AppointingFacts & { population: readonly PopulationFigure[] }

/**
 * How the body would be: those who are put in by their seats, each other proposed member once, in a seat that is left of
 * those asked about, and those who sit in the other seats.
 */
export function spreadOf(
  facts: Facts,
  body: string,
  asked: readonly AskedSeat[],
  on: Day,
): SpreadLine[] {
  const lineAt = liner(facts, on)
  const members = asked.flatMap(({ line: { seat }, answered }) =>
    answered.flatMap(({ party, member }) => (member ? [{ seat, party, ...member }] : [])),
  )
  const putIn = members.flatMap(({ seat, party, putIn: holder }) =>
    holder ? [{ holder, party, seat }] : [],
  )
  const named = new Set(putIn.map(({ party }) => party.place))
  const waiting = Map.groupBy(
    members.filter(({ party }) => !named.has(party.place)),
    ({ party }) => party.place,
  )
  const taken = new Set(putIn.map(({ seat }) => seat.id))
  const proposed = [...waiting.values()].flatMap((all) => {
    const free = all.find(({ seat }) => !taken.has(seat.id))
    if (free) taken.add(free.seat.id)
    const seats = all.map(({ seat }) => seat)
    return all
      .slice(0, 1)
      .map(({ party, proposal: { candidate } }) => ({ seats, party, candidate }))
  })
  return [
    ...putIn.map(({ holder, party, seat }) =>
      lineAt({ who: holder.name, standing: 'put-in', seats: [seat], party, but: holder.id }),
    ),
    ...proposed.map(({ seats, party, candidate }) =>
      lineAt({ who: candidate.name, standing: 'proposed', seats, party, but: null }),
    ),
    ...seatsOn(facts, body, on).flatMap(({ seat, holding }) =>
      holding.state !== 'held' || taken.has(seat.id)
        ? []
        : holding.holders.map(({ id, name }) =>
            lineAt({ who: name, standing: 'sits', seats: [seat], party: null, but: id }),
          ),
    ),
  ]
}

type Member = Pick<SpreadLine, 'who' | 'standing' | 'seats'> & {
  /** Who proposed them; null where nobody did. */
  party: AnsweredParty | null
  /** Of whoever has the seat now, which is not who had it before. */
  but: string | null
}

function liner(facts: Facts, on: Day): (of: Member) => SpreadLine {
  const placed = placedBy(facts, on)
  return ({ party, but, ...of }) => {
    const sides = new Set(of.seats.map(({ side }) => side))
    const [only = 'none'] = sides
    const [seat] = of.seats
    const place = party?.place ?? (seat ? placeOf(seat) : '')
    return {
      ...of,
      side: sides.size === 1 ? only : (sideOf(place, facts, on) ?? 'none'),
      ...placed(place, party ? writtenTo(party, 'municipality') : ''),
      sex: party && sexTold(party),
      last: before(of.seats, facts.holders, but, on),
    }
  }
}

/** The one place that a seat speaks for; empty where it speaks for several, or for a group. */
const placeOf = ({ speaksFor }: Seat): string => {
  const [only = ''] = speaksFor
  return speaksFor.length === 1 && groupOf(only) === null ? only : ''
}

/** Where somebody is from, by the place that answers for them and the municipality that is told. */
function placedBy(facts: Facts, on: Day) {
  const members = [...membersByRegion(facts, on)]
  const names = new Map(facts.municipalities.map(({ name, code }) => [folded(name), code]))
  const sizeIn = (code: string): Size | null => {
    const first = firstOfYear(yearOf(on))
    const found = inhabitantsOn(facts.population, facts.changes, code, on, first).population
    return found.state === 'known' ? sizeOf(found.inhabitants) : null
  }
  return (place: string, told: string): Pick<SpreadLine, 'region' | 'municipality' | 'size'> => {
    const isRegion = place !== '' && placeKindOf(place) === 'region'
    const named = names.get(folded(told).replace(/ kommune$/, '')) ?? null
    const municipality = placeKindOf(place) === 'municipality' ? place : named
    const around = members.find(([, codes]) => municipality !== null && codes.has(municipality))
    return {
      region: isRegion ? place : (around?.[0] ?? null),
      municipality,
      size: municipality === null ? null : sizeIn(municipality),
    }
  }
}

/** Who had each of some seats last, but for those who are put in now. */
const before = (
  seats: readonly Seat[],
  holders: readonly SeatHolder[],
  but: string | null,
  on: Day,
): SeatHolder[] =>
  seats.flatMap((seat) => {
    const own = holders
      .filter((each) => each.seat === seat.id && each.rank === 0 && each.id !== but)
      .filter(({ from }) => from === null || from <= on)
    const latest = own.toSorted((one, other) =>
      (other.until ?? '9999').localeCompare(one.until ?? '9999'),
    )
    return latest.slice(0, 1)
  })

/** How many there are of each; null is not known. The most first, and the unknown last. */
export type Count<Of> = readonly (readonly [Of | null, number])[]

/** How some are spread; region and size are counted among the municipal side alone. */
export const countsOf = (
  lines: readonly SpreadLine[],
): {
  all: number
  municipal: number
  side: Count<SeatSide>
  region: Count<string>
  size: Count<Size>
  sex: Count<Sex>
} => {
  const municipal = lines.filter(({ side }) => side === 'municipal')
  return {
    all: lines.length,
    municipal: municipal.length,
    side: counted(lines.map(({ side }) => side)),
    region: counted(municipal.map(({ region }) => region)),
    size: counted(municipal.map(({ size }) => size)),
    sex: counted(lines.map(({ sex }) => sex)),
  }
}

const counted = <Of extends string>(values: readonly (Of | null)[]): Count<Of> =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted(([one, few], [other, many]) =>
      one === null ? 1 : other === null ? -1 : many - few || one.localeCompare(other, 'nb'),
    )
