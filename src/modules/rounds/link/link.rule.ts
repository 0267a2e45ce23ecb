import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { Answer } from '../answer.model.ts'
import { standingOf } from '../answer-standing.rule.ts'
import { type Asked, isOpen, type Round } from '../round.model.ts'
import type { LinkRefusal, OpenedLink } from './link.model.ts'

/** Does a link open its form? It lasts as long as the round is open. */
export function judgeLink(
  { isRevoked }: Pick<OpenedLink, 'isRevoked'>,
  round: Pick<Round, 'state'>,
): Verdict<LinkRefusal> {
  if (!isOpen(round)) return refuse('round-closed')
  return isRevoked ? refuse('revoked') : allow('coordination-round')
}

/**
 * The members that whoever was asked may answer for: none but a region has any, only where the round lets it, and none
 * that has answered itself or whose membership was open when it was asked.
 */
export function membersToAnswerFor(
  round: Pick<Round, 'state' | 'closedAt' | 'regionsAnswer'>,
  place: Pick<Asked, 'place' | 'name'>,
  asked: readonly Asked[],
  answers: readonly Answer[],
): Asked[] {
  if (!round.regionsAnswer) return []
  const byPlace = Map.groupBy(answers, (answer) => answer.place)
  return asked.filter((of) => {
    if (of.place === place.place || of.region !== place.name) return false
    const { answer, told } = standingOf(round, byPlace.get(of.place) ?? [])
    return [answer, told].every((each) => each === null || each.by === 'region')
  })
}
