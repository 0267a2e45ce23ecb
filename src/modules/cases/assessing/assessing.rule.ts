import type { Case } from '../case.model.ts'

/** Can a case be taken in, joined to another or declined? */
export const mayAssess = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'submitted' || intake === 'asked-back'

/** Can it be taken up again? */
export const mayReopen = ({ intake }: Pick<Case, 'intake'>): boolean =>
  intake === 'declined' || intake === 'joined'
