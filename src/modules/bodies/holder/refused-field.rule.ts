import type { Day } from '../../../kernel/day.model.ts'
import { overlaps } from '../lived.rule.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import type {
  SeatHolderField,
  SeatHolderProblems,
  TypedSeatHolder,
} from './seat-holder-form.model.ts'

type TypedDays = Pick<TypedSeatHolder, 'fra' | 'til'>

/** What was tried, beside the others of the body; `before` is what is put right, as it stands. */
type Tried = {
  wanted: WantedSeatHolder
  before: SeatHolder | null
  seat: Pick<Seat, 'id'>
  holders: readonly SeatHolder[]
  today: Day
}

const fields: Partial<Record<SeatHolderRefusal, SeatHolderField>> = {
  'outside-the-seat': 'fra',
  'ends-after-the-seat': 'til',
  'begins-that-day': 'fra',
  'same-name-asked': 'annen',
  'same-address-asked': 'annen',
}

const aboutThePerson: readonly SeatHolderRefusal[] = [
  'same-person-twice',
  'sits-already',
  'is-substitute-already',
]

/**
 * The field that a refusal is put right in: of a time that is outside, the day that was typed; of one that another has, the day
 * that reaches into it; of a person who cannot have both, what was written anew, and the name where all is new.
 */
export function fieldOf(
  code: SeatHolderRefusal,
  { fra, til }: TypedDays,
  tried: Tried,
): SeatHolderField {
  if (code === 'outside-the-seat' && fra === '' && til !== '') return 'til'
  if (code === 'taken') return dayInto(tried)
  if (aboutThePerson.includes(code)) return writtenAnew(tried)
  return fields[code] ?? 'navn'
}

/** What is wrong, at that field. */
export const atItsField = (
  code: SeatHolderRefusal,
  typed: TypedDays,
  tried: Tried,
): SeatHolderProblems => ({ [fieldOf(code, typed, tried)]: code })

/** The last day, where all who have it begin later; else the first. */
function dayInto({ wanted, before, seat, holders, today }: Tried): 'fra' | 'til' | 'rang' {
  if (before && before.rank !== wanted.rank) return 'rang'
  const from = wanted.from ?? (before ? null : today)
  const there = holders
    .filter((holder) => holder.seat === seat.id && holder.rank === wanted.rank)
    .filter((holder) => overlaps(holder, wanted))
  return there.every((holder) => holder.from !== null && (from === null || from < holder.from))
    ? 'til'
    : 'fra'
}

function writtenAnew({ wanted, before }: Tried): SeatHolderField {
  if (!before || wanted.name !== before.name) return 'navn'
  if (wanted.email !== before.email) return 'epost'
  if (wanted.rank !== before.rank) return 'rang'
  if (wanted.until === before.until) return wanted.from === before.from ? 'navn' : 'fra'
  return wanted.from !== before.from && (wanted.from ?? '') < (before.from ?? '') ? 'fra' : 'til'
}
