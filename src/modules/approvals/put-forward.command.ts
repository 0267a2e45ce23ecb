import type { Day } from '../../kernel/day.model.ts'
import { type Db, inCommunity, type Tx } from '../../platform/db.ts'
import { releaseVersion, type VersionRefusal } from '../agreements/index.ts'
import { writeEntry } from '../journal/index.ts'
import { insertCirculation, keepTally, type NewCirculation } from './circulation.store.ts'
import { judgePlan, type PlanRefusal } from './plan.rule.ts'
import { tallyOf } from './tally.rule.ts'

export type PutForward = Omit<NewCirculation, 'versionId'> & {
  communityId: string
  slug: string
  /** When the draft that was read was saved last; null for the one whose own deed wrote it. */
  read: string | null
}
type PutForwardRefusal = VersionRefusal | PlanRefusal | 'draft-changed' | 'no-such-document'

type Done = { ok: true; versionId: string } | { ok: false; code: PutForwardRefusal }

/** Puts a draft before its parties: the text is fixed, the parties are frozen as they are that day. */
export const putForward = (db: Db, order: PutForward): Promise<Done> =>
  inCommunity(db, order.communityId, (tx) => putForwardWithin(tx, order))

/** The same inside a transaction that does more. */
export async function putForwardWithin(
  tx: Tx,
  { communityId, slug, read, ...plan }: PutForward,
): Promise<Done> {
  const possible = judgePlan(plan)
  if (!possible.ok) return { ok: false, code: possible.code }
  const released = await releaseVersion(tx, { communityId, slug, read, at: plan.at })
  if (!released.ok) return { ok: false, code: released.code }

  const { version } = released
  await insertCirculation(tx, communityId, { ...plan, versionId: version.id })
  await keepTally(tx, communityId, version.id, startingTally(plan, version.deadline))
  await writeEntry(tx, {
    communityId,
    deed: 'version-put-forward',
    subject: `version:${version.id}`,
    by: plan.by,
    at: plan.at,
    basis: possible.basis,
    details: {
      title: version.title,
      version: version.number,
      rule: plan.rule,
      parties: plan.parties.map(({ code }) => code),
    },
  })
  return { ok: true, versionId: version.id }
}

/** What lists show from the start: nobody has answered, but a rule that names a day may already hold. */
const startingTally = (plan: Omit<NewCirculation, 'versionId'>, deadline: Day | null) =>
  tallyOf(
    plan.parties.map(({ code, name, kind, standing, note }) => ({
      code,
      name,
      kind,
      standing,
      standingNote: note,
      treatments: [],
      reservationAnswers: [],
      clarification: null,
    })),
    {
      versionId: '',
      putForwardOn: plan.on,
      deadline,
      decidingBody: plan.decidingBody,
      rule: plan.rule,
      record: plan.record,
      reviewDay: null,
      shownOn: plan.shownOn,
      withdrawnOn: null,
    },
  )
