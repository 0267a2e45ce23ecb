import type { BoardLine, Circulation } from '../board.model.ts'
import { isTold, isUnseen, ownAnswer } from '../judgement.rule.ts'

/** The parties that have answered themselves since the secretariat last marked answers as seen, as on Min side. */
export const unseenOf = (
  lines: readonly BoardLine[],
  { record, withdrawnOn }: Pick<Circulation, 'record' | 'withdrawnOn'>,
  seenTo: string | null,
): BoardLine[] =>
  record === 'running' && withdrawnOn === null
    ? lines.filter(
        ({ standing, state, deciding }) =>
          isTold({ standing, state }) && isUnseen(ownAnswer(deciding), seenTo),
      )
    : []
