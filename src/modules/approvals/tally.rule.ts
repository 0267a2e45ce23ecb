import { type Day, day } from '../../kernel/day.model.ts'
import type { BoardParty, Circulation } from './board.model.ts'
import { boardLine, entryAnswer } from './board.rule.ts'
import { judgeEntryIntoForce } from './entry.rule.ts'

const endOfTime = day('9999-12-31')

/** What lists show of a circulation: how many have adopted with nothing left to clarify, and the day it takes effect as things stand. */
export function tallyOf(
  parties: readonly BoardParty[],
  circulation: Circulation,
): { adopted: number; inForceFrom: Day | null } {
  const lines = parties.map((party) => ({
    party,
    line: boardLine(party, circulation, circulation.putForwardOn),
  }))
  const answers = lines.map(({ party, line }) => entryAnswer(line, party))
  const judged = judgeEntryIntoForce(circulation.rule, answers, endOfTime)
  return {
    adopted: lines.filter(({ line }) => line.group === 'adopted').length,
    inForceFrom: judged.state === 'in-force' ? judged.from : null,
  }
}
