import type { Waiting } from '../desk/index.ts'
import type { Answer } from './answer.model.ts'
import { standingOf } from './answer-standing.rule.ts'
import { type Asked, isOpen, type Round } from './round.model.ts'

/** What waits because of a round: an answer of each that has none, and that what was only told is confirmed. Nothing while it is not open. */
export function waitingOf(
  round: Round,
  asked: readonly Asked[],
  answers: readonly Answer[],
): Waiting[] {
  if (!isOpen(round)) return []
  const byPlace = Map.groupBy(answers, ({ place }) => place)
  return asked.flatMap((of): Waiting[] => {
    const { answer, told } = standingOf(round, byPlace.get(of.place) ?? [])
    if (told !== null) return [waiting(round, of, 'confirm-answer')]
    return answer === null ? [waiting(round, of, 'answer-round')] : []
  })
}

const waiting = (
  round: Round,
  { place, name }: Asked,
  what: 'answer-round' | 'confirm-answer',
): Waiting => ({
  what,
  place,
  placeName: name,
  waitsFor: 'place',
  due: round.deadline,
  shownOn: round.shownOn,
  title: round.title,
  way: { round: round.slug },
  audience: round.audience,
  functionKey: round.functionKey,
})
