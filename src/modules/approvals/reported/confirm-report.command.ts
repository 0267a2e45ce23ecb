import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdParty, keepJudged, type PartyOrder } from '../question/held-party.command.ts'
import type { Report } from './report.model.ts'
import { reportsOf } from './report.query.ts'
import { insertSettled } from './report.store.ts'
import { sameAnswer } from './same-answer.rule.ts'

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

/** Keeps that it became a line of the party's story, or is the same as one. */
export const keepConfirmed = (
  tx: Tx,
  order: PartyOrder,
  report: Report,
  treatmentId: string,
): Promise<void> =>
  insertSettled(tx, order.communityId, { reportId: report.id, treatmentId, reason: null }, order)

/** Writes down that what was told by a link is confirmed. */
export const tellConfirmed = (
  tx: Tx,
  { communityId, by, at }: PartyOrder,
  title: string,
  { id, partyCode, name, functionName }: Report,
) =>
  writeEntry(tx, {
    communityId,
    deed: 'report-confirmed',
    subject: `party-report:${id}`,
    by,
    at,
    basis: 'municipal-cases',
    details: { title, partyCode, reporter: name, reporterFunction: functionName },
  })

type SameOrder = PartyOrder & { partyCode: string; reportId: string }

/** Confirms what was told by a link with the line that already says the same; nothing is registered anew. */
export const confirmSame = (
  db: Db,
  order: SameOrder,
): Promise<{ ok: true } | { ok: false; code: 'not-found' | 'report-settled' | 'not-the-same' }> =>
  inCommunity(db, order, async (tx) => {
    const found = await holdParty(tx, order, order.partyCode)
    if (!found.ok) return { ok: false, code: 'not-found' }
    const { held, party } = found
    const report = await pendingReport(tx, order, order)
    if (!report) return { ok: false, code: 'report-settled' }
    const line = held.isOut ? sameAnswer(report, party.treatments) : null
    if (!line) return { ok: false, code: 'not-the-same' }
    await keepConfirmed(tx, order, report, line.id)
    await keepJudged(tx, order.communityId, held, party)
    await tellConfirmed(tx, order, held.documentTitle, report)
    return { ok: true }
  })
