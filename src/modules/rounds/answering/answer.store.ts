import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import type { Answer } from '../answer.model.ts'
import type { Values } from '../value.model.ts'

type NewAnswer = Omit<Answer, 'id' | 'at' | 'on'>

export async function insertAnswer(
  tx: Tx,
  communityId: string,
  roundId: string,
  answer: NewAnswer,
  {
    by,
    linkId = null,
    on,
    at,
  }: { by: string | null; linkId?: string | null; on: Day; at: Instant },
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('round_answer')
    .values({
      community_id: communityId,
      round_id: roundId,
      id,
      place: answer.place,
      version: answer.version,
      answered_by: answer.by,
      door: answer.door,
      region: answer.region,
      person_id: by,
      link_id: linkId,
      name: answer.name,
      function_name: answer.functionName,
      source: answer.source,
      source_file_name: answer.sourceFile?.name ?? null,
      source_file_sha256: answer.sourceFile?.sha256 ?? null,
      answers: JSON.stringify(answer.values),
      answered_at: at,
      answered_on: on,
      is_told: answer.isTold,
    })
    .execute()
  return id
}

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
