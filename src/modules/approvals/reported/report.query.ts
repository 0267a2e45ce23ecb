import { sql } from 'kysely'
import { ask, asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { wantedVersion } from '../board.query.ts'
import { toldTextNames, toldTexts } from '../treatment.model.ts'
import { pendingReports } from '../waiting/pending-report.query.ts'
import { type Report, reportRow } from './report.model.ts'

const texts = sql.join(
  toldTextNames.map((name) => sql`report.${sql.ref(toldTexts[name].column)} as ${sql.ref(name)}`),
)

/** The columns of what was told, of a part of SQL that is called `report`. */
export const reportColumns = sql`report.id, report.party_code as "partyCode", report.person_id as "personId",
  report.body, report.state, report.day, ${texts}, report.link, report.file_name as "fileName",
  report.file_sha256 as sha256, report.is_early as "isDayRight", report.name, report.function_name as "functionName",
  (select person.name from person where person.id = report.person_id) as "sentTo", report.reported_on as "on",
  (select case when settled.treatment_id is null then 'set-aside' else 'answer' end from party_report_settled settled
    where settled.community_id = report.community_id and settled.report_id = report.id) as "settledAs",
  (select settled.settled_on from party_report_settled settled
    where settled.community_id = report.community_id and settled.report_id = report.id) as "settledOn"`

/**
 * What is told of a party, or of all, and of a version, the one that is shown or one by its number, and nobody has confirmed;
 * oldest first.
 */
export const reportsOf = madeOnce(
  (
    communityId: string,
    slug: string,
    partyCode: string | null,
    number: number | null,
  ): Question<Report> =>
    asked(
      reportRow,
      sql`select ${reportColumns} from ${ask
        .selectFrom(wantedVersion(communityId, slug, number))
        .selectAll()} shown
        join ${pendingReports} report
          on report.community_id = shown.community_id and report.version_id = shown.version_id
        ${partyCode === null ? sql`` : sql`where report.party_code = ${partyCode}`} order by report.id`,
    ),
)

/** What was told of any version of a document, by its ids, whatever came of it: what a form was filled with. */
export const reportsFilled = (
  communityId: string,
  slug: string,
  ids: readonly string[],
): Question<Report> =>
  asked(
    reportRow,
    sql`select ${reportColumns}
      from document
      join document_version version on version.community_id = document.community_id and version.document_id = document.id
      join party_report report on report.community_id = version.community_id and report.version_id = version.id
      where document.community_id = ${communityId} and document.slug = ${slug} and viewer_sees(document.audience)
        and report.id = any (${ids}::uuid[]) order by report.id`,
  )

/**
 * Something that was told of a party and the version that is shown, and what whoever told it has told since, whatever came of it;
 * oldest first, nothing where none is asked for.
 */
export const reportTold = (
  communityId: string,
  slug: string,
  partyCode: string,
  reportId: string | null,
): Question<Report> =>
  asked(
    reportRow,
    sql`select ${reportColumns}
      from (${ask.selectFrom(wantedVersion(communityId, slug, null)).selectAll()}) shown
      join party_report asked on asked.community_id = shown.community_id and asked.version_id = shown.version_id
      join party_report report on report.community_id = asked.community_id and report.version_id = asked.version_id
        and report.party_code = asked.party_code and report.person_id = asked.person_id and report.id >= asked.id
      where asked.party_code = ${partyCode} and asked.id = ${reportId}::uuid order by report.id`,
  )
