import type { Day } from '../../../kernel/day.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { inPieces } from '../../../platform/in-pieces.ts'
import { inTurns } from '../../../platform/in-turns.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { writeEntries } from '../../journal/index.ts'
import {
  insertSeatHolders,
  insertSeats,
  keepPractice,
  updateSeat,
  updateSeatHolder,
} from '../bodies.store.ts'
import {
  amongBodies,
  type BodiesOrder,
  entryOfBodies,
  keepBodiesWaiting,
} from '../held-bodies.command.ts'
import { bodySubject } from '../waiting.rule.ts'
import { judgeSeatList, type SeatListFacts } from './compare-seats.rule.ts'
import type { SeatCounts } from './import.model.ts'
import { seatListQuestions } from './import.query.ts'
import type { SeatSheetLine } from './seat-column.model.ts'
import type {
  HolderOutcome,
  NumberOutcome,
  SeatComparison,
  SeatOutcome,
} from './seat-line.model.ts'

export type SeatsImported =
  | ({ ok: true } & SeatCounts)
  | { ok: false; code: 'lines-refused' | 'nothing-to-change' }

/** Judges a sheet, and lets others be answered meanwhile. */
export const judgeSeatsInTurns = (
  lines: readonly SeatSheetLine[],
  facts: SeatListFacts,
  on: Day,
): Promise<SeatComparison> => inTurns(judgeSeatList(lines, facts, { on, readAddress }))

/** Takes a whole sheet of seats and those who have them into the list, or nothing of it. */
export const importSeats = (
  db: Db,
  order: BodiesOrder & { lines: readonly SeatSheetLine[] },
): Promise<SeatsImported> =>
  amongBodies(db, order, async (tx): Promise<SeatsImported> => {
    const facts = await askWithin(tx)(seatListQuestions(order.communityId))
    const judged = await judgeSeatsInTurns(order.lines, facts, order.on)
    if (judged.refused.length > 0) return { ok: false, code: 'lines-refused' }
    const holders = judged.holders.filter(({ state }) => state !== 'same')
    const { numbers } = judged
    if (judged.seats.length + holders.length + numbers.length === 0)
      return { ok: false, code: 'nothing-to-change' }
    const ids = new Map(judged.seats.map(({ seat, before }) => [seat.id, before?.id ?? newId()]))
    const idOf = (key: string) => ids.get(key) ?? key
    const seats = judged.seats.map((each) => ({
      ...each,
      seat: { ...each.seat, id: idOf(each.seat.id) },
    }))
    const people = holders.map((each) => ({
      ...each,
      id: each.before?.id ?? newId(),
      seat: { ...each.seat, id: idOf(each.seat.id) },
    }))
    await keepSeats(tx, order, seats)
    await keepHolders(tx, order, people)
    for (const { practice } of numbers) await keepPractice(tx, order.communityId, practice)
    await writeEntries(tx, [
      ...numbers.map((each) => numberEntry(order, each)),
      ...seats.flatMap((each) => seatEntries(order, each)),
      ...people.map((each) => holderEntry(order, each)),
    ])
    const bodies = [...seats, ...people].map(({ body }) => body.key)
    await keepBodiesWaiting(tx, order.communityId, [...new Set(bodies)])
    const count = (state: HolderOutcome['state']) =>
      people.filter((each) => each.state === state).length
    return {
      ok: true,
      seats: seats.length,
      numbers: numbers.length,
      ...{ added: count('new'), changed: count('changed'), ended: count('ended') },
    }
  })

async function keepSeats(
  tx: Tx,
  { communityId }: BodiesOrder,
  outcomes: readonly SeatOutcome[],
): Promise<void> {
  const added = outcomes.filter(({ before }) => before === null)
  for (const some of inPieces(added)) {
    await insertSeats(
      tx,
      communityId,
      some.map(({ seat }) => seat),
    )
  }
  for (const { seat, before } of outcomes) if (before) await updateSeat(tx, communityId, seat)
}

type Person = HolderOutcome & { id: string }

async function keepHolders(tx: Tx, order: BodiesOrder, people: readonly Person[]): Promise<void> {
  const changed = people.filter(({ before }) => before !== null)
  for (const { id, wanted } of changed) {
    await updateSeatHolder(tx, order.communityId, { ...wanted, id })
  }
  for (const some of inPieces(people.filter(({ before }) => before === null))) {
    await insertSeatHolders(
      tx,
      order.communityId,
      some.map(({ id, wanted, seat }) => ({ ...wanted, id, seat: seat.id })),
      order,
    )
  }
}

/** What happened to a seat: it came, it was changed, it was ended, or both. */
function seatEntries(order: BodiesOrder, { body, seat, before, parts }: SeatOutcome) {
  const of = { subject: `body-seat:${seat.id}`, body, seat }
  const changed = parts.filter((part) => part !== 'seat-until')
  const ends = seat.until !== (before?.until ?? null)
  return [
    ...(before === null ? [entryOfBodies(order, 'seat-added', of)] : []),
    ...(changed.length > 0 ? [entryOfBodies(order, 'seat-changed', of, { changed })] : []),
    ...(ends ? [entryOfBodies(order, 'seat-ended', of, { until: seat.until })] : []),
  ]
}

const numberEntry = (order: BodiesOrder, { body, parts }: NumberOutcome) =>
  entryOfBodies(
    order,
    'body-practice-changed',
    { subject: bodySubject(body.key), body },
    { changed: [...parts] },
  )

const holderDeeds = {
  new: 'seat-holder-added',
  changed: 'seat-holder-changed',
  ended: 'seat-holder-ended',
  same: 'seat-holder-changed',
} as const

/** What happened to whoever has a seat, without who it is. */
function holderEntry(order: BodiesOrder, { id, body, seat, state, wanted, parts }: Person) {
  const of = { subject: `body-seat-holder:${id}`, body, seat }
  const endsAlone = parts.length === 1
  return entryOfBodies(
    order,
    state === 'ended' && !endsAlone ? 'seat-holder-changed' : holderDeeds[state],
    of,
    {
      rank: `rank-${wanted.rank}`,
      ...(state === 'ended' && endsAlone ? { until: wanted.until } : {}),
      ...(parts.length > 0 && !(state === 'ended' && endsAlone) ? { changed: [...parts] } : {}),
    },
  )
}
