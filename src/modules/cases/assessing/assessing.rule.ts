import type { Case, CaseAudience } from '../case.model.ts'
import { sideOf } from '../readers.rule.ts'

/** Can a case be taken in, joined to another or declined? */
export const mayAssess = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'submitted' || intake === 'asked-back'

/** Can it be taken up again? */
export const mayReopen = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'declined' || intake === 'joined'

/** Who sees a case beside those that are chosen: always, or unless it is one side's alone; `Alone` where no party raised it. */
export type Seers = 'delingHint' | 'delingHintAlone' | 'delingHintSides' | 'delingHintSidesAlone'

/** Who sees it whatever is chosen; null where only one side can see it. */
export function seersBeside(
  audiences: readonly CaseAudience[],
  { party }: Pick<Case['raised'], 'party'>,
): Seers | null {
  const sided = audiences.filter((each) => sideOf(each) !== null)
  if (sided.length === audiences.length) return null
  if (sided.length > 0) return party === null ? 'delingHintSidesAlone' : 'delingHintSides'
  return party === null ? 'delingHintAlone' : 'delingHint'
}
