import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { documentVersion } from '../document/document.query.ts'
import { judgeHost } from '../document/host.rule.ts'
import { holdVersion } from '../document/version.store.ts'
import type { Choice } from '../document.model.ts'
import type { HostRefusal } from '../refusal.model.ts'
import type { HostProblems, TypedHost } from './host.model.ts'
import { insertHost } from './host.store.ts'
import { readHost } from './read-host.rule.ts'

type Settled =
  | { ok: true }
  | { ok: false; reason: 'fields'; problems: HostProblems }
  | { ok: false; reason: 'refused'; code: HostRefusal | 'no-such-document' }

/** Registers who is host under the version that is out, with what says so. Its text stays as it was. */
export async function settleHost(
  db: Db,
  order: {
    communityId: string
    slug: string
    typed: TypedHost
    hosts: readonly Choice[]
    today: Day
    by: string | null
    at: Instant
  },
): Promise<Settled> {
  const { communityId, slug, by, at } = order
  const read = readHost(order.typed, order.hosts, order.today)
  if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }
  const { settled } = read
  return inCommunity(db, order, async (tx): Promise<Settled> => {
    const held = await holdVersion(tx, communityId, slug, 'shown')
    await stillAsRead(tx)
    if (!held) return { ok: false, reason: 'refused', code: 'no-such-document' }
    const verdict = judgeHost(held)
    if (!verdict.ok) return { ok: false, reason: 'refused', code: verdict.code }
    const { shown } = await askWithin(tx)({ shown: documentVersion(communityId, slug, 'shown') })
    if (shown.some(({ hostCode }) => hostCode === settled.host.code)) {
      return { ok: false, reason: 'refused', code: 'host-already' }
    }
    const id = await insertHost(tx, communityId, held.id, settled, order)
    await writeEntry(tx, {
      communityId,
      deed: 'host-settled',
      subject: `version-host:${id}`,
      by,
      at,
      basis: verdict.basis,
      details: {
        title: held.title,
        version: held.number,
        host: settled.host.name,
        day: settled.settledOn,
        source: settled.source,
      },
    })
    return { ok: true }
  })
}
