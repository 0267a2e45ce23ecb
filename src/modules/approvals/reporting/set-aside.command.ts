import { readFields } from '../../../kernel/form/read-fields.rule.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { holdParty, keepJudged, type PartyOrder } from '../question/held-party.command.ts'
import { pendingReport } from '../reported/confirm-report.command.ts'
import {
  type SetAsideProblems,
  setAsideForm,
  type TypedSetAside,
} from '../reported/report.model.ts'
import { insertSettled } from '../reported/report.store.ts'

type SetAside =
  | { ok: true }
  | { ok: false; reason: 'not-found' }
  | { ok: false; reason: 'settled' }
  | { ok: false; reason: 'fields'; problems: SetAsideProblems }

/** Sets aside what was told by a link, with why. The party's answer stands as it did. */
export const setAsideReport = (
  db: Db,
  order: PartyOrder & { partyCode: string; reportId: string; typed: TypedSetAside },
): Promise<SetAside> =>
  inCommunity(db, order, async (tx): Promise<SetAside> => {
    const { communityId, partyCode, reportId, by, at } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return { ok: false, reason: 'not-found' }
    const report = await pendingReport(tx, order, { partyCode, reportId })
    if (!report) return { ok: false, reason: 'settled' }
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
