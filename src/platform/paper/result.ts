import type { PaperProblem } from '../../kernel/paper.model.ts'
import { now } from '../clock.ts'
import type { Db } from '../db.ts'
import { findKept, keepPaper } from './kept-paper.ts'
import { type PackedOrder, packOrder } from './order.ts'
import type { PaperLimits, SetOutcome } from './setter.ts'

/** A paper that is ready, known by its hash. */
export type ReadyPaper = { hash: string; size: number }

/** Who asks, and how many texts had been removed before what is to be printed was read. */
export type PapersAsked = { db: Db; communityId: string; removals: number }

/** What is kept of the papers that are asked for. */
export type Results = {
  ready: ReadyPaper[]
  missing: PackedOrder[]
  problem: PaperProblem | null
}

/** How much one community's made papers may take in the database. */
export type KeepingLimits = PaperLimits & { keptMegabytes: number }

/** A file that is larger than this is none that anybody can use. */
const largestPaper = 64 * 1024 * 1024

/** What could not be set within the limits is known by them too, so that it is tried again when they are changed. */
export const failedKey = ({ hash }: PackedOrder, { megabytes, seconds }: PaperLimits): string =>
  packOrder({ kind: 'markup', source: hash, inputs: { megabytes, seconds } }).hash

export async function findResults(
  { db, communityId }: PapersAsked,
  packed: readonly PackedOrder[],
  limits: PaperLimits,
): Promise<Results> {
  const hashes = packed.flatMap((each) => [each.hash, failedKey(each, limits)])
  const kept = new Map(
    (await findKept(db, communityId, hashes, now())).map((row) => [row.hash, row]),
  )
  const failed = packed.flatMap((each) => kept.get(failedKey(each, limits)) ?? [])
  return {
    ready: packed.flatMap(({ hash }) => {
      const row = kept.get(hash)
      return row ? [{ hash, size: row.size ?? 0 }] : []
    }),
    missing: packed.filter(({ hash }) => !kept.has(hash)),
    problem: failed[0]?.problem ?? null,
  }
}

/** Keeps the paper, or why there is none. */
export async function keepResult(
  { db, communityId, removals }: PapersAsked,
  packed: PackedOrder,
  set: SetOutcome,
  limits: KeepingLimits,
): Promise<void> {
  const { bytes, problem } = resultOf(set)
  await keepPaper(db, {
    communityId,
    hash: problem ? failedKey(packed, limits) : packed.hash,
    removals,
    at: now(),
    bytes,
    problem,
    mostBytes: Math.round(limits.keptMegabytes * 1024 * 1024),
  })
}

function resultOf(set: SetOutcome): { bytes: Uint8Array | null; problem: PaperProblem | null } {
  if ('problem' in set) {
    return { bytes: null, problem: set.problem === 'fell' ? 'not-settable' : set.problem }
  }
  if (set.bytes.length > largestPaper) return { bytes: null, problem: 'too-large' }
  return { bytes: set.bytes.length > 0 ? set.bytes : null, problem: null }
}
