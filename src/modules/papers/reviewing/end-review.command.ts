import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper } from '../papers.store.ts'
import { endReview } from '../reviews.store.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'

/** Asks for no more remarks in a review; what was said stays. */
export const closeReview = (
  db: Db,
  order: { communityId: string; code: string; review: string; by: string | null; at: Instant },
): Promise<{ ok: true } | { ok: false; code: 'unknown' }> =>
  inCommunity(db, order, async (tx) => {
    const { communityId, code, by, at } = order
    await holdPaper(tx, communityId, code)
    const { papers, reviews, versions } = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = papers
    const review = reviews.find(({ id }) => id === order.review)
    if (!paper?.isKeeper || !review) return { ok: false, code: 'unknown' } as const
    if (review.endedAt === null) {
      await endReview(tx, communityId, review.id, at)
      await keepPaperWaiting(tx, communityId, paper)
      await writeEntry(tx, {
        ...{ communityId, deed: 'paper-review-ended', subject: `paper:${paper.id}`, by, at },
        basis: 'role-table',
        details: { paperVersion: versions.find(({ id }) => id === review.version)?.number ?? null },
      })
    }
    return { ok: true } as const
  })
