import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import type { Remark } from './paper.model.ts'

type By = { by: string | null; at: Instant }

/** Asks some to read a version by a day; the ids of the readers, in their order. */
export async function insertReview(
  tx: Tx,
  communityId: string,
  paperId: string,
  of: { version: string; due: Day; note: string | null; readers: readonly NewReader[] },
  { by, at }: By,
): Promise<string[]> {
  const id = newId()
  await tx
    .insertInto('paper_review')
    .values({
      community_id: communityId,
      id,
      paper_id: paperId,
      version_id: of.version,
      due: of.due,
      note: of.note,
      asked_at: at,
      asked_by: by,
    })
    .execute()
  const readers = of.readers.map((reader) => ({ ...reader, id: newId() }))
  await tx
    .insertInto('paper_reader')
    .values(
      readers.map(({ id: readerId, name, keys, personId }, position) => ({
        community_id: communityId,
        id: readerId,
        review_id: id,
        name,
        keys: [...keys],
        person_id: personId,
        position,
      })),
    )
    .execute()
  return readers.map((reader) => reader.id)
}

type NewReader = { name: string; keys: readonly string[]; personId: string | null }

/** No more is asked for in a review. */
export async function endReview(
  tx: Tx,
  communityId: string,
  reviewId: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('paper_review')
    .set({ ended_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', reviewId)
    .execute()
}

/** What a reader says of each part, in place of what they said of it before. */
export async function replaceRemarks(
  tx: Tx,
  communityId: string,
  readerId: string,
  remarks: readonly Pick<Remark, 'part' | 'verdict' | 'words' | 'proposed'>[],
  { by, at }: By,
): Promise<void> {
  for (const { part, verdict, words, proposed } of remarks) {
    const said = { verdict, words, proposed, written_at: at, written_by: by }
    await tx
      .insertInto('paper_remark')
      .values({
        community_id: communityId,
        id: newId(),
        reader_id: readerId,
        part_id: part,
        ...said,
      })
      .onConflict((conflict) =>
        conflict.columns(['community_id', 'reader_id', 'part_id']).doUpdateSet({
          ...said,
          answer: null,
          taken: null,
          answered_at: null,
          answered_by: null,
        }),
      )
      .execute()
  }
}

/** The reader has said what they have to say of all that they were asked. */
export async function markAnswered(
  tx: Tx,
  communityId: string,
  readerId: string,
  answeredAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('paper_reader')
    .set({ answered_at: answeredAt })
    .where('community_id', '=', communityId)
    .where('id', '=', readerId)
    .execute()
}

export async function writeAnswer(
  tx: Tx,
  communityId: string,
  remarkId: string,
  { answer, taken }: { answer: string | null; taken: boolean },
  { by, at }: By,
): Promise<void> {
  await tx
    .updateTable('paper_remark')
    .set({ answer, taken, answered_at: at, answered_by: by })
    .where('community_id', '=', communityId)
    .where('id', '=', remarkId)
    .execute()
}
