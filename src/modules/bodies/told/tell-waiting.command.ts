import type { ToldWaiting } from '../../../kernel/desk.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { waitingQuestions } from '../bodies.query.ts'
import { bodySubject, waitingOf } from '../waiting.rule.ts'

/** All that waits with the bodies of a community, worked out anew. Nothing is written. */
export async function tellWaiting(tx: Tx, communityId: string): Promise<readonly ToldWaiting[]> {
  const { said, ...facts } = await askWithin(tx)(waitingQuestions(communityId))
  return facts.bodies.flatMap((body) =>
    waitingOf(body, facts, said).map((waiting) => ({
      ...waiting,
      subject: bodySubject(body.key),
    })),
  )
}
