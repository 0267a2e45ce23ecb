import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import type { ReadingProblem } from '../../../kernel/reading.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import { askPlaceList } from '../directory.query.ts'
import {
  confirmHolders,
  endHolders,
  holdDirectory,
  insertHolders,
  updateHolder,
  withdrawHolder,
} from '../directory.store.ts'
import type { Holder } from '../holder.model.ts'
import type { KeepRefusal } from '../refusal.model.ts'
import type { HolderProblems, TypedEnd, TypedHolder } from './holder-form.model.ts'
import type { PlaceList } from './place-list.model.ts'
import { changedParts, judgeEnd, placeListOn, standing, toConfirm } from './place-list.rule.ts'
import { judgeComing, judgeHolder, readHolder, type WantedHolder } from './wanted-holder.rule.ts'

export type ListOrder = {
  communityId: string
  /** The key of the place whose list it is. */
  place: string
  by: string
  on: Day
  at: Instant
}

export type HolderKept =
  | { ok: true; id: string }
  | { ok: false; problems: HolderProblems }
  | { ok: false; code: 'place-unknown' | KeepRefusal }
export type HoldingConfirmed = { ok: true } | { ok: false; code: 'place-unknown' | KeepRefusal }
export type HolderEnded =
  | HoldingConfirmed
  | { ok: false; problems: { til?: ReadingProblem | 'ends-before-it-begins' } }

/** Puts a holder in the list of a place; whoever makes room for it ends the day before it begins. */
export const addHolder = (db: Db, order: ListOrder & { typed: TypedHolder }): Promise<HolderKept> =>
  inList(db, order, async (tx, list) => {
    const read = readHolder(order.typed, { ...list, side: list.place.side, readAddress })
    if (!read.ok) return read
    const { wanted, replaces } = read
    const { verdict, coming } = judgeComing(
      wanted,
      knownOf(list, wanted, list.holders, replaces, order.on),
    )
    if (!verdict.ok) return refusedAt(verdict.code)
    const { communityId, place, on } = order
    const id = newId()
    await endMany(tx, order, list, verdict.ends, verdict.endsOn)
    await insertHolders(
      tx,
      communityId,
      [{ ...coming, id, place, confirmedOn: on, source: null }],
      order,
    )
    await tell(tx, order, 'contact-added', list, { ...wanted, id }, {})
    return { ok: true, id }
  })

/** Puts right what is registered of a holder; being put right, it is confirmed. */
export const changeHolder = (
  db: Db,
  order: ListOrder & { holderId: string; typed: TypedHolder },
): Promise<HolderKept> =>
  inList(db, order, async (tx, list) => {
    const holder = standing(list.holders, order.holderId)
    if (!holder) return { ok: false, code: 'holder-unknown' }
    const typed = { ...order.typed, funksjon: holder.functionKey }
    const read = readHolder(typed, { ...list, side: list.place.side, readAddress })
    if (!read.ok) return read
    const { wanted, replaces } = read
    const others = list.holders.filter(({ id }) => id !== holder.id)
    const verdict = judgeHolder(wanted, knownOf(list, wanted, others, replaces, order.on))
    if (!verdict.ok && verdict.code !== 'function-ended') return refusedAt(verdict.code)
    const changed = changedParts(holder, wanted)
    if (verdict.ok) await endMany(tx, order, list, verdict.ends, verdict.endsOn)
    await updateHolder(tx, order.communityId, {
      ...wanted,
      id: holder.id,
      confirmedOn: order.on,
      source: holder.source,
    })
    if (changed.length > 0)
      await tell(tx, order, 'contact-changed', list, holder, {
        changed: changed.map((part) => `contact-${part}`),
      })
    return { ok: true, id: holder.id }
  })

/** Ends a holding with a day as its last, or takes it back as never having been so. */
export const endHolder = (
  db: Db,
  order: ListOrder & { holderId: string; typed: TypedEnd },
): Promise<HolderEnded> =>
  inList(db, order, async (tx, list): Promise<HolderEnded> => {
    const holder = standing(list.holders, order.holderId)
    const verdict = judgeEnd(holder, order.typed, order.on)
    if (!verdict.ok) return verdict
    if (!holder) return { ok: false, code: 'holder-unknown' }
    if (verdict.until === null) {
      await withdrawHolder(tx, order.communityId, holder.id, order.at)
      await tell(tx, order, 'contact-withdrawn', list, holder, {})
    } else await endMany(tx, order, list, [holder], verdict.until)
    return { ok: true }
  })

/** Confirms that the holder still is one, or with no id all of the place's list; once a day is enough. */
export const confirmHolding = (
  db: Db,
  order: ListOrder & { holderId: string | null },
): Promise<HoldingConfirmed> =>
  inList(db, order, async (tx, list): Promise<HoldingConfirmed> => {
    const held = toConfirm(list, order.holderId)
    if (held.length === 0) return { ok: false, code: 'nothing-to-confirm' }
    const confirmed = held.filter(({ confirmedOn }) => confirmedOn !== order.on)
    if (confirmed.length === 0) return { ok: true }
    await confirmHolders(
      tx,
      order.communityId,
      confirmed.map(({ id }) => id),
      order.on,
    )
    const [only] = confirmed
    if (order.holderId !== null && only) await tell(tx, order, 'contact-confirmed', list, only, {})
    else {
      const { communityId, by, at } = order
      await writeEntry(tx, {
        communityId,
        deed: 'contacts-confirmed',
        subject: `contact-place:${order.place}`,
        by,
        at,
        basis: 'role-table',
        details: { place: list.place.name, contacts: confirmed.length },
      })
    }
    return { ok: true }
  })

/** Does a deed over the list of a place, which nobody else changes meanwhile. */
export async function inList<Done extends { ok: boolean }>(
  db: Db,
  order: ListOrder,
  work: (tx: Tx, list: PlaceList) => Promise<Done>,
): Promise<Done | { ok: false; code: 'place-unknown' }> {
  return inCommunity(db, order, async (tx) => {
    await holdDirectory(tx, order.communityId)
    const facts = await askPlaceList(askWithin(tx), order.communityId, order.place)
    await stillAsRead(tx)
    const list = placeListOn(facts, order.place, order.on)
    return list === null ? { ok: false as const, code: 'place-unknown' as const } : work(tx, list)
  })
}

/** What a holder is judged by, of what the place has of the function. */
const knownOf = (
  list: PlaceList,
  wanted: WantedHolder,
  others: readonly Holder[],
  replaces: boolean,
  today: Day,
) => ({
  function: list.functions.find(({ key }) => key === wanted.functionKey),
  others: others.filter(({ functionKey }) => functionKey === wanted.functionKey),
  replaces,
  today,
})

const refusedAt = (code: HolderProblems[keyof HolderProblems] & string) => ({
  ok: false as const,
  problems: { funksjon: code } as HolderProblems,
})

async function endMany(
  tx: Tx,
  order: ListOrder,
  list: PlaceList,
  ended: readonly Holder[],
  until: Day,
): Promise<void> {
  await endHolders(
    tx,
    order.communityId,
    ended.map(({ id }) => id),
    until,
  )
  for (const holder of ended) await tell(tx, order, 'contact-ended', list, holder, { until })
}

/** Names and addresses stand in the list alone, so that the chain holds none. */
const tell = (
  tx: Tx,
  { communityId, by, at }: ListOrder,
  deed: JournalDeed,
  { place, functions }: PlaceList,
  { id, functionKey }: Pick<Holder, 'id' | 'functionKey'>,
  details: Record<string, Json>,
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `contact:${id}`,
    by,
    at,
    basis: 'role-table',
    details: {
      function: functions.find(({ key }) => key === functionKey)?.names.nb ?? functionKey,
      place: place.name,
      ...details,
    },
  })
