import { sql } from 'kysely'
import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Tx } from '../../platform/db.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import {
  type AnswerRow,
  boardColumns,
  toBoardParties,
  toCirculation,
} from './circulation-row.model.ts'
import type { EntryRule } from './entry.model.ts'
import type { CirculationRecord } from './party-state.model.ts'
import type { PartyKind, TreatingBody } from './treatment.model.ts'

export type NewCirculation = {
  versionId: string
  on: Day
  at: Instant
  by: string | null
  decidingBody: TreatingBody
  rule: EntryRule
  record: CirculationRecord
  shownOn: Day | null
  source: string | null
  parties: readonly {
    code: string
    name: string
    kind: PartyKind
    standing: 'settled' | 'unsettled'
    note: string | null
  }[]
}

export async function insertCirculation(
  tx: Tx,
  communityId: string,
  { parties, rule, ...order }: NewCirculation,
): Promise<void> {
  await tx
    .insertInto('circulation')
    .values({
      community_id: communityId,
      version_id: order.versionId,
      put_forward_on: order.on,
      put_forward_at: order.at,
      put_forward_by: order.by,
      deciding_body: order.decidingBody,
      rule_kind: rule.kind,
      rule_parties: rule.kind === 'number' ? rule.parties : null,
      rule_percent: rule.kind === 'share' ? rule.percent : null,
      rule_day: rule.kind === 'on-day' ? rule.day : null,
      record: order.record,
      shown_on: order.shownOn,
      source: order.source,
      party_count: parties.length,
    })
    .execute()
  await tx
    .insertInto('circulation_party')
    .values(
      parties.map(({ code, name, kind, standing, note }) => ({
        community_id: communityId,
        version_id: order.versionId,
        party_code: code,
        name,
        kind,
        standing,
        standing_note: note,
      })),
    )
    .execute()
}

/**
 * The circulation of a document's shown version with all parties, held with its document until the transaction ends.
 * Undefined when there is none that the doer sees.
 */
export async function holdCirculation(
  tx: Tx,
  communityId: string,
  slug: string,
): Promise<
  | { circulation: Circulation; isOut: boolean; documentTitle: string; parties: BoardParty[] }
  | undefined
> {
  const held = await sql<{ documentId: string | null }>`
    select hold_document(${communityId}, ${slug}) as "documentId"`.execute(tx)
  const documentId = held.rows[0]?.documentId ?? null
  if (documentId === null) return undefined
  const row = await tx
    .selectFrom('circulation')
    .innerJoin('document_version as version', (join) =>
      join
        .onRef('version.community_id', '=', 'circulation.community_id')
        .onRef('version.id', '=', 'circulation.version_id'),
    )
    .innerJoin('document', (join) =>
      join
        .onRef('document.community_id', '=', 'version.community_id')
        .onRef('document.shown_version_id', '=', 'version.id'),
    )
    .where('circulation.community_id', '=', communityId)
    .where('document.id', '=', documentId)
    .select(['circulation.version_id as versionId', 'circulation.put_forward_on as putForwardOn'])
    .select([
      'version.deadline',
      'version.review_day as reviewDay',
      'version.state',
      'version.withdrawn_on as withdrawnOn',
      'version.title',
    ])
    .select(['circulation.deciding_body as decidingBody', 'circulation.rule_kind as ruleKind'])
    .select(['circulation.rule_parties as ruleParties', 'circulation.rule_percent as rulePercent'])
    .select(['circulation.rule_day as ruleDay', 'circulation.record'])
    .select('circulation.shown_on as shownOn')
    .executeTakeFirst()
  if (!row) return undefined
  const { versionId } = row
  const rows = await tx
    .selectFrom('circulation_party as party')
    .leftJoin('treatment', (join) =>
      join
        .onRef('treatment.community_id', '=', 'party.community_id')
        .onRef('treatment.version_id', '=', 'party.version_id')
        .onRef('treatment.party_code', '=', 'party.party_code'),
    )
    .where('party.community_id', '=', communityId)
    .where('party.version_id', '=', versionId)
    .select(boardColumns)
    .orderBy('party.party_code')
    .orderBy('treatment.id')
    .execute()
  const answers = await listAnswers(tx, communityId, versionId)
  return {
    circulation: toCirculation(row),
    isOut: row.state === 'out',
    documentTitle: row.title,
    parties: toBoardParties(rows, answers),
  }
}

async function listAnswers(tx: Tx, communityId: string, versionId: string): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select 'reservation' as kind, party_code as "partyCode", treatment_id as "treatmentId",
      hinders as answer, answered_on as "on", source, id from reservation_answer
      where community_id = ${communityId} and version_id = ${versionId}
    union all
    select 'standing', party_code, null, is_party, clarified_on, source, id from party_clarification
      where community_id = ${communityId} and version_id = ${versionId}
    order by id`.execute(tx)
  return rows
}

/** Keeps what lists show of the circulation, as the rules now judge it. */
export async function keepTally(
  tx: Tx,
  communityId: string,
  versionId: string,
  tally: { adopted: number; open: number; inForceFrom: Day | null },
): Promise<void> {
  await tx
    .updateTable('circulation')
    .set({
      adopted_count: tally.adopted,
      open_count: tally.open,
      in_force_from: tally.inForceFrom,
    })
    .where('community_id', '=', communityId)
    .where('version_id', '=', versionId)
    .execute()
}

/** Clears all documents and answers of an exercise; the database refuses for a real community. */
export const clearExercise = async (tx: Tx): Promise<void> => {
  await sql`select clear_exercise('documents')`.execute(tx)
}
