import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, scopeTo } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import type { Remark, Version } from '../paper.model.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper } from '../papers.store.ts'
import { markAnswered, replaceRemarks } from '../reviews.store.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'
import type { TypedRemark } from './review.model.ts'
import { askedParts, type RemarkProblems, readRemarks } from './wanted-remarks.rule.ts'

/** `left`: how many parts nothing is said of yet. */
export type Reviewed =
  | { ok: true; left: number }
  | { ok: false; problems: RemarkProblems }
  | { ok: false; code: 'unknown' | 'review-ended' }

/** Keeps what a reader says of a version; what was said of a part before is replaced. */
export const reviewPaper = (
  db: Db,
  order: {
    communityId: string
    code: string
    reader: string
    typed: Readonly<Record<string, TypedRemark>>
    by: string | null
    at: Instant
  },
): Promise<Reviewed> =>
  inCommunity(db, order, async (tx): Promise<Reviewed> => {
    const { communityId, code, by, at } = order
    await holdPaper(tx, communityId, code)
    const all = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = all.papers
    const reader = all.readers.find(({ id, isOwn }) => id === order.reader && isOwn)
    const review = all.reviews.find(({ id }) => id === reader?.review)
    const version = all.versions.find(({ id }) => id === review?.version)
    if (!paper || !reader || !review || !version) return { ok: false, code: 'unknown' }
    if (review.endedAt !== null) return { ok: false, code: 'review-ended' }
    const read = readRemarks(order.typed, version.parts)
    if (!read.ok) return read
    const before = all.remarks.filter((remark) => remark.reader === reader.id)
    const changed = read.remarks.filter(
      (remark) =>
        !before.some(
          (old) =>
            old.part === remark.part &&
            old.verdict === remark.verdict &&
            old.words === remark.words &&
            old.proposed === remark.proposed,
        ),
    )
    const left = leftOf(version, before, read.remarks)
    if (changed.length === 0) return { ok: true, left }
    await replaceRemarks(tx, communityId, reader.id, changed, order)
    await markAnswered(tx, communityId, reader.id, left === 0 ? at : null)
    await writeEntry(tx, {
      ...{ communityId, deed: 'paper-reviewed', subject: `paper:${paper.id}`, by, at },
      basis: 'role-table',
      details: { paperVersion: version.number, reader: reader.name },
    })
    await scopeTo(tx, communityId)
    await keepPaperWaiting(tx, communityId, paper)
    return { ok: true, left }
  })

/** How many parts nothing is said of yet. */
function leftOf({ parts }: Version, ...said: readonly (readonly Pick<Remark, 'part'>[])[]): number {
  const told = new Set(said.flat().map(({ part }) => part))
  return askedParts(parts).filter(({ id }) => !told.has(id)).length
}
