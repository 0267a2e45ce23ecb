import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdDirectory, insertFunctions, updateFunction } from '../directory.store.ts'
import type { ContactFunction } from '../function.model.ts'
import type { Holder } from '../holder.model.ts'
import type { PlaceFacts } from '../place.rule.ts'
import type { FunctionProblems, ListRefusal, TypedFunction } from './function-form.model.ts'
import {
  changedParts,
  functionKey,
  heldBySeveral,
  judgeRemoval,
  judgeReturn,
  lackingUsual,
  placedAfter,
  readFunction,
  standsAfter,
  usersLeftOut,
  usersOf,
} from './function-list.rule.ts'
import type { FunctionUser } from './function-user.model.ts'
import { functionQuestions } from './functions.query.ts'

type Order = { communityId: string; by: string; on: Day; at: Instant }
type OrderOfOne = Order & { key: string }

type Refused = { ok: false; code: ListRefusal }
/** Where several hold it at the same time, and who holds it where it would not be looked for. */
type InTheWay = { crowded: readonly string[]; leftOut: readonly FunctionUser[] }
const nothingInTheWay: InTheWay = { crowded: [], leftOut: [] }

export type FunctionKept =
  | { ok: true }
  | ({ ok: false; problems: FunctionProblems } & InTheWay)
  | Refused
export type ListKept = { ok: true } | Refused

type Facts = PlaceFacts & { functions: ContactFunction[]; holders: Holder[] }

/** Adds a function to the list, at the place that was chosen. */
export const addFunction = (
  db: Db,
  order: Order & { typed: TypedFunction },
): Promise<FunctionKept> =>
  inList(db, { ...order, key: '' }, async (tx, { functions }) => {
    const read = readFunction(order.typed, functions)
    if (!read.ok) return { ...read, ...nothingInTheWay }
    const { after, ...wanted } = read.wanted
    const key = functionKey(wanted.names.nb, functions)
    const list = placedAfter(functions, { ...wanted, key, position: 0, endedOn: null }, after)
    await insertFunctions(
      tx,
      order.communityId,
      list.filter((of) => of.key === key),
    )
    await renumber(tx, order, functions, list)
    await tell(tx, order, 'contact-function-added', key, wanted.names.nb)
    return { ok: true }
  })

/** Changes what a function is called, where and by how many it is held, or its place in the list. */
export const changeFunction = (
  db: Db,
  order: OrderOfOne & { typed: TypedFunction },
): Promise<FunctionKept> =>
  inList(db, order, async (tx, facts) => {
    const { functions } = facts
    const before = functions.find(({ key }) => key === order.key)
    if (!before) return { ok: false, code: 'function-unknown' }
    const read = readFunction(
      order.typed,
      functions.filter((of) => of !== before),
    )
    if (!read.ok) return { ...read, ...nothingInTheWay }
    const { after, ...wanted } = read.wanted
    const isNarrowed = before.holders === 'several' && wanted.holders === 'one'
    const crowded = isNarrowed ? heldBySeveral(facts, order.key, order.on) : []
    const leftOut = usersLeftOut(before, wanted, usersOf(facts, order.key, order.on))
    const problems: FunctionProblems = {
      ...(crowded.length > 0 ? { antall: 'several-hold-it' } : {}),
      ...(leftOut.length > 0 ? { hvor: 'held-there' } : {}),
    }
    if (Object.keys(problems).length > 0) return { ok: false, problems, crowded, leftOut }
    const isMoved = after !== standsAfter(functions, before, order.on)
    const changed = changedParts(before, read.wanted, isMoved)
    const now = { ...before, ...wanted }
    await updateFunction(tx, order.communityId, now)
    if (isMoved) await renumber(tx, order, functions, placedAfter(functions, now, after))
    if (changed.length > 0) {
      await tell(tx, order, 'contact-function-changed', order.key, now.names.nb, changed)
    }
    return { ok: true }
  })

/** Takes a function out of the list from today, unless somebody holds it. */
export const endFunction = (db: Db, order: OrderOfOne): Promise<ListKept> =>
  inList(db, order, async (tx, facts): Promise<ListKept> => {
    const of = facts.functions.find(({ key }) => key === order.key)
    if (!of) return { ok: false, code: 'function-unknown' }
    const verdict = judgeRemoval(of, usersOf(facts, of.key, order.on), order.on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await updateFunction(tx, order.communityId, { ...of, endedOn: order.on })
    await tell(tx, order, 'contact-function-ended', of.key, of.names.nb)
    return { ok: true }
  })

/** Puts a function that was taken out back where it stood. */
export const restoreFunction = (db: Db, order: OrderOfOne): Promise<ListKept> =>
  inList(db, order, async (tx, { functions }): Promise<ListKept> => {
    const of = functions.find(({ key }) => key === order.key)
    if (!of) return { ok: false, code: 'function-unknown' }
    const verdict = judgeReturn(of, order.on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await updateFunction(tx, order.communityId, { ...of, endedOn: null })
    await tell(tx, order, 'contact-function-changed', of.key, of.names.nb, ['function-restored'])
    return { ok: true }
  })

/** Adds those of the usual functions that the list lacks. */
export const addUsualFunctions = (db: Db, order: Order): Promise<void> =>
  inList(db, { ...order, key: '' }, async (tx, { functions }) => {
    const added = lackingUsual(functions)
    if (added.length > 0) await insertFunctions(tx, order.communityId, added)
    for (const { key, names } of added) {
      await tell(tx, order, 'contact-function-added', key, names.nb)
    }
  })

const inList = <Done>(
  db: Db,
  order: OrderOfOne,
  work: (tx: Tx, facts: Facts) => Promise<Done>,
): Promise<Done> =>
  inCommunity(db, order, async (tx) => {
    await holdDirectory(tx, order.communityId)
    const facts = await askWithin(tx)(functionQuestions(order.communityId, order.key))
    await stillAsRead(tx)
    return work(tx, facts)
  })

async function renumber(
  tx: Tx,
  { communityId }: Order,
  before: readonly ContactFunction[],
  list: readonly ContactFunction[],
): Promise<void> {
  for (const of of list) {
    const old = before.find(({ key }) => key === of.key)
    if (old && old.position !== of.position) await updateFunction(tx, communityId, of)
  }
}

const tell = (
  tx: Tx,
  { communityId, by, at }: Order,
  deed: JournalDeed,
  key: string,
  name: string,
  changed?: string[],
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `contact-function:${key}`,
    by,
    at,
    basis: 'role-table',
    details: { function: name, ...(changed ? { changed } : {}) },
  })
