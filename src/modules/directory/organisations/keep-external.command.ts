import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { listExternals } from '../directory.query.ts'
import { holdDirectory, insertExternals, updateExternal } from '../directory.store.ts'
import type { ExternalOrganisation } from '../organisation.model.ts'
import {
  changedParts,
  externalKey,
  judgeRemoval,
  judgeReturn,
  readExternal,
} from './external.rule.ts'
import type { ExternalListRefusal, ExternalProblems, TypedExternal } from './external-form.model.ts'

type Order = { communityId: string; by: string; on: Day; at: Instant }
type OrderOfOne = Order & { key: string }

type Refused = { ok: false; code: ExternalListRefusal }
export type ExternalKept =
  | { ok: true; key: string }
  | { ok: false; problems: ExternalProblems }
  | Refused
export type ExternalListKept = { ok: true } | Refused

/** Registers an organisation that the community works with. */
export const addExternal = (
  db: Db,
  order: Order & { typed: TypedExternal },
): Promise<ExternalKept> =>
  amongExternals(db, order, async (tx, known): Promise<ExternalKept> => {
    const read = readExternal(order.typed, known)
    if (!read.ok) return read
    const key = externalKey(read.wanted.name, known)
    const added = { ...read.wanted, key, endedOn: null }
    await insertExternals(tx, order.communityId, [added])
    await tell(tx, order, 'external-organisation-added', added)
    return { ok: true, key }
  })

/** Changes what is registered of an organisation. */
export const changeExternal = (
  db: Db,
  order: OrderOfOne & { typed: TypedExternal },
): Promise<ExternalKept> =>
  amongExternals(db, order, async (tx, known): Promise<ExternalKept> => {
    const before = known.find(({ key }) => key === order.key)
    if (!before) return { ok: false, code: 'organisation-unknown' }
    const read = readExternal(
      order.typed,
      known.filter((of) => of !== before),
    )
    if (!read.ok) return read
    const now = { ...before, ...read.wanted }
    const changed = changedParts(before, read.wanted)
    await updateExternal(tx, order.communityId, now)
    if (changed.length > 0) await tell(tx, order, 'external-organisation-changed', now, changed)
    return { ok: true, key: order.key }
  })

/** Takes an organisation out of the list from today. */
export const endExternal = (db: Db, order: OrderOfOne): Promise<ExternalListKept> =>
  amongExternals(db, order, async (tx, known): Promise<ExternalListKept> => {
    const of = known.find(({ key }) => key === order.key)
    if (!of) return { ok: false, code: 'organisation-unknown' }
    const verdict = judgeRemoval(of, order.on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await updateExternal(tx, order.communityId, { ...of, endedOn: order.on })
    await tell(tx, order, 'external-organisation-ended', of)
    return { ok: true }
  })

/** Puts an organisation that was taken out back in the list. */
export const restoreExternal = (db: Db, order: OrderOfOne): Promise<ExternalListKept> =>
  amongExternals(db, order, async (tx, known): Promise<ExternalListKept> => {
    const of = known.find(({ key }) => key === order.key)
    if (!of) return { ok: false, code: 'organisation-unknown' }
    const verdict = judgeReturn(of, order.on)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    await updateExternal(tx, order.communityId, { ...of, endedOn: null })
    await tell(tx, order, 'external-organisation-changed', of, ['organisation-restored'])
    return { ok: true }
  })

const amongExternals = <Done>(
  db: Db,
  order: Order,
  work: (tx: Tx, known: readonly ExternalOrganisation[]) => Promise<Done>,
): Promise<Done> =>
  inCommunity(db, order, async (tx) => {
    await holdDirectory(tx, order.communityId)
    const { externals } = await askWithin(tx)({ externals: listExternals(order.communityId) })
    await stillAsRead(tx)
    return work(tx, externals)
  })

const tell = (
  tx: Tx,
  { communityId, by, at }: Order,
  deed: JournalDeed,
  { key, name }: ExternalOrganisation,
  changed?: string[],
) =>
  writeEntry(tx, {
    communityId,
    deed,
    subject: `external-organisation:${key}`,
    by,
    at,
    basis: 'role-table',
    details: { organisation: name, ...(changed ? { changed } : {}) },
  })
