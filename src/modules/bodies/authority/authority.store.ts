import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { AuthorityVersion } from './authority.model.ts'
import type { Judgement, Objection } from './judgement.model.ts'

type Entered = { by: string | null; at: Instant }

/** Keeps a version with its rows in their order. */
export async function insertVersion(
  tx: Tx,
  communityId: string,
  of: AuthorityVersion,
  { by, at }: Entered,
): Promise<void> {
  await tx
    .insertInto('authority_version')
    .values({
      community_id: communityId,
      id: of.id,
      name: of.name,
      heading: of.heading,
      agreement: of.agreement,
      agreement_slug: of.agreementAt,
      source: of.source,
      valid_from: of.from,
      day_source: of.daySource,
      also: of.also,
      reading: of.reading,
      unknowns: of.unknowns,
      entered_at: at,
      entered_by: by,
    })
    .execute()
  await tx
    .insertInto('authority_row')
    .values(
      of.rows.map((row, position) => ({
        community_id: communityId,
        version_id: of.id,
        position,
        matter: row.matter,
        label: row.label,
        clause: row.clause,
        words: row.words,
        decides: [...row.decides],
        may: [...row.may],
        recommender: row.recommender,
        recommending: row.recommending,
        still: row.still,
        note: row.note,
      })),
    )
    .execute()
}

/** Writes the day that a version came into force, and where that was read. */
export async function updateDay(
  tx: Tx,
  communityId: string,
  id: string,
  { from, daySource }: { from: Day; daySource: string },
): Promise<void> {
  await tx
    .updateTable('authority_version')
    .set({ valid_from: from, day_source: daySource })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function insertJudgement(
  tx: Tx,
  communityId: string,
  of: Omit<Judgement, 'withdrawnAt' | 'withdrawnBecause'>,
  by: string | null,
): Promise<void> {
  await tx
    .insertInto('authority_judgement')
    .values({
      community_id: communityId,
      id: of.id,
      version_id: of.version,
      about: of.about,
      matter: of.matter,
      alternative: of.alternative,
      chosen: of.chosen,
      body: of.body,
      planned_on: of.plannedOn,
      answer: of.answer,
      judge_name: of.judge,
      judge_function: of.judgeFunction,
      reason: of.reason,
      judged_at: of.at,
      judged_by: by,
    })
    .execute()
}

/** Takes a judgement back; it stays, with why. */
export async function withdrawJudgement(
  tx: Tx,
  communityId: string,
  id: string,
  { because, by, at }: { because: string; by: string; at: Instant },
): Promise<void> {
  await tx
    .updateTable('authority_judgement')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_because: because })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function insertObjection(
  tx: Tx,
  communityId: string,
  of: Objection,
  { by, at }: Entered,
): Promise<void> {
  await tx
    .insertInto('authority_objection')
    .values({
      community_id: communityId,
      id: of.id,
      judgement_id: of.judgement,
      party_code: of.party,
      name: of.name,
      objected_on: of.on,
      words: of.words,
      registered_at: at,
      registered_by: by,
    })
    .execute()
}
