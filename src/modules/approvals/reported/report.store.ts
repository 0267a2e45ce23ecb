import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import { newId } from '../../../platform/id.ts'
import { toldTextNames, toldTexts } from '../treatment.model.ts'
import type { NewReport, Settled } from './report.model.ts'

/** Keeps what was told by a link; its id. */
export async function insertReport(
  tx: Tx,
  communityId: string,
  versionId: string,
  report: NewReport,
  { on, at }: { on: Day; at: Instant },
): Promise<string> {
  const id = newId()
  const texts = Object.fromEntries(
    toldTextNames.map((name) => [toldTexts[name].column, report[name]]),
  )
  await tx
    .insertInto('party_report')
    .values({
      community_id: communityId,
      version_id: versionId,
      party_code: report.partyCode,
      id,
      link_id: report.linkId,
      person_id: report.personId,
      name: report.name,
      function_name: report.functionName,
      body: report.body,
      state: report.state,
      day: report.day,
      ...texts,
      link: report.link,
      file_sha256: report.file?.sha256 ?? null,
      file_name: report.file?.name ?? null,
      is_early: report.isDayRight,
      reported_on: on,
      reported_at: at,
    })
    .execute()
  return id
}

/** Keeps what came of it. */
export async function insertSettled(
  tx: Tx,
  communityId: string,
  { reportId, treatmentId, reason }: Settled,
  { by, on, at }: { by: string | null; on: Day; at: Instant },
): Promise<void> {
  await tx
    .insertInto('party_report_settled')
    .values({
      community_id: communityId,
      report_id: reportId,
      treatment_id: treatmentId,
      reason,
      settled_on: on,
      settled_at: at,
      settled_by: by,
    })
    .execute()
}
