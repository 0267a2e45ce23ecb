import type { Case, CaseAudience } from '../case.model.ts'
import { readersOf, sideOf } from '../readers.rule.ts'

/** Can a case be taken in, joined to another or declined? */
export const mayAssess = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'submitted' || intake === 'asked-back'

/** Can it be taken up again? */
export const mayReopen = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'declined' || intake === 'joined'

/** Would whoever takes a case in for these not see it from then on? A secretariat can give the other side what is that side's own; a secretary of a body loses none of her cases so. */
export const isLostBy = (
  keys: readonly string[],
  item: Pick<Case, 'body' | 'raised'>,
  audience: CaseAudience,
): boolean =>
  sideOf(audience) !== null &&
  ![
    'secretariat',
    'secretariat:trust',
    ...readersOf({ ...item, audience, intake: 'accepted' }),
  ].some((each) => keys.includes(each))

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
