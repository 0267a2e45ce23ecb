import { sql } from 'kysely'
import { askRaw, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { versionMails } from '../access/index.ts'
import type { FileRow } from '../agreements/index.ts'
import type { BoardRow, CirculationFacts } from './circulation-row.model.ts'

/** The version whose board is asked for: the one shown, or one by its number; only where the reader may see it. */
const wantedVersion = (communityId: string, slug: string, number: number | null) =>
  number === null
    ? sql`(select document.community_id, document.shown_version_id as version_id from document
        where document.community_id = ${communityId} and document.slug = ${slug}
          and viewer_sees(document.audience)) wanted`
    : sql`(select version.community_id, version.id as version_id
        from document join document_version version
          on version.community_id = document.community_id and version.document_id = document.id
        where document.community_id = ${communityId} and document.slug = ${slug}
          and viewer_sees(document.audience) and version.number = ${number}) wanted`

/** How a version was put forward, the version itself in short, what has been answered, who was reminded, and the tiles of its parties. */
const circulationOf = madeOnce((communityId: string, slug: string, number: number | null) =>
  askRaw(sql<CirculationFacts>`
    select circulation.version_id as "versionId", circulation.put_forward_on as "putForwardOn",
      version.deadline, version.review_day as "reviewDay",
      circulation.deciding_body as "decidingBody", circulation.rule_kind as "ruleKind",
      circulation.rule_parties as "ruleParties", circulation.rule_percent as "rulePercent",
      circulation.rule_day as "ruleDay", circulation.record, circulation.shown_on as "shownOn",
      circulation.source, version.title, version.summary, version.state, version.number,
      version.withdrawn_on as "withdrawnOn", version.withdrawal_reason as "withdrawalReason",
      document.shown_version_id <> version.id as followed,
      (select json_agg(told order by told.id) from (
        select 'reservation' as kind, answer.party_code as "partyCode",
          answer.treatment_id as "treatmentId", answer.hinders as answer,
          answer.answered_on as "on", answer.source, answer.id
        from reservation_answer answer
        where answer.community_id = circulation.community_id
          and answer.version_id = circulation.version_id
        union all
        select 'standing', clarified.party_code, null, clarified.is_party,
          clarified.clarified_on, clarified.source, clarified.id
        from party_clarification clarified
        where clarified.community_id = circulation.community_id
          and clarified.version_id = circulation.version_id) told) as answers,
      (select json_agg(json_build_object('partyCode', nudge.party_code, 'on', nudge.nudged_on,
          'at', to_char(nudge.nudged_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
        from party_nudge nudge
        where nudge.community_id = circulation.community_id
          and nudge.version_id = circulation.version_id) as nudges,
      (select json_agg(json_build_object('map', tile.community_key, 'code', tile.code,
          'row', tile.row_number, 'column', tile.column_number))
        from circulation_party party
        join tile on tile.code = party.party_code
        where party.community_id = circulation.community_id
          and party.version_id = circulation.version_id) as tiles
    from ${wantedVersion(communityId, slug, number)}
    join circulation on circulation.community_id = wanted.community_id
      and circulation.version_id = wanted.version_id
    join document_version version on version.community_id = circulation.community_id
      and version.id = circulation.version_id
    join document on document.community_id = version.community_id
      and document.id = version.document_id`),
)

/** All parties of the version with all that has come from them, in one question. */
const boardRows = madeOnce((communityId: string, slug: string, number: number | null) =>
  askRaw(sql<BoardRow>`
    select party.party_code as code, party.name, party.kind, party.standing,
      party.standing_note as "standingNote", treatment.id as "treatmentId", treatment.body,
      treatment.body_name as "bodyName", treatment.deciding_body as "decidingBody",
      treatment.state, treatment.day, treatment.case_number as "caseNumber", treatment.wording,
      treatment.remark, treatment.reservation, treatment.minute_addition as "minuteAddition",
      treatment.file_sha256 as sha256, treatment.file_name as "fileName", treatment.link,
      treatment.registered_as as "registeredAs", treatment.registered_on as "registeredOn",
      treatment.source, treatment.supersedes
    from ${wantedVersion(communityId, slug, number)}
    join circulation_party party on party.community_id = wanted.community_id
      and party.version_id = wanted.version_id
    left join treatment on treatment.community_id = party.community_id
      and treatment.version_id = party.version_id and treatment.party_code = party.party_code
    order by party.name collate norwegian, treatment.id`),
)

/** What became of the mails to the parties of the version. */
export const boardMails = madeOnce((communityId: string, slug: string, number: number | null) =>
  versionMails(
    communityId,
    sql`select wanted.version_id from ${wantedVersion(communityId, slug, number)}`,
  ),
)

/** The questions whose answers make a board. */
export const boardQuestions = (communityId: string, slug: string, number: number | null) => ({
  circulations: circulationOf(communityId, slug, number),
  rows: boardRows(communityId, slug, number),
})

/** Which file one treatment has, where the reader may see the document. */
export const treatmentFile = (
  communityId: string,
  slug: string,
  partyCode: string,
  treatmentId: string,
): Question<FileRow> =>
  askRaw(sql<FileRow>`
    select treatment.file_name as "fileName", file.kind, file.sha256,
      octet_length(file.bytes) as size, document.audience = 'public' as "isPublic"
    from document
    join document_version version
      on version.community_id = document.community_id and version.document_id = document.id
    join treatment on treatment.community_id = version.community_id
      and treatment.version_id = version.id and treatment.party_code = ${partyCode}
      and treatment.id = ${treatmentId}
    join stored_file file on file.community_id = treatment.community_id
      and file.sha256 = treatment.file_sha256
    where document.community_id = ${communityId} and document.slug = ${slug}
      and viewer_sees(document.audience)`)
