import type { Instant } from '../../../kernel/day.model.ts'
import { type Db, holdName, inCommunity, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { writeEntry } from '../../journal/index.ts'
import { ownHeadings, usualHeadings, wholeCommunity } from '../headings.rule.ts'
import type { Heading } from '../paper.model.ts'
import { templatesOf } from '../papers.query.ts'
import { deleteTemplate, replaceTemplate } from '../papers.store.ts'
import type { HeadingProblems, TypedHeading } from './headings-form.model.ts'
import { isSameHeadings, readHeadings } from './wanted-headings.rule.ts'

type Order = { communityId: string; body: string; by: string | null; at: Instant }

/** `isSame`: what was sent is what stood, and nothing was kept. */
export type HeadingsKept = { ok: true; isSame: boolean } | { ok: false; problems: HeadingProblems }

/**
 * Gives a body, or with `wholeCommunity` the community, headings of its own; where they are those that would stand without, it has none of its
 * own from then on. Papers that are begun keep theirs.
 */
export const keepHeadings = (
  db: Db,
  order: Order & { typed: readonly TypedHeading[] },
): Promise<HeadingsKept> =>
  inCommunity(db, order, async (tx): Promise<HeadingsKept> => {
    const { communityId, body } = order
    await holdName(tx, `paper-template:${communityId}/${body}`)
    await stillAsRead(tx)
    const { templates } = await askWithin(tx)({ templates: templatesOf(communityId) })
    const read = readHeadings(order.typed)
    if (!read.ok) return read
    const usual = usualHeadings(templates, body)
    const own = ownHeadings(templates, body)
    if (isSameHeadings(read.headings, own ?? usual)) return { ok: true, isSame: true }
    await replaceHeadings(tx, order, isSameHeadings(read.headings, usual) ? null : read.headings)
    return { ok: true, isSame: false }
  })

async function replaceHeadings(
  tx: Tx,
  { communityId, body, by, at }: Order,
  headings: readonly Heading[] | null,
): Promise<void> {
  if (headings) await replaceTemplate(tx, communityId, { body, headings }, at)
  else await deleteTemplate(tx, communityId, body)
  await writeEntry(tx, {
    communityId,
    deed: 'paper-headings-changed',
    subject: body === wholeCommunity ? `community:${communityId}` : `body:${body}`,
    by,
    at,
    basis: 'role-table',
    details: { headingCount: headings?.length ?? 0 },
  })
}
