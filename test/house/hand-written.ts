import type { Source } from './deed-rules.ts'

/** A text that begins as a path of the house does, or leads to its first page. */
const asPath = /(['"`])\/(?:[a-zæøå:]|\$\{)|(?:href=\{?|action=\{?|redirect\()(['"`])\/\2/

/** Where a path is written by hand, beside the addresses of the rooms (ADR 0041). */
export const handWrittenPaths = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, place) => ({ line, place: `${path}:${place + 1}` }))
      .filter(({ line }) => asPath.test(line))
      .map(({ place }) => place),
  )
