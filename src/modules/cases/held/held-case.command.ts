import type { Day, Instant } from '../../../kernel/day.model.ts'
import type { JournalDeed } from '../../../kernel/journal.model.ts'
import { type Db, inCommunity, scopeTo, type Tx } from '../../../platform/db.ts'
import { askWithin } from '../../../platform/footing.ts'
import { stillAsRead } from '../../../platform/stamp.ts'
import { keepWaiting } from '../../desk/index.ts'
import { type Json, writeEntry } from '../../journal/index.ts'
import type { Case } from '../case.model.ts'
import { caseQuestions } from '../cases.query.ts'
import { holdCases, replaceWords, updateWorked } from '../cases.store.ts'
import { readersOf, readersOfPart } from '../readers.rule.ts'
import { joinedInto, leadsOnTo } from './joined.query.ts'
import { workedOut } from './standing.rule.ts'
import { waitingOf } from './waiting.rule.ts'
import { wordsIn } from './words-in.rule.ts'

export type CasesOrder = { communityId: string; by: string | null; on: Day; at: Instant }
export type CaseOrder = CasesOrder & {
  /** What its address knows it by, and the key of the body that the doer keeps it for. */
  code: string
  body: string
}

/** A case with all that its deeds are judged by. */
export type HeldCase = NonNullable<Awaited<ReturnType<typeof caseWithin>>>

type Unknown = { ok: false; code: 'unknown' }

/** Does a deed over the cases of a community, which nobody else changes meanwhile. */
export const amongCases = <Done>(
  db: Db,
  order: Pick<CasesOrder, 'communityId' | 'by'>,
  work: (tx: Tx) => Promise<Done>,
): Promise<Done> =>
  inCommunity(db, order, async (tx) => {
    await holdCases(tx, order.communityId)
    return work(tx)
  })

/** The same over one case of a body that the doer may know of; what lists, the search and Min side have of it, and of those that it is joined to or was, is written anew once it is done. */
export const inCase = <Done extends { ok: boolean }>(
  db: Db,
  order: CaseOrder,
  work: (tx: Tx, held: HeldCase) => Promise<Done>,
): Promise<Done | Unknown> =>
  amongCases(db, order, async (tx): Promise<Done | Unknown> => {
    const held = await caseWithin(tx, order.communityId, order.code)
    await stillAsRead(tx)
    if (held === null || held.item.body !== order.body) return { ok: false, code: 'unknown' }
    const onward = async () =>
      (await askWithin(tx)({ to: leadsOnTo(order.communityId, order.code) })).to
    const former = await onward()
    const done = await work(tx, held)
    if (!done.ok) return done
    const codes = [...former, ...(await onward())].map(({ code }) => code)
    for (const code of new Set([order.code, ...codes])) {
      await keepWorked(tx, order.communityId, code)
    }
    return done
  })

/** A case as the doer sees it, within a deed. */
export async function caseWithin(tx: Tx, communityId: string, code: string) {
  const { cases, ...parts } = await askWithin(tx)(caseQuestions(communityId, code))
  const [item] = cases
  return item ? { item, ...parts } : null
}

/** Writes what lists, the search and Min side have of a case as it is now. The house reads all of it, also what the doer does not see, and sees all from then on. */
export async function keepWorked(tx: Tx, communityId: string, code: string): Promise<void> {
  await scopeTo(tx, communityId)
  const held = await caseWithin(tx, communityId, code)
  if (held === null) throw new Error('A case that is held is not found')
  const { item } = held
  const { joined } = await askWithin(tx)({ joined: joinedInto(communityId, code) })
  const readers = readersOf(item, joined)
  const worked = workedOut(item, held.treatments)
  await updateWorked(tx, communityId, item.id, { ...worked, readers })
  await replaceWords(tx, communityId, item.id, wordsIn(item, held, readersOfPart))
  await keepWaiting(tx, communityId, caseSubject(item), waitingOf({ ...item, ...worked }))
}

/** What the journal and Min side know a case by. */
export const caseSubject = ({ id }: Pick<Case, 'id'>): string => `case:${id}`

/** Writes in the journal what was done with a case. Its title stands in the case alone, so that the chain holds none that is removed. */
export const tellCase = (
  tx: Tx,
  { communityId, by, at }: Pick<CasesOrder, 'communityId' | 'by' | 'at'>,
  deed: JournalDeed,
  subject: string,
  details: Record<string, Json> = {},
) => writeEntry(tx, { communityId, deed, subject, by, at, basis: 'role-table' as const, details })
