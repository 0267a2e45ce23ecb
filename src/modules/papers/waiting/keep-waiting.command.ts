import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { keepWaiting } from '../../desk/index.ts'
import { partyNameOn } from '../../parties/index.ts'
import { waitingQuestions } from './waiting.query.ts'
import { paperSubject, waitingOf } from './waiting.rule.ts'

/** Says on Min side who has still to read a paper, and who may write it, as it is after a deed. */
export async function keepPaperWaiting(
  tx: Tx,
  communityId: string,
  { id }: { id: string },
): Promise<void> {
  const facts = await askWithin(tx)(waitingQuestions(communityId, id))
  const waiting = waitingOf(facts, (code, on) => partyNameOn(facts, code, on))
  await keepWaiting(tx, communityId, paperSubject(id), waiting)
}
