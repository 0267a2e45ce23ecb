/** Is what stands at this path opened by a key in its address? Then no search engine finds it, and no other is told of it. */
export const opensByKey = (path: string): boolean =>
  /^\/(?:logg-inn\/lenke|sammendrag\/slutt|[^/]+\/(?:svar|meld|stiller|meldt-sak))(?:\/|$)/.test(
    path,
  )
