import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { Part } from '../paper.model.ts'
import { writtenPart } from '../papers.query.ts'
import { replaceBody } from '../papers.store.ts'
import { readParts } from './wanted-parts.rule.ts'
import { fieldOf, type TypedPart, type WritingProblem } from './writing.model.ts'

/** `stands`: what the part is now, with what somebody else wrote in other lines of it; `yours`: what was read of what was typed. */
export type PartKept =
  | { ok: true; stands: string; yours: string }
  | { ok: false; problem: WritingProblem; part: Part }
  | { ok: false; code: 'unknown' }

/** Keeps one part while it is written, by itself. Sent again it does nothing more. */
export const keepPart = (
  db: Db,
  order: {
    communityId: string
    code: string
    part: string
    typed: TypedPart
    by: string | null
    at: Instant
  },
): Promise<PartKept> =>
  inCommunity(db, order, async (tx): Promise<PartKept> => {
    const { communityId, code } = order
    const { parts } = await askWithin(tx)({ parts: writtenPart(communityId, code, order.part) })
    const [part] = parts
    if (!part) return { ok: false, code: 'unknown' }
    const read = readParts({ [part.id]: order.typed }, [part])
    if (!read.ok) {
      return { ok: false, problem: read.problems[fieldOf(part.id)] ?? 'written-meanwhile', part }
    }
    const [written] = read.written
    const yours = read.own[part.id] ?? part.body
    if (!written) return { ok: true, stands: part.body, yours }
    const isKept = await replaceBody(tx, communityId, part.id, written, order)
    return isKept
      ? { ok: true, stands: written.body, yours }
      : { ok: false, problem: 'written-meanwhile', part }
  })
