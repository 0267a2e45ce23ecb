import type { Tx } from '../../../platform/db.ts'
import type { Values } from '../value.model.ts'

/** Holds on to the files that an answer has. */
export async function insertAnswerFiles(
  tx: Tx,
  communityId: string,
  answerId: string,
  values: Values,
): Promise<void> {
  const rows = Object.entries(values).flatMap(([key, value]) =>
    value.kind === 'file' && value.sha256 !== null
      ? [
          {
            community_id: communityId,
            answer_id: answerId,
            question_key: key,
            sha256: value.sha256,
          },
        ]
      : [],
  )
  if (rows.length > 0) await tx.insertInto('round_answer_file').values(rows).execute()
}
