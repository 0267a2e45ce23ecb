import { addDays, addMonths, type Day, daysBetween, isWithin } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Body } from '../body.model.ts'
import type { Alternation, Leadership } from '../leadership.model.ts'
import { isOutside, overlaps } from '../lived.rule.ts'
import type { LeadershipRefusal } from '../refusal.model.ts'
import { membersAmong, type Seat } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import {
  type LeadershipProblems,
  leadershipForm,
  type TypedLeadership,
} from './leadership-form.model.ts'

/** What is to be registered of who leads. */
export type WantedLeadership = Omit<Leadership, 'id' | 'body'>

type Beside = {
  body: Pick<Body, 'from' | 'until'>
  /** The seats of the body and those who have them, as they lived. */
  seats: readonly Seat[]
  holders: readonly SeatHolder[]
  /** Those who lead or have led it, but for the one that is put right. */
  others: readonly Leadership[]
  /** The one that is put right; null where new ones begin. */
  own: Leadership | null
  today: Day
}

type ReadLeadership =
  /** `ends` are those who lead until the new ones begin. */
  | { ok: true; wanted: WantedLeadership; ends: Leadership | null }
  | { ok: false; problems: LeadershipProblems }

/** Reads who is to lead. */
export function readLeadership(typed: TypedLeadership, beside: Beside): ReadLeadership {
  const { body, today } = beside
  const seats = membersAmong(beside.seats)
  const ids = seats.map(({ id }) => id)
  const fields = readFields(leadershipForm, typed, { rows: { leder: ids, nestleder: ids } })
  const { leder, nestleder, fra = null, til = null, veksling, bytter } = fields.values
  const period = { from: fra, until: til && addDays(til, 1) }
  const endsFirst = fra !== null && til !== null && til < fra
  const clash = endsFirst ? noClash : judgePeriod(period, beside)
  const endsBefore = isOutside({ from: null, until: period.until }, body)
  const seatOf = (id: string | null | undefined) => seats.find((seat) => seat.id === id)
  const goneAt = (id: string | null | undefined): LeadershipRefusal | null => {
    const seat = seatOf(id)
    return !seat || isWithin(fra ?? today, seat.from, seat.until) ? null : 'seat-not-there'
  }
  const read = withProblems(fields, {
    leder: goneAt(leder),
    nestleder:
      goneAt(nestleder) ?? deputyProblem(seatOf(leder), seatOf(nestleder), veksling ?? null),
    fra: isOutside(period, body) && !endsBefore ? 'outside-the-body' : clash.code,
    til: endsFirst ? 'ends-before-it-begins' : endsBefore ? 'outside-the-body' : clash.untilCode,
    bytter: alternationProblem(veksling ?? null, bytter ?? null, period),
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    ends: clash.ends,
    wanted: {
      chair: values.leder,
      deputy: values.nestleder,
      way: values.valgt,
      alternation: values.veksling,
      alternatesOn:
        values.bytter ??
        nextChange(alternationOf(values.veksling, values.leder, fra, beside), period),
      ...period,
    },
  }
}

/** Where they change places, they are of one side each. */
function deputyProblem(
  chair: Seat | undefined,
  deputy: Seat | undefined,
  alternation: Alternation | null,
): LeadershipRefusal | null {
  if (!chair || !deputy) return null
  if (chair.id === deputy.id) return 'same-seat'
  if (alternation === null || alternation === 'none') return null
  const sides = new Set([chair.side, deputy.side])
  return sides.size < 2 || sides.has('none') ? 'same-side' : null
}

function alternationProblem(
  alternation: Alternation | null,
  next: Day | null,
  { from, until }: Pick<Leadership, 'from' | 'until'>,
): LeadershipRefusal | null {
  if (next === null) return null
  if (alternation === null || alternation === 'none') return 'day-without-alternation'
  if (from !== null && next <= from) return 'alternates-before'
  return until !== null && until < next ? 'alternates-after' : null
}

/** What is wrong with the first day, or with the last; and who makes room. */
type Clash = {
  code: LeadershipRefusal | null
  untilCode: LeadershipRefusal | null
  ends: Leadership | null
}

const noClash: Clash = { code: null, untilCode: null, ends: null }

/**
 * New ones end those who lead on their first day; nobody else leads in their time. Where all others begin later, it is the last
 * day that reaches into their time.
 */
function judgePeriod(period: Pick<Leadership, 'from' | 'until'>, { others, own }: Beside): Clash {
  const { from } = period
  const then = others.filter((other) => overlaps(other, period))
  if (then.length === 0) return noClash
  if (from === null) return { ...noClash, code: 'day-needed' }
  const leading = then.filter((other) => (other.from ?? '') < from)
  const ends = own === null && leading.length === 1 ? (leading[0] ?? null) : null
  const left = then.filter((other) => other !== ends)
  if (left.length === 0) return { ...noClash, ends }
  const isLater = left.every((other) => other.from !== null && from < other.from)
  return isLater
    ? { ...noClash, untilCode: 'others-lead-then' }
    : { ...noClash, code: 'others-lead-then' }
}

/** A change that is worked out is none where they lead no longer then. */
const nextChange = (next: Day | null, { until }: Pick<Leadership, 'until'>): Day | null =>
  next !== null && until !== null && until < next ? null : next

/** When they change places next, by the rule; null where that cannot be told. */
function alternationOf(
  alternation: Alternation | null,
  chair: string,
  from: Day | null,
  { holders }: Beside,
): Day | null {
  if (from === null || alternation === null || alternation === 'none') return null
  if (alternation === 'yearly') return addMonths(from, 12)
  if (alternation === 'two-years') return addMonths(from, 24)
  const holder = holders.find(
    (each) => each.seat === chair && each.rank === 0 && isWithin(from, each.from, each.until),
  )
  if (!holder?.from || !holder.until) return null
  const middle = middleOf(holder.from, holder.until)
  return middle > from ? middle : null
}

/** The day that begins the second half: of whole months by months, else by days. */
function middleOf(from: Day, until: Day): Day {
  const monthOf = (of: Day) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
  const months = monthOf(until) - monthOf(from)
  const isWhole = from.slice(8) === until.slice(8) && months % 2 === 0 && months > 0
  return isWhole
    ? addMonths(from, months / 2)
    : addDays(from, Math.floor(daysBetween(from, until) / 2))
}

/** Those who lead until a day: what was to come after it, comes no more. */
export const endedOn = (of: Leadership, until: Day | null): Leadership => ({
  ...of,
  until,
  alternatesOn:
    of.alternatesOn !== null && until !== null && until < of.alternatesOn ? null : of.alternatesOn,
})

/** As many days ahead of their changing places the form for new leaders begins with that. */
const soonDays = 60

/** What the form for new leaders begins with: those who lead, in each other’s place where that comes soon. */
export function nextLeadership(now: Leadership, today: Day): WantedLeadership {
  const { chair, deputy, alternation, alternatesOn } = now
  const isSoon = alternatesOn !== null && alternatesOn <= addDays(today, soonDays)
  const places = isSoon && deputy !== null ? { chair: deputy, deputy: chair } : { chair, deputy }
  const from = isSoon ? alternatesOn : null
  return { ...places, way: null, alternation, alternatesOn: null, from, until: null }
}

const parts = ['chair', 'deputy', 'way', 'alternation', 'alternatesOn', 'from', 'until'] as const

/** What of who leads would be another than it is, as the journal tells it. */
export const changedLeadership = (before: Leadership, wanted: WantedLeadership): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`leadership-${part}`]))
