import { sql } from 'kysely'
import { ask } from '../../platform/ask.ts'
import type { Json } from './journal-entry.model.ts'
import { toldFacts } from './told.rule.ts'

export const entriesOnPage = 50

/** The newest entries before a number, one more than a page holds, with who did each. */
export const listJournal = (communityId: string, before: number | null) =>
  ask
    .selectFrom('journal_entry as entry')
    .leftJoin('journal_details as told', (join) =>
      join
        .onRef('told.community_id', '=', 'entry.community_id')
        .onRef('told.number', '=', 'entry.number'),
    )
    .leftJoin('person', 'person.id', 'entry.by_person')
    .where('entry.community_id', '=', communityId)
    .where('entry.number', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('entry.number', 'desc')
    .limit(entriesOnPage + 1)
    .select(['entry.number', 'entry.at', 'entry.deed', 'entry.subject', 'entry.basis'])
    .select(['person.name as by', 'told.details', 'told.removed_at as removedAt'])
    .select(sql<string>`encode(entry.hash, 'hex')`.as('hash'))

/** What someone has asked to have removed, and nobody has approved yet. */
export const listOpenRemovals = (communityId: string) =>
  ask
    .selectFrom('text_removal')
    .innerJoin('person', 'person.id', 'text_removal.asked_by')
    .where('text_removal.community_id', '=', communityId)
    .where('text_removal.approved_at', 'is', null)
    .orderBy('text_removal.asked_at')
    .select(['text_removal.id', 'text_removal.subject', 'text_removal.reason'])
    .select(['text_removal.asked_by as askedBy', 'person.name as askedByName'])
    .select('text_removal.asked_at as askedAt')

/** What was done last in a community, and when. */
export const lastDeed = (communityId: string) =>
  ask
    .selectFrom('journal_entry')
    .where('community_id', '=', communityId)
    .select(['deed', 'at'])
    .orderBy('number', 'desc')
    .limit(1)

/** What the entry with a number was about. */
export const findSubject = (communityId: string, number: number) =>
  ask
    .selectFrom('journal_entry')
    .where('community_id', '=', communityId)
    .where('number', '=', number)
    .select('subject')

/** The rows of the journal with what each told laid out for reading. */
export const readable = <Row extends { details: unknown }>(rows: readonly Row[]) =>
  rows.map(({ details, ...row }) => ({ ...row, told: toldFacts(details as Json) }))
