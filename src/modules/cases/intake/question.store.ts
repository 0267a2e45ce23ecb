import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'

type By = { by: string | null; at: Instant }

/** Keeps what whoever raised a case is asked. */
export async function insertQuestion(
  tx: Tx,
  communityId: string,
  of: { id: string; caseId: string; question: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('case_question')
    .values({
      community_id: communityId,
      id: of.id,
      case_id: of.caseId,
      question: of.question,
      asked_at: at,
      asked_by: by,
    })
    .execute()
}

/** Keeps what they answered. */
export async function answerQuestion(
  tx: Tx,
  communityId: string,
  id: string,
  answer: string,
  { by, at }: By,
): Promise<void> {
  await tx
    .updateTable('case_question')
    .set({ answer, answered_at: at, answered_by: by })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}
