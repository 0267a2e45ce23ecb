import type { Instant } from '../../../kernel/day.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdAccess } from '../person.store.ts'
import { type ActingProblems, actingForm, type TypedActing } from './acting.model.ts'
import { loadSides, upsertActingSide } from './acting.store.ts'

type Chosen = { ok: true } | { ok: false; problems: ActingProblems }

/** Says which side one acts for from now on, of those that one has the things of. */
export const chooseSide = (
  db: Db,
  order: { communityId: string; by: string; at: Instant; typed: TypedActing },
): Promise<Chosen> =>
  inCommunity(db, order, async (tx): Promise<Chosen> => {
    const { communityId, by, at } = order
    const read = readFields(actingForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const { side } = read.values
    await holdAccess(tx, communityId)
    const { held, chosen } = await loadSides(tx, communityId, by)
    if (!held.includes(`side:${side}`)) return { ok: false, problems: { side: 'not-of-the-side' } }
    if (side === chosen) return { ok: true }
    await upsertActingSide(tx, { communityId, personId: by, side, at })
    await writeEntry(tx, {
      ...{ communityId, by, at, deed: 'side-chosen', subject: `person:${by}` },
      basis: 'role-table',
      details: { actsFor: side },
    })
    return { ok: true }
  })
