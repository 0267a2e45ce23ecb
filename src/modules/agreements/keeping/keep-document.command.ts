import type { Day, Instant } from '../../../kernel/day.model.ts'
import { exemptionOf } from '../../../kernel/exemption.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { documentVersion } from '../document/document.query.ts'
import { updateKeeping } from '../document/document.store.ts'
import { keepExemption } from '../document/keep-exemption.command.ts'
import { factsAreFixed } from '../document/version.rule.ts'
import { holdVersion } from '../document/version.store.ts'
import type { KeepingProblems, TypedKeeping } from './keeping.model.ts'
import { changedKeeping, readKeeping } from './wanted-keeping.rule.ts'

/** `isSame`: what was sent is what stood, and nothing was kept. */
type Kept =
  | { ok: true; isSame: boolean }
  | { ok: false; problems: KeepingProblems }
  | { ok: false; code: 'no-such-document' }

/** Writes whose a document is and by what it is exempt, when something of it has been put forward. What stood is told in the journal. */
export const keepDocument = (
  db: Db,
  order: {
    communityId: string
    slug: string
    typed: TypedKeeping
    today: Day
    by: string | null
    at: Instant
  },
): Promise<Kept> =>
  inCommunity(db, order, async (tx): Promise<Kept> => {
    const { communityId, slug, by, at } = order
    const held = await holdVersion(tx, communityId, slug, 'shown')
    await stillAsRead(tx)
    const { shown } = await askWithin(tx)({ shown: documentVersion(communityId, slug, 'shown') })
    const [document] = shown
    if (!held || !document || !factsAreFixed(held)) return { ok: false, code: 'no-such-document' }
    const read = readKeeping(order.typed, document, order.today)
    if (!read.ok) return read
    const changedParts = changedKeeping(document, read.wanted)
    if (changedParts.length === 0) return { ok: true, isSame: true }
    await updateKeeping(tx, communityId, document.id, read.wanted)
    await keepExemption(tx, communityId, document.id)
    await writeEntry(tx, {
      communityId,
      deed: 'document-kept',
      subject: `document:${document.id}`,
      by,
      at,
      basis: 'role-table',
      details: {
        title: document.title,
        changedParts,
        ownerBefore: document.owner,
        archiveBefore: document.archiveOwner,
        exemptBefore: exemptionOf(document.exemptBy)?.paragraph ?? null,
        reviewBefore: document.exemptReview,
      },
    })
    return { ok: true, isSame: false }
  })
