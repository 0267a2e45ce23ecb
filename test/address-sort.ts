/**
 * The sort of page or form that an address leads to: other codes, numbers and names of one kind in it make no other sort.
 */
export const sortOf = (path: string): string =>
  path
    .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'I')
    .replace(/\b\d{4}\b/g, 'N')
    .replace(/(\/kontakter\/(?:hos|funksjon|funksjoner|andre))\/(?!N\b|ny\b)[^/?]+/, '$1/X')
    .replace(/(\/organer)\/(?!nytt\b)[^/?]+/, '$1/X')
    .replace(/(\/runder)\/(?!ny\b)[^/?]+\//, '$1/X/')
    .replace(/=[^&]*/g, '=')

/** The first address of each sort. */
export const oneOfEachSort = (paths: readonly string[]): string[] =>
  [...Map.groupBy(paths, sortOf).values()].flatMap(([first]) => first ?? [])
