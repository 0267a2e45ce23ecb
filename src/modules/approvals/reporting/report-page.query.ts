import { sql } from 'kysely'
import { type FileRow, fileRow } from '../../../kernel/kept-file.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { boardQuestions, wantedVersion } from '../board.query.ts'
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
  reports: reportsOf(communityId, slug, partyCode),
  told: asked(
    reportRow,
    sql`select ${reportColumns}
      from (${ask.selectFrom(wantedVersion(communityId, slug, null)).selectAll()}) shown
      join party_report report on report.community_id = shown.community_id and report.version_id = shown.version_id
      where report.party_code = ${partyCode} and report.id = ${reportId}`,
  ) as Question<Report>,
})

export const readSetAsideBefore: Footing<
  { communityId: string; slug: string; partyCode: string; reportId: string },
  SetAsideRead
> = async (question, { communityId, slug, partyCode, reportId }) => {
  const { reports } = await question({ reports: reportsOf(communityId, slug, partyCode) })
  return { waits: reports.some(({ id }) => id === reportId) }
}

/** The file that came with something that was told of a party and the version that is shown. */
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
      from (${ask.selectFrom(wantedVersion(communityId, slug, null)).selectAll()}) shown
      join party_report report on report.community_id = shown.community_id and report.version_id = shown.version_id
      join stored_file file on file.community_id = report.community_id and file.sha256 = report.file_sha256
      where report.party_code = ${partyCode} and report.id = ${reportId}`,
  )
