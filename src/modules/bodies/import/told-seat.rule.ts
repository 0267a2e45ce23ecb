import type { Day } from '../../../kernel/day.model.ts'
import { emptyForm } from '../../../kernel/form/form.model.ts'
import type { Body } from '../body.model.ts'
import {
  endSeatForm,
  printedSeat,
  type SeatField,
  seatForm,
  type TypedSeat,
} from '../seat/seat-form.model.ts'
import { type BesideSeat, changedSeat, judgeSeatEnd, readSeat } from '../seat/wanted-seat.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { ReadSeatLine, ToldSeat } from './read-seat-line.rule.ts'
import type { SeatColumn } from './seat-column.model.ts'
import type { SeatLineRefusal, SeatOutcome } from './seat-line.model.ts'

export type SeatJudged =
  | { ok: true; outcome: SeatOutcome }
  | { ok: false; refusals: ReadonlyMap<ReadSeatLine, readonly SeatLineRefusal[]> }

/** The column that is to blame for what is wrong with a field of a seat. */
const columnOf: Readonly<Record<SeatField, SeatColumn>> = {
  navn: 'plass',
  taler: 'talerfor',
  side: 'side',
  rett: 'rett',
  folger: 'plass',
  oppnevnes: 'oppnevnt',
  formote: 'side',
  plass: 'plass',
  fra: 'fra',
  til: 'til',
  navnevises: 'plass',
}

/**
 * What becomes of a seat by all the lines that are about it. What none of them says stays as it is; a new one that counts
 * for a side decides and sits in that side's meeting beforehand, and any other may speak, unless they say otherwise.
 */
export function judgeToldSeat(
  lines: readonly [ReadSeatLine, ...ReadSeatLine[]],
  { id, label, body, own }: { id: string; label: string; body: Body; own: Seat | null },
  beside: Omit<BesideSeat, 'own' | 'body'>,
): SeatJudged {
  const [first] = lines
  const { told, refusals } = mergedOf(lines)
  const missing = own ? [] : missingOf(told)
  if (missing.length > 0) refusals.set(first, [...(refusals.get(first) ?? []), ...missing])
  if (refusals.size > 0) return refusedWith(lines, refusals)
  const alone = lines.filter(({ person, from, until }) => person === null && `${from}${until}`)
  const read = readSeat(typedOf(told, { label, own, from: alone[0]?.from ?? '' }), {
    ...beside,
    ...{ own, body },
  })
  if (!read.ok) {
    const problems = Object.entries(read.problems).map(
      ([field, problem]): SeatLineRefusal => ({
        code: 'seat',
        column: columnOf[field as SeatField],
        problem,
      }),
    )
    return refusedWith(lines, new Map([[alone[0] ?? first, problems]]))
  }
  const seat: Seat = { ...read.wanted, id, body: body.key, until: own?.until ?? null }
  const ended = endOf(seat, alone[0]?.until ?? '', beside.today)
  if (!ended.ok) return refusedWith(lines, new Map([[alone[0] ?? first, ended.refusals]]))
  const { until } = ended
  const parts = own
    ? [...changedSeat(own, read.wanted), ...(own.until === until ? [] : ['seat-until'])]
    : []
  return {
    ok: true,
    outcome: { line: first.line, body, seat: { ...seat, until }, before: own, parts },
  }
}

/** The first word of each; who says another is refused. */
function mergedOf(lines: readonly ReadSeatLine[]) {
  const refusals = new Map<ReadSeatLine, SeatLineRefusal[]>()
  const said = <Key extends keyof ToldSeat>(key: Key, column: SeatColumn): ToldSeat[Key] | null => {
    const saying = lines.filter(({ told }) => told[key] !== null)
    const [first, ...rest] = saying
    for (const each of rest) {
      if (first && String(each.told[key]) !== String(first.told[key])) {
        const refusal: SeatLineRefusal = { code: 'told-otherwise', column, line: first.line }
        refusals.set(each, [...(refusals.get(each) ?? []), refusal])
      }
    }
    return first?.told[key] ?? null
  }
  const told: ToldSeat = {
    side: said('side', 'side'),
    rights: said('rights', 'rett'),
    speaksFor: said('speaksFor', 'talerfor'),
    appointedBy: said('appointedBy', 'oppnevnt'),
  }
  return { told, refusals }
}

const missingOf = ({ side, speaksFor, rights }: ToldSeat): SeatLineRefusal[] => [
  ...(side === null && rights !== 'secretary'
    ? [{ code: 'missing', column: 'side' } as const]
    : []),
  ...(speaksFor === null ? [{ code: 'missing', column: 'talerfor' } as const] : []),
]

function typedOf(
  told: ToldSeat,
  { label, own, from }: { label: string; own: Seat | null; from: string },
): TypedSeat {
  const side = told.side ?? own?.side ?? (told.rights === 'secretary' ? 'none' : '')
  const stood: TypedSeat = own
    ? printedSeat(own)
    : {
        ...emptyForm(seatForm),
        navn: label,
        rett: side === 'none' ? 'speak' : 'decide',
        formote: side,
      }
  return {
    ...stood,
    side,
    rett: told.rights ?? stood.rett,
    taler: told.speaksFor?.join(' ') ?? stood.taler,
    oppnevnes: told.appointedBy ?? stood.oppnevnes,
    fra: from || stood.fra,
  }
}

type Ended = { ok: true; until: Day | null } | { ok: false; refusals: readonly SeatLineRefusal[] }

function endOf(seat: Seat, til: string, today: Day): Ended {
  if (til === '') return { ok: true, until: seat.until }
  const verdict = judgeSeatEnd(seat, { ...emptyForm(endSeatForm), til }, today)
  if (verdict.ok) return verdict
  const { til: problem } = verdict.problems
  return { ok: false, refusals: problem ? [{ code: 'seat', column: 'til', problem }] : [] }
}

/** The other lines of a seat wait until it is put right. */
function refusedWith(
  lines: readonly ReadSeatLine[],
  refusals: ReadonlyMap<ReadSeatLine, readonly SeatLineRefusal[]>,
): SeatJudged {
  const [at = 0] = [...refusals.keys()].map(({ line }) => line)
  return {
    ok: false,
    refusals: new Map(
      lines.map((each) => [each, refusals.get(each) ?? [{ code: 'seat-refused', line: at }]]),
    ),
  }
}
