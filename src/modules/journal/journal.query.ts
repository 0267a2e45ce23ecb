import { sql } from 'kysely'
import { ask } from '../../platform/ask.ts'
import { type NamedEntry, readEntryNumber } from './entry-number.rule.ts'
import type { Json } from './journal-entry.model.ts'
import { toldFacts } from './told.rule.ts'

export const entriesOnPage = 50

/** May the viewer of the page see what is told of a subject, as the thing itself is seen? */
const sees = (table: 'entry' | 'text_removal') =>
  sql<boolean>`viewer_sees(subject_audience(${sql.ref(`${table}.community_id`)}, ${sql.ref(`${table}.subject`)}))`
const isSeen = sees('entry')

/**
 * The newest entries before a number, one more than a page holds, with who did each and what it told. Of what the viewer may
 * not see elsewhere, no more than that something was done, when, and its lock.
 */
export const listJournal = (communityId: string, before: number | null) =>
  ask
    .selectFrom('journal_entry as entry')
    .leftJoin('journal_details as told', (join) =>
      join
        .onRef('told.community_id', '=', 'entry.community_id')
        .onRef('told.number', '=', 'entry.number'),
    )
    .leftJoin('community_person as doer', (join) =>
      join
        .onRef('doer.community_id', '=', 'entry.community_id')
        .onRef('doer.person_id', '=', 'entry.by_person'),
    )
    .where('entry.community_id', '=', communityId)
    .where('entry.number', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('entry.number', 'desc')
    .limit(entriesOnPage + 1)
    .select(['entry.number', 'entry.at', 'entry.deed', 'told.removed_at as removedAt'])
    .select(isSeen.as('isSeen'))
    .select(sql<string | null>`case when ${isSeen} then entry.basis end`.as('basis'))
    .select(sql<string | null>`case when ${isSeen} then doer.name end`.as('by'))
    .select(sql<Json>`case when ${isSeen} then told.details end`.as('details'))
    .select(sql<string>`encode(entry.hash, 'hex')`.as('hash'))

/** What someone has asked to have removed, and nobody has approved yet; of what the viewer sees. */
export const listOpenRemovals = (communityId: string) =>
  ask
    .selectFrom('text_removal')
    .innerJoin('community_person as asker', (join) =>
      join
        .onRef('asker.community_id', '=', 'text_removal.community_id')
        .onRef('asker.person_id', '=', 'text_removal.asked_by'),
    )
    .where('text_removal.community_id', '=', communityId)
    .where('text_removal.approved_at', 'is', null)
    .where(sees('text_removal'))
    .orderBy('text_removal.asked_at')
    .select(['text_removal.id', 'text_removal.subject', 'text_removal.reason'])
    .select(['text_removal.asked_by as askedBy', 'asker.name as askedByName'])
    .select('text_removal.asked_at as askedAt')
    .select((eb) =>
      eb
        .selectFrom('journal_entry as about')
        .whereRef('about.community_id', '=', 'text_removal.community_id')
        .whereRef('about.subject', '=', 'text_removal.subject')
        .select((of) => of.fn.max('about.number').as('number'))
        .as('lastNumber'),
    )

/** What was done last in a community, and when. */
export const lastDeed = (communityId: string) =>
  ask
    .selectFrom('journal_entry')
    .where('community_id', '=', communityId)
    .select(['deed', 'at'])
    .orderBy('number', 'desc')
    .limit(1)

/** The entry that a text names, or why it names none. */
export const entryNamed = (typed: string): NamedEntry => readEntryNumber(typed)

/** What the entry with a number was about, where the viewer sees what it told. */
export const findSubject = (communityId: string, number: number) =>
  ask
    .selectFrom('journal_entry as entry')
    .where('entry.community_id', '=', communityId)
    .where('entry.number', '=', number)
    .where(isSeen)
    .select('entry.subject')

/** The last entry of all, which tells whether anything has been done since. */
export const lastEntry = (communityId: string) =>
  ask
    .selectFrom('journal_entry')
    .where('community_id', '=', communityId)
    .select(['number', 'at'])
    .orderBy('number', 'desc')
    .limit(1)

/** The rows of the journal with what each told laid out for reading. */
export const readable = <Row extends { details: unknown }>(rows: readonly Row[]) =>
  rows.map(({ details, ...row }) => ({ ...row, told: toldFacts(details as Json) }))
