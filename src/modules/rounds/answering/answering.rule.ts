import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { AnsweredBy } from '../answer.model.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { Asked, Round } from '../round.model.ts'
import type { Values } from '../value.model.ts'

/** May an answer be taken? One that comes after closing is kept. A region answers only where the round lets it, for those who were in it. */
export function judgeAnswer(
  round: Pick<Round, 'state' | 'regionsAnswer'>,
  asked: Pick<Asked, 'region'>,
  by: AnsweredBy,
  values: Values,
): Verdict<AnswerRefusal> {
  if (round.state === 'draft') return refuse('not-sent')
  if (by === 'region' && !(round.regionsAnswer && asked.region !== null)) {
    return refuse('region-not-asked')
  }
  return Object.keys(values).length === 0 ? refuse('nothing-answered') : allow('coordination-round')
}
