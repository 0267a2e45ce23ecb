import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { BoardParty, Circulation } from '../board.model.ts'
import { hasAdopted, judgeParty, partyReading } from '../judgement.rule.ts'
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

/**
 * May the document be made to hold without this party, or with it again? Only where it was plainly one, and has not adopted
 * as it should.
 */
export function mayLeaveOut(
  party: BoardParty,
  circulation: Circulation,
  isOut: boolean,
): Verdict<AnswerRefusal> {
  if (!isOut) return refuse('version-not-out')
  if (party.standing !== 'settled') return refuse('standing-not-settled')
  return hasAdopted(judgeParty(party, circulation)) ? refuse('has-adopted') : allow('clarification')
}

/** May the party be asked to treat the matter again? Only one that has answered and not adopted as it should, once. */
export function mayAskAgain(
  party: BoardParty,
  circulation: Circulation,
  isOut: boolean,
): Verdict<AnswerRefusal, OfTreatment> {
  if (!isOut) return refuse('version-not-out')
  const { deciding, judged } = partyReading(party, circulation)
  if (judged.standing !== 'party') return refuse('standing-not-settled')
  if (hasAdopted(judged)) return refuse('has-adopted')
  if (!deciding) return refuse('nothing-answered')
  return judged.isAskedAgain
    ? refuse('told-already')
    : { ...allow('current-answer'), treatmentId: deciding.id }
}

/** May this settle it? It rests on its source; `others` is how many are parties beside it, for no text holds for nobody. */
export function judgeClarification(
  party: BoardParty,
  circulation: Circulation,
  {
    isParty,
    source,
    isLeftOut,
    others,
  }: { isParty: boolean; source: string; isLeftOut: boolean; others: number },
  isOut: boolean,
): Verdict<AnswerRefusal> {
  const open = isLeftOut ? mayLeaveOut(party, circulation, isOut) : mayClarify(party, isOut)
  if (!open.ok) return open
  if (isLeftOut && !isParty && others === 0) return refuse('last-party')
  if (source.trim() === '') return refuse('source-missing')
  const last = party.clarification
  return last?.isParty === isParty && last.source === source ? refuse('told-already') : open
}
