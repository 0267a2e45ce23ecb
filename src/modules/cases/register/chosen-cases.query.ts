import { type RawBuilder, sql } from 'kysely'
import { isPartSeen, isCaseSeen as isSeen, raiserKeys, readerKeys } from '../cases.query.ts'
import type { Asked } from './asked-for.rule.ts'
import type { Sorting } from './filter.model.ts'

/** As elsewhere; in a list the database is to take it that many are seen, and so goes through them in their order. */
export const isCaseSeen = sql`case when ${isSeen} then true end`
const inList = (of: RawBuilder<unknown>, csv: string | null) =>
  sql`${of} = any (string_to_array(${csv}::text, ','))`

/** All codes that what has one of these today has had. */
const everCalled = (csv: string | null) => sql`array(with recursive had (code) as (
    select unnest(string_to_array(${csv}::text, ','))
    union select change.from_code from had join municipality_change change on change.to_code = had.code)
  select code from had)`

const given = (value: string | null, condition: () => RawBuilder<unknown>) =>
  value === null ? [] : [condition()]

/** Is a clause, however it is spaced, the one that is asked for, or one under it? */
const isClause = (clause: RawBuilder<unknown>, asked: string | null) =>
  sql`regexp_replace(lower(${clause}), '\\s', '', 'g') ~ ${asked}::text`

/** The stops of a case that its reader sees and that stand. */
export const stopsOf = sql`case_treatment stop where stop.community_id = item.community_id and stop.case_id = item.id
  and stop.withdrawn_at is null and ${isPartSeen('stop')}`

const hasStop = (condition: RawBuilder<unknown>) =>
  sql`coalesce((select true from ${stopsOf} and ${condition} limit 1), false)`

/** Words are letters and digits, so that all that begin with one come before it with this sign after. */
const beginsWith = (word: RawBuilder<unknown>, alias: string) =>
  sql`${sql.ref(`${alias}.word`)} >= ${word} and ${sql.ref(`${alias}.word`)} < ${word} || '~' and ${isPartSeen(alias)}`

/** Asked of one case at a time, however many the database takes to have it. */
const hasWord = (word: RawBuilder<unknown>) => sql`coalesce((select true from case_word own
  where own.community_id = item.community_id and own.case_id = item.id and ${beginsWith(word, 'own')} limit 1), false)`

/** What holds of each case that is asked for, beside its first word. */
function conditions(of: Asked): RawBuilder<unknown>[] {
  return [
    sql`item.community_id = ${of.community}::uuid`,
    isCaseSeen,
    ...given(
      of.words,
      () => sql`not exists (select from unnest(string_to_array(${of.words}::text, ' ')) sought (word)
        where not ${hasWord(sql`sought.word collate "C"`)})`,
    ),
    ...given(
      of.numbers,
      () => sql`(item.id = any (array(select numbered.case_id from case_word numbered
        where numbered.community_id = ${of.community}::uuid
          and numbered.word = any (string_to_array(${of.numbers}::text, ',')) and ${isPartSeen('numbered')}))${
            of.documents === null
              ? sql``
              : sql` or item.document_id = any (string_to_array(${of.documents}::text, ',')::uuid[])`
          })`,
    ),
    ...given(
      of.body,
      () => sql`(item.body_key = ${of.body} or ${hasStop(sql`stop.body_key = ${of.body}`)})`,
    ),
    ...given(of.year, () => {
      const [from, until] = [
        sql`make_date(${of.year}::int, 1, 1)`,
        sql`make_date(${of.year}::int + 1, 1, 1)`,
      ]
      return sql`(item.raised_on >= ${from} and item.raised_on < ${until}
        or ${hasStop(sql`stop.held_from < ${until} and stop.held_until >= ${from}`)})`
    }),
    ...given(of.waits, () => sql`item.waits = ${of.waits}::boolean`),
    ...given(of.standing, () => sql`item.standing = ${of.standing}`),
    ...given(of.acts, () => inList(sql`coalesce(item.acts, 'unsaid')`, of.acts)),
    ...given(of.kind, () => sql`item.kind = ${of.kind}`),
    ...given(of.matter, () => sql`item.matter = ${of.matter}`),
    ...given(
      of.clause,
      () => sql`(${isClause(sql`item.clause`, of.clause)}
      or item.matter in (select matter from authority_row
        where community_id = ${of.community}::uuid and ${isClause(sql`authority_row.clause`, of.clause)}))`,
    ),
    ...given(of.side, () => sql`item.raised_side = ${of.side}`),
    ...given(of.raiser, () => sql`item.raised_party = any (${everCalled(of.raiser)})`),
    ...given(
      of.party,
      () => sql`(item.raised_party = any (${everCalled(of.party)})
        or ${hasStop(sql`stop.party_code = any (${everCalled(of.party)})`)})`,
    ),
    ...given(of.late, () => sql`item.waits and item.due < ${of.late}::date`),
    ...given(of.declined, () => sql`item.standing = 'declined'`),
    ...given(
      of.ownName,
      () => sql`(item.raised_party = any (${everCalled(of.ownParties)}) or item.owner_name = ${of.ownName}
        or ${readerKeys} && ${raiserKeys}
        or item.waits and ${inList(sql`item.body_key`, of.ownBodies)})`,
    ),
  ]
}
type Order = {
  /** What it is ordered by, and whether each of it goes down. */
  by: RawBuilder<unknown>
  after: (last: RawBuilder<unknown>) => RawBuilder<unknown>
}

const dueOf = (alias: string) =>
  sql`case when ${sql.ref(`${alias}.waits`)} and ${sql.ref(`${alias}.due`)} is not null then ${sql.ref(`${alias}.due`)} else 'infinity'::date end`

/** Each order is whole: of two that are equal by it, the id tells. */
export const orders: Record<Sorting, Order> = {
  waiting: {
    by: sql`item.waits desc, item.sorted_on desc, item.id desc`,
    after: (last) => sql`(item.waits, item.sorted_on, item.id) <
      ((select waits from ${last}), (select sorted_on from ${last}), (select id from ${last}))`,
  },
  newest: {
    by: sql`item.sorted_on desc, item.id desc`,
    after: (last) => sql`(item.sorted_on, item.id) <
      ((select sorted_on from ${last}), (select id from ${last}))`,
  },
  title: {
    by: sql`item.title collate norwegian, item.id`,
    after: (last) => sql`(item.title collate norwegian, item.id) >
      ((select title collate norwegian from ${last}), (select id from ${last}))`,
  },
  due: {
    by: sql`${dueOf('item')}, item.id`,
    after: (last) => sql`(${dueOf('item')}, item.id) >
      ((select ${dueOf('one')} from ${last} one), (select id from ${last}))`,
  },
}

/** Where the rarest word is one that more cases have, they are gone through in their order; otherwise those with it are looked up. */
const manyHave = 800

/** The cases that are asked for in their order, no more than so many; `what` of each. */
export function chosen(
  of: Asked,
  sorting: Sorting,
  most: RawBuilder<unknown>,
  what: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { by, after } = orders[sorting]
  const last = sql`last_shown`
  const held = [...conditions(of), ...(of.after === null ? [] : [after(last)])]
  const some = (more: readonly RawBuilder<unknown>[]) => sql`
    (select ${what} from case_item item where ${sql.join([...held, ...more], sql` and `)}
      order by ${by} limit ${most})`
  const lastShown = sql`${last} as materialized (select item.* from case_item item
    where item.community_id = ${of.community}::uuid and item.code = ${of.after} and ${isCaseSeen})`
  const rarest = sql`rarest as materialized (
    select of_word.ids, of_word.cases > ${sql.lit(manyHave)} as have_many
    from unnest(string_to_array(${of.words}::text, ' ')) sought (word)
    cross join lateral (select array_agg(case_id) as ids, count(*) as cases from (
      select own.case_id from case_word own where own.community_id = ${of.community}::uuid
        and ${beginsWith(sql`sought.word collate "C"`, 'own')} limit ${sql.lit(manyHave + 1)}) found) of_word
    order by of_word.cases limit 1)`
  const ahead = [...(of.after === null ? [] : [lastShown]), ...(of.words === null ? [] : [rarest])]
  const branches =
    of.words === null
      ? some([])
      : sql`(${some([sql`not (select have_many from rarest)`, sql`item.id = any ((select ids from rarest)::uuid[])`])}
          union all ${some([sql`(select have_many from rarest)`])})`
  return sql`${ahead.length === 0 ? sql`` : sql`with ${sql.join(ahead)}`} select * from ${branches} item`
}
