import type { Day, Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { askableQuestions, readAskable } from '../asking/askable.query.ts'
import type { PaperTelling } from '../asking/paper-mail.model.ts'
import { tellHolders } from '../asking/tell-holders.command.ts'
import { paperQuestions } from '../papers.query.ts'
import { deleteWriter, holdPaper, insertWriter } from '../papers.store.ts'
import type { Asked } from '../reviewing/review.model.ts'
import { keepPaperWaiting } from '../waiting/keep-waiting.command.ts'
import { readWriters, type WritersProblem, writable } from './wanted-writers.rule.ts'

export type WritersKept =
  | { ok: true; isSame: boolean }
  | { ok: false; problem: WritersProblem }
  | { ok: false; code: 'unknown' }

type Order = {
  communityId: string
  code: string
  /** The values of all who are to write it with those who keep the case. */
  chosen: readonly string[]
  /** May the doer know who has which role? */
  namesPeople: boolean
  today: Day
  by: string | null
  at: Instant
  telling: PaperTelling
}

/** Lets some write a paper with those who keep the case, and others no longer. */
export const letIn = (db: Db, order: Order): Promise<WritersKept> =>
  inCommunity(db, order, async (tx): Promise<WritersKept> => {
    const { communityId, code, today, namesPeople } = order
    await holdPaper(tx, communityId, code)
    const { papers, writers } = await askWithin(tx)(paperQuestions(communityId, code))
    await stillAsRead(tx)
    const [paper] = papers
    if (!paper?.isKeeper) return { ok: false, code: 'unknown' }
    const answers = await askWithin(tx)(askableQuestions(communityId))
    const askable = readAskable(answers, { audience: paper.audience, today, namesPeople })
    const read = readWriters(order.chosen, writable(askable, writers), writers)
    if (!read.ok) return read
    const { added, gone } = read
    if (added.length === 0 && gone.length === 0) return { ok: true, isSame: true }
    await replaceWriters(tx, order, paper.id, { added, gone })
    await keepPaperWaiting(tx, communityId, paper)
    await tellHolders(tx, order, paper, {
      keys: added.flatMap(({ keys }) => keys),
      ask: { what: 'write' },
    })
    await writeEntry(tx, {
      ...{ communityId, deed: 'paper-writers-changed', subject: `paper:${paper.id}` },
      ...{ by: order.by, at: order.at, basis: 'role-table' },
      details: { writerCount: writers.length + added.length - gone.length },
    })
    return { ok: true, isSame: false }
  })

async function replaceWriters(
  tx: Tx,
  { communityId, at }: Order,
  paperId: string,
  { added, gone }: { added: readonly Asked[]; gone: readonly string[] },
): Promise<void> {
  for (const key of gone) await deleteWriter(tx, communityId, paperId, key)
  for (const { name, keys, personId } of added)
    for (const key of keys)
      await insertWriter(tx, communityId, paperId, { key, name, personId }, at)
}
