import { allow, refuse, type Verdict } from '../../../kernel/verdict.model.ts'
import type { Answer, AnsweredBy } from '../answer.model.ts'
import { latestOf, type Standing } from '../answer-standing.rule.ts'
import type { AnswerRefusal } from '../refusal.model.ts'
import type { Asked, Round } from '../round.model.ts'
import type { Value, Values } from '../value.model.ts'

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

type Given = Pick<Answer, 'by' | 'door' | 'version' | 'name' | 'functionName' | 'values'>

/** Says the answer what stands already, from the same? Then nothing is corrected by it. */
export function isSameAgain(standing: Standing, given: Given): boolean {
  const { answer } = standing
  return answer !== null && latestOf(standing) === answer && written(answer) === written(given)
}

const written = ({ by, door, version, name, functionName, values }: Given): string =>
  JSON.stringify([by, door, version, name, functionName, inOrder(values, inAnOrder)])

const inAnOrder = (value: Value) => inOrder<unknown>(value, (of) => of)

const inOrder = <Of>(all: Readonly<Record<string, Of>>, each: (of: Of) => unknown) =>
  Object.entries(all)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, of]) => [key, each(of)])
