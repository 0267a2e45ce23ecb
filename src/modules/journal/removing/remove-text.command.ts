import type { Instant } from '../../../kernel/day.model.ts'
import { aloneInCommunity, type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { isId, newId } from '../../../platform/id.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { openRemoval } from '../journal.query.ts'
import type { RemovalProblems, RemovalRefusal } from '../journal-entry.model.ts'
import { writeEntry } from '../write-entry.command.ts'
import { judgeApproval, judgeAskingRemoval, readReason } from './removal.rule.ts'
import { holdRemovals, insertRemoval, loadRemovalFacts, removeText } from './removal.store.ts'

export type AskRemoval = {
  communityId: string
  subject: string
  reason: string
  by: string
  at: Instant
}

/** Asks for the text about a subject to be removed; another person must approve before anything goes. */
export function askTextRemoval(
  db: Db,
  order: AskRemoval,
): Promise<{ ok: true } | { ok: false; problems: RemovalProblems }> {
  return inCommunity(db, order, async (tx) => {
    const read = readReason(order.reason)
    if (!read.ok) return read
    await holdRemovals(tx, order.communityId)
    const facts = await loadRemovalFacts(tx, order.communityId, order.subject)
    const verdict = judgeAskingRemoval(facts)
    if (!verdict.ok) return { ok: false, problems: { innslag: verdict.code } }

    const id = newId()
    await insertRemoval(tx, { ...order, id, reason: read.reason })
    await writeEntry(tx, {
      communityId: order.communityId,
      deed: 'text-removal-asked',
      subject: `text-removal:${id}`,
      by: order.by,
      at: order.at,
      basis: verdict.basis,
      details: { about: order.subject },
    })
    return { ok: true }
  })
}

export type ApproveRemoval = { communityId: string; removalId: string; by: string; at: Instant }

/**
 * Approves what another asked for: the text goes for good, the mark and the chain stay. Nobody else is at work in the
 * community meanwhile: a deed under way has read the text, and would write it in the journal, on Min side and in mails.
 */
export function approveTextRemoval(
  db: Db,
  order: ApproveRemoval,
): Promise<{ ok: true } | { ok: false; code: RemovalRefusal }> {
  const { communityId, removalId, by, at } = order
  return aloneInCommunity(db, order, async (tx) => {
    await holdRemovals(tx, communityId)
    const { removals } = isId(removalId)
      ? await askWithin(tx)({ removals: openRemoval(communityId, removalId) })
      : { removals: [] }
    const [asked] = removals
    await stillAsRead(tx)
    const verdict = judgeApproval(asked?.askedBy ?? null, by)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const subject = await removeText(tx, removalId, by, at)
    if (subject === null) return { ok: false, code: 'removal-unknown' }
    await writeEntry(tx, {
      communityId,
      deed: 'text-removed',
      subject: `text-removal:${removalId}`,
      by,
      at,
      basis: verdict.basis,
      details: { about: subject },
    })
    return { ok: true }
  })
}
