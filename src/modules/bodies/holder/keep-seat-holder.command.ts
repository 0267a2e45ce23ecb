import type { Day } from '../../../kernel/day.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import {
  endSeatHolders,
  insertSeatHolders,
  updateSeatHolder,
  withdrawSeatHolder,
} from '../bodies.store.ts'
import type { Body } from '../body.model.ts'
import { inSeat, type SeatOrder, tellBodies } from '../held-bodies.command.ts'
import { type BodyFacts, lived, placedIn, placedWhereFollowed, seatIn } from '../lived.rule.ts'
import { seenBy } from '../look/opened-side.query.ts'
import { isLonger, opensUnseen } from '../look/opened-side.rule.ts'
import type { Seat } from '../seat.model.ts'
import type { SeatHolder, WantedSeatHolder } from '../seat-holder.model.ts'
import { atItsField } from './refused-field.rule.ts'
import type {
  SeatHolderEndProblems,
  SeatHolderProblems,
  TypedSeatHolder,
  TypedSeatHolderEnd,
} from './seat-holder-form.model.ts'
import {
  asMember,
  changedHolder,
  judgeComing,
  judgeHolder,
  judgeHolderEnd,
  readSeatHolder,
} from './wanted-seat-holder.rule.ts'

type Unknown = { ok: false; code: 'unknown' }
type HolderOrder = SeatOrder & { holder: string }
type At = { body: Body; seat: Seat }
/** `isSame`: what was sent is what stood, and nothing was kept. */
export type SeatHolderKept =
  | { ok: true; id: string; isSame?: boolean }
  | { ok: false; problems: SeatHolderProblems }
  | Unknown
export type SeatHolderEnded =
  | { ok: true }
  | { ok: false; problems: SeatHolderEndProblems }
  | Unknown

const subjectOf = (id: string): string => `body-seat-holder:${id}`

/** Puts somebody in a seat, or in the row of those who stand in there. */
export const addSeatHolder = (
  db: Db,
  order: SeatOrder & { typed: TypedSeatHolder },
): Promise<SeatHolderKept> =>
  inSeat(db, order, async (tx, at, facts): Promise<SeatHolderKept> => {
    const read = readSeatHolder(order.typed, readAddress)
    if (!read.ok) return read
    const { wanted, ...said } = read
    const hindered = await hindrance(tx, at, facts, { wanted, before: null })
    if (hindered) return { ok: false, problems: hindered }
    const beside = { ...besideOf(at, facts), today: order.on }
    const judged = judgeComing(wanted, { ...beside, ...said })
    if (!judged.ok) {
      const tried = { ...beside, wanted, before: null }
      return { ok: false, problems: atItsField(judged.code, order.typed, tried) }
    }
    const id = newId()
    await replace(tx, order, at, judged)
    await insertSeatHolders(
      tx,
      order.communityId,
      [{ ...judged.coming, id, seat: at.seat.id }],
      order,
    )
    await tell(tx, order, 'seat-holder-added', at, { ...judged.coming, id })
    return { ok: true, id }
  })

/** Puts right what is registered of whoever has a seat. */
export const changeSeatHolder = (
  db: Db,
  order: HolderOrder & { typed: TypedSeatHolder },
): Promise<SeatHolderKept> =>
  inSeat(db, order, async (tx, at, facts): Promise<SeatHolderKept> => {
    const holder = standing(facts, order)
    if (!holder) return { ok: false, code: 'unknown' }
    const read = readSeatHolder(order.typed, readAddress)
    if (!read.ok) return read
    const { wanted, ...said } = read
    const beside = { ...besideOf(at, facts, holder.id), before: holder, today: order.on }
    const judged = judgeHolder(wanted, { ...beside, ...said })
    if (!judged.ok) {
      return { ok: false, problems: atItsField(judged.code, order.typed, { ...beside, wanted }) }
    }
    const changed = changedHolder(holder, wanted)
    const hindered =
      changed.length > 0 && (await hindrance(tx, at, facts, { wanted, before: holder }))
    if (hindered) return { ok: false, problems: hindered }
    await replace(tx, order, at, judged)
    await updateSeatHolder(tx, order.communityId, { ...wanted, id: holder.id })
    if (changed.length > 0) await tell(tx, order, 'seat-holder-changed', at, holder, { changed })
    const isSame = changed.length === 0 && judged.ends.length === 0
    return { ok: true, id: holder.id, isSame }
  })

/** Ends somebody's time in a seat with a day as its last, or takes it back as never having been so. */
export const endSeatHolder = (
  db: Db,
  order: HolderOrder & { typed: TypedSeatHolderEnd },
): Promise<SeatHolderEnded> =>
  inSeat(db, order, async (tx, at, facts): Promise<SeatHolderEnded> => {
    const holder = standing(facts, order)
    if (!holder) return { ok: false, code: 'unknown' }
    const beside = { ...besideOf(at, facts), today: order.on }
    const verdict = judgeHolderEnd(holder, order.typed, beside)
    if (!verdict.ok) return verdict
    if (await isSecretariats(tx, at)) return { ok: false, problems: { til: 'by-secretariat' } }
    const { until, because, movesUp } = verdict
    if (until === null) {
      await withdrawSeatHolder(tx, order.communityId, holder.id, order.at)
      await tell(tx, order, 'seat-holder-withdrawn', at, holder)
      return { ok: true }
    }
    await endSeatHolders(tx, order.communityId, [holder.id], { until, because })
    await tell(tx, order, 'seat-holder-ended', at, holder, endOf(until, because))
    if (movesUp) await moveUp(tx, order, at, { who: movesUp, from: until })
    return { ok: true }
  })

/** Lets a substitute be the member from a day. */
async function moveUp(
  tx: Tx,
  order: SeatOrder,
  at: At,
  { who, from }: { who: SeatHolder; from: Day },
): Promise<void> {
  const because = 'moved-up'
  const member = { ...asMember(who, from), id: newId() }
  await endSeatHolders(tx, order.communityId, [who.id], { until: from, because })
  await tell(tx, order, 'seat-holder-ended', at, who, endOf(from, because))
  await insertSeatHolders(tx, order.communityId, [{ ...member, seat: at.seat.id }], order)
  await tell(tx, order, 'seat-holder-added', at, member)
}

/** The secretaries are those that the secretariat of the community says. */
const isSecretariats = async (tx: Tx, { seat }: At): Promise<boolean> =>
  seat.rights === 'secretary' && !(await seenBy(tx)).all

/** What hinders that somebody is put in, or that it is changed who it is, since it is not the doer's to open. */
async function hindrance(
  tx: Tx,
  at: At,
  { seats }: BodyFacts,
  { wanted, before }: { wanted: WantedSeatHolder; before: SeatHolder | null },
): Promise<SeatHolderProblems | null> {
  if (await isSecretariats(tx, at)) return { navn: 'by-secretariat' }
  if (!opensUnseen(at.seat, seats, await seenBy(tx))) return null
  if (wanted.email !== (before?.email ?? null)) return { epost: 'opens-other-side' }
  if (wanted.email === null || before === null) return null
  const longer = isLonger(wanted, before)
  if (longer.until) return { til: 'opens-other-side' }
  return longer.from ? { fra: 'opens-other-side' } : null
}

const endOf = (until: string, because: string | null) => ({
  until,
  ...(because === null ? {} : { endedBecause: because }),
})

const standing = ({ holders }: BodyFacts, order: HolderOrder): SeatHolder | undefined =>
  holders.find(
    ({ id, seat, isShown, isRemoved }) =>
      id === order.holder && seat === order.seat && isShown && !isRemoved,
  )

/** The seat with all who have one in its body, but for the one that is judged. */
function besideOf({ body, seat }: At, facts: BodyFacts, judged?: string) {
  const seen = lived(facts)
  const beside = { ...seen, holders: seen.holders.filter(({ id }) => id !== judged) }
  return {
    seat: seatIn(seen.seats.find(({ id }) => id === seat.id) ?? seat, body),
    holders: placedIn(body.key, beside),
    followed: placedWhereFollowed(seat.id, beside),
  }
}

/** Ends those who make room. */
async function replace(
  tx: Tx,
  order: SeatOrder,
  at: At,
  { ends, endsOn }: Extract<ReturnType<typeof judgeHolder>, { ok: true }>,
): Promise<void> {
  const because = 'replaced'
  const ids = ends.map(({ id }) => id)
  await endSeatHolders(tx, order.communityId, ids, { until: endsOn, because })
  for (const holder of ends)
    await tell(tx, order, 'seat-holder-ended', at, holder, endOf(endsOn, because))
}

const tell = (
  tx: Tx,
  order: SeatOrder,
  deed: Parameters<typeof tellBodies>[2],
  at: At,
  { id, rank }: Pick<SeatHolder, 'id' | 'rank'>,
  details: Parameters<typeof tellBodies>[4] = {},
) =>
  tellBodies(
    tx,
    order,
    deed,
    { ...at, subject: subjectOf(id) },
    { rank: `rank-${rank}`, ...details },
  )
