/** Words that no community may be called, besides the addresses of the house: kept for what running a house asks for. */
export const keptWords: readonly string[] = [
  'api',
  'healthz',
  'metrics',
  'min-side',
  'readyz',
  'skrift',
]
