import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import type { Case, Readers, Worked, WrittenCase } from './case.model.ts'
import type { Treatment } from './treatment.model.ts'

/** One deed at a time about the cases of a community. */
export const holdCases = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `cases:${communityId}`)

/** A case as it is kept first; what lists have of it is worked out once its treatments stand. */
export type NewCase = Omit<
  Case,
  'judgedAt' | 'isRemoved' | 'standing' | 'waits' | 'sortedOn' | 'joinedTo'
> & { judgedAt?: Instant | null }

type By = { by: string | null; at: Instant }

export async function insertCase(
  tx: Tx,
  communityId: string,
  of: NewCase,
  { by }: By,
): Promise<void> {
  const { raised } = of
  await tx
    .insertInto('case_item')
    .values({
      community_id: communityId,
      id: of.id,
      code: of.code,
      body_key: of.body,
      raised_side: raised.side,
      raised_party: raised.party,
      raised_body: raised.body,
      raised_name: raised.name,
      raised_function: raised.functionName,
      raised_email: raised.email,
      raised_on: raised.on,
      raised_at: raised.at,
      raised_by: by,
      behalf_name: raised.behalf?.name ?? null,
      behalf_way: raised.behalf?.way ?? null,
      behalf_on: raised.behalf?.on ?? null,
      intake: of.intake,
      judged_at: of.judgedAt ?? null,
      judged_because: of.judgedBecause,
      template_id: of.template,
      template_year: of.templateYear,
      readers: [...of.readers],
      standing: of.intake === 'accepted' ? 'unplanned' : of.intake,
      waits: true,
      sorted_on: raised.on ?? osloDay(raised.at),
      ...caseColumns(of),
    })
    .execute()
}

export async function updateCase(
  tx: Tx,
  communityId: string,
  id: string,
  of: WrittenCase,
): Promise<void> {
  await tx
    .updateTable('case_item')
    .set(caseColumns(of))
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

const caseColumns = (of: WrittenCase) => ({
  title: of.title,
  why: of.why,
  wanted: of.wanted,
  touched: of.touched,
  due: of.due,
  kind: of.kind,
  matter: of.matter,
  summary: of.summary,
  owner_name: of.ownerName,
  owner_side: of.ownerSide,
  clause: of.clause,
  document_id: of.document,
  round_id: of.round,
  belongs_to: of.belongsTo,
  acts: of.acts,
  audience: of.audience,
  owner_organ: of.ownerOrgan,
  archive_owner: of.archiveOwner,
  exempt_by: of.exemptBy,
  exempt_review: of.exemptReview,
})

/** What came of what was submitted. */
export async function updateIntake(
  tx: Tx,
  communityId: string,
  id: string,
  of: { intake: Case['intake']; because: string | null; joinedTo: string | null },
  { by, at }: By,
): Promise<void> {
  await tx
    .updateTable('case_item')
    .set({
      intake: of.intake,
      judged_at: at,
      judged_by: by,
      judged_because: of.because,
      joined_to: of.joinedTo,
    })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** What lists have of a case, and whose keys open it. */
export async function updateWorked(
  tx: Tx,
  communityId: string,
  id: string,
  { standing, waits, sortedOn, readers }: Worked & { readers: Readers },
): Promise<void> {
  await tx
    .updateTable('case_item')
    .set({ standing, waits, sorted_on: sortedOn, readers: [...readers] })
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .execute()
}

/** The words that a case is found by, but for those of what its files say, in place of those it had; `readers` where fewer see the part that they stand in. */
export async function replaceWords(
  tx: Tx,
  communityId: string,
  caseId: string,
  words: readonly { word: string; readers: Readers | null }[],
): Promise<void> {
  await tx
    .deleteFrom('case_word')
    .where('community_id', '=', communityId)
    .where('case_id', '=', caseId)
    .where('file_id', 'is', null)
    .execute()
  if (words.length === 0) return
  await sql`insert into case_word (community_id, case_id, word, readers)
    select ${communityId}::uuid, ${caseId}::uuid, each ->> 'word',
      case when each -> 'readers' <> 'null'
        then array(select jsonb_array_elements_text(each -> 'readers')) end
    from jsonb_array_elements(${JSON.stringify(words)}::jsonb) each`.execute(tx)
}

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

/** What whoever raised a case is asked. */
export async function insertQuestion(
  tx: Tx,
  communityId: string,
  caseId: string,
  of: { id: string; question: string },
  { by, at }: By,
): Promise<void> {
  await tx
    .insertInto('case_question')
    .values({ community_id: communityId, case_id: caseId, ...of, asked_at: at, asked_by: by })
    .execute()
}

/** Lets a case belong to a document, each as it is known; what its address knows it by, or null where there is none. */
export async function keepCaseDocument(
  tx: Tx,
  communityId: string,
  { title, slug }: { title: string; slug: string },
): Promise<string | null> {
  const { rows } = await sql<{
    code: string
  }>`update case_item set document_id = document.id from document
    where case_item.community_id = ${communityId} and document.community_id = ${communityId}
      and case_item.title = ${title} and document.slug = ${slug} returning case_item.code`.execute(
    tx,
  )
  return rows[0]?.code ?? null
}

/** Empties an exercise's cases; the database refuses it in any other community. */
export async function deleteExerciseCases(tx: Tx): Promise<void> {
  await sql`select clear_exercise('cases')`.execute(tx)
}
