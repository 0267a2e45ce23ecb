import type { Answer } from '../answer.model.ts'
import { isLate, type Standing } from '../answer-standing.rule.ts'
import type { Asked } from '../round.model.ts'
import type { Coverage, Party, PartyRow, ResultFacts, RowState } from './result.model.ts'
import type { ShownValue } from './shown-value.model.ts'

/** A party that was asked, all that came from it, and what of that counts. */
export type Given = {
  asked: Asked
  party: Party
  answers: readonly Answer[]
  standing: Standing
}

export const stateOf = ({ answer, afterClosing, told }: Standing): RowState =>
  answer ? 'answered' : afterClosing ? 'after-closing' : told ? 'told' : 'silent'

type RowFacts = Pick<ResultFacts, 'round'> & { lastVersion: number }

/** A party's row: how its answer stands, who it came from, and what is shown of it. */
export function rowOf(
  { round, lastVersion }: RowFacts,
  { asked, party, answers, standing }: Given,
  { isOwn, values }: { isOwn: boolean; values: readonly ShownValue[] },
): PartyRow {
  const { answer, afterClosing, told, corrected } = standing
  const came = answer ?? afterClosing ?? told
  const gaveWay = answer && answer.by !== 'region' && answers.find(({ by }) => by === 'region')
  return {
    party,
    isOwn,
    state: stateOf(standing),
    came: came && {
      by: came.by,
      door: came.door,
      region: came.region,
      functionName: came.functionName,
      on: came.on,
    },
    olderVersion: answer && answer.version !== lastVersion ? answer.version : null,
    isLate: came !== null && isLate(round.deadline, came, came.on),
    corrected,
    later: {
      told: answer !== null && told !== null,
      afterClosing: answer !== null && afterClosing !== null,
    },
    regionGaveWay: gaveWay ? gaveWay.region : null,
    addedBecause: asked.addedBecause,
    values,
  }
}

const stateOrder: readonly RowState[] = ['silent', 'told', 'after-closing', 'answered']
/** Those who have not answered first, else as they stood: never by what was answered. */
export const inOrder = (rows: readonly PartyRow[]): PartyRow[] =>
  rows.toSorted((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state))

export function coverageOf(given: readonly Given[]): Coverage {
  const inhabitants = { answered: 0, of: 0, unknownPlaces: 0 }
  let answered = 0
  for (const { asked, standing } of given) {
    if (standing.answer) answered += 1
    if (asked.inhabitants === null) inhabitants.unknownPlaces += 1
    else {
      inhabitants.of += asked.inhabitants
      if (standing.answer) inhabitants.answered += asked.inhabitants
    }
  }
  return { asked: given.length, answered, inhabitants }
}
