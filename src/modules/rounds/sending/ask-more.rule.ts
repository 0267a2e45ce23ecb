import type { Place } from '../../directory/index.ts'
import type { Asked, Round } from '../round.model.ts'

/** Those who can be asked beside those who are: of a round that is for the municipalities, none of the trust's side. */
export const notAskedYet = (
  { audience }: Pick<Round, 'audience'>,
  asked: readonly Pick<Asked, 'place'>[],
  places: readonly Place[],
): Place[] =>
  places.filter(
    ({ key, side }) =>
      (audience === 'community' || side === 'municipalities') &&
      asked.every(({ place }) => place !== key),
  )
