import { allow, refuse, type Verdict } from '../../kernel/verdict.model.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import { decidingTreatment } from './party-state.rule.ts'
import type { Registrar } from './treatment.model.ts'

export type AnswerRefusal =
  | 'version-not-out'
  | 'no-reservation'
  | 'standing-is-settled'
  | 'source-missing'

/** May it be answered whether the party's forbehold hinders? The basis is the treatment that holds it. */
export function judgeReservationAnswer(
  party: BoardParty,
  circulation: Circulation,
  isOut: boolean,
  answer: { registeredAs: Registrar; source: string | null },
): Verdict<AnswerRefusal> {
  if (!isOut) return refuse('version-not-out')
  if (answer.registeredAs === 'secretariat' && !answer.source) return refuse('source-missing')
  const deciding = decidingTreatment(party.treatments, circulation.decidingBody)
  return deciding?.state === 'adopted-with-reservation'
    ? allow(deciding.id)
    : refuse('no-reservation')
}

/** May it be settled whether this is a party? Only where the papers left it open, and with a source. */
export function judgeClarification(
  party: Pick<BoardParty, 'standing'>,
  source: string,
  isOut: boolean,
): Verdict<AnswerRefusal> {
  if (!isOut) return refuse('version-not-out')
  if (party.standing === 'settled') return refuse('standing-is-settled')
  return source.trim() === '' ? refuse('source-missing') : allow(source)
}
