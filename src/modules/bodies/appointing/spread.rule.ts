import { type Day, firstOfYear, yearOf } from '../../../kernel/day.model.ts'
import { folded } from '../../../kernel/typed-text.rule.ts'
import { membersByRegion, placeKindOf } from '../../directory/index.ts'
import { inhabitantsOn, type PopulationFigure } from '../../parties/index.ts'
import type { AnsweredParty } from '../../rounds/index.ts'
import type { Sex } from '../asking/asking.model.ts'
import { sexTold, writtenTo } from '../asking/proposal.rule.ts'
import { membersOn } from '../lived.rule.ts'
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
  /** The seat that they would have; those who have the same are there against each other. */
  at: string
  /** How many are there for it. */
  rivals: number
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
 * those asked about or against others where none is, and those who sit in the other seats.
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
  const allPutIn = members.flatMap(({ seat, party, putIn: holder }) =>
    holder ? [{ holder, party, seat }] : [],
  )
  const named = new Set(allPutIn.map(({ party }) => party.place))
  const putIn = [...Map.groupBy(allPutIn, ({ holder }) => holder.id).values()].flatMap((all) =>
    all.slice(0, 1),
  )
  const waiting = Map.groupBy(
    members.filter(({ party }) => !named.has(party.place)),
    ({ party }) => party.place,
  )
  const taken = new Set(putIn.map(({ seat }) => seat.id))
  const seatFor = seatEach([...waiting.values()], taken)
  const proposed = [...waiting.values()].flatMap((all) =>
    all.slice(0, 1).map(({ seat, party, proposal: { candidate } }) => ({
      ...{ party, candidate, seats: all.map((each) => each.seat) },
      at: seatFor.get(party.place) ?? seat.id,
    })),
  )
  const lines = [
    ...putIn.map(({ holder, party, seat }) =>
      lineAt(
        { who: holder.name, standing: 'put-in', seats: [seat], party, but: holder.id },
        seat.id,
      ),
    ),
    ...proposed.map(({ seats, party, candidate, at }) =>
      lineAt({ who: candidate.name, standing: 'proposed', seats, party, but: null }, at),
    ),
    ...membersOn(facts, body, on).flatMap(({ seat, holding }) =>
      holding.state !== 'held' || taken.has(seat.id)
        ? []
        : holding.holders.map(({ id, name }) =>
            lineAt({ who: name, standing: 'sits', seats: [seat], party: null, but: id }, seat.id),
          ),
    ),
  ]
  const bySeat = Map.groupBy(lines, ({ at }) => at)
  return lines.map((line) => ({ ...line, rivals: bySeat.get(line.at)?.length ?? 1 }))
}

type Waiting = { seat: Seat; party: AnsweredParty }

/** A free seat for each of the parties, by their places, those first who are asked about the fewest; `taken` are given away. */
function seatEach(
  waiting: readonly (readonly Waiting[])[],
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const seats = new Map<string, string>()
  for (const all of waiting.toSorted((one, other) => one.length - other.length)) {
    const free = all.find(({ seat }) => !taken.has(seat.id))
    if (!free) continue
    taken.add(free.seat.id)
    seats.set(free.party.place, free.seat.id)
  }
  return seats
}

type Member = Pick<SpreadLine, 'who' | 'standing' | 'seats'> & {
  /** Who proposed them; null where nobody did. */
  party: AnsweredParty | null
  /** Of whoever has the seat now, which is not who had it before. */
  but: string | null
}

function liner(facts: Facts, on: Day): (of: Member, at: string) => Omit<SpreadLine, 'rivals'> {
  const placed = placedBy(facts, on)
  return ({ party, but, ...of }, at) => {
    const sides = new Set(of.seats.map(({ side }) => side))
    const [only = 'none'] = sides
    const [seat] = of.seats
    const place = party?.place ?? (seat ? placeOf(seat) : '')
    return {
      ...of,
      at,
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

/**
 * How the seats are spread; region and size are counted among the municipal side alone. A seat that several are proposed for
 * is one, and what they differ in is not known; whoever is put in there settles it. `rivalled` are the seats that are not settled.
 */
export const countsOf = (
  lines: readonly SpreadLine[],
): {
  all: number
  municipal: number
  rivalled: number
  side: Count<SeatSide>
  region: Count<string>
  size: Count<Size>
  sex: Count<Sex>
} => {
  const seats = [...Map.groupBy(lines, ({ at }) => at).values()].map((all) => {
    const settled = all.filter(({ standing }) => standing !== 'proposed')
    return settled.length > 0 ? settled : all
  })
  const municipal = seats.filter((all) => same(all, 'side') === 'municipal')
  return {
    all: seats.length,
    municipal: municipal.length,
    rivalled: seats.filter((all) => all.length > 1).length,
    side: counted(seats.map((all) => same(all, 'side'))),
    region: counted(municipal.map((all) => same(all, 'region'))),
    size: counted(municipal.map((all) => same(all, 'size'))),
    sex: counted(seats.map((all) => same(all, 'sex'))),
  }
}

/** What all who are there for a seat have alike; null where they differ. */
const same = <Part extends 'side' | 'region' | 'size' | 'sex'>(
  lines: readonly SpreadLine[],
  part: Part,
): SpreadLine[Part] | null => {
  const [first] = lines
  return first && lines.every((line) => line[part] === first[part]) ? first[part] : null
}

const counted = <Of extends string>(values: readonly (Of | null)[]): Count<Of> =>
  [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [value, all.length] as const)
    .toSorted(([one, few], [other, many]) =>
      one === null ? 1 : other === null ? -1 : many - few || one.localeCompare(other, 'nb'),
    )
