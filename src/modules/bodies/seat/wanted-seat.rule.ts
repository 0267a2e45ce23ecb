import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Body } from '../body.model.ts'
import { isOutside, overlaps, type Period } from '../lived.rule.ts'
import type { SeatRefusal } from '../refusal.model.ts'
import type { Seat, SeatRights, SeatSide } from '../seat.model.ts'
import type { SeatHolder } from '../seat-holder.model.ts'
import {
  endSeatForm,
  type SeatEndProblems,
  type SeatProblems,
  seatForm,
  type TypedSeat,
  type TypedSeatEnd,
} from './seat-form.model.ts'

/** What is to be registered of a seat. */
export type WantedSeat = Omit<Seat, 'id' | 'body'>

type ReadSeat =
  | { ok: true; wanted: WantedSeat }
  /** `unknown` are the codes chosen that are not there on the day. */
  | { ok: false; problems: SeatProblems; unknown: readonly string[] }

/** The codes that were chosen, as a form sends them on. */
const codesIn = (typed: string): string[] => [
  ...new Set(typed.split(/\s+/).filter((code) => code !== '')),
]

/** What a seat is judged beside: its body, the body's other seats, and whoever has had it. */
export type BesideSeat = {
  own: Seat | null
  body: Body
  others: readonly Seat[]
  holders: readonly SeatHolder[]
  /** The seats that it can follow. */
  followable: readonly Seat[]
  /** Those that follow it. */
  followers: readonly Seat[]
  /** Does anybody who has a seat then have a place in the body at the same time? */
  sitsAlready(seat: Seat, then: Period): boolean
  targetsOn(day: Day): readonly string[]
  /** The side of those whom a code stands for; null where they are of neither. */
  sideOf(code: string): SeatSide | null
  today: Day
}

/**
 * Reads a seat to be registered, or changed where it is one already. Whom it speaks for must be there on the day that it
 * begins, or today where no day is known; those it speaks for already may stand.
 */
export function readSeat(typed: TypedSeat, by: BesideSeat): ReadSeat {
  const { own, others, today } = by
  const fields = readFields(seatForm, typed, {
    rows: { folger: by.followable.map(({ id }) => id) },
  })
  const { fra = null, til = null, side, folger, rett } = fields.values
  const speaksFor = codesIn(typed.taler)
  const known = new Set([...by.targetsOn(fra ?? today), ...(own?.speaksFor ?? [])])
  const unknown = speaksFor.filter((code) => !known.has(code))
  const period = { from: fra, until: til && addDays(til, 1) }
  const isOther = (code: string) => ![null, side].includes(by.sideOf(code))
  const read = withProblems(fields, {
    navn: isNameTaken(fields.values.navn, period, by) ? 'same-name' : null,
    taler:
      speaksFor.length === 0 ? 'nobody-spoken-for' : unknown.length === 0 ? null : 'target-unknown',
    formote:
      isSided(fields.values.formote, rett) && !isSided(side, rett) ? 'secretary-of-a-side' : null,
    side: isSided(side, rett)
      ? 'secretary-of-a-side'
      : side && side !== 'none' && speaksFor.some(isOther)
        ? 'side-does-not-fit'
        : side !== own?.side && by.followers.some((each) => isOpposite(each.side, side))
          ? 'followed-on-other-side'
          : null,
    folger: folger ? followProblem({ follows: folger, side, period }, by) : null,
    fra: dayProblem(period, by),
    til: endsFirst(period, own) ? 'ends-before-it-begins' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems, unknown }
  const { values } = read
  const last = Math.max(0, ...others.map(({ position }) => position))
  return {
    ok: true,
    wanted: {
      label: values.navn,
      side: values.side,
      appointedBy: values.oppnevnes,
      preMeeting: values.formote,
      speaksFor,
      rights: values.rett,
      follows: values.folger,
      position: values.plass ?? own?.position ?? last + 1,
      from: values.fra,
      until: period.until,
      namesPublished: values.navnevises,
    },
  }
}

/** Has another seat of the body the name meanwhile? A name that it has already may stand, while the seat ends no later. */
function isNameTaken(name: string | undefined, period: Period, { own, others }: BesideSeat) {
  if (name === undefined || (name === own?.label && !endsLater(period, own))) return false
  const word = name.toLocaleLowerCase('nb')
  return others.some(
    (other) => other.label.toLocaleLowerCase('nb') === word && overlaps(other, period),
  )
}

const endsLater = ({ until }: Period, own: Seat): boolean =>
  own.until !== null && (until === null || own.until < until)

/** Is its end another than it was, and before it begins? */
const endsFirst = ({ from, until }: Period, own: Seat | null): boolean =>
  from !== null && until !== null && until < from && until !== own?.until

const isOpposite = (one: SeatSide, other: SeatSide | undefined): boolean =>
  other !== undefined && one !== 'none' && other !== 'none' && one !== other

/** One that follows another has nobody of its own, and nobody follows it; what it follows already may stand as it does. */
function followProblem(
  { follows, side, period }: { follows: string; side: SeatSide | undefined; period: Period },
  { own, others, holders, followable, followers, sitsAlready }: BesideSeat,
): SeatRefusal | null {
  const isNew = follows !== own?.follows
  if (isNew && holders.length > 0) return 'holders-of-its-own'
  if (isNew && followers.length > 0) return 'is-followed'
  const seat = followable.find(({ id }) => id === follows)
  if (!seat) return null
  if ((isNew || side !== own?.side) && isOpposite(seat.side, side)) return 'follows-other-side'
  if (!isNew && own && period.from === own.from && !endsLater(period, own)) return null
  if (others.some((other) => other.follows === follows && overlaps(other, period)))
    return 'followed-already'
  return sitsAlready(seat, period) ? 'holder-sits-already' : null
}

/** A seat is there no longer than its body, and has been for as long as anybody had it. */
function dayProblem(period: Period, { own, body, holders }: BesideSeat): SeatRefusal | null {
  if (period.from && period.until && period.until < period.from)
    return endsFirst(period, own) ? null : 'begins-after-it-ends'
  if (own && own.from === period.from) return null
  if (isOutside({ ...period, until: null }, body)) return 'outside-the-body'
  const since = { ...period, until: null }
  return holders.some((holder) => isOutside(holder, since)) ? 'holders-before' : null
}

/** A secretary counts for neither side, and goes to neither's meetings beforehand. */
const isSided = (side: SeatSide | undefined, rights: SeatRights | undefined): boolean =>
  rights === 'secretary' && side !== undefined && side !== 'none'

type EndVerdict = { ok: true; until: Day } | { ok: false; problems: SeatEndProblems }

/** May a seat be ended this way? Whoever has it then has it no longer. */
export function judgeSeatEnd(seat: Seat, typed: TypedSeatEnd, today: Day): EndVerdict {
  const read = readFields(endSeatForm, typed)
  if (!read.ok) return { ok: false, problems: read.problems }
  const last = read.values.til ?? addDays(today, -1)
  return seat.from !== null && last < addDays(seat.from, -1)
    ? { ok: false, problems: { til: 'ends-before-it-begins' } }
    : { ok: true, until: addDays(last, 1) }
}

const parts = [
  'label',
  'side',
  'follows',
  'appointedBy',
  'preMeeting',
  'rights',
  'position',
  'from',
  'until',
  'namesPublished',
] as const

/** What of a seat would be another than it is, as the journal tells it. */
export const changedSeat = (before: Seat, wanted: WantedSeat): string[] => [
  ...parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`seat-${part}`])),
  ...(before.speaksFor.toSorted().join() === wanted.speaksFor.toSorted().join()
    ? []
    : ['seat-speaksFor']),
]
