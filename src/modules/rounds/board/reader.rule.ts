import type { Reader } from '../result/result.model.ts'
import type { Round } from '../round.model.ts'

/**
 * Who reads the answers, of those who see the round; null for one who does not. Those who were asked do where the round
 * says so; each sees its own few persons.
 */
export function readerOf(
  round: Pick<Round, 'readers' | 'state'>,
  viewer: { asksRounds: boolean; readsAnswers: boolean; ownPlaces: readonly string[] },
): Reader | null {
  if (viewer.asksRounds) return 'secretariat'
  const parties = viewer.ownPlaces
  if (!viewer.readsAnswers || parties.length === 0) return null
  const isShown =
    round.readers === 'asked-at-once' ||
    (round.readers === 'asked-when-closed' && round.state === 'closed')
  return isShown ? { parties } : null
}
