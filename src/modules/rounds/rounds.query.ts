import { sql } from 'kysely'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question as Asking } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import type { Answer } from './answer.model.ts'
import { type FormVersion, questionsAtOnce } from './question.model.ts'
import type { Asked, Estimate, Round } from './round.model.ts'
import {
  answerRow,
  askedRow,
  estimateRow,
  type FormerAnswer,
  formerRow,
  formRow,
  type ListedRound,
  listedRound,
  roundRow,
} from './round-row.model.ts'

/** A draft is for the secretariat alone. */
export const isRead = sql`viewer_reads(round.audience, round.state)`

/** A round, as `roundRow` reads it. */
export const roundColumns = sql`round.id, round.slug, round.title, round.reason, round.state, round.deadline,
  round.function_key as "functionKey", round.readers, round.regions_answer as "regionsAnswer",
  round.is_decided as "isDecided", round.audience, round.remind_before as "remindBefore",
  round.remind_after as "remindAfter", round.shown_on as "shownOn", round.sent_on as "sentOn",
  round.closed_at as "closedAt", round.closed_on as "closedOn"`

/** In time to count: see isInTime. */
const counts = sql`(not answer.is_told and (round.state in ('sent', 'reopened') or answer.answered_at <= round.closed_at))`

/** A round in a list, as `listedRound` reads it. */
export const listedColumns = sql`${roundColumns},
  (round.created_at at time zone 'Europe/Oslo')::date as "begunOn",
  (select count(*)::int from round_place place
    where place.community_id = round.community_id and place.round_id = round.id) as asked,
  (select count(distinct answer.place)::int from round_answer answer
    where answer.community_id = round.community_id and answer.round_id = round.id and ${counts}) as answered`

/** The rounds that the viewer may know of, the drafts first and then those sent last; one more than fits tells of a next page. */
export const listRounds: (communityId: string, before: string | null) => Asking<ListedRound> =
  madeOnce((communityId: string, before: string | null) =>
    ofCommunity(
      asked(
        listedRound,
        sql`
    select ${listedColumns}
    from round
    where community_id = ${communityId} and ${isRead}
      and ${before === null ? sql`true` : sql`id < ${before}::uuid`}
    order by id desc limit ${sql.lit(roundsPerPage + 1)}`,
      ),
    ),
  )

export const roundsPerPage = 30

/** One round by its address. */
export const roundBySlug: (communityId: string, slug: string) => Asking<Round> = madeOnce(
  (communityId: string, slug: string) =>
    ofCommunity(
      asked(
        roundRow,
        sql`select ${roundColumns} from round where community_id = ${communityId} and slug = ${slug} and ${isRead}`,
      ),
    ),
)

const ofRound = (communityId: string, slug: string) => sql`
  round where round.community_id = ${communityId} and round.slug = ${slug} and ${isRead}`

/** Every version of its questions, the first first. */
export const formsOf: (communityId: string, slug: string) => Asking<FormVersion> = madeOnce(
  (communityId: string, slug: string) =>
    ofCommunity(
      asked(
        formRow,
        sql`
    select form.version, form.questions from round_form form
    join (select * from ${ofRound(communityId, slug)}) round
      on round.community_id = form.community_id and round.id = form.round_id
    order by form.version`,
      ),
    ),
)

/** Whoever is asked, or is to be. */
export const askedIn: (communityId: string, slug: string) => Asking<Asked> = madeOnce(
  (communityId: string, slug: string) =>
    ofCommunity(
      asked(
        askedRow,
        sql`
    select place.place, place.name, place.inhabitants, place.region, place.added_because as "addedBecause"
    from round_place place
    join (select * from ${ofRound(communityId, slug)}) round
      on round.community_id = place.community_id and round.id = place.round_id
    order by place.name collate norwegian, place.place`,
      ),
    ),
)

/** Does the round let those who were asked read what others answered, as it stands? */
const isShared = sql`(round.readers = 'asked-at-once' or (round.readers = 'asked-when-closed' and round.state = 'closed'))`

/** What of an answer `answerRow` reads that everyone may who may know of it. */
export const answerColumns = sql`answer.id, answer.place, answer.answered_by as "by", answer.door, answer.region,
  answer.version, answer.answered_at as at, answer.answered_on as "on", answer.is_told as "isTold"`

/** The keys of the questions that are asked now and shown together, from one of them on; null where all are. */
const shownKeys = (communityId: string, first: number) => sql`
  (select form.version, case when jsonb_array_length(form.questions) > ${sql.lit(questionsAtOnce)} then (
      select array_agg(asked.question ->> 'key')
      from jsonb_array_elements(form.questions) with ordinality asked (question, number)
      where number between ${first}::bigint and ${first}::bigint + ${sql.lit(questionsAtOnce - 1)}) end as keys
    from round_form form
    where form.community_id = ${communityId} and form.round_id = round.id order by form.version desc limit 1)`

/** Of the answers to the questions as they are asked now, those with the keys alone: much is only read in part. */
const shownValues = sql`(case when shown.keys is null or shown.version <> answer.version then answer.answers else
  (select coalesce(jsonb_object_agg(key, whole.answers -> key), '{}') from
    (select answer.answers || '{}' as answers offset 0) whole, unnest(shown.keys) key
    where whole.answers ? key) end)`

/** The letter or mail that an answer is from. */
const sourceFile = sql`case when answer.source_file_sha256 is not null
  then jsonb_build_object('name', answer.source_file_name, 'sha256', answer.source_file_sha256) end`

/**
 * Every answer, in the order that they came. What was answered, and by whom, is told to the secretariat, and to others
 * where the round says so: whether the viewer is one of those who were asked is judged by the page. `first` is the number
 * of the first question of a part that is shown at once; null where all are wanted.
 */
export const answersTo: (
  communityId: string,
  slug: string,
  first: number | null,
) => Asking<Answer> = madeOnce((communityId: string, slug: string, first: number | null) =>
  ofCommunity(
    asked(
      answerRow,
      sql`
    select ${answerColumns}, case when round.it then ${first === null ? sql`answer.answers` : shownValues} else '{}' end as "values",
      case when round.it then answer.name end as name,
      case when round.it then answer.function_name end as "functionName",
      case when round.it then answer.source end as source,
      case when viewer_sees('secretariat') then ${sourceFile} end as "sourceFile"
    from round_answer answer
    join (select *, viewer_sees('secretariat') or ${isShared} as it from ${ofRound(communityId, slug)}) round
      on round.community_id = answer.community_id and round.id = answer.round_id
    ${first === null ? sql`` : sql`left join lateral ${shownKeys(communityId, first)} shown on true`}
    order by answer.answered_at, answer.id`,
    ),
  ),
)

/** What one party has answered, for whoever answers for it: the page sees to that. */
export const ownAnswersTo: (communityId: string, slug: string, place: string) => Asking<Answer> =
  madeOnce((communityId: string, slug: string, place: string) =>
    ofCommunity(
      asked(
        answerRow,
        sql`
    select ${answerColumns}, answer.answers as "values", answer.name, answer.function_name as "functionName",
      answer.source, ${sourceFile} as "sourceFile"
    from round_answer answer
    join (select * from ${ofRound(communityId, slug)}) round
      on round.community_id = answer.community_id and round.id = answer.round_id
    where answer.place = ${place}
    order by answer.answered_at, answer.id`,
      ),
    ),
  )

/** What was estimated for all who were asked, in the order that it was. */
export const estimatesFor: (communityId: string, slug: string) => Asking<Estimate> = madeOnce(
  (communityId: string, slug: string) =>
    ofCommunity(
      asked(
        estimateRow,
        sql`
    select estimate.question_key as question, estimate.version, estimate.amount_from as "from",
      estimate.amount_to as "to", estimate.method
    from round_estimate estimate
    join (select * from ${ofRound(communityId, slug)}) round
      on round.community_id = estimate.community_id and round.id = estimate.round_id
    order by estimate.made_at, estimate.id`,
      ),
    ),
)

/** What a party answered in the round that this one's questions were begun from: the latest, its own before its region's. */
export const formerAnswer: (
  communityId: string,
  slug: string,
  place: string,
) => Asking<FormerAnswer> = madeOnce((communityId: string, slug: string, place: string) =>
  ofCommunity(
    asked(
      formerRow,
      sql`
    select answer.answers as "values", former.title, answer.answered_on as "on", form.questions
    from round_answer answer
    join (select * from ${ofRound(communityId, slug)}) round
      on round.community_id = answer.community_id and round.begun_from = answer.round_id
    join round former on former.community_id = round.community_id and former.id = round.begun_from
    join round_form form on form.community_id = answer.community_id and form.round_id = answer.round_id
      and form.version = answer.version
    where answer.place = ${place} and not answer.is_told
      and (former.state in ('sent', 'reopened') or answer.answered_at <= former.closed_at)
    order by answer.answered_by = 'region', answer.answered_at desc limit 1`,
    ),
  ),
)
