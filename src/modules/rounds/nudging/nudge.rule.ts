import type { Day } from '../../../kernel/day.model.ts'
import type { MayDo } from '../../../kernel/page.model.ts'
import type { mayDo } from '../../access/index.ts'
import type { Answer } from '../answer.model.ts'
import { isLate, standingOf } from '../answer-standing.rule.ts'
import { deeds } from '../deed.table.ts'
import type { CountedNudge } from '../mail/counted-nudge.model.ts'
import { judgeDaily, nudgedOf } from '../mail/counted-nudge.rule.ts'
import type { MailMode, ReceiversKnown } from '../mail/receiver.model.ts'
import { receiversOf } from '../mail/receiver.rule.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import type { NudgeHindrance, NudgeLine, NudgeRefusal, NudgeWish } from './nudge.model.ts'

/** What hinders all purringer, whoever they are for; null where nothing does. */
export function nudgeHindrance(
  round: Pick<Round, 'state'>,
  mode: MailMode,
  lines: readonly Pick<NudgeLine, 'refusal'>[],
): NudgeHindrance | null {
  if (!isOpen(round)) return 'not-open'
  if (lines.every(({ refusal }) => refusal !== null)) return 'nobody-to-nudge'
  return mode === 'none' ? 'mail-not-set-up' : null
}

/** Those who were wished for: whom each purring goes to, or why it goes to nobody. */
export function nudgeLines(
  wish: NudgeWish,
  round: Round,
  asked: readonly Asked[],
  answers: readonly Answer[],
  known: ReceiversKnown & { nudges: readonly CountedNudge[] },
  today: Day,
): NudgeLine[] {
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  const late = isLate(round.deadline, null, round.shownOn ?? today)
  return asked.flatMap(({ place, name }): NudgeLine[] => {
    const { answer, told } = standingOf(round, byPlace.get(place) ?? [])
    const hasAnswered = answer !== null || told !== null
    if (!isWished(wish, place, hasAnswered, late)) return []
    const receivers = receiversOf({ code: place, name }, known)
    const nudged = nudgedOf(known.nudges, place)
    const daily = judgeDaily(nudged, today)
    const refusal: NudgeRefusal | null = hasAnswered
      ? 'answered-already'
      : !daily.ok
        ? daily.code
        : receivers.contacts.length === 0
          ? 'no-contact'
          : null
    return [{ code: place, name, isLate: late, ...receivers, lastOn: nudged.lastOn, refusal }]
  })
}

function isWished(wish: NudgeWish, place: string, hasAnswered: boolean, isLate: boolean): boolean {
  if (wish.of === 'place') return wish.place === place
  return !hasAnswered && (wish.of === 'all' || isLate)
}

/** Who may answer a round, by the room's own table, where no reader asks. */
export const whoAnswers =
  (judge: typeof mayDo, answersFor: Parameters<typeof mayDo>[4]): MayDo =>
  (viewer, deed, party) =>
    judge(deeds, viewer, deed, party, answersFor)
