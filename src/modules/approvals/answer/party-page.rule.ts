import type { BoardLine, BoardParty, Circulation } from '../board.model.ts'
import { hasAdopted, judgeParty } from '../judgement.rule.ts'
import { bodiesOf, currentTreatments, hindersEntry } from '../party-state.rule.ts'
import {
  mayAnswerReservation,
  mayAskAgain,
  mayClarify,
  mayLeaveOut,
} from '../question/reservation.rule.ts'
import type { Treatment } from '../treatment.model.ts'
import type { PartyDoors, TypedAnswer } from './answer.model.ts'
import { typedFrom } from './answer.rule.ts'
import { openAnswers } from './registration.rule.ts'

/** What a party's page has room for now, by the rules that judge what is sent from it. */
export const partyDoors = (
  party: BoardParty,
  circulation: Circulation,
  isOut: boolean,
): PartyDoors => ({
  answers: openAnswers(party.treatments, {
    isOut,
    bodies: bodiesOf(party, circulation.decidingBody),
  }),
  correctable: isOut ? currentTreatments(party.treatments) : [],
  reservation: mayAnswerReservation(party, circulation, isOut).ok,
  clarification: mayClarify(party, isOut).ok,
  signing: hasAdopted(judgeParty(party, circulation)),
  leavingOut: mayLeaveOut(party, circulation, isOut).ok,
  askingAgain: mayAskAgain(party, circulation, isOut).ok,
})

/** The party after this one by name, or before it, whose answer is missing. */
export function nextAwaited(
  parties: readonly BoardParty[],
  awaited: readonly BoardLine[],
  partyCode: string,
): BoardLine | null {
  const codes = parties.map(({ code }) => code)
  const at = codes.indexOf(partyCode)
  const inTurn = [...codes.slice(at + 1), ...codes.slice(0, Math.max(at, 0))]
  return inTurn.flatMap((code) => awaited.find((line) => line.code === code) ?? []).at(0) ?? null
}

/** A line of the party as its form would hold it. */
export const typedOf = (party: BoardParty, treatment: Treatment): TypedAnswer =>
  typedFrom(treatment, hindersEntry(treatment, party.reservationAnswers))
