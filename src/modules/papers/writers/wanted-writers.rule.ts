import type { Writer } from '../paper.model.ts'
import type { Asked } from '../reviewing/review.model.ts'

const mostWriters = 20

export type WritersProblem = 'too-many' | 'not-there'

/**
 * Who can be let in to write: whoever can be asked to read, each by one key, so not all of a region at once; and those who write it already,
 * also where they could not be let in now.
 */
export function writable(askable: readonly Asked[], writers: readonly Writer[]): Asked[] {
  const single = askable.filter(({ kind }) => kind !== 'region')
  const known = new Set(single.flatMap(({ keys }) => keys))
  const others = writers.filter(({ key }) => !known.has(key))
  return [...single, ...others.map(asAsked)]
}

const kinds = ['body', 'party', 'person'] as const

const asAsked = ({ key, name }: Writer): Asked => ({
  ...{ value: key, name, keys: [key], personId: null, isReached: true },
  kind: kinds.find((kind) => key.startsWith(`${kind}:`)) ?? 'person',
})

/** Who is let in, and the keys of those who write it no longer, of what was chosen. */
export function readWriters(
  chosen: readonly string[],
  among: readonly Asked[],
  writers: readonly Writer[],
): { ok: true; added: Asked[]; gone: string[] } | { ok: false; problem: WritersProblem } {
  const wanted = new Set(chosen)
  const kept = among.filter(({ value }) => wanted.has(value))
  if (kept.length < wanted.size) return { ok: false, problem: 'not-there' }
  if (kept.length > mostWriters) return { ok: false, problem: 'too-many' }
  const before = new Set(writers.map(({ key }) => key))
  const now = new Set(kept.flatMap(({ keys }) => keys))
  return {
    ok: true,
    added: kept.filter(({ keys }) => keys.some((key) => !before.has(key))),
    gone: [...before].filter((key) => !now.has(key)),
  }
}
