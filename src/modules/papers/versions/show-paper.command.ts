import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepPaperWords } from '../../cases/index.ts'
import { writeEntry } from '../../journal/index.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper, insertVersion } from '../papers.store.ts'
import { shownParts } from '../parts.rule.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'
import { judgeShowing, type ShowProblem } from './showing.rule.ts'

export type Shown = { ok: true; number: number } | { ok: false; code: 'unknown' | ShowProblem }

/** Fixes what is written as a version, and shows it to the body. From then on it stays as it is. */
export const showPaper = (
  db: Db,
  order: { communityId: string; code: string; note: string | null; by: string | null; at: Instant },
): Promise<Shown> =>
  inCommunity(db, order, async (tx): Promise<Shown> => {
    const { communityId, code, note, by, at } = order
    await holdPaper(tx, communityId, code)
    const { papers, parts, versions } = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = papers
    if (!paper?.isKeeper) return { ok: false, code: 'unknown' }
    const shown = shownParts(parts)
    const verdict = judgeShowing(shown, versions)
    if (!verdict.ok) return { ok: false, code: verdict.code }
    const number = (versions[0]?.number ?? 0) + 1
    const version = { number, shownTo: 'body' as const, note, parts: shown }
    await insertVersion(tx, communityId, paper.id, version, order)
    await keepPaperWords(
      tx,
      communityId,
      { caseId: paper.caseId, paperId: paper.id },
      shown.map(({ body }) => body),
    )
    await keepPaperWaiting(tx, communityId, paper)
    await writeEntry(tx, {
      ...{ communityId, deed: 'paper-shown', subject: `paper:${paper.id}`, by, at },
      basis: 'role-table',
      details: { paperVersion: number },
    })
    return { ok: true, number }
  })
