import type { Day } from '../../../kernel/day.model.ts'
import { type CountedNudge, mailMode, type ReceiversKnown } from '../../rounds/index.ts'
import type { Board } from '../board-reading.rule.ts'
import type { CirculationFacts } from '../circulation-row.model.ts'
import type { NudgeHindrance, NudgeLine, NudgeWish } from './nudge.model.ts'
import { judgeNudging, nudgeLines, openToNudge, type Reported } from './nudge.rule.ts'

type Facts = Pick<CirculationFacts, 'state'>

/**
 * Those who were wished for, each with whom a purring goes to or why it goes to nobody, and what hinders them all.
 * `isOfNobody`: the one who was wished for is no party.
 */
export function readNudges(
  { circulation, lines }: Board,
  { state }: Facts,
  wish: NudgeWish,
  known: ReceiversKnown & {
    nudges: readonly CountedNudge[]
    reported: Reported['reported']
    isExercise: boolean
    sendsMail: boolean
  },
  today: Day,
): { lines: NudgeLine[]; hindrance: NudgeHindrance | null; isOfNobody: boolean } {
  const open = judgeNudging(circulation, state === 'out')
  if (!open.ok) return { lines: [], hindrance: open.code, isOfNobody: false }
  const wished = nudgeLines(wish, lines, known, today)
  const isNobody = wish.of !== 'party' && wished.every(({ refusal }) => refusal !== null)
  const none = mailMode(known) === 'none' ? 'mail-not-set-up' : null
  const hindrance = isNobody ? 'nobody-to-nudge' : none
  return { lines: wished, hindrance, isOfNobody: wished.length === 0 && hindrance === null }
}

/** The parties that may be nudged today; nobody where the version is not out or only sources speak. */
export const nudgeable = (
  { circulation, lines }: Board,
  { state }: Facts,
  nudges: readonly CountedNudge[],
  today: Day,
): string[] =>
  judgeNudging(circulation, state === 'out').ok ? openToNudge(lines, nudges, today) : []
