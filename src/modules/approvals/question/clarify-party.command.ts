import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import { judgeParty } from '../judgement.rule.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import { type Done, holdParty, keepJudged, type PartyOrder } from './held-party.command.ts'
import { insertClarification } from './question.store.ts'
import { judgeClarification } from './reservation.rule.ts'

type ClarificationOrder = PartyOrder & {
  partyCode: string
  isParty: boolean
  /** Is it about holding without one that was plainly a party? */
  isLeftOut?: boolean
  source: string
}

/** Writes down whether a party of unsettled standing is a party to this document, or whether it holds without one. */
export const clarifyParty = (db: Db, order: ClarificationOrder): Promise<Done<AnswerRefusal>> =>
  inCommunity(db, order, async (tx): Promise<Done<AnswerRefusal>> => {
    const { communityId, partyCode, isParty, isLeftOut = false, source, on } = order
    const found = await holdParty(tx, order, partyCode)
    if (!found.ok) return found
    const { held, party } = found
    const others = held.parties.filter(
      (each) =>
        each.code !== partyCode && judgeParty(each, held.circulation).standing !== 'not-party',
    ).length
    const verdict = judgeClarification(
      party,
      held.circulation,
      { ...order, isLeftOut, others },
      held.isOut,
    )
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const { versionId } = held.circulation
    const clarified = { partyCode, isParty, source, ...(isLeftOut ? { leftOut: true } : {}) }
    const id = await insertClarification(tx, communityId, versionId, clarified, order)
    await keepJudged(tx, communityId, held, { ...party, clarification: { ...clarified, on } })
    await writeEntry(tx, {
      communityId,
      deed: isLeftOut ? (isParty ? 'party-taken-in' : 'party-left-out') : 'party-clarified',
      subject: `party-clarification:${id}`,
      by: order.by,
      at: order.at,
      basis: verdict.basis,
      // One that the document holds without is a party still: what was done says the rest.
      details: {
        ...{ title: held.documentTitle, partyCode, source },
        ...(isLeftOut ? {} : { isParty }),
      },
    })
    return { ok: true, id: versionId }
  })
