import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import type { Heading, Part, ShownPart, ShownTo, Writer } from './paper.model.ts'

type By = { by: string | null; at: Instant }

/** One deed at a time about the paper of a case; what is written in its parts is not held. */
export const holdPaper = (tx: Tx, communityId: string, code: string): Promise<void> =>
  holdName(tx, `paper:${communityId}/${code}`)

export async function insertPaper(
  tx: Tx,
  communityId: string,
  caseId: string,
  { by, at }: By,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('paper')
    .values({ community_id: communityId, id, case_id: caseId, begun_at: at, begun_by: by })
    .execute()
  return id
}

/** Lets somebody write a paper with those who keep the case. */
export async function insertWriter(
  tx: Tx,
  communityId: string,
  paperId: string,
  { key, name, personId = null }: Writer & { personId?: string | null },
  at: Instant,
): Promise<void> {
  await tx
    .insertInto('paper_writer')
    .values({
      ...{ community_id: communityId, paper_id: paperId, key, name },
      ...{ person_id: personId, added_at: at },
    })
    .execute()
}

/** Lets somebody write it no longer. What they have written stands. */
export async function deleteWriter(
  tx: Tx,
  communityId: string,
  paperId: string,
  key: string,
): Promise<void> {
  await tx
    .deleteFrom('paper_writer')
    .where('community_id', '=', communityId)
    .where('paper_id', '=', paperId)
    .where('key', '=', key)
    .execute()
}

/** The headings of a body, in place of those it had. */
export async function replaceTemplate(
  tx: Tx,
  communityId: string,
  { body, headings }: { body: string; headings: readonly Heading[] },
  at: Instant,
): Promise<void> {
  const kept = { headings: JSON.stringify(headings), changed_at: at }
  await tx
    .insertInto('paper_template')
    .values({ community_id: communityId, body_key: body, ...kept })
    .onConflict((conflict) => conflict.columns(['community_id', 'body_key']).doUpdateSet(kept))
    .execute()
}

/** Takes away the headings that a body had of its own. */
export async function deleteTemplate(tx: Tx, communityId: string, body: string): Promise<void> {
  await tx
    .deleteFrom('paper_template')
    .where('community_id', '=', communityId)
    .where('body_key', '=', body)
    .execute()
}

/** Parts as they stand first, in their order from a place on. */
export async function insertParts(
  tx: Tx,
  communityId: string,
  paperId: string,
  parts: readonly Pick<Part, 'sort' | 'heading' | 'title' | 'hint' | 'body'>[],
  { by, at, from }: By & { from: number },
): Promise<string[]> {
  if (parts.length === 0) return []
  const rows = parts.map((part, place) => ({ ...part, id: newId(), position: from + place }))
  await tx
    .insertInto('paper_part')
    .values(
      rows.map((row) => ({
        ...row,
        community_id: communityId,
        paper_id: paperId,
        changed_at: at,
        changed_by: by,
      })),
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** Writes a part where it is still as it was when whoever writes began; false where somebody else wrote in it meanwhile. */
export async function replaceBody(
  tx: Tx,
  communityId: string,
  partId: string,
  { was, body }: { was: string; body: string },
  { by, at }: By,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('paper_part')
    .set({ body, changed_at: at, changed_by: by })
    .where('community_id', '=', communityId)
    .where('id', '=', partId)
    .where('body', '=', was)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** The parts in another order. */
export async function placeParts(
  tx: Tx,
  communityId: string,
  ids: readonly string[],
): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx
      .updateTable('paper_part')
      .set({ position })
      .where('community_id', '=', communityId)
      .where('id', '=', id)
      .execute()
  }
}

/** Takes a point away, or with null brings it back. */
export async function markGone(
  tx: Tx,
  communityId: string,
  partId: string,
  goneAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('paper_part')
    .set({ gone_at: goneAt })
    .where('community_id', '=', communityId)
    .where('id', '=', partId)
    .execute()
}

export async function insertVersion(
  tx: Tx,
  communityId: string,
  paperId: string,
  of: { number: number; shownTo: ShownTo; note: string | null; parts: readonly ShownPart[] },
  { by, at }: By,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('paper_version')
    .values({
      community_id: communityId,
      id,
      paper_id: paperId,
      number: of.number,
      shown_to: of.shownTo,
      note: of.note,
      parts: JSON.stringify(of.parts),
      made_at: at,
      made_by: by,
    })
    .execute()
  return id
}

/** Takes away all papers of an exercise. */
export async function deleteExercisePapers(tx: Tx): Promise<void> {
  await sql`select clear_exercise('papers')`.execute(tx)
}
