import { sql } from 'kysely'
import { type FileRow, fileRow } from '../../../kernel/kept-file.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { Footing } from '../../../platform/footing.ts'
import { answerRead } from '../answer/read-before.query.ts'
import { boardQuestions } from '../board.query.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'
import type { Report } from '../reported/report.model.ts'
import { reportsOf, reportTold } from '../reported/report.query.ts'
import { reportNow } from '../reported/report-now.rule.ts'
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
  told: reportTold(communityId, slug, partyCode, reportId),
})

/** What setting aside stands over; null where there is no such party. */
export function setAsideRead(
  { slug, partyCode }: { slug: string; partyCode: string },
  facts: CirculationFacts | undefined,
  rows: readonly BoardRow[],
  { told, reports }: { told: readonly Report[]; reports: readonly Report[] },
): SetAsideRead {
  const read = answerRead(slug, partyCode, facts, rows)
  const waiting = reportNow(told, reports).report
  return (
    read && {
      waits: waiting?.id ?? null,
      became: waiting ? null : (told.at(-1) ?? null),
      treatments: read.treatments,
    }
  )
}

export const readSetAsideBefore: Footing<
  { communityId: string; slug: string; partyCode: string; reportId: string },
  SetAsideRead
> = async (question, { communityId, slug, partyCode, reportId }) => {
  const { circulations, rows, ...reported } = await question(
    reportPageQuestions(communityId, slug, partyCode, reportId),
  )
  return setAsideRead({ slug, partyCode }, circulations[0], rows, reported)
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
