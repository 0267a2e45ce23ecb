import type { Day, Instant } from '../../kernel/day.model.ts'
import type { Answer } from './answer.model.ts'
import { type Asked, isOpen, type Round } from './round.model.ts'

/** How a party stands with a round. */
export type Standing = {
  /** The answer that counts; null where there is none. */
  answer: Answer | null
  /** One that came after it was closed, later than the one that counts: it is kept and does not count. */
  afterClosing: Answer | null
  /** One that waits to be confirmed, later than the one that counts. */
  told: Answer | null
  /** How many of the same standing it took the place of. */
  corrected: number
}

/** Does an answer come in time to count? What was kept after closing counts once the round is open again. */
const isInTime = (round: Pick<Round, 'state' | 'closedAt'>, { at }: { at: Instant }): boolean =>
  isOpen(round) || (round.closedAt !== null && at <= round.closedAt)

/** What counts for a party, of all its answers in any order: its own goes before its region's, the latest before the former. */
export function standingOf(
  round: Pick<Round, 'state' | 'closedAt'>,
  answers: readonly Answer[],
): Standing {
  const ordered = answers.toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  )
  const counted = ordered.filter((answer) => !answer.isTold && isInTime(round, answer))
  const own = counted.filter(({ by }) => by !== 'region')
  const regional = counted.filter(({ by }) => by === 'region')
  const standing = own.length > 0 ? own : regional
  const answer = standing.at(-1) ?? null
  const isLater = (of: Answer) => answer === null || of.at > answer.at
  return {
    answer,
    afterClosing: ordered.findLast((of) => !isInTime(round, of) && isLater(of)) ?? null,
    told: ordered.findLast((of) => of.isTold && isInTime(round, of) && isLater(of)) ?? null,
    corrected: Math.max(0, standing.length - 1),
  }
}

/** The answer that a correction begins with: what came last, whether or not it counts. */
export const latestOf = ({ answer, told, afterClosing }: Standing): Answer | null =>
  told ?? answer ?? afterClosing

/** Did the answer come, or is it missing, after the deadline? */
export const isLate = (deadline: Day | null, answer: Pick<Answer, 'on'> | null, on: Day): boolean =>
  deadline !== null && (answer?.on ?? on) > deadline

/** Those of whom no answer counts. */
export function silentOf(
  round: Pick<Round, 'state' | 'closedAt'>,
  asked: readonly Asked[],
  answers: readonly Answer[],
): Asked[] {
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  return asked.filter(({ place }) => standingOf(round, byPlace.get(place) ?? []).answer === null)
}
