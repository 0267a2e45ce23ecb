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
  type Shape,
} from '../../../kernel/row.model.ts'
import { asked, madeOnce } from '../../../platform/ask.ts'
import type { Question } from '../../../platform/db.ts'
import { ofCommunity } from '../../../platform/kept-answers.ts'
import { actors, caseKinds, raisedSides, standings } from '../case.model.ts'
import { outcomes, stages } from '../treatment.model.ts'
import { type Asked, askedFor, namedBy, type Reader, valuesOf } from './asked-for.rule.ts'
import { chosen, isCaseSeen, orders, stopsOf } from './chosen-cases.query.ts'
import {
  casesOnPage,
  mostCounted,
  mostInFile,
  mostNumbered,
  type Sorting,
  type Wanted,
} from './filter.model.ts'
import type { ListedCase, ListedStop } from './listed.model.ts'

const stopShape: Shape<ListedStop> = fields({
  id: aText,
  follows: orNull(aText),
  plannedAt: aText,
  body: orNull(aText),
  party: orNull(aText),
  bodyName: orNull(aText),
  held: orNull(fields({ from: aDay, until: aDay })),
  number: orNull(aText),
  outcome: orNull(oneOf(...outcomes)),
  stage: oneOf(...stages),
})

const listedShape: Shape<ListedCase> = fields({
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
const perPage = sql.lit(casesOnPage + 1)
const columns = sql`item.*`

const listed = (of: Asked, sorting: Sorting, most: RawBuilder<unknown>) => sql`
  select item.code, item.body_key as body, item.title, item.due, item.kind, item.acts, item.standing, item.waits,
    item.raised_side as "raisedSide", item.raised_party as "raisedParty", item.raised_on as "raisedOn", item.clause,
    item.document_id as document,
    (select coalesce(jsonb_agg(jsonb_build_object('id', stop.id, 'follows', stop.follows,
        'plannedAt', stop.planned_at, 'body', stop.body_key, 'party', stop.party_code,
        'bodyName', stop.body_name, 'number', stop.number, 'outcome', stop.outcome, 'stage', stop.stage,
        'held', case when stop.held_from is not null
          then jsonb_build_object('from', stop.held_from, 'until', stop.held_until) end)
        order by stop.planned_at, stop.id), '[]') from ${stopsOf}) as stops
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
