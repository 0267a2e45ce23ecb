/** Words that no community may be called, besides the addresses of the house: kept for what running a house asks for. */
export const keptWords: readonly string[] = [
  'api',
  'healthz',
  'metrics',
  'min-side',
  'readyz',
  'skrift',
]

const fixedPlaces: Readonly<Record<'scheme', readonly string[]>> = { scheme: ['ny'] }

/** Is the word an address of the house itself, so that nothing beside it may be called so? */
export const isFixedPlace = (beside: keyof typeof fixedPlaces, word: string): boolean =>
  fixedPlaces[beside].includes(word)
