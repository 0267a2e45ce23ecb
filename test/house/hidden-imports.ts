import type { Source } from './deed-rules.ts'

/** A type taken in passing, and another file's declarations added to; only the open interfaces of the house are for that. */
const inPassing = /\bimport\((['"`])[^)]*\1\)\s*[.[]/
const addedTo = /^declare module ['"](?=[.])(?!(?:\.\.\/)+(?:kernel|platform)\/)/

/** Where a file uses another without importing it, so that the import rules do not see it. */
export const hiddenImports = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, place) =>
        inPassing.test(line) || addedTo.test(line) ? [`${path}:${place + 1}`] : [],
      ),
  )
