import { sql } from 'kysely'
import { aText, aTruth, fields } from '../../kernel/row.model.ts'
import { asked, madeOnce } from '../../platform/ask.ts'
import type { Question } from '../../platform/db.ts'
import { ofCommunity } from '../../platform/kept-answers.ts'
import { placeQuestions } from '../directory/index.ts'
import { bodyRow, leadershipRow, practiceRow, seatHolderRow, seatRow } from './bodies-row.model.ts'
import type { Body } from './body.model.ts'
import type { Leadership } from './leadership.model.ts'
import type { Practice } from './practice.model.ts'
import type { Seat } from './seat.model.ts'
import { holderAudiences, type SeatHolder } from './seat-holder.model.ts'
import type { SaidCandidate } from './waiting.rule.ts'

/** What `bodyRow` reads. */
export const bodyColumns = sql`key, name, abbreviation, sort, national_level as level, local_level as "localLevel",
      parent_key as parent, owner_side as side, valid_from as "from", valid_until as until,
      came_about as "cameAbout", quorum, audience`

/** What `seatRow` reads. */
export const seatColumns = sql`id, body_key as body, label, side, appointed_by as "appointedBy",
      pre_meeting as "preMeeting", speaks_for as "speaksFor", rights, position, follows_seat as follows,
      valid_from as "from", valid_until as until, names_published as "namesPublished"`

/** The bodies that the reader may know of, those that have ended among them. */
export const listBodies: (communityId: string) => Question<Body> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      bodyRow,
      sql`
    select ${bodyColumns}
    from community_body where community_id = ${communityId} and (viewer_sees(audience) or viewer_sees('secretariat'))
    order by national_level nulls last, name collate norwegian, key`,
    ),
  ),
)

/** The keys of those bodies, for what belongs to them. */
export const knownBodies = (communityId: string) => sql`
  select key from community_body
  where community_id = ${communityId} and (viewer_sees(audience) or viewer_sees('secretariat'))`

/** All their seats, in their order. */
const listSeats: (communityId: string) => Question<Seat> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      seatRow,
      sql`
    select ${seatColumns}
    from body_seat where community_id = ${communityId} and body_key in (${knownBodies(communityId)})
    order by position, label collate norwegian, id`,
    ),
  ),
)

/** Is the reader of the community? The word is a table's name, and so stands as a value. */
const seesCommunity = sql`viewer_sees(${'community'})`

/** How they work, where anything of it is known. */
const listPractices: (communityId: string) => Question<Practice> = madeOnce((communityId: string) =>
  ofCommunity(
    asked(
      practiceRow,
      sql`
    select body_key as body, secretaries, caller, notice_days as "noticeDays", paper_days as "paperDays",
      case_numbers as "caseNumbers", meeting_numbers as "meetingNumbers", counter, minutes,
      next_case as "nextCase", next_meeting as "nextMeeting", next_year as "nextYear",
      agenda_word as "agendaWord", notice_word as "noticeWord", substitute_word as "substituteWord",
      minutes_word as "minutesWord",
      minutes_days as "minutesDays", circulation, openness, agenda_list as "agendaList", evaluation,
      case when ${seesCommunity} or viewer_sees('secretariat') then copies end as copies
    from body_practice
    where community_id = ${communityId} and body_key in (${knownBodies(communityId)})`,
    ),
  ),
)

/** Everyone who has or has had one; who it is only where the reader may be told. An address is for the community alone. */
const listSeatHolders: (communityId: string) => Question<SeatHolder> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        seatHolderRow,
        sql`
    select holder.id, seat_id as seat, rank, case when shown then name end as name,
      case when shown then function_name end as "functionName",
      case when shown and (${seesCommunity} or viewer_sees('secretariat')) then email end as email,
      case when shown then decision end as decision,
      holder.valid_from as "from", holder.valid_until as until, ended_because as "endedBecause",
      audience, shown as "isShown", removed_at is not null as "isRemoved"
    from body_seat_holder holder
    join body_seat seat on seat.community_id = holder.community_id and seat.id = holder.seat_id
    cross join lateral (select viewer_sees('secretariat')
      or (audience = any (array(
          select each from unnest(array[${sql.join(holderAudiences)}]) each where viewer_sees(each)))
        or audience = 'body' and viewer_sees('body:' || body_key))
        and (names_published or ${seesCommunity}) as shown) told
    where holder.community_id = ${communityId} and withdrawn_at is null
      and body_key in (${knownBodies(communityId)})
    order by rank, holder.valid_from nulls first, holder.id`,
      ),
    ),
)

/** Who leads and has led them, the first first. */
const listLeaderships: (communityId: string) => Question<Leadership> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        leadershipRow,
        sql`
    select id, body_key as body, chair_seat as chair, deputy_seat as deputy, came_by as way,
      alternation, alternates_on as "alternatesOn", valid_from as "from", valid_until as until
    from body_leadership
    where community_id = ${communityId} and withdrawn_at is null
      and body_key in (${knownBodies(communityId)})
    order by valid_from nulls first, id`,
      ),
    ),
)

/** What the bodies are made of. */
export const bodyQuestions = (communityId: string) => ({
  bodies: listBodies(communityId),
  seats: listSeats(communityId),
  holders: listSeatHolders(communityId),
  practices: listPractices(communityId),
  leaderships: listLeaderships(communityId),
})

/** Those proposed who have said whether they stand, and of their places whether anybody has come into one: for what waits, and without who it is. */
const saidCandidates: (communityId: string) => Question<SaidCandidate> = madeOnce(
  (communityId: string) =>
    ofCommunity(
      asked(
        fields({ body: aText, isFilled: aTruth }),
        sql`
    select candidate.body_key as body, exists (select from body_seat_holder holder
        where holder.community_id = candidate.community_id and holder.seat_id = any (candidate.seats)
          and (holder.rank = 0) = (candidate.rank = 0) and holder.registered_at >= candidate.asked_at
          and holder.withdrawn_at is null) as "isFilled"
    from body_candidate candidate
    where candidate.community_id = ${communityId} and candidate.stands is not null and candidate.removed_at is null
      and viewer_sees('secretariat')
    order by candidate.id`,
      ),
    ),
)

/** All that tells what waits with the bodies. */
export const waitingQuestions = (communityId: string) => ({
  ...bodyQuestions(communityId),
  said: saidCandidates(communityId),
})

/** What the bodies are made of, with the places that seats can speak for. */
export const seatedQuestions = (communityId: string) => ({
  ...placeQuestions(communityId),
  ...bodyQuestions(communityId),
})
