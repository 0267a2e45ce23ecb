import { type RawBuilder, sql } from 'kysely'
import { aText, fields } from '../../../kernel/row.model.ts'
import { ask, asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { wantedVersion } from '../board.query.ts'

/**
 * What is told by the links in mails and awaits that somebody confirms it: of each receiver the last, where nothing has come
 * of it yet.
 */
export const pendingReports = sql`(
  select report.* from party_report report
  where not exists (select from party_report_settled settled
      where settled.community_id = report.community_id and settled.report_id = report.id)
    and not exists (select from party_report later
      where later.community_id = report.community_id and later.version_id = report.version_id
        and later.party_code = report.party_code and later.person_id = report.person_id
        and later.id > report.id))`

/** A party that something is told of which nobody has confirmed. */
export type ReportedParty = { versionId: string; code: string }

const reportedParty = fields({ versionId: aText, code: aText })

/** The parties that something is told of, of versions that a part of SQL finds. */
export const reportedOf = (versions: RawBuilder<unknown>): Question<ReportedParty> =>
  asked(
    reportedParty,
    sql`select distinct report.version_id as "versionId", report.party_code as code
      from (${versions}) wanted join ${pendingReports} report
        on report.community_id = wanted.community_id and report.version_id = wanted.version_id
      order by 1, 2`,
  )

/** The same of a version. */
export const reportedOfVersion = (communityId: string, versionId: string) =>
  reportedOf(sql`select ${communityId}::uuid as community_id, ${versionId}::uuid as version_id`)

/** The same of the version of a document whose board is asked for. */
export const reportedOnBoard = (communityId: string, slug: string, number: number | null) =>
  reportedOf(sql`${ask.selectFrom(wantedVersion(communityId, slug, number)).selectAll()}`)
