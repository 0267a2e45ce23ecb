import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { type Done, holdParty, keepJudged, type PartyOrder } from './held-party.command.ts'
import { insertClarification } from './question.store.ts'
import { judgeClarification } from './reservation.rule.ts'

type ClarificationOrder = PartyOrder & { partyCode: string; isParty: boolean; source: string }

/** Writes down whether a party of unsettled standing is a party to this document. */
export const clarifyParty = (db: Db, order: ClarificationOrder): Promise<Done<AnswerRefusal>> =>
  inCommunity(db, order, async (tx): Promise<Done<AnswerRefusal>> => {
    const { communityId, partyCode, isParty, source, on } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return found
    const { held, party } = found
    const verdict = judgeClarification(party, order, held.isOut)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const { versionId } = held.circulation
    const clarified = { partyCode, isParty, source }
    const id = await insertClarification(tx, communityId, versionId, clarified, order)
    await keepJudged(tx, communityId, held, { ...party, clarification: { ...clarified, on } })
    await writeEntry(tx, {
      communityId,
      deed: 'party-clarified',
      subject: `party-clarification:${id}`,
      by: order.by,
      at: order.at,
      basis: verdict.basis,
      details: { title: held.documentTitle, ...clarified },
    })
    return { ok: true, id: versionId }
  })
