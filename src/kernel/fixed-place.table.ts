/**
 * Words that are addresses of the house itself, by what they stand beside: no community, document or scheme may be
 * called so. The last of the communities' are kept for what running a house asks for at such addresses.
 */
export const fixedPlaces = {
  community: [
    'begreper',
    'innlogginger',
    'logg-inn',
    'logg-ut',
    'registre',
    'skrift',
    'api',
    'healthz',
    'metrics',
    'min-side',
    'readyz',
  ],
  document: ['ny', 'utkast'],
  scheme: ['ny'],
} as const satisfies Record<string, readonly string[]>

export const isFixedPlace = (beside: keyof typeof fixedPlaces, word: string): boolean =>
  fixedPlaces[beside].some((fixed) => fixed === word)
