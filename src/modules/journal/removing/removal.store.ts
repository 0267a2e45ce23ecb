import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import { aText, fields, orNull } from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import { holdName, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'

/** One removal of text at a time in a community, so that each is judged by what stands when it is asked or approved. */
export const holdRemovals = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `removals:${communityId}`)

/** How many entries still tell the doer of a subject, and whether someone has asked to have it removed. */
export async function loadRemovalFacts(tx: Tx, communityId: string, subject: string) {
  const kept = await tx
    .selectFrom('journal_entry as entry')
    .innerJoin('journal_details as told', (join) =>
      join
        .onRef('told.community_id', '=', 'entry.community_id')
        .onRef('told.number', '=', 'entry.number'),
    )
    .where('entry.community_id', '=', communityId)
    .where('entry.subject', '=', subject)
    .where('told.removed_at', 'is', null)
    .where(sql<boolean>`viewer_sees_subject(entry.community_id, entry.subject)`)
    .select((e) => e.fn.countAll<number>().as('entries'))
    .executeTakeFirstOrThrow()
  const asked = await tx
    .selectFrom('text_removal')
    .select('id')
    .where('community_id', '=', communityId)
    .where('subject', '=', subject)
    .where('approved_at', 'is', null)
    .executeTakeFirst()
  return { keptEntries: kept.entries, askedAlready: asked !== undefined }
}

export type AskedRemoval = {
  communityId: string
  id: string
  subject: string
  reason: string
  by: string
  at: Instant
}

export async function insertRemoval(tx: Tx, asked: AskedRemoval): Promise<void> {
  await tx
    .insertInto('text_removal')
    .values({
      community_id: asked.communityId,
      id: asked.id,
      subject: asked.subject,
      reason: asked.reason,
      asked_by: asked.by,
      asked_at: asked.at,
    })
    .execute()
}

/** Takes the text away through the database's own door; the subject it was about, or null when it would not. */
export async function removeText(
  tx: Tx,
  id: string,
  approver: string,
  at: Instant,
): Promise<string | null> {
  const { removed } = await askWithin(tx)({
    removed: asked(
      fields({ subject: orNull(aText) }),
      sql`select approve_text_removal(${id}::uuid, ${approver}::uuid, ${at}::timestamptz) as subject`,
    ),
  })
  return removed[0]?.subject ?? null
}
