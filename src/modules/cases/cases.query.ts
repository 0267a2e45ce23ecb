import { type RawBuilder, sql } from 'kysely'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import type { Case, CaseFile, CaseQuestion } from './case.model.ts'
import { caseFileRow, caseRow, questionRow, remarkRow, treatmentRow } from './case-row.model.ts'
import type { Remark, Treatment } from './treatment.model.ts'

/** The keys of the reader, found once for a question. */
export const readerKeys = sql`(select viewer_keys())`

/** Is the case that `item` names one that the reader sees? */
export const isCaseSeen = sql`item.readers && ${readerKeys}`

/** Does the reader take cases in, of both sides' or of one that is hers to keep? */
const keeps = sql`${readerKeys} && array['secretariat', 'secretariat:trust', 'secretary:' || item.body_key]`
/** The word is a table's name, and so stands as a value. */
const isInside = sql`(${readerKeys} && array[${'community'}]::text[] or ${keeps})`

/** Whoever raised a case from a seat that speaks for no one party. */
export const raisingPerson = sql`case when item.raised_party is null and item.raised_body is not null
  and item.template_id is null then item.raised_by end`

/** The keys of whoever raised a case. A word that is a table's name stands as a value. */
export const raiserKeys = sql`array['party:' || item.raised_party, ${'person:'}::text || ${raisingPerson}]`

/** What `caseRow` reads. Who raised a case is told those inside, and an address those who keep it. */
export const caseColumns = sql`item.id, item.code, item.body_key as body, item.title, item.why, item.wanted, item.touched, item.due,
  jsonb_build_object('side', item.raised_side, 'party', item.raised_party, 'body', item.raised_body,
    ${'person'}::text, ${raisingPerson},
    'name', case when ${isInside} then item.raised_name end,
    'functionName', case when ${isInside} then item.raised_function end,
    'email', case when ${keeps} then item.raised_email end, 'on', item.raised_on,
    'at', to_char(item.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'behalf', case when item.behalf_way is not null or item.behalf_name is not null then jsonb_build_object(
      'name', case when ${keeps} or ${readerKeys} && ${raiserKeys} then item.behalf_name end, 'way', item.behalf_way, 'on', item.behalf_on) end) as raised,
  item.intake, item.judged_at as "judgedAt", item.judged_because as "judgedBecause",
  (select other.code from case_item other where other.community_id = item.community_id and other.id = item.joined_to
    and other.readers && ${readerKeys}) as "joinedTo",
  item.kind, item.matter, item.summary, item.owner_name as "ownerName", item.owner_side as "ownerSide", item.clause,
  item.document_id as document, item.round_id as round, item.belongs_to as "belongsTo", item.acts, item.audience,
  item.owner_organ as "ownerOrgan", item.archive_owner as "archiveOwner", item.exempt_by as "exemptBy",
  item.exempt_review as "exemptReview", item.template_id as template, item.template_year as "templateYear",
  item.removed_at is not null as "isRemoved", item.readers, item.standing, item.waits, item.sorted_on as "sortedOn"`

/** What `treatmentRow` reads. */
export const treatmentColumns = sql`stop.id, stop.body_key as body, stop.party_code as party, stop.body_name as "bodyName",
  case when stop.held_from is not null then jsonb_build_object('from', stop.held_from, 'until', stop.held_until) end as held,
  stop.stage, stop.number, stop.number_key as "numberKey", stop.follows, stop.outcome, stop.decided, stop.source,
  stop.recorded_at as "recordedAt", stop.authority, stop.clause, stop.judgement_id as judgement, stop.note, stop.audience,
  stop.planned_at as "plannedAt", stop.withdrawn_at as "withdrawnAt", stop.withdrawn_because as "withdrawnBecause"`

/** May the reader see the part of a case that has this alias? */
export const isPartSeen = (alias: string): RawBuilder<unknown> =>
  sql`(${sql.ref(`${alias}.readers`)} is null or ${sql.ref(`${alias}.readers`)} && ${readerKeys})`

/** A case by its address, where the reader sees it: a part of SQL. */
export const seenCase = (communityId: string, code: string) => sql`
  (select * from case_item item where item.community_id = ${communityId} and item.code = ${code} and ${isCaseSeen})`

/** A case by its address, where the reader sees it. */
export const caseByCode: (communityId: string, code: string) => Question<Case> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(caseRow, sql`select ${caseColumns} from ${seenCase(communityId, code)} item`),
    ),
)

/** Its treatments, also those that were taken off. */
const treatmentsOf: (communityId: string, code: string) => Question<Treatment> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        treatmentRow,
        sql`
    select ${treatmentColumns} from case_treatment stop
    join ${seenCase(communityId, code)} item on item.community_id = stop.community_id and item.id = stop.case_id
    where stop.community_id = ${communityId} and ${isPartSeen('stop')}
    order by stop.held_until nulls last, stop.planned_at, stop.id`,
      ),
    ),
)

/** What was noted to them. */
const remarksOf: (communityId: string, code: string) => Question<Remark> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        remarkRow,
        sql`
    select remark.id, remark.treatment_id as treatment, remark.whose, remark.speaker, remark.point, remark.words
    from case_remark remark
    join case_treatment stop on stop.community_id = remark.community_id and stop.id = remark.treatment_id
    join ${seenCase(communityId, code)} item on item.community_id = stop.community_id and item.id = stop.case_id
    where remark.community_id = ${communityId} and ${isPartSeen('stop')}
    order by remark.treatment_id, remark.position`,
      ),
    ),
)

/** What its raiser was asked, for those who take cases in and for the raiser. */
export const questionsOf: (communityId: string, code: string) => Question<CaseQuestion> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        questionRow,
        sql`
    select question.id, question.question, question.asked_at as "askedAt", question.answer,
      question.answered_at as "answeredAt"
    from case_question question
    join ${seenCase(communityId, code)} item on item.community_id = question.community_id and item.id = question.case_id
    where question.community_id = ${communityId}
      and (${keeps} or ${readerKeys} && ${raiserKeys})
    order by question.asked_at, question.id`,
      ),
    ),
)

/** What is attached to it; the letter of whoever wrote is for those who take cases in. */
export const filesOf: (communityId: string, code: string) => Question<CaseFile> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        caseFileRow,
        sql`
    select attached.id, attached.sort, attached.title, attached.file_name as "fileName",
      attached.sha256, attached.audience, attached.added_at as "addedAt", file.kind, octet_length(file.bytes) as size
    from case_file attached
    join ${seenCase(communityId, code)} item on item.community_id = attached.community_id and item.id = attached.case_id
    join stored_file file on file.community_id = attached.community_id and file.sha256 = attached.sha256
    where attached.community_id = ${communityId} and ${isPartSeen('attached')}
      and (attached.sort <> 'letter' or ${keeps})
    order by attached.position`,
      ),
    ),
)

/** All that a case is. */
export const caseQuestions = (communityId: string, code: string) => ({
  cases: caseByCode(communityId, code),
  treatments: treatmentsOf(communityId, code),
  remarks: remarksOf(communityId, code),
  questions: questionsOf(communityId, code),
  files: filesOf(communityId, code),
})
