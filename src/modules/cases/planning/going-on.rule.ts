import type { Case } from '../case.model.ts'

/** Is the case taken in, so that its treatments can be planned and told? */
export const isGoingOn = ({ intake, isRemoved }: Pick<Case, 'intake' | 'isRemoved'>): boolean =>
  intake === 'accepted' && !isRemoved
