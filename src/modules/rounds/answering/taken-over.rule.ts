import type { Day } from '../../../kernel/day.model.ts'
import { codeOn, type PartyFacts, partyNameOn } from '../../parties/index.ts'
import type { Asked } from '../round.model.ts'

/** What became of a municipality after it was asked. */
export type TakenOver = {
  /** What answers for it now. */
  by: string
  /** The others that were asked and are part of the same now. */
  besides: readonly string[]
}

/**
 * The municipality that a place has gone into by a day; null where it is what it was. Each that was asked is answered for
 * by itself, so that nothing is counted twice.
 */
export function takenOver(
  registers: Pick<PartyFacts, 'changes' | 'municipalities'>,
  asked: readonly Pick<Asked, 'place' | 'name'>[],
  place: string,
  on: Day,
): TakenOver | null {
  const now = (code: string) => codeOn(registers.changes, code, on) ?? code
  const name = asked.find((of) => of.place === place)?.name
  const by = partyNameOn({ ...registers, organisations: [] }, place, on)
  const besides = asked.filter((of) => of.place !== place && now(of.place) === now(place))
  if (besides.length === 0 && (now(place) === place || name === by)) return null
  return { by, besides: besides.map((of) => of.name) }
}
