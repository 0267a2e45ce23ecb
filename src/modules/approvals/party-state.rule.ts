import { type Day, daysBetween } from '../../kernel/day.model.ts'
import type { PartyJudgement } from './judgement.model.ts'
import {
  adoptedStates,
  answeredStates,
  type CirculationRecord,
  type PartyState,
} from './party-state.model.ts'
import type {
  AskedAgain,
  Clarification,
  Hinders,
  PartyKind,
  ReservationAnswer,
  TreatingBody,
  Treatment,
} from './treatment.model.ts'
import { municipalBodies, treatingBodies } from './treatment.model.ts'

export const isAdopted = (state: PartyState): boolean =>
  (adoptedStates as readonly PartyState[]).includes(state)
export const isDecided = (state: PartyState): boolean => answeredStates.includes(state)

/** What tells whether a party is waited for. */
export type Answering = Pick<PartyJudgement, 'standing' | 'state'> & { isAskedAgain?: boolean }

/** Is the final answer of a party still missing, or asked for again? */
export const isAwaited = ({ standing, state, isAskedAgain = false }: Answering): boolean =>
  standing === 'party' && (!isDecided(state) || isAskedAgain)

/** That the party was asked to treat the matter again after it had given this answer; null where it was not. */
export const askedAgainAfter = (
  { askedAgain = [] }: { askedAgain?: readonly AskedAgain[] },
  treatmentId: string,
): AskedAgain | null => askedAgain.findLast((each) => each.treatmentId === treatmentId) ?? null

/** The treatments that stand: corrected ones left out, in the order they were registered. */
export function currentTreatments(treatments: readonly Treatment[]): readonly Treatment[] {
  const inOrder = isInOrder(treatments)
    ? treatments
    : treatments.toSorted((a, b) => a.sequence - b.sequence)
  if (inOrder.every(({ supersedes }) => supersedes === null)) return inOrder
  const superseded = new Set(treatments.map((treatment) => treatment.supersedes))
  return inOrder.filter((treatment) => !superseded.has(treatment.id))
}

const isInOrder = (treatments: readonly Treatment[]): boolean =>
  treatments.every(({ sequence }, i) => i === 0 || (treatments[i - 1]?.sequence ?? 0) <= sequence)

/** What each body last reported, lowest body first; reports without a body last of all left out. */
export function latestPerBody(treatments: readonly Treatment[]): Treatment[] {
  const current = currentTreatments(treatments)
  return treatingBodies.flatMap((body) => current.findLast((t) => t.body === body) ?? [])
}

/** The body that a document asks to decide in such a party: of a trust its board, whatever the municipalities' (5.2 a). */
export const askedBody = (kind: PartyKind, documentBody: TreatingBody): TreatingBody =>
  kind === 'health-trust' ? 'trust-board' : documentBody

/** The body that decides for a party: the document's, unless a treatment has named another. */
export const decidingBodyOf = (
  treatments: readonly Treatment[],
  documentBody: TreatingBody,
): TreatingBody =>
  currentTreatments(treatments).findLast((t) => t.decidingBody !== null)?.decidingBody ??
  documentBody

/** The bodies that treat a document in a party. Older documents asked every party for the trust's board. */
export function bodiesOf(
  { kind, treatments }: { kind: PartyKind; treatments: readonly Treatment[] },
  documentBody: TreatingBody,
): readonly TreatingBody[] {
  if (kind === 'health-trust') return ['trust-board']
  return decidingBodyOf(treatments, documentBody) === 'trust-board'
    ? treatingBodies
    : municipalBodies
}

/** The treatment that gives the party's answer, null while there is none. */
export function decidingTreatment(
  treatments: readonly Treatment[],
  documentBody: TreatingBody,
): Treatment | null {
  const body = decidingBodyOf(treatments, documentBody)
  const latest = latestPerBody(treatments).find((treatment) => treatment.body === body)
  return latest && isDecided(latest.state) ? latest : null
}

/** Where a party stands, read from its treatments. Only the deciding body's outcome is an answer. */
export function partyState(
  treatments: readonly Treatment[],
  documentBody: TreatingBody,
  record: CirculationRecord,
): PartyState {
  const current = currentTreatments(treatments)
  const last = current.at(-1)
  if (!last) return record === 'running' ? 'sent' : 'unknown'

  const decidingBody = decidingBodyOf(treatments, documentBody)
  const deciding = latestPerBody(treatments).find((treatment) => treatment.body === decidingBody)
  if (deciding) return deciding.state
  return isDecided(last.state) || last.state === 'outcome-not-stated' ? 'under-way' : last.state
}

/** Days past the deadline without an answer; null where the party is not awaited, or not late. Late stands beside the state. */
export function daysLate(
  answering: Answering,
  deadline: Day | null,
  today: Day,
  record: CirculationRecord,
): number | null {
  if (deadline === null || record === 'from-sources') return null
  if (deadline >= today || !isAwaited(answering)) return null
  return daysBetween(deadline, today)
}

/** Does the forbehold of this treatment hinder entry into force? The last answer counts. */
export function hindersEntry(treatment: Treatment, answers: readonly ReservationAnswer[]): Hinders {
  const answer = answers.findLast(({ treatmentId }) => treatmentId === treatment.id)
  return answer === undefined ? 'not-answered' : answer.hinders ? 'yes' : 'no'
}

/** Is the party a party? A clarification made later overrides an unsettled standing at the start. */
export function isSettled(
  standing: 'settled' | 'unsettled',
  clarification: Clarification | null,
): 'party' | 'not-party' | 'unsettled' {
  if (clarification) return clarification.isParty ? 'party' : 'not-party'
  return standing === 'settled' ? 'party' : 'unsettled'
}
