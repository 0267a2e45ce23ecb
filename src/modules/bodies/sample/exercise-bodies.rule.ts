import {
  addDays,
  addMonths,
  type Day,
  day,
  firstOfYear,
  yearOf,
} from '../../../kernel/day.model.ts'
import { slugOf } from '../../../kernel/slug.rule.ts'
import type { Body } from '../body.model.ts'
import type { Leadership } from '../leadership.model.ts'
import type { Mandate } from '../mandate/mandate.model.ts'
import type { Seat, SeatSide } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import { exerciseMandates, mandateOf } from './exercise-mandate.table.ts'
import {
  endingSeat,
  exerciseSeats,
  exerciseTitles,
  followingSeat,
  vacantSeat,
} from './exercise-seat.table.ts'
import { northernBodies, southernBodies } from './sample-body.table.ts'

type SampleSeat = Omit<Seat, 'id'> & {
  holders: readonly Omit<SeatHolder, 'id' | 'seat' | 'isShown' | 'isRemoved'>[]
}

/** The bodies that the papers name, by community. */
const papersBodies: Readonly<Record<string, readonly Body[]>> = {
  'nordre-trondelag': northernBodies,
  'st-olav': southernBodies,
}

/**
 * What a sample community has from the start: the bodies of the papers, and in the exercise made-up seats and a made-up
 * mandate; nothing in any other.
 */
export function sampleBodiesOf(
  communityKey: string,
  on: Day,
): {
  bodies: readonly Body[]
  seats: readonly SampleSeat[]
  mandates: readonly Omit<Mandate, 'id'>[]
} {
  if (communityKey === 'ovelse') {
    const [seats, mandates] = [exerciseSeatsOn(on), exerciseMandatesOn(on)]
    return { bodies: northernBodies, seats, mandates }
  }
  return { bodies: papersBodies[communityKey] ?? [], seats: [], mandates: [] }
}

/** The versions of the mandate of one body: the last one has applied since the year began. */
const exerciseMandatesOn = (on: Day): Omit<Mandate, 'id'>[] =>
  exerciseMandates.map(({ yearsBefore, ...of }) => {
    const year = yearOf(on) - yearsBefore
    return {
      ...of,
      body: mandateOf,
      adoptedOn: day(`${year - 1}-12-10`),
      from: day(`${year}-01-01`),
    }
  })

/** The seats of the exercise as they stand on the day that it is filled, each with who has it. */
const exerciseSeatsOn = (on: Day): SampleSeat[] =>
  northernBodies.flatMap(({ key }) =>
    (exerciseSeats[key] ?? []).map((of, i): SampleSeat => {
      const isPublic = key === 'psu'
      const person = (rank: number, role: string) => ({
        rank,
        name: `${role}, ${of.label}`,
        functionName: null,
        decision: null,
        email: `${slugOf(`${key} plass ${i + 1} ${rank === 0 ? 'medlem' : 'vara'}`, 60)}@ovelse.example`,
        from: firstOfYearBefore(on),
        until: null,
        endedBecause: null,
        audience: isPublic ? ('public' as const) : ('community' as const),
      })
      const title =
        of.rights === 'secretary'
          ? 'Rådgiver i helseforetaket'
          : of.side === 'municipal'
            ? (exerciseTitles[key] ?? 'Medlem')
            : 'Representant'
      const member = { ...person(0, title), ...termOf(key, i, on) }
      return {
        ...of,
        body: key,
        follows: null,
        position: i + 1,
        from: null,
        until: null,
        namesPublished: isPublic,
        holders: isAt(followingSeat.seat, key, i)
          ? []
          : of.side === 'none'
            ? [member]
            : [member, person(1, 'Vara')],
      }
    }),
  )

type Place = readonly [body: string, place: number]
const isAt = ([body, at]: Place, key: string, place: number): boolean =>
  body === key && at === place

/** The same with the seat of the exercise that follows another following it. */
export function withFollowing(communityKey: string, seats: readonly Seat[]): Seat[] {
  if (communityKey !== 'ovelse') return [...seats]
  const { seat, follows } = followingSeat
  const followed = seats.find((each) => isAt(follows, each.body, each.position - 1))
  return seats.map((each) =>
    isAt(seat, each.body, each.position - 1) ? { ...each, follows: followed?.id ?? null } : each,
  )
}

function termOf(
  key: string,
  place: number,
  on: Day,
): Partial<Pick<SeatHolder, 'until' | 'endedBecause'>> {
  if (isAt(vacantSeat, key, place)) return { until: addDays(on, -45), endedBecause: 'resigned' }
  return isAt(endingSeat, key, place) ? { until: monthSoon(on) } : {}
}

/** The first day of a month, four to nine weeks ahead: near enough on any day for a body to tell that a term ends. */
const monthSoon = (on: Day): Day => day(`${addMonths(addDays(on, 28), 1).slice(0, 8)}01`)

/** Who leads: in the exercise PSU, by the first seat of each side, who change places every second year; nobody is known to elsewhere. */
export function sampleLeadershipsOf(
  communityKey: string,
  seats: readonly Seat[],
  on: Day,
): Omit<Leadership, 'id'>[] {
  if (communityKey !== 'ovelse') return []
  const firstOf = (side: SeatSide) =>
    seats.find((seat) => seat.body === 'psu' && seat.side === side)?.id ?? null
  const [chair, deputy] = [firstOf('municipal'), firstOf('trust')]
  if (chair === null) return []
  const year = yearOf(on)
  return [
    {
      ...{ body: 'psu', chair, deputy, way: 'elected', alternation: 'two-years' },
      ...{ from: firstOfYear(year), until: null, alternatesOn: firstOfYear(year + 2) },
    },
  ]
}

const firstOfYearBefore = (on: Day): Day => firstOfYear(yearOf(on) - 1)
