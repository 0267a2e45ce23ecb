import type { Tx } from '../../platform/db.ts'
import type { By, Readers } from './case.model.ts'
import type { Treatment } from './treatment.model.ts'

export async function insertTreatment(
  tx: Tx,
  communityId: string,
  caseId: string,
  of: Omit<Treatment, 'withdrawnAt' | 'withdrawnBecause'> & { readers: Readers | null },
  { by }: By,
): Promise<void> {
  await tx
    .insertInto('case_treatment')
    .values({
      community_id: communityId,
      id: of.id,
      case_id: caseId,
      body_key: of.body,
      party_code: of.party,
      planned_at: of.plannedAt,
      planned_by: by,
      recorded_by: of.outcome === null ? null : by,
      ...treatmentColumns(of),
    })
    .execute()
}

/** What stands of a treatment beside whose it is. */
export type WrittenTreatment = Pick<
  Treatment,
  | 'bodyName'
  | 'held'
  | 'stage'
  | 'number'
  | 'numberKey'
  | 'follows'
  | 'outcome'
  | 'decided'
  | 'source'
  | 'recordedAt'
  | 'authority'
  | 'clause'
  | 'judgement'
  | 'note'
  | 'audience'
> & { readers: Readers | null }

export async function updateTreatment(
  tx: Tx,
  communityId: string,
  id: string,
  of: WrittenTreatment,
  { by }: By,
): Promise<void> {
  await tx
    .updateTable('case_treatment')
    .set({ ...treatmentColumns(of), recorded_by: of.outcome === null ? null : by })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

const treatmentColumns = (of: WrittenTreatment) => ({
  body_name: of.bodyName,
  held_from: of.held?.from ?? null,
  held_until: of.held?.until ?? null,
  stage: of.stage,
  number: of.number,
  number_key: of.numberKey,
  follows: of.follows,
  outcome: of.outcome,
  decided: of.decided,
  source: of.source,
  recorded_at: of.recordedAt,
  authority: of.authority,
  clause: of.clause,
  judgement_id: of.judgement,
  note: of.note,
  audience: of.audience,
  readers: of.readers && [...of.readers],
})

export async function withdrawTreatment(
  tx: Tx,
  communityId: string,
  id: string,
  because: string,
  { by, at }: By,
): Promise<void> {
  await tx
    .updateTable('case_treatment')
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_because: because })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

export async function insertRemarks(
  tx: Tx,
  communityId: string,
  treatmentId: string,
  remarks: readonly {
    id: string
    whose: string
    speaker: string | null
    point: string | null
    words: string
  }[],
): Promise<void> {
  if (remarks.length === 0) return
  await tx
    .insertInto('case_remark')
    .values(
      remarks.map((of, i) => ({
        community_id: communityId,
        treatment_id: treatmentId,
        position: i + 1,
        ...of,
      })),
    )
    .execute()
}
