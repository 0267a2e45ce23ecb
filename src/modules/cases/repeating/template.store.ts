import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { WrittenTemplate } from './template.model.ts'

export async function insertTemplate(
  tx: Tx,
  communityId: string,
  id: string,
  of: WrittenTemplate,
): Promise<void> {
  await tx
    .insertInto('case_template')
    .values({ community_id: communityId, id, ...columns(of) })
    .execute()
}

export async function updateTemplate(
  tx: Tx,
  communityId: string,
  id: string,
  of: WrittenTemplate,
): Promise<void> {
  await tx
    .updateTable('case_template')
    .set(columns(of))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function endTemplate(
  tx: Tx,
  communityId: string,
  id: string,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('case_template')
    .set({ ended_at: at })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

const columns = (of: WrittenTemplate) => ({
  body_key: of.body,
  title: of.title,
  why: of.why,
  wanted: of.wanted,
  summary: of.summary,
  kind: of.kind,
  matter: of.matter,
  clause: of.clause,
  acts: of.acts,
  due_each_year: of.dueEachYear,
})
