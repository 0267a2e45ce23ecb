import type { Day } from '../../../kernel/day.model.ts'
import type { Db, Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { newId } from '../../../platform/id.ts'
import { writeEntry } from '../../journal/index.ts'

import {
  authorityQuestions,
  type KnownAgreements,
  versionsOf,
} from '../authority/authority.query.ts'
import { insertVersion, updateDay } from '../authority/authority.store.ts'
import { amongBodies, type BodiesOrder } from '../held-bodies.command.ts'
import type {
  AuthorityProblems,
  DayProblems,
  TypedAuthority,
  TypedDay,
} from './version-form.model.ts'
import { agreementDay, readForceDay, readVersion } from './wanted-version.rule.ts'

/** `agreement`: the day that the agreement came into force; null where it is not known. */
type Refused<Problems> = { ok: false; problems: Problems; agreement: Day | null }
type VersionOrder = BodiesOrder & { known: KnownAgreements }

/** Keeps a version of what the agreement says of who decides; those before stay as they are. */
export const addAuthorityVersion = (
  db: Db,
  order: VersionOrder & { typed: TypedAuthority },
): Promise<{ ok: true } | Refused<AuthorityProblems>> =>
  amongBodies(db, order, async (tx, { bodies }) => {
    const agreements = await agreementsIn(tx, order)
    const read = readVersion(order.typed, { bodies: bodies.map(({ key }) => key), agreements })
    if (!read.ok) {
      return { ...read, agreement: agreementDay(order.typed.version.her, agreements) }
    }
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
  order: VersionOrder & { version: string; typed: TypedDay },
): Promise<{ ok: true } | Refused<DayProblems> | { ok: false; code: 'unknown' }> =>
  amongBodies(db, order, async (tx) => {
    const versions = versionsOf(await askWithin(tx)(authorityQuestions(order.communityId)))
    const before = versions.find(({ id }) => id === order.version)
    if (!before) return { ok: false, code: 'unknown' }
    const agreement = agreementDay(before.agreementAt, await agreementsIn(tx, order))
    const read = readForceDay(order.typed, agreement)
    if (!read.ok) return { ...read, agreement }
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

async function agreementsIn(tx: Tx, { communityId, known }: VersionOrder) {
  const { agreements } = await askWithin(tx)({ agreements: known.question(communityId) })
  return agreements
}

const entryOf = ({ communityId, by, at }: BodiesOrder, subject: string) => ({
  communityId,
  subject,
  by,
  at,
  basis: 'role-table' as const,
})
