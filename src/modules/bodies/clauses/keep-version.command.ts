import type { Db } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { writeEntry } from '../../journal/index.ts'
import { authorityQuestions, versionsOf } from '../authority/authority.query.ts'
import { insertVersion, updateDay } from '../authority/authority.store.ts'
import { amongBodies, type BodiesOrder } from '../held-bodies.command.ts'
import type {
  AuthorityProblems,
  DayProblems,
  TypedAuthority,
  TypedDay,
} from './version-form.model.ts'
import { readForceDay, readVersion } from './wanted-version.rule.ts'

/** Keeps a version of what the agreement says of who decides; those before stay as they are. */
export const addAuthorityVersion = (
  db: Db,
  order: BodiesOrder & { typed: TypedAuthority },
): Promise<{ ok: true } | { ok: false; problems: AuthorityProblems }> =>
  amongBodies(db, order, async (tx, { bodies }) => {
    const read = readVersion(
      order.typed,
      bodies.map(({ key }) => key),
    )
    if (!read.ok) return read
    const version = { ...read.wanted, id: newId() }
    await insertVersion(tx, order.communityId, version, order)
    await writeEntry(tx, {
      ...entryOf(order, `authority-version:${version.id}`),
      deed: 'authority-version-added',
      details: version.from === null ? {} : { from: version.from },
    })
    return { ok: true }
  })

/** Enters the day that a version came into force, or puts it right; the journal keeps the day that stood. */
export const enterForceDay = (
  db: Db,
  order: BodiesOrder & { version: string; typed: TypedDay },
): Promise<{ ok: true } | { ok: false; problems: DayProblems } | { ok: false; code: 'unknown' }> =>
  amongBodies(db, order, async (tx) => {
    const versions = versionsOf(await askWithin(tx)(authorityQuestions(order.communityId)))
    const before = versions.find(({ id }) => id === order.version)
    if (!before) return { ok: false, code: 'unknown' }
    const read = readForceDay(order.typed)
    if (!read.ok) return read
    const { from, daySource } = read.wanted
    if (before.from === from && before.daySource === daySource) return { ok: true }
    await updateDay(tx, order.communityId, before.id, { from, daySource })
    const entry = entryOf(order, `authority-version:${before.id}`)
    await writeEntry(
      tx,
      before.from === null
        ? { ...entry, deed: 'authority-day-entered', details: { from } }
        : {
            ...entry,
            deed: 'authority-day-corrected',
            details: { from, fromBefore: before.from },
          },
    )
    return { ok: true }
  })

const entryOf = ({ communityId, by, at }: BodiesOrder, subject: string) => ({
  communityId,
  subject,
  by,
  at,
  basis: 'role-table' as const,
})
