import type { Day } from '../../../kernel/day.model.ts'
import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { shownQuestions } from './told-waiting.query.ts'
import { waitingByBoard } from './told-waiting.rule.ts'

/** How many documents are read at a time. */
const piece = 100

/** All that waits by the boards of a community, each read anew. Nothing is written. */
export async function tellWaiting(tx: Tx, communityId: string, today: Day): Promise<ToldWaiting[]> {
  const waiting: ToldWaiting[] = []
  for (let after: string | null = null, isLast = false; !isLast; ) {
    const read = await readPiece(tx, communityId, after, today)
    waiting.push(...read.waiting)
    after = read.last
    isLast = read.isLast
  }
  return waiting
}

async function readPiece(tx: Tx, communityId: string, after: string | null, today: Day) {
  const { documents, circulations, rows, reported } = await askWithin(tx)(
    shownQuestions(communityId, after, piece),
  )
  const ofVersion = Map.groupBy(rows, ({ versionId }) => versionId)
  const waiting = documents.flatMap((document) => {
    const facts = circulations.find(({ versionId }) => versionId === document.versionId)
    const own = ofVersion.get(document.versionId) ?? []
    const told = reported.filter(({ versionId }) => versionId === document.versionId)
    return facts ? waitingByBoard(document, facts, { rows: own, reported: told }, today) : []
  })
  return {
    waiting,
    last: documents.at(-1)?.versionId ?? null,
    isLast: documents.length < piece,
  }
}
