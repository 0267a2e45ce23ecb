import type { Party } from './result.model.ts'

/** Where a party's row stands on the page. */
export const rowId = ({ place }: Pick<Party, 'place'>): string =>
  `svar-${place.replaceAll(/[^0-9a-zæøå-]/gi, '-')}`
