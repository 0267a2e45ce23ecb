import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { partyNameOn } from '../../parties/index.ts'
import { waitingReadsQuestions } from './open-reader.query.ts'
import { paperSubject, waitingReads } from './waiting-reviews.rule.ts'

/** All that waits because papers are to be read, found without what deeds have written of that. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { open, ...facts } = await askWithin(tx)(waitingReadsQuestions(communityId, null))
  const ofPapers = Map.groupBy(open, ({ paper }) => paper)
  return [...ofPapers].flatMap(([paper, own]) =>
    waitingReads(own, (code, on) => partyNameOn(facts, code, on)).map((row) => ({
      ...row,
      subject: paperSubject(paper),
    })),
  )
}
