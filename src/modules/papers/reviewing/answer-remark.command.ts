import type { Instant } from '../../../kernel/day.model.ts'
import type { Problems } from '../../../kernel/form/form.model.ts'
import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper } from '../papers.store.ts'
import { writeAnswer } from '../reviews.store.ts'
import { answerForm, type TypedAnswer } from './review.model.ts'

export type RemarkAnswered =
  | { ok: true; part: string }
  | { ok: false; problems: Problems<keyof typeof answerForm> }
  | { ok: false; code: 'unknown' }

/** Answers a remark, and says whether it is taken in. */
export const answerRemark = (
  db: Db,
  order: {
    communityId: string
    code: string
    remark: string
    typed: TypedAnswer
    by: string | null
    at: Instant
  },
): Promise<RemarkAnswered> =>
  inCommunity(db, order, async (tx): Promise<RemarkAnswered> => {
    const { communityId, code, by, at } = order
    await holdPaper(tx, communityId, code)
    const { papers, remarks, readers } = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = papers
    const remark = remarks.find(
      ({ id, verdict, words }) => id === order.remark && (verdict !== 'agree' || words !== null),
    )
    if (!paper?.isWriter || !remark) return { ok: false, code: 'unknown' }
    const read = readFields(answerForm, order.typed)
    if (!read.ok) return { ok: false, problems: read.problems }
    const { svar, tatt } = read.values
    if (tatt === 'nei' && svar === null) return { ok: false, problems: { svar: { code: 'empty' } } }
    await writeAnswer(tx, communityId, remark.id, { answer: svar, taken: tatt === 'ja' }, order)
    await writeEntry(tx, {
      ...{ communityId, deed: 'paper-remark-answered', subject: `paper:${paper.id}`, by, at },
      basis: 'role-table',
      details: { reader: readers.find(({ id }) => id === remark.reader)?.name ?? null },
    })
    return { ok: true, part: remark.part }
  })
