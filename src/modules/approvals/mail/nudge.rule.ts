import type { Day } from '../../../kernel/day.model.ts'
import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import {
  type CountedNudge,
  judgeDaily,
  type Nudged,
  nudgedOf,
  type ReceiversKnown,
  receiversOf,
} from '../../rounds/index.ts'
import type { BoardLine, Circulation } from '../board.model.ts'
import { type Answering, isAwaited } from '../party-state.rule.ts'
import type {
  NudgeHindrance,
  NudgeKind,
  NudgeLine,
  NudgeRefusal,
  NudgeWish,
} from './nudge.model.ts'

/** May anyone be nudged about this version? Where only sources speak, silence is ours and not the party's. */
export function judgeNudging(
  circulation: Pick<Circulation, 'record'>,
  isOut: boolean,
): Verdict<NudgeHindrance> {
  if (!isOut) return refuse('version-not-out')
  return circulation.record === 'running' ? allow('deadline') : refuse('told-by-sources')
}

/** May this party be nudged today? Only one that has not answered, once a day, and while no purring is under way. */
export function judgeNudge(line: Answering, nudged: Nudged, today: Day): Verdict<NudgeRefusal> {
  if (line.standing !== 'party') return refuse('not-a-party')
  if (!isAwaited(line)) return refuse('answered-already')
  return judgeDaily(nudged, today)
}

/** The parties that may be nudged today, whether or not anyone is there to be told. */
export const openToNudge = (
  lines: readonly BoardLine[],
  nudges: readonly CountedNudge[],
  today: Day,
): string[] =>
  lines
    .filter((line) => judgeNudge(line, nudgedOf(nudges, line.code), today).ok)
    .map(({ code }) => code)

/** The parties that something is told of by a link which nobody has confirmed. */
export type Reported = { reported: readonly { code: string }[] }

/** Those who were wished for: whom each purring goes to, or why it goes to nobody. */
export function nudgeLines(
  wish: NudgeWish,
  lines: readonly BoardLine[],
  known: ReceiversKnown & { nudges: readonly CountedNudge[] } & Reported,
  today: Day,
): NudgeLine[] {
  return lines.filter(isWished(wish)).map((line) => {
    const { code, name, daysLate } = line
    const receivers = receiversOf(line, known)
    const nudged = nudgedOf(known.nudges, code)
    const verdict = judgeNudge(line, nudged, today)
    const refusal = verdict.ok
      ? receivers.contacts.length === 0
        ? 'no-contact'
        : null
      : verdict.code
    const isReported = known.reported.some((of) => of.code === code)
    const again = line.askedAgain?.reason ?? null
    return { code, name, daysLate, isReported, again, ...receivers, lastOn: nudged.lastOn, refusal }
  })
}

/** Which mail a party gets: one that has reported an answer is asked to confirm it, whatever it answered before. */
export const nudgeKind = ({
  isReported,
  again,
}: Pick<NudgeLine, 'isReported' | 'again'>): NudgeKind =>
  isReported ? 'reported' : again === null ? 'silent' : 'again'

const isWished = (wish: NudgeWish) => (line: BoardLine) => {
  if (wish.of === 'party') return line.code === wish.code
  return isAwaited(line) && (wish.of === 'all' || line.daysLate !== null)
}
