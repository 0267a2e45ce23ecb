import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { BoardParty, Circulation } from '../board.model.ts'
import { askedBody, decidingTreatment } from '../party-state.rule.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { Registrar } from '../treatment.model.ts'

type OfTreatment = { treatmentId: string }

/** May it be answered now whether the party's forbehold hinders? A yes tells the treatment that holds it. */
export function mayAnswerReservation(
  party: Pick<BoardParty, 'kind' | 'treatments'>,
  circulation: Pick<Circulation, 'decidingBody'>,
  isOut: boolean,
): Verdict<AnswerRefusal, OfTreatment> {
  if (!isOut) return refuse('version-not-out')
  const deciding = decidingTreatment(
    party.treatments,
    askedBody(party.kind, circulation.decidingBody),
  )
  return deciding?.state === 'adopted-with-reservation'
    ? { ...allow('reservation'), treatmentId: deciding.id }
    : refuse('no-reservation')
}

/** May this be the answer? The secretariat, which answers for another, names its source. */
export function judgeReservationAnswer(
  party: BoardParty,
  circulation: Circulation,
  isOut: boolean,
  answer: { hinders: boolean; registeredAs: Registrar; source: string | null },
): Verdict<AnswerRefusal, OfTreatment> {
  const open = mayAnswerReservation(party, circulation, isOut)
  if (!open.ok) return open
  if (answer.registeredAs === 'secretariat' && !answer.source) return refuse('source-missing')
  const last = party.reservationAnswers.findLast(
    ({ treatmentId }) => treatmentId === open.treatmentId,
  )
  return last?.hinders === answer.hinders && last.source === answer.source
    ? refuse('told-already')
    : open
}

/** May it be settled now whether this is a party? Only where the papers left it open. */
export function mayClarify(
  party: Pick<BoardParty, 'standing'>,
  isOut: boolean,
): Verdict<AnswerRefusal> {
  if (!isOut) return refuse('version-not-out')
  return party.standing === 'settled' ? refuse('standing-is-settled') : allow('source')
}

/** May this settle it? It rests on its source. */
export function judgeClarification(
  party: Pick<BoardParty, 'standing' | 'clarification'>,
  { isParty, source }: { isParty: boolean; source: string },
  isOut: boolean,
): Verdict<AnswerRefusal> {
  const open = mayClarify(party, isOut)
  if (!open.ok) return open
  if (source.trim() === '') return refuse('source-missing')
  const last = party.clarification
  return last?.isParty === isParty && last.source === source ? refuse('told-already') : open
}
