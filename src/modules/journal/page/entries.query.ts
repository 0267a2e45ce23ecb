import { type RawBuilder, sql } from 'kysely'
import type { JournalWords } from '../../../kernel/journal.model.ts'
import {
  aNumber,
  anInstant,
  aText,
  aTruth,
  fields,
  orNull,
  type Shape,
} from '../../../kernel/row.model.ts'
import { asked } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import type { JournalParts } from '../../../platform/room.ts'
import { lockInHead } from '../checking/head.rule.ts'
import type { CommunityNames } from '../journal.query.ts'
import type { JournalRow, Json } from '../journal-entry.model.ts'
import { toldFacts } from '../told.rule.ts'
import { type CodeName, isFiltered, mostCounted, type Thing, type Wanted } from './filter.model.ts'

/** What later rooms give: what each community calls its people, its things and its codes, and which facts have codes. */
export type Given = {
  names: CommunityNames
  parts: readonly JournalParts[]
  words: Pick<Required<JournalWords>, 'named' | 'groups'>
}

/** What an entry told is any JSON, as it was written. */
const asWritten: Shape<Json> = (stored) => (stored === undefined ? 'is not there' : null)

const entryRow = fields({
  number: aNumber,
  at: anInstant,
  deed: aText,
  hash: aText,
  previousHash: aText,
  removedAt: orNull(anInstant),
  isSeen: aTruth,
  subject: orNull(aText),
  basis: orNull(aText),
  by: orNull(aText),
  person: orNull(aText),
  details: asWritten,
})

const told = sql`left join journal_details told
  on told.community_id = entry.community_id and told.number = entry.number`

/** May the viewer of the page see what is told of a subject, as the thing itself is seen? */
const sees = (communityId: string, subject: RawBuilder<unknown>) =>
  sql<boolean>`viewer_sees_subject(${communityId}, ${subject})`

/**
 * The newest entries that are asked for, before a number, with who did each, whom it was done to and what it told. Of what the
 * viewer may not see elsewhere, no more than that something was done, when, and its lock.
 */
export const listEntries = (
  given: Given,
  communityId: string,
  { wanted, before, most }: { wanted: Wanted; before: number | null; most: number },
): Question<JournalRow> =>
  asked(
    entryRow,
    sql`
    select entry.number, entry.at, entry.deed, encode(entry.hash, 'hex') as hash,
      encode(entry.previous_hash, 'hex') as "previousHash", told.removed_at as "removedAt",
      seen.yes as "isSeen",
      case when seen.yes then entry.subject end as subject,
      case when seen.yes then entry.basis end as basis,
      case when seen.yes then doer.name end as "by",
      case when seen.yes then receiver.name end as person,
      case when seen.yes then told.details end as details
    from (
      select entry.* ${matching(given, communityId, wanted)}
        and entry.number < ${before ?? Number.MAX_SAFE_INTEGER}
      order by entry.number desc limit ${most}) entry
    ${told}
    cross join lateral (select ${sees(communityId, sql`entry.subject`)} as yes offset 0) seen
    left join ${given.names} doer
      on doer.community_id = entry.community_id and doer.person_id = entry.by_person
    left join ${given.names} receiver on receiver.community_id = entry.community_id
      and receiver.person_id = case when told.details #>> '{person}' ~ '^[0-9a-f-]{36}$'
        then (told.details #>> '{person}')::uuid end
    order by entry.number desc`,
    ({ details, person, ...row }) => ({
      ...row,
      lockInHead: lockInHead(row.hash),
      told: toldFacts(withPerson(details, person)),
    }),
  )

/** How many entries are asked for, as far as is counted; of all, the last number tells. */
export const countEntries = (
  given: Given,
  communityId: string,
  wanted: Wanted,
): Question<{ found: number }> =>
  asked(
    fields({ found: aNumber }),
    isFiltered(wanted)
      ? sql`select count(*) as found from (
          select ${matching(given, communityId, wanted)} limit ${mostCounted + 1}) entry`
      : sql`select coalesce(max(number), 0) as found from journal_entry
          where community_id = ${communityId}`,
  )

/** What the viewer can ask for by name, in the order of the Norwegian alphabet. */
export const listThings = ({ parts }: Given, communityId: string): Question<Thing> =>
  asked(
    fields({ thing: aText, title: aText }),
    sql`select thing, title from (${thingsIn(parts, communityId)}) thing
      where title is not null order by title collate norwegian, thing`,
  )

/** What the codes in entries are called. */
export const listNames = ({ parts }: Given, communityId: string): Question<CodeName> =>
  asked(
    fields({ sort: aText, code: aText, name: aText }),
    sql`select sort, code, name from (${namesIn(parts, communityId)}) named`,
  )

/** The entries that are asked for. What one is about and tells of, only who sees it can ask for. */
function matching({ parts, words }: Given, communityId: string, wanted: Wanted) {
  const { thing, party, deed, from, until, number } = wanted
  const conditions = [
    sql`entry.community_id = ${communityId}`,
    ...(number === null ? [] : [sql`entry.number = ${number}`]),
    ...(deed === null ? [] : [sql`entry.deed = ${deed}`]),
    ...(from === null
      ? []
      : [sql`entry.at >= ${from}::date::timestamp at time zone 'Europe/Oslo'`]),
    ...(until === null
      ? []
      : [sql`entry.at < (${until}::date + 1)::timestamp at time zone 'Europe/Oslo'`]),
    ...(thing === null
      ? []
      : [sql`entry.subject = any(array(${subjectsOf(parts, communityId, thing)}))`]),
    ...(party === null
      ? []
      : [
          sql`(${tellsOf(words, sql`(${calledLike(parts, communityId, party)})`)})`,
          sees(communityId, sql`entry.subject`),
        ]),
  ]
  return sql`from journal_entry entry ${party === null ? sql`` : told}
    where ${sql.join(conditions, sql` and `)}`
}

/** Does an entry tell of what is called so, in the facts that have codes or names of parties, or in a list of such? */
function tellsOf({ named, groups }: Given['words'], called: RawBuilder<unknown>) {
  const facts = Object.keys(named).filter((fact) => named[fact] === 'party')
  return sql.join(
    [
      ...facts.map((fact) => sql`told.details -> ${fact} ?| ${called}`),
      sql`(told.details ?| ${[...groups]}::text[] and jsonb_path_exists(told.details,
        '$.*[*].* ? (@ == $called[*])', jsonb_build_object('called', to_jsonb(${called}))))`,
    ],
    sql` or `,
  )
}

/** Every subject that entries about a thing have and the viewer sees, those about the removal of its texts among them. */
const subjectsOf = (parts: readonly JournalParts[], communityId: string, thing: string) => sql`
  with own as (
    select subject from (${thingsIn(parts, communityId)}) thing where thing = ${thing})
  select subject from (
    select subject from own
    union all select 'text-removal:' || removal.id from own
    join text_removal removal
      on removal.community_id = ${communityId} and removal.subject = own.subject) about
  where ${sees(communityId, sql`subject`)}`

/** All that entries can call a party: its name, and the codes that the name has had. */
const calledLike = (parts: readonly JournalParts[], communityId: string, party: string) => sql`
  with named as materialized (
    select code, name from (${namesIn(parts, communityId)}) named where sort = 'party')
  select coalesce(array_agg(each.called), '{}')
  from named cross join lateral (values (named.code), (named.name)) each (called)
  where named.name = (select name from named where code = ${party} limit 1)`

const thingsIn = (parts: readonly JournalParts[], communityId: string) =>
  allOf(
    parts.flatMap(({ things }) => things?.(communityId) ?? []),
    sql`select null::text as thing, null::text as title, null::text as subject where false`,
  )

const namesIn = (parts: readonly JournalParts[], communityId: string) =>
  allOf(
    parts.flatMap(({ names }) => names?.(communityId) ?? []),
    sql`select null::text as sort, null::text as code, null::text as name where false`,
  )

const allOf = (some: readonly RawBuilder<unknown>[], none: RawBuilder<unknown>) =>
  sql.join(
    [none, ...some].map((each) => sql`(${each})`),
    sql` union all `,
  )

/** Whom something was done to stands in an entry by a key, and is told by the name that the community has. */
const withPerson = (details: Json, person: string | null): Json =>
  details !== null && typeof details === 'object' && !Array.isArray(details) && person !== null
    ? { ...details, person }
    : details
