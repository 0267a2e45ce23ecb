import { addDays, type Day } from '../../../kernel/day.model.ts'
import { readFields, withProblems } from '../../../kernel/form/read-fields.rule.ts'
import type { Seat } from '../seat.model.ts'
import {
  endSeatForm,
  type SeatEndProblems,
  type SeatProblems,
  seatForm,
  type TypedSeat,
  type TypedSeatEnd,
} from './seat-form.model.ts'

/** What is to be registered of a seat. */
export type WantedSeat = Omit<Seat, 'id' | 'body' | 'until'>

type ReadSeat = { ok: true; wanted: WantedSeat } | { ok: false; problems: SeatProblems }

/** The codes that were chosen, as a form sends them on. */
const codesIn = (typed: string): string[] => [
  ...new Set(typed.split(/\s+/).filter((code) => code !== '')),
]

/**
 * Reads a seat to be registered, or changed where it is one already. Whom it speaks for must be there on the day that it
 * begins, or today where no day is known; those it speaks for already may stand.
 */
export function readSeat(
  typed: TypedSeat,
  by: {
    own: Seat | null
    others: readonly Seat[]
    targetsOn(day: Day): readonly string[]
    today: Day
  },
): ReadSeat {
  const { own, others, today } = by
  const fields = readFields(seatForm, typed)
  const { fra } = fields.values
  const speaksFor = codesIn(typed.taler)
  const known = new Set([...by.targetsOn(fra ?? today), ...(own?.speaksFor ?? [])])
  const until = own?.until ?? null
  const read = withProblems(fields, {
    taler:
      speaksFor.length === 0
        ? 'nobody-spoken-for'
        : speaksFor.every((code) => known.has(code))
          ? null
          : 'target-unknown',
    fra: fra && until && until < fra ? 'begins-after-it-ends' : null,
  })
  if (!read.ok) return { ok: false, problems: read.problems }
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
      position: values.plass ?? own?.position ?? last + 1,
      from: values.fra,
      namesPublished: values.navnevises,
    },
  }
}

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
  'appointedBy',
  'preMeeting',
  'rights',
  'position',
  'from',
  'namesPublished',
] as const

/** What of a seat would be another than it is, as the journal tells it. */
export const changedSeat = (before: Seat, wanted: WantedSeat): string[] => [
  ...parts.flatMap((part) => (before[part] === wanted[part] ? [] : [`seat-${part}`])),
  ...(before.speaksFor.toSorted().join() === wanted.speaksFor.toSorted().join()
    ? []
    : ['seat-speaksFor']),
]
