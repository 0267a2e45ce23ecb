import { type Db, inCommunity } from '../../../platform/db.ts'
import { writeEntry } from '../../journal/index.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { Registrar } from '../treatment.model.ts'
import { type Done, holdParty, keepJudged, type PartyOrder, placeOf } from './held-party.command.ts'
import { insertReservationAnswer } from './question.store.ts'
import { judgeReservationAnswer } from './reservation.rule.ts'

type ReservationOrder = PartyOrder & {
  partyCode: string
  hinders: boolean
  source: string | null
  registeredAs: Registrar
}

/** Writes down whether a forbehold hinders entry into force. */
export const answerReservation = (db: Db, order: ReservationOrder): Promise<Done<AnswerRefusal>> =>
  inCommunity(db, order, async (tx): Promise<Done<AnswerRefusal>> => {
    const { communityId, hinders, source, on } = order
    const found = await holdParty(tx, order, order.partyCode)
    if (!found.ok) return found
    const { held, party } = found
    const verdict = judgeReservationAnswer(party, held.circulation, held.isOut, order)
    if (!verdict.ok) return { ok: false, code: verdict.code }

    const { treatmentId, basis } = verdict
    const { versionId, partyCode } = placeOf(party, treatmentId)
    const answer = { partyCode, treatmentId, hinders, source }
    await insertReservationAnswer(tx, communityId, versionId, answer, order)
    const changed = {
      ...party,
      reservationAnswers: [
        ...party.reservationAnswers,
        { treatmentId, hinders, source, answeredOn: on },
      ],
    }
    await keepJudged(tx, communityId, held, changed, versionId)
    await writeEntry(tx, {
      communityId,
      deed: 'reservation-answered',
      subject: `treatment:${treatmentId}`,
      by: order.by,
      at: order.at,
      basis,
      details: { title: held.documentTitle, partyCode, hinders, source },
    })
    return { ok: true, id: treatmentId }
  })
