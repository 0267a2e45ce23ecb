import type { Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { PartyOrder } from '../question/held-party.command.ts'
import type { Report } from './report.model.ts'
import { reportsOf } from './report.query.ts'
import { insertSettled } from './report.store.ts'

/** What is told and awaits that somebody confirms it, of a party whose document is held; undefined where it does no longer. */
export async function pendingReport(
  tx: Tx,
  { communityId, slug }: PartyOrder,
  { partyCode, reportId }: { partyCode: string; reportId: string },
): Promise<Report | undefined> {
  const { reports } = await askWithin(tx)({
    reports: reportsOf(communityId, slug, partyCode, null),
  })
  return reports.find(({ id }) => id === reportId)
}

/** Keeps that it became a line of the party's story. */
export const keepConfirmed = (
  tx: Tx,
  order: PartyOrder,
  report: Report,
  treatmentId: string,
): Promise<void> =>
  insertSettled(tx, order.communityId, { reportId: report.id, treatmentId, reason: null }, order)
