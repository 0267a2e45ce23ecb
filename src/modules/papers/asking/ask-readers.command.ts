import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper, insertVersion } from '../papers.store.ts'
import { shownParts } from '../parts.rule.ts'
import type { AskProblems, TypedAsking } from '../reviewing/review.model.ts'
import { insertReview } from '../reviews.store.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'
import { askableQuestions, readAskable } from './askable.query.ts'
import type { PaperTelling } from './paper-mail.model.ts'
import { tellHolders } from './tell-holders.command.ts'
import { readAsking } from './wanted-review.rule.ts'

export type ReadersAsked =
  | { ok: true; number: number; count: number }
  | { ok: false; problems: AskProblems }
  | { ok: false; code: 'unknown' | 'nothing-written' }

/** Fixes what is written as a version, and asks some to read it by a day. */
export const askReaders = (
  db: Db,
  order: {
    communityId: string
    code: string
    typed: TypedAsking
    chosen: readonly string[]
    /** May the doer know who has which role? */
    namesPeople: boolean
    today: Day
    by: string | null
    at: Instant
    telling: PaperTelling
  },
): Promise<ReadersAsked> =>
  inCommunity(db, order, async (tx): Promise<ReadersAsked> => {
    const { communityId, code, by, at } = order
    await holdPaper(tx, communityId, code)
    const { papers, parts, versions } = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = papers
    if (!paper?.isKeeper) return { ok: false, code: 'unknown' }
    const shown = shownParts(parts)
    if (shown.every(({ body }) => body.trim() === '')) return { ok: false, code: 'nothing-written' }
    const answers = await askWithin(tx)(askableQuestions(communityId))
    const askable = readAskable(answers, {
      ...{ audience: paper.audience, today: order.today },
      namesPeople: order.namesPeople,
    })
    const read = readAsking(order.typed, order.chosen, { askable, today: order.today })
    if (!read.ok) return read
    const { readers, due, note } = read.wanted
    const number = (versions[0]?.number ?? 0) + 1
    const version = await insertVersion(
      tx,
      communityId,
      paper.id,
      { number, shownTo: 'reviewers', note, parts: shown },
      order,
    )
    await insertReview(tx, communityId, paper.id, { version, due, note, readers }, order)
    await keepPaperWaiting(tx, communityId, paper)
    await tellHolders(tx, order, paper, {
      keys: readers.flatMap(({ keys }) => keys),
      ask: { what: 'read', due },
    })
    await writeEntry(tx, {
      ...{ communityId, deed: 'paper-sent', subject: `paper:${paper.id}`, by, at },
      basis: 'role-table',
      details: { paperVersion: number, readerCount: readers.length },
    })
    return { ok: true, number, count: readers.length }
  })
