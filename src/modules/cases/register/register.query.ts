import { type RawBuilder, sql } from 'kysely'
import type { Day } from '../../../kernel/day.model.ts'
import {
  aDay,
  aNumber,
  aText,
  aTruth,
  fields,
  listOf,
  oneOf,
  orNull,
  type Shaped,
} from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { actors, caseKinds, raisedSides, standings } from '../case.model.ts'
import { isPartSeen, isCaseSeen as isSeen } from '../cases.query.ts'
import { outcomes, stages } from '../treatment.model.ts'
import {
  casesOnPage,
  mostCounted,
  mostInFile,
  mostNumbered,
  type Own,
  type Sorting,
  type Wanted,
} from './filter.model.ts'

const stopShape = fields({
  body: orNull(aText),
  party: orNull(aText),
  bodyName: orNull(aText),
  held: orNull(fields({ from: aDay, until: aDay })),
  number: orNull(aText),
  outcome: orNull(oneOf(...outcomes)),
  stage: oneOf(...stages),
})

const listedShape = fields({
  code: aText,
  body: aText,
  title: aText,
  due: orNull(aDay),
  kind: orNull(oneOf(...caseKinds)),
  acts: orNull(oneOf(...actors)),
  standing: oneOf(...standings),
  waits: aTruth,
  raisedSide: oneOf(...raisedSides),
  raisedParty: orNull(aText),
  raisedOn: orNull(aDay),
  clause: orNull(aText),
  document: orNull(aText),
  stops: listOf(stopShape),
})
/** A case as lists have it, with the treatments that the reader sees in their order. */
export type ListedCase = Shaped<typeof listedShape>

/** As elsewhere; in a list the database is to take it that many are seen, and so goes through them in their order. */
const isCaseSeen = sql`case when ${isSeen} then true end`

/** What a list is chosen by. A question is made once for each of these that are there or not, so none is looked at. */
const names = [
  'community',
  'words',
  'numbers',
  'documents',
  'body',
  'year',
  'waits',
  'standing',
  'acts',
  'kind',
  'matter',
  'clause',
  'side',
  'raiser',
  'party',
  'late',
  'declined',
  'ownParties',
  'ownBodies',
  'ownName',
  'after',
] as const
type Asked = Record<(typeof names)[number], string | null>

const valuesOf = (asked: Asked) => names.map((name) => asked[name])
const namedBy = (values: readonly (string | null)[]): Asked =>
  Object.fromEntries(names.map((name, place) => [name, values[place] ?? null])) as Asked

const inList = (of: RawBuilder<unknown>, csv: string | null) =>
  sql`${of} = any (string_to_array(${csv}::text, ','))`

/** All codes that what has one of these today has had. */
const everCalled = (csv: string | null) => sql`array(with recursive had (code) as (
    select unnest(string_to_array(${csv}::text, ','))
    union select change.from_code from had join municipality_change change on change.to_code = had.code)
  select code from had)`

const given = (value: string | null, condition: () => RawBuilder<unknown>) =>
  value === null ? [] : [condition()]

/** The stops of a case that its reader sees and that stand. */
const stopsOf = sql`case_treatment stop where stop.community_id = item.community_id and stop.case_id = item.id
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
    ...given(of.clause, () => sql`strpos(lower(item.clause), lower(${of.clause}::text)) > 0`),
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
const orders: Record<Sorting, Order> = {
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
function chosen(
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

const perPage = sql.lit(casesOnPage + 1)
const columns = sql`item.*`

const listed = (of: Asked, sorting: Sorting, most: RawBuilder<unknown>) => sql`
  select item.code, item.body_key as body, item.title, item.due, item.kind, item.acts, item.standing, item.waits,
    item.raised_side as "raisedSide", item.raised_party as "raisedParty", item.raised_on as "raisedOn", item.clause,
    item.document_id as document,
    (select coalesce(jsonb_agg(jsonb_build_object('body', stop.body_key, 'party', stop.party_code,
        'bodyName', stop.body_name, 'number', stop.number, 'outcome', stop.outcome, 'stage', stop.stage,
        'held', case when stop.held_from is not null
          then jsonb_build_object('from', stop.held_from, 'until', stop.held_until) end)
        order by stop.held_until nulls last, stop.planned_at, stop.id), '[]') from ${stopsOf}) as stops
  from (${chosen(of, sorting, most, columns)}) item
  order by ${orders[sorting].by}`

const bySorting = <Made>(make: (sorting: Sorting) => Made): Record<Sorting, Made> => ({
  waiting: make('waiting'),
  newest: make('newest'),
  title: make('title'),
  due: make('due'),
})

const listing = (most: RawBuilder<unknown>) =>
  bySorting((sorting) =>
    madeOnce((...values: (string | null)[]) =>
      ofCommunity(asked(listedShape, listed(namedBy(values), sorting, most))),
    ),
  )
const pagesOf = listing(perPage)
const numberedOf = listing(sql.lit(mostNumbered))

const filesOf = bySorting((sorting) =>
  madeOnce((...values: (string | null)[]) =>
    asked(listedShape, listed(namedBy(values), sorting, sql.lit(mostInFile + 1))),
  ),
)

const counting = madeOnce((...values: (string | null)[]) =>
  ofCommunity(
    asked(
      fields({ found: aNumber }),
      sql`select count(*) as found from (${chosen(namedBy(values), 'waiting', sql.lit(mostCounted + 1), columns)}) item`,
    ),
  ),
)

/** The reader's own cases are known by these. */
export type Reader = {
  today: Day
  own: Own | null
  /** The documents that a party has treated under the number that is sought. */
  documents: readonly string[]
}

const actsWith: Partial<Record<string, string>> = {
  municipalities: 'municipalities,both',
  trust: 'trust,both',
}

function askedFor(communityId: string, wanted: Wanted, { today, own }: Reader): Asked {
  const { sought, standing, acts, selection } = wanted
  const isGroup = standing === 'waiting' || standing === 'settled'
  return {
    community: communityId,
    words: sought === null ? null : sought.words.join(' '),
    numbers: null,
    documents: null,
    body: wanted.body,
    year: wanted.year === null ? null : String(wanted.year),
    waits: isGroup ? String(standing === 'waiting') : null,
    standing: isGroup ? null : standing,
    acts: acts === null ? null : (actsWith[acts] ?? acts),
    kind: wanted.kind,
    matter: wanted.matter,
    clause: wanted.clause,
    side: wanted.side,
    raiser: wanted.raiser,
    party: wanted.party,
    late: selection === 'late' ? today : null,
    declined: selection === 'declined' ? 'yes' : null,
    ownParties: selection === 'mine' ? (own?.parties.join(',') ?? '') : null,
    ownBodies: selection === 'mine' ? (own?.bodies.join(',') ?? '') : null,
    ownName: selection === 'mine' ? (own?.name ?? '') : null,
    after: wanted.after,
  }
}

/** A page of the cases that are asked for, one more than fits tells of a next page. */
export const listCases = (
  communityId: string,
  wanted: Wanted,
  reader: Reader,
): Question<ListedCase> =>
  pagesOf[wanted.sorting](...valuesOf(askedFor(communityId, wanted, reader)))

/** Those that have a treatment whose number can be read as the one that is sought; none where no number is. */
export const listNumbered = (
  communityId: string,
  wanted: Wanted,
  reader: Reader,
): Question<ListedCase> =>
  numberedOf[wanted.sorting](
    ...valuesOf({
      ...askedFor(communityId, wanted, reader),
      words: null,
      after: null,
      numbers: (wanted.sought?.numbers ?? []).map((key) => `#${key}`).join(','),
      documents: reader.documents.length === 0 ? null : reader.documents.join(','),
    }),
  )

/** All of them, for a file. */
export const listForFile = (
  communityId: string,
  wanted: Wanted,
  reader: Reader,
): Question<ListedCase> =>
  filesOf[wanted.sorting](...valuesOf({ ...askedFor(communityId, wanted, reader), after: null }))

/** How many there are, as far as is counted. */
export const countCases = (
  communityId: string,
  wanted: Wanted,
  reader: Reader,
): Question<{ found: number }> =>
  counting(...valuesOf({ ...askedFor(communityId, wanted, reader), after: null }))

const tally = (communityId: string, condition: RawBuilder<unknown>) => sql`
  (select count(*) from (select from case_item item where item.community_id = ${communityId} and ${condition}
    and ${isCaseSeen} limit ${sql.lit(mostCounted + 1)}) found)`

/** How many wait, how many of them past their day, and how many were declined, as far as is counted. */
export const tallies: (
  communityId: string,
  today: Day,
) => Question<{ waiting: number; late: number; declined: number }> = madeOnce(
  (communityId: string, today: string) =>
    ofCommunity(
      asked(
        fields({ waiting: aNumber, late: aNumber, declined: aNumber }),
        sql`select ${tally(communityId, sql`item.waits`)} as waiting,
          ${tally(communityId, sql`item.waits and item.due is not null and item.due < ${today}::date`)} as late,
          ${tally(communityId, sql`item.standing = 'declined'`)} as declined`,
      ),
    ),
)

/** Is the case by this code one that the reader sees? */
export const isThere: (communityId: string, code: string) => Question<{ seen: number }> = madeOnce(
  (communityId: string, code: string) =>
    ofCommunity(
      asked(
        fields({ seen: aNumber }),
        sql`select count(*) as seen from case_item item
          where item.community_id = ${communityId} and item.code = ${code} and ${isCaseSeen}`,
      ),
    ),
)
