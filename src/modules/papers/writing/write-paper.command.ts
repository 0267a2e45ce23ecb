import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import type { Part } from '../paper.model.ts'
import { paperQuestions } from '../papers.query.ts'
import { holdPaper, insertParts, markGone, placeParts, replaceBody } from '../papers.store.ts'
import { isTooMany, movedParts, readNewPoints, readParts } from './wanted-parts.rule.ts'
import { type Asked, fieldOf, type TypedParts, type WritingProblems } from './writing.model.ts'

export type Order = { communityId: string; code: string; by: string | null; at: Instant }

/** `at`: the part that whoever writes is led to. */
export type Written =
  | { ok: true; at: string | null }
  | { ok: false; problems: WritingProblems }
  | { ok: false; code: 'unknown' }

/** Keeps what was typed into the parts of a paper, and does what was asked with its points; all of it, or nothing. */
export const writePaper = (
  db: Db,
  order: Order & {
    typed: TypedParts
    asked: Asked
    /** Points that are typed before they are there. */
    added?: readonly string[]
  },
): Promise<Written> =>
  inCommunity(db, order, async (tx): Promise<Written> => {
    const { communityId, code } = order
    await holdPaper(tx, communityId, code)
    const { papers, parts } = await askWithin(tx)(writingQuestions(communityId, code))
    const [paper] = papers
    if (!paper?.isWriter) return { ok: false, code: 'unknown' }
    const { asked } = order
    if (asked && isTooMany(parts, asked)) return tooMany(parts, asked.part)
    const read = readParts(order.typed, parts, asked)
    if (!read.ok) return read
    const added = readNewPoints(order.added ?? [], parts)
    if (!added.ok) return added
    for (const part of read.written) {
      const isKept = await replaceBody(tx, communityId, part.id, part, order)
      if (!isKept) throw new WrittenMeanwhile(part.id)
    }
    const now = await addPoints(tx, order, { paperId: paper.id, parts, bodies: added.bodies })
    return placePoint(tx, order, paper.id, now)
  }).catch((fault) => {
    if (!(fault instanceof WrittenMeanwhile)) throw fault
    return { ok: false, problems: { [fieldOf(fault.partId)]: 'written-meanwhile' } }
  })

/** A part was written in by what is saved by itself, between the reading and the keeping: the deed is undone. */
class WrittenMeanwhile extends Error {
  override name = 'WrittenMeanwhile'
  readonly partId: string
  constructor(partId: string) {
    super('A part was written in meanwhile')
    this.partId = partId
  }
}

const writingQuestions = (communityId: string, code: string) => {
  const { papers, parts } = paperQuestions(communityId, code)
  return { papers, parts }
}

async function placePoint(
  tx: Tx,
  order: Order & { asked: Asked },
  paperId: string,
  parts: readonly Part[],
): Promise<Written> {
  const { communityId, asked, at } = order
  if (asked === null || asked.deed === 'deres' || asked.deed === 'behold')
    return { ok: true, at: asked?.part ?? null }
  if (asked.deed === 'nytt') return addPoint(tx, order, paperId, parts)
  const point = parts.find(({ id, sort }) => id === asked.part && sort === 'point')
  if (!point) return { ok: false, code: 'unknown' }
  const moved = movedParts(parts, asked)
  if (moved) await placeParts(tx, communityId, moved)
  if (asked.deed === 'bort') await markGone(tx, communityId, point.id, at)
  if (asked.deed === 'tilbake') await markGone(tx, communityId, point.id, null)
  return { ok: true, at: point.id }
}

/** A new point stands last under the heading that it is asked for. */
async function addPoint(
  tx: Tx,
  { communityId, by, at, asked }: Order & { asked: Asked },
  paperId: string,
  parts: readonly Part[],
): Promise<Written> {
  const last = parts.findLast(({ sort, heading }) => sort === 'point' && heading === asked?.part)
  if (!last) return { ok: false, code: 'unknown' }
  const { sort, heading, title, hint } = last
  const from = parts.length
  const [id] = await insertParts(
    tx,
    communityId,
    paperId,
    [{ sort, heading, title, hint, body: '' }],
    { by, at, from },
  )
  if (!id) throw new Error('A point was not written')
  const ids = parts.map((part) => part.id)
  await placeParts(tx, communityId, ids.toSpliced(ids.indexOf(last.id) + 1, 0, id))
  return { ok: true, at: id }
}

/** New points stand last among the points; the parts as they are then. */
async function addPoints(
  tx: Tx,
  { communityId, code, by, at }: Order,
  of: { paperId: string; parts: readonly Part[]; bodies: readonly string[] },
): Promise<readonly Part[]> {
  const { paperId, parts, bodies } = of
  const last = parts.findLast(({ sort }) => sort === 'point')
  if (!last || bodies.length === 0) return parts
  const { sort, heading, title, hint } = last
  const rows = bodies.map((body) => ({ sort, heading, title, hint, body }))
  const ids = await insertParts(tx, communityId, paperId, rows, { by, at, from: parts.length })
  const before = parts.map(({ id }) => id)
  await placeParts(tx, communityId, before.toSpliced(before.indexOf(last.id) + 1, 0, ...ids))
  const { parts: now } = await askWithin(tx)(writingQuestions(communityId, code))
  return now
}

/** Said at the last point that stands there. */
function tooMany(parts: readonly Part[], asked: string): Written {
  const heading = parts.find(({ id }) => id === asked)?.heading ?? asked
  const last = parts.findLast((part) => part.heading === heading && !part.isGone)
  return { ok: false, problems: { [fieldOf(last?.id ?? asked)]: 'too-many-points' } }
}
