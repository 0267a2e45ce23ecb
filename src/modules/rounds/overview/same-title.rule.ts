import { folded } from '../../../kernel/typed-text.rule.ts'
import type { ListedRound } from '../round-row.model.ts'

/** A round in a list. `isLike`: another there has the same title, so that the day it was begun tells them apart. */
export type ToldRound = ListedRound & { isLike: boolean }

/** Rounds as they are listed, those of one title told apart. */
export function toldApart(rounds: readonly ListedRound[]): ToldRound[] {
  const byTitle = Map.groupBy(rounds, ({ title }) => folded(title))
  return rounds.map((round) => ({
    ...round,
    isLike: (byTitle.get(folded(round.title))?.length ?? 0) > 1,
  }))
}
