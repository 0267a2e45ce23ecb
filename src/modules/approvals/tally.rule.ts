import { type Day, day } from '../../kernel/day.model.ts'
import type { BoardLine, BoardParty, Circulation } from './board.model.ts'
import { boardLine, entryAnswer } from './board.rule.ts'
import { judgeEntryIntoForce } from './entry.rule.ts'
import { isAwaited } from './party-state.rule.ts'

const endOfTime = day('9999-12-31')

/** How many parties have not given their final answer. */
export const countAwaited = (lines: readonly BoardLine[]): number => lines.filter(isAwaited).length

/** What lists show of a circulation. */
export type Tally = {
  /** Adopted, with nothing left to clarify. */
  adopted: number
  open: number
  /** The day it takes effect as things stand. */
  inForceFrom: Day | null
}

/** What lists show, counted from the parties' answers. */
export function tallyOf(parties: readonly BoardParty[], circulation: Circulation): Tally {
  const lines = parties.map((party) => ({
    party,
    line: boardLine(party, circulation, circulation.putForwardOn),
  }))
  const answers = lines.map(({ party, line }) => entryAnswer(line, party))
  const judged = judgeEntryIntoForce(circulation.rule, answers, endOfTime)
  return {
    adopted: lines.filter(({ line }) => line.group === 'adopted').length,
    open: countAwaited(lines.map(({ line }) => line)),
    inForceFrom: judged.state === 'in-force' ? judged.from : null,
  }
}
