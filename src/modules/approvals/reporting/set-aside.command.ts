import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdParty, keepJudged, type PartyOrder } from '../question/held-party.command.ts'
import {
  type SetAsideProblems,
  setAsideForm,
  type TypedSetAside,
} from '../reported/report.model.ts'
import { reportsOf, reportTold } from '../reported/report.query.ts'
import { insertSettled } from '../reported/report.store.ts'
import { reportNow } from '../reported/report-now.rule.ts'

type SetAside =
  | { ok: true }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'settled' }
  | { ok: false; reason: 'fields'; problems: SetAsideProblems }

/**
 * Sets aside what was told by a link, or what whoever told it has told since, with why: the form stands over which of them it is. The
 * party's answer stands as it did.
 */
export const setAsideReport = (
  db: Db,
  order: PartyOrder & { partyCode: string; reportId: string; typed: TypedSetAside },
): Promise<SetAside> =>
  inCommunity(db, order, async (tx): Promise<SetAside> => {
    const { communityId, slug, partyCode, by, at } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return { ok: false, reason: 'not-found' }
    const { told, reports } = await askWithin(tx)({
      told: reportTold(communityId, slug, partyCode, order.reportId),
      reports: reportsOf(communityId, slug, partyCode, null),
    })
    const { report } = reportNow(told, reports)
    if (!report) return { ok: false, reason: 'settled' }
    const reportId = report.id
    const read = readFields(setAsideForm, order.typed)
    if (!read.ok) return { ok: false, reason: 'fields', problems: read.problems }
    const { reason } = read.values
    await insertSettled(tx, communityId, { reportId, treatmentId: null, reason }, order)
    await keepJudged(tx, communityId, found.held, found.party)
    await writeEntry(tx, {
      communityId,
      deed: 'report-set-aside',
      subject: `party-report:${reportId}`,
      by,
      at,
      basis: 'municipal-cases',
      details: {
        title: found.held.documentTitle,
        partyCode,
        reason,
        reporter: report.name,
        reporterFunction: report.functionName,
      },
    })
    return { ok: true }
  })
