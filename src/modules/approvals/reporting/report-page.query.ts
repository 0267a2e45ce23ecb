import { sql } from 'kysely'
import { type FileRow, fileRow } from '../../../kernel/kept-file.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { answerRead } from '../answer/read-before.query.ts'
import { boardQuestions, wantedVersion } from '../board.query.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'
import { type Report, reportRow } from '../reported/report.model.ts'
import { reportColumns, reportsOf } from '../reported/report.query.ts'
import type { SetAsideRead } from './set-aside.model.ts'

/** What the page of something that was told asks. */
export const reportPageQuestions = (
  communityId: string,
  slug: string,
  partyCode: string,
  reportId: string,
) => ({
  ...boardQuestions(communityId, slug, null),
  reports: reportsOf(communityId, slug, partyCode, null),
  told: asked(
    reportRow,
    sql`select ${reportColumns}
      from (${ask.selectFrom(wantedVersion(communityId, slug, null)).selectAll()}) shown
      join party_report report on report.community_id = shown.community_id and report.version_id = shown.version_id
      where report.party_code = ${partyCode} and report.id = ${reportId}`,
  ) as Question<Report>,
})

/** What setting aside stands over; null where there is no such party. */
export function setAsideRead(
  { slug, partyCode, reportId }: { slug: string; partyCode: string; reportId: string },
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  reports: readonly Report[],
): SetAsideRead {
  const read = answerRead(slug, partyCode, facts, rows)
  return (
    read && {
      waits: reports.some(({ id }) => id === reportId),
      treatments: read.treatments,
    }
  )
}

export const readSetAsideBefore: Footing<
  { communityId: string; slug: string; partyCode: string; reportId: string },
  SetAsideRead
> = async (question, { communityId, slug, partyCode, reportId }) => {
  const { circulations, rows, reports } = await question({
    ...boardQuestions(communityId, slug, null),
    reports: reportsOf(communityId, slug, partyCode, null),
  })
  return setAsideRead({ slug, partyCode, reportId }, circulations[0], rows, reports)
}

/** The file that came with something that was told of a party, of any version: what was told of the one before is read still. */
export const reportFile = (
  communityId: string,
  slug: string,
  partyCode: string,
  reportId: string,
): Question<FileRow> =>
  asked(
    fileRow,
    sql`select report.file_name as "fileName", file.kind, file.sha256, octet_length(file.bytes) as size,
        false as "isPublic"
      from document
      join document_version version on version.community_id = document.community_id and version.document_id = document.id
      join party_report report on report.community_id = version.community_id and report.version_id = version.id
      join stored_file file on file.community_id = report.community_id and file.sha256 = report.file_sha256
      where document.community_id = ${communityId} and document.slug = ${slug} and viewer_sees(document.audience)
        and report.party_code = ${partyCode} and report.id = ${reportId}`,
  )
