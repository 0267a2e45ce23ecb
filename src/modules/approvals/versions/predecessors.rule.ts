import type { Day } from '../../../kernel/day.model.ts'
import { type MunicipalityChange, successorsOn } from '../../parties/index.ts'
import type { BoardLine, BoardParty } from '../board.model.ts'
import { dayOf, readBoard } from '../board-reading.rule.ts'
import type { BoardRow, CirculationFacts } from '../circulation-row.model.ts'

/** The versions whose answers stand in a later one, with all that came from their parties. */
export type Counted = { circulations: readonly CirculationFacts[]; rows: readonly BoardRow[] }

/** What one that has become another party since answered, and the version that it answered. */
export type PredecessorAnswer = Pick<
  BoardLine,
  'code' | 'name' | 'state' | 'standing' | 'isLeftOut' | 'deciding' | 'steps' | 'decidingBody'
> & { number: number }

/**
 * What they answered who have become a party since, by merger or division: their answers do not stand as its own, but it asks what
 * they were. Each is told of once, of the last version that it was a party of.
 */
export function predecessorAnswers(
  { code, formerCodes }: Pick<BoardParty, 'code' | 'formerCodes'>,
  on: Day,
  { circulations, rows }: Counted,
  changes: readonly MunicipalityChange[],
): PredecessorAnswer[] {
  const told = new Set([code, ...formerCodes])
  return [...circulations]
    .sort((one, other) => other.number - one.number)
    .flatMap((facts) => {
      const own = rows.filter(({ versionId }) => versionId === facts.versionId)
      const { lines, parties } = readBoard(facts, own, dayOf(facts, null, on), null)
      return parties.flatMap((party) => {
        const line = lines.find((each) => each.code === party.code)
        const isPredecessor = successorsOn(changes, party.code, on).includes(code)
        if (!line || !isPredecessor || told.has(party.code)) return []
        for (const each of [party.code, ...party.formerCodes]) told.add(each)
        return [{ ...line, number: facts.number }]
      })
    })
}
