import { addDays, type Day, isWithin } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { isOutside, overlaps, type Period } from '../lived.rule.ts'
import { type Likeness, likeness } from '../look/likeness.rule.ts'
import { addressIn } from '../look/shown-address.rule.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'
import type { Seat } from '../seat.model.ts'
import type { EndReason, SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import {
  endSeatHolderForm,
  type SeatHolderEndProblems,
  type SeatHolderProblems,
  seatHolderForm,
  type TypedSeatHolder,
  type TypedSeatHolderEnd,
} from './seat-holder-form.model.ts'

type ReadHolder =
  | { ok: true; wanted: WantedSeatHolder; replaces: boolean; isOther: boolean }
  | { ok: false; problems: SeatHolderProblems }

/** Reads who is to have a seat, or to stand in there. */
export function readSeatHolder(
  typed: TypedSeatHolder,
  readAddress: (typed: string) => Reading<string>,
): ReadHolder {
  const fields = readFields(seatHolderForm, typed, { readAddress })
  const { fra, til, grunn } = fields.values
  const read = withProblems(fields, {
    navn: addressBeside(fields.values.navn),
    funksjon: addressBeside(fields.values.funksjon),
    vedtak: addressBeside(fields.values.vedtak),
    til:
      fra && til && til < fra
        ? 'ends-before-it-begins'
        : grunn && til === null
          ? 'reason-without-end'
          : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
  const { values } = read
  return {
    ok: true,
    replaces: values.bytter,
    isOther: values.annen,
    wanted: {
      rank: Number(values.rang),
      name: values.navn,
      functionName: values.funksjon,
      email: values.epost,
      decision: values.vedtak,
      from: values.fra,
      until: values.til && addDays(values.til, 1),
      endedBecause: values.grunn,
      audience: values.deling,
    },
  }
}

/** An address stands in its own field, which is for the community alone. */
const addressBeside = (text: string | null | undefined): SeatHolderRefusal | null =>
  addressIn(text) && 'address-in-words'

/** A body's seats and those who have them, as they lived, the one to be judged left out. */
type Beside = {
  seat: Seat
  /** Of the whole body. */
  holders: readonly SeatHolder[]
  /** Of the bodies where another seat follows this one. */
  followed: readonly SeatHolder[]
  replaces: boolean
  /** Is it said to be another person than those of the same name or address? */
  isOther: boolean
  /** As they stand already: whom they are like as they stand is not asked about again. */
  before?: SeatHolder | null
  today: Day
}

type Judged =
  | { ok: true; coming: WantedSeatHolder; ends: readonly SeatHolder[]; endsOn: Day }
  | { ok: false; code: SeatHolderRefusal }

/**
 * May somebody come into a seat? Who comes without a day, where the seat had another before, begins today; whoever makes
 * room ends the day before.
 */
export function judgeComing(wanted: WantedSeatHolder, beside: Beside): Judged {
  const { seat, holders, today } = beside
  const before = holders.some((holder) => holder.seat === seat.id && holder.rank === wanted.rank)
  const isOpen = wanted.from === null && (wanted.until === null || wanted.until > today)
  return judgeHolder(before && isOpen ? { ...wanted, from: today } : wanted, beside)
}

/** May somebody have a seat this way? */
export function judgeHolder(wanted: WantedSeatHolder, beside: Beside): Judged {
  const { seat, holders, replaces, isOther, today, before } = beside
  if (seat.follows !== null) return { ok: false, code: 'seat-follows' }
  if (outlives(wanted, seat)) return { ok: false, code: 'ends-after-the-seat' }
  if (isOutside(wanted, seat)) return { ok: false, code: 'outside-the-seat' }
  const then = holders.filter((holder) => overlaps(holder, wanted))
  const inPlace = then.filter(({ seat: of, rank }) => of === seat.id && rank === wanted.rank)
  const endsOn = wanted.from ?? today
  const canEnd = replaces && inPlace.every(({ from }) => from === null || from < endsOn)
  const beginsThen = replaces && inPlace.some(({ from }) => from === endsOn)
  const ends = canEnd ? inPlace : []
  const others = then.filter((holder) => !ends.includes(holder))
  const clash = (how: Likeness, among = others) =>
    clashOf(
      wanted,
      seat,
      among.filter((holder) => likeness(holder, wanted) === how),
    )
  const elsewhere = beside.followed.filter((holder) => overlaps(holder, wanted))
  const asked = [...others, ...elsewhere].filter(
    (holder) => !before || likeness(holder, before) === null,
  )
  const asks = (how: Likeness) => !isOther && clash(how, asked) !== null
  const code =
    clash('sure') ??
    (clash('sure', elsewhere) === null ? null : 'sits-where-followed') ??
    (asks('by-address') ? 'same-address-asked' : null) ??
    (asks('by-name') ? 'same-name-asked' : null) ??
    (canEnd || inPlace.length === 0 ? null : beginsThen ? 'begins-that-day' : 'taken')
  return code === null ? { ok: true, coming: wanted, ends, endsOn } : { ok: false, code }
}

/** Does somebody's time end after the seat's own end? Without an end it ends with the seat. */
const outlives = (wanted: Period, { until }: Seat): boolean =>
  wanted.until !== null && until !== null && until < wanted.until

/** Nobody sits and stands in within one body, nor does either twice in one seat; several seats can have the same substitute. */
function clashOf(
  wanted: WantedSeatHolder,
  seat: Seat,
  same: readonly SeatHolder[],
): SeatHolderRefusal | null {
  if (same.some((holder) => holder.seat === seat.id && holder.rank === wanted.rank)) {
    return 'same-person-twice'
  }
  if (wanted.rank === 0) {
    if (same.some(({ rank }) => rank > 0)) return 'is-substitute-already'
    return same.length > 0 ? 'same-person-twice' : null
  }
  if (same.some(({ rank }) => rank === 0)) return 'sits-already'
  return same.some((holder) => holder.seat === seat.id) ? 'same-person-twice' : null
}

type EndVerdict =
  /** `until` is the first day that it is not held; null where it never was. `movesUp` has it from then. */
  | { ok: true; until: Day | null; because: EndReason | null; movesUp: SeatHolder | null }
  | { ok: false; problems: SeatHolderEndProblems }

/** The first of those who stand in for a member on a day; null where nobody does. */
export const firstSubstitute = (
  { seat, rank }: Pick<SeatHolder, 'seat' | 'rank'>,
  holders: readonly SeatHolder[],
  on: Day,
): SeatHolder | null =>
  rank > 0
    ? null
    : (holders
        .filter((each) => each.seat === seat && each.rank > 0 && each.name !== null)
        .filter(({ from, until }) => isWithin(on, from, until))
        .toSorted((one, other) => one.rank - other.rank)[0] ?? null)

/** May somebody's time in a seat be ended this way? One that has ended already may be ended on another day. */
export function judgeHolderEnd(
  holder: SeatHolder,
  typed: TypedSeatHolderEnd,
  { seat, holders, followed, today }: Omit<Beside, 'replaces' | 'isOther'>,
): EndVerdict {
  const read = readFields(endSeatHolderForm, typed)
  if (!read.ok) return { ok: false, problems: read.problems }
  const { til, grunn: because, aldri, rykker } = read.values
  if (aldri) {
    return rykker
      ? { ok: false, problems: { rykker: 'nobody-moves-up' } }
      : { ok: true, until: null, because, movesUp: null }
  }
  const last = til ?? addDays(today, -1)
  if (holder.from !== null && last < addDays(holder.from, -1)) {
    return { ok: false, problems: { til: 'ends-before-it-begins' } }
  }
  const until = addDays(last, 1)
  if (!rykker) return { ok: true, until, because, movesUp: null }
  const movesUp = firstSubstitute(holder, holders, until)
  if (movesUp === null) return { ok: false, problems: { rykker: 'nobody-moves-up' } }
  const left = holders.filter(({ id }) => id !== holder.id && id !== movesUp.id)
  const said = { seat, holders: left, followed, replaces: false, isOther: false, today }
  const coming = asMember({ ...movesUp, until: untilNext(movesUp, left, until) }, until)
  const judged = judgeHolder(coming, said)
  return judged.ok
    ? { ok: true, until, because, movesUp: { ...movesUp, until: coming.until } }
    : { ok: false, problems: { rykker: judged.code } }
}

/** Until when somebody can have a seat from a day: to their own end, or until the next who is known to come. */
function untilNext(of: SeatHolder, holders: readonly SeatHolder[], from: Day): Day | null {
  const next = holders.flatMap((each) =>
    each.seat === of.seat && each.rank === 0 && each.from !== null && each.from > from
      ? [each.from]
      : [],
  )
  return [...next, ...(of.until === null ? [] : [of.until])].sort()[0] ?? null
}

/** A substitute as the member from a day. */
export const asMember = (
  { name, functionName, email, decision, until, endedBecause, audience }: SeatHolder,
  from: Day,
): WantedSeatHolder => ({
  ...{ rank: 0, name, functionName, email, decision, from, until, endedBecause, audience },
})

const parts = [
  'rank',
  'name',
  'functionName',
  'email',
  'decision',
  'from',
  'until',
  'endedBecause',
  'audience',
] as const

/** What of whoever has a seat would be another than it is, as the journal tells it. */
export const changedHolder = (before: SeatHolder, wanted: WantedSeatHolder): string[] =>
  parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`seat-holder-${part}`]))
