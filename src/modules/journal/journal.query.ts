import { type RawBuilder, sql } from 'kysely'
import { aNumber, aText, aTruth, fields } from '../../kernel/row.model.ts'
import { ask, asked } from '../../platform/ask.ts'
import { removers } from './remover.rule.ts'

/** What each community calls its people, as a part of SQL that a later room gives. */
export type CommunityNames = RawBuilder<{ community_id: string; person_id: string; name: string }>

/** May the viewer of the page see what is told of a subject, as the thing itself is seen? */
const sees = (table: 'entry' | 'text_removal') =>
  sql<boolean>`viewer_sees_subject(${sql.ref(`${table}.community_id`)}, ${sql.ref(`${table}.subject`)})`
const isSeen = sees('entry')

/** What someone has asked to have removed, and nobody has approved yet; of what the viewer sees. */
export const openRemovals = (communityId: string) =>
  ask
    .selectFrom('text_removal')
    .where('text_removal.community_id', '=', communityId)
    .where('text_removal.approved_at', 'is', null)
    .where(sees('text_removal'))
    .orderBy('text_removal.asked_at')
    .select(['text_removal.id', 'text_removal.subject', 'text_removal.reason'])
    .select(['text_removal.asked_by as askedBy', 'text_removal.asked_at as askedAt'])
    .select((eb) =>
      eb
        .selectFrom('journal_entry as about')
        .whereRef('about.community_id', '=', 'text_removal.community_id')
        .whereRef('about.subject', '=', 'text_removal.subject')
        .select((of) => of.fn.max('about.number').as('number'))
        .as('lastNumber'),
    )

/** One of them. */
export const openRemoval = (communityId: string, id: string) =>
  openRemovals(communityId).where('text_removal.id', '=', id)

/** All of them, with the names of those who asked. */
export const listOpenRemovals = (names: CommunityNames, communityId: string) =>
  openRemovals(communityId)
    .innerJoin(names.as('asker'), (join) =>
      join
        .onRef('asker.community_id', '=', 'text_removal.community_id')
        .onRef('asker.person_id', '=', 'text_removal.asked_by'),
    )
    .select('asker.name as askedByName')
    .select(
      sql<boolean>`who_see(text_removal.community_id, text_removal.subject, ${[...removers]}::text[],
        text_removal.asked_by) > 0`.as('othersSee'),
    )

/** Whether anybody at all can approve what somebody asks for: it takes two. */
export const areTwoRemovers = (communityId: string) =>
  asked(
    fields({ are: aTruth }),
    sql`select who_see(${communityId}::uuid, ${`community:${communityId}`}, ${[...removers]}::text[], null) > 1 as are`,
  )

/** What was done last in a community, and when. */
export const lastDeed = (communityId: string) =>
  ask
    .selectFrom('journal_entry')
    .where('community_id', '=', communityId)
    .select(['deed', 'at'])
    .orderBy('number', 'desc')
    .limit(1)

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

/** How many entries there are and the last one's lock, for the head that is given out; `number`: of the entry asked for. */
export const headOf = (communityId: string, number: number | null = null) =>
  asked(
    fields({ number: aNumber, hash: aText }),
    sql`select number, encode(hash, 'hex') as hash from journal_entry
    where community_id = ${communityId} and number <= ${number ?? Number.MAX_SAFE_INTEGER}
    order by number desc limit 1`,
  )
