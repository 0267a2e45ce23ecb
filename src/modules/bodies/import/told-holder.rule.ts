import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Reading } from '../../../kernel/reading.model.ts'
import { fieldOf } from '../holder/refused-field.rule.ts'
import {
  printedSeatHolder,
  type SeatHolderField,
  seatHolderForm,
  type TypedSeatHolder,
} from '../holder/seat-holder-form.model.ts'
import {
  changedHolder,
  judgeComing,
  judgeHolder,
  readSeatHolder,
} from '../holder/wanted-seat-holder.rule.ts'
import { overlaps } from '../lived.rule.ts'
import { likeness } from '../look/likeness.rule.ts'
import type { SeatHolderRefusal } from '../refusal.model.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import type { ReadSeatLine } from './read-seat-line.rule.ts'
import type { SeatColumn } from './seat-column.model.ts'
import type { HolderOutcome, SeatLineRefusal } from './seat-line.model.ts'

/** The column that is to blame for what is wrong with a field of whoever has a seat. */
const columnOf: Readonly<Record<SeatHolderField, SeatColumn>> = {
  rang: 'rekkefolge',
  navn: 'navn',
  funksjon: 'funksjon',
  epost: 'epost',
  vedtak: 'vedtak',
  fra: 'fra',
  til: 'til',
  grunn: 'til',
  deling: 'navn',
  annen: 'navn',
  bytter: 'navn',
}

/** Somebody that a line is about, beside whoever it is in the list already. */
export type Entry = {
  of: ReadSeatLine
  seat: Seat
  wanted: WantedSeatHolder
  before: SeatHolder | null
  parts: readonly string[]
}

export type EntryRead =
  | { ok: true; entry: Entry }
  | { ok: false; refusals: readonly SeatLineRefusal[] }

type By = { today: Day; readAddress(typed: string): Reading<string> }

/** Reads who a line is about. What it leaves open stays as it is of one who is in the list. */
export function readEntry(
  of: ReadSeatLine,
  seat: Seat,
  {
    standing,
    today,
    readAddress,
  }: By & {
    /** Those of the seat. */
    standing: readonly SeatHolder[]
  },
): EntryRead {
  const told = readSeatHolder(typedOf(of, null), readAddress)
  if (!told.ok) return refusedBy(told.problems)
  const before = standing
    .filter((holder) => holder.rank === told.wanted.rank)
    .filter((holder) => !holder.isRemoved && likeness(holder, told.wanted) !== null)
    .filter((holder) => isMeant(holder, told.wanted, today))
    .toSorted((one, other) => (other.from ?? '').localeCompare(one.from ?? ''))[0]
  if (!before) {
    return { ok: true, entry: { of, seat, wanted: told.wanted, before: null, parts: [] } }
  }
  const read = readSeatHolder(typedOf(of, before), readAddress)
  if (!read.ok) return refusedBy(read.problems)
  const { wanted } = read
  const parts = changedHolder(before, wanted)
  return { ok: true, entry: { of, seat, wanted, before, parts } }
}

/** One who has it still, or whose time the line names a day of. */
const isMeant = (holder: SeatHolder, wanted: WantedSeatHolder, today: Day): boolean =>
  overlaps(holder, wanted) &&
  (holder.until === null || holder.until > today || wanted.from !== null || wanted.until !== null)

function typedOf(
  { person, rank, from, until }: ReadSeatLine,
  before: SeatHolder | null,
): TypedSeatHolder {
  const stood: TypedSeatHolder = before
    ? printedSeatHolder(before)
    : { ...emptyForm(seatHolderForm), rang: String(rank), deling: 'community' }
  return {
    ...stood,
    navn: person?.name || stood.navn,
    funksjon: person?.functionName || stood.funksjon,
    epost: person?.email || stood.epost,
    vedtak: person?.decision || stood.vedtak,
    fra: from || stood.fra,
    til: until || stood.til,
  }
}

const refusedBy = (
  problems: Partial<
    Record<SeatHolderField, Extract<SeatLineRefusal, { code: 'holder' }>['problem']>
  >,
): EntryRead => ({
  ok: false,
  refusals: Object.entries(problems).map(([field, problem]) => ({
    code: 'holder',
    column: columnOf[field as SeatHolderField],
    problem,
  })),
})

export type EntryJudged =
  | { ok: true; outcome: HolderOutcome; now: SeatHolder }
  | { ok: false; refusals: readonly SeatLineRefusal[] }

/** May they have the seat, beside all who have one in the body? */
export function judgeEntry(
  { of, seat, wanted, before, parts }: Entry,
  others: readonly SeatHolder[],
  /** Those of the bodies where another seat follows it. */
  followed: readonly SeatHolder[],
  today: Day,
): EntryJudged {
  const said = { replaces: false, isOther: false }
  const beside = { seat, holders: others, followed, ...said, today, before }
  const stays = before !== null && parts.length === 0
  const judged = stays
    ? { ok: true as const, coming: wanted }
    : before
      ? judgeHolder(wanted, beside)
      : judgeComing(wanted, beside)
  if (!judged.ok) {
    const tried = { wanted, before, seat, holders: [...others, ...followed], today }
    return { ok: false, refusals: [refusalOf(judged.code, tried)] }
  }
  const { coming } = judged
  return {
    ok: true,
    outcome: {
      line: of.line,
      state: stateOf(before, coming, parts),
      body: of.body,
      seat: { id: seat.id, label: seat.label },
      ...{ wanted: coming, before, parts },
    },
    now: {
      ...coming,
      id: before?.id ?? `${of.line}`,
      ...{ seat: seat.id, isShown: true, isRemoved: false },
    },
  }
}

function stateOf(
  before: SeatHolder | null,
  { until }: WantedSeatHolder,
  parts: readonly string[],
): HolderOutcome['state'] {
  if (before === null) return 'new'
  if (parts.length === 0) return 'same'
  return until !== null && until !== before.until ? 'ended' : 'changed'
}

function refusalOf(
  problem: SeatHolderRefusal,
  tried: Parameters<typeof fieldOf>[2],
): SeatLineRefusal {
  const { wanted, seat, holders: others } = tried
  if (problem === 'same-name-asked') return { code: 'same-name', name: wanted.name ?? '' }
  if (problem === 'same-address-asked') {
    const like = others.find((holder) => likeness(holder, wanted) === 'by-address')
    return { code: 'same-address', name: like?.name ?? '' }
  }
  if (problem !== 'taken') {
    const field = fieldOf(problem, { fra: wanted.from ?? '', til: wanted.until ?? '' }, tried)
    return { code: 'holder', column: columnOf[field], problem }
  }
  const there = others.find(
    (holder) => holder.seat === seat.id && holder.rank === wanted.rank && overlaps(holder, wanted),
  )
  return { code: 'taken', by: there?.name ?? '' }
}
