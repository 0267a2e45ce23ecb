import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { partyNameOn } from '../../parties/index.ts'
import { waitingQuestions } from './waiting.query.ts'
import { paperSubject, waitingOf } from './waiting.rule.ts'

/** All that waits because papers are to be read or written, found without what deeds have written of that. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { readers, writers, ...facts } = await askWithin(tx)(waitingQuestions(communityId, null))
  const papers = new Set([...readers, ...writers].map(({ paper }) => paper))
  return [...papers].flatMap((paper) => {
    const isOwn = (each: { paper: string }) => each.paper === paper
    const own = { readers: readers.filter(isOwn), writers: writers.filter(isOwn) }
    return waitingOf(own, (code, on) => partyNameOn(facts, code, on)).map((row) => ({
      ...row,
      subject: paperSubject(paper),
    }))
  })
}
