import { sql } from 'kysely'
import type { Instant } from '../../kernel/day.model.ts'
import { osloDay } from '../../kernel/oslo.model.ts'
import { holdName, type Tx } from '../../platform/db.ts'
import type { By, Case, CaseWord, Readers, Worked, WrittenCase } from './case.model.ts'

/** One deed at a time about the cases of a community. */
export const holdCases = (tx: Tx, communityId: string): Promise<void> =>
  holdName(tx, `cases:${communityId}`)

/** A case as it is kept first; what lists have of it is worked out once its treatments stand. */
export type NewCase = Omit<
  Case,
  'judgedAt' | 'isRemoved' | 'standing' | 'waits' | 'sortedOn' | 'joinedTo'
> & { judgedAt?: Instant | null }

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
  body_key: of.body,
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

/** The words that a case is found by, but for those of what its files and its paper say, in place of those it had; `readers` where fewer see the part that they stand in, `stop` where one treatment alone says it. */
export async function replaceWords(
  tx: Tx,
  communityId: string,
  caseId: string,
  words: readonly CaseWord[],
): Promise<void> {
  await tx
    .deleteFrom('case_word')
    .where('community_id', '=', communityId)
    .where('case_id', '=', caseId)
    .where('file_id', 'is', null)
    .where('paper_id', 'is', null)
    .execute()
  if (words.length === 0) return
  await sql`insert into case_word (community_id, case_id, treatment_id, word, readers)
    select ${communityId}::uuid, ${caseId}::uuid, (each ->> 'stop')::uuid, each ->> 'word',
      case when each -> 'readers' <> 'null'
        then array(select jsonb_array_elements_text(each -> 'readers')) end
    from jsonb_array_elements(${JSON.stringify(words)}::jsonb) each`.execute(tx)
}

/** The words of a paper that a body was shown, in place of those of what it was shown before: for all who see the case. */
export async function replaceWordsOfPaper(
  tx: Tx,
  communityId: string,
  of: { caseId: string; paperId: string },
  words: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('case_word')
    .where('community_id', '=', communityId)
    .where('paper_id', '=', of.paperId)
    .execute()
  await sql`insert into case_word (community_id, case_id, paper_id, word)
    select ${communityId}::uuid, ${of.caseId}::uuid, ${of.paperId}::uuid, word
    from unnest(${[...words]}::text[]) word`.execute(tx)
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

/** Lets the case with a title belong to a document; what its address knows it by, or null where there is none. */
export async function keepCaseDocument(
  tx: Tx,
  communityId: string,
  { title, document }: { title: string; document: string },
): Promise<string | null> {
  const kept = await tx
    .updateTable('case_item')
    .set({ document_id: document })
    .where('community_id', '=', communityId)
    .where('title', '=', title)
    .returning('code')
    .executeTakeFirst()
  return kept?.code ?? null
}

/** Empties an exercise's cases; the database refuses it in any other community. */
export async function deleteExerciseCases(tx: Tx): Promise<void> {
  await sql`select clear_exercise('cases')`.execute(tx)
}
