import pg from 'pg'
import type { DatabaseAddress } from '../../platform/db.ts'

/** One question that alone holds what a page shows, as one would write it by hand. */
export type BareQuestion = {
  name: string
  text: string
  /** The first is the community. */
  values: readonly [string, ...string[]]
  /** The column whose values the page is sure to show. */
  shown: string
}

export const documentsQuestion = (communityId: string): BareQuestion => ({
  name: 'documents',
  text: `select document.slug, version.title, version.state, version.deadline,
      circulation.adopted_count, circulation.party_count, circulation.in_force_from,
      version.review_day, circulation.open_count, circulation.shown_on
    from (select * from document where community_id = $1 and shown_version_id is not null
      order by listed_at desc, id desc limit 21) document
    join document_version version on version.community_id = document.community_id
      and version.id = document.shown_version_id
    join circulation on circulation.community_id = document.community_id
      and circulation.version_id = document.shown_version_id
    order by document.listed_at desc, document.id desc`,
  values: [communityId],
  shown: 'title',
})

export const boardQuestion = (communityId: string, slug: string): BareQuestion => ({
  name: 'board',
  text: `select version.title, version.summary, version.deadline, version.review_day,
      circulation.rule_kind, circulation.deciding_body, party.party_code, party.name,
      party.standing, treatment.body, treatment.state, treatment.day, treatment.case_number
    from document
    join document_version version on version.community_id = document.community_id
      and version.id = document.shown_version_id
    join circulation on circulation.community_id = document.community_id
      and circulation.version_id = document.shown_version_id
    join circulation_party party on party.community_id = document.community_id
      and party.version_id = document.shown_version_id
    left join treatment on treatment.community_id = party.community_id
      and treatment.version_id = party.version_id and treatment.party_code = party.party_code
    where document.community_id = $1 and document.slug = $2
    order by party.name collate norwegian, treatment.id`,
  values: [communityId, slug],
  shown: 'name',
})

export const placeListQuestion = (communityId: string, place: string): BareQuestion => ({
  name: 'directory-place',
  text: `select function.name_nb, holder.kind, holder.name, holder.email, holder.phone, holder.valid_from,
      holder.confirmed_on, holder.audience
    from contact_function function
    left join contact_holder holder on holder.community_id = function.community_id
      and holder.function_key = function.key and holder.place = $2
      and holder.withdrawn_at is null and holder.valid_until is null
    where function.community_id = $1 and function.ended_on is null
    order by function.position`,
  values: [communityId, place],
  shown: 'name',
})

export const functionListQuestion = (communityId: string, functionKey: string): BareQuestion => ({
  name: 'directory',
  text: `select holder.place, holder.kind, holder.name, holder.email, holder.phone, holder.valid_from,
      holder.confirmed_on, municipality.name as municipality
    from contact_holder holder
    join membership on membership.community_id = holder.community_id
      and membership.party_code = holder.place and membership.valid_until is null
    join municipality_code municipality on municipality.code = holder.place and municipality.valid_until is null
    where holder.community_id = $1 and holder.function_key = $2
      and holder.withdrawn_at is null and holder.valid_until is null
    order by municipality.name collate norwegian`,
  values: [communityId, functionKey],
  shown: 'email',
})

export const deskQuestion = (communityId: string, partyCode: string): BareQuestion => ({
  name: 'desk',
  text: `select subject, what, place, place_name, due, title, way from desk_row
    where community_id = $1 and place = $2 and waits_for = 'place'
    order by due nulls last, title collate norwegian`,
  values: [communityId, partyCode],
  shown: 'title',
})

export const roundQuestion = (communityId: string, slug: string): BareQuestion => ({
  name: 'round',
  text: `select round.title, round.reason, round.deadline, round.state, place.place, place.name, place.inhabitants,
      answer.answered_on, answer.answered_by, answer.name as who, answer.answers
    from round
    join round_place place on place.community_id = round.community_id and place.round_id = round.id
    left join round_answer answer on answer.community_id = place.community_id and answer.round_id = place.round_id
      and answer.place = place.place
    where round.community_id = $1 and round.slug = $2
    order by place.name collate norwegian`,
  values: [communityId, slug],
  shown: 'name',
})

export const bodyQuestion = (communityId: string, body: string): BareQuestion => ({
  name: 'body',
  text: `select seat.id, seat.label, seat.side, seat.rights, seat.speaks_for, holder.rank, holder.name,
      holder.function_name, holder.email, holder.valid_from, holder.valid_until
    from body_seat seat
    join body_seat_holder holder on holder.community_id = seat.community_id and holder.seat_id = seat.id
      and holder.valid_from <= '2024-06-01' and holder.valid_until > '2024-06-01'
    where seat.community_id = $1 and seat.body_key = $2
    order by seat.position, holder.rank`,
  values: [communityId, body],
  shown: 'name',
})

export const representedQuestion = (communityId: string): BareQuestion => ({
  name: 'represented',
  text: `select seat.body_key, body.abbreviation, seat.label, municipality.name as municipality
    from membership
    join municipality_code municipality on municipality.code = membership.party_code and municipality.valid_until is null
    left join body_seat seat on seat.community_id = membership.community_id
      and membership.party_code = any (seat.speaks_for)
    left join community_body body on body.community_id = seat.community_id and body.key = seat.body_key
    where membership.community_id = $1 and membership.valid_until is null
    order by municipality.name collate norwegian`,
  values: [communityId],
  shown: 'municipality',
})

export const authorityQuestion = (communityId: string): BareQuestion => ({
  name: 'authority',
  text: `select version.name, version.heading, version.agreement, version.source, version.valid_from, version.also,
      version.reading, version.unknowns, matter.label, matter.clause, matter.words, matter.decides, matter.may,
      matter.recommender, matter.recommending, matter.still, matter.note,
      judged.about, judged.chosen, judged.body, judged.planned_on, judged.judge_name, judged.reason,
      objection.party_code, objection.name as who, objection.words as against
    from (select * from authority_version where community_id = $1 and valid_from <= current_date
      order by valid_from desc limit 1) version
    join authority_row matter on matter.community_id = version.community_id and matter.version_id = version.id
    left join authority_judgement judged on judged.community_id = matter.community_id
      and judged.version_id = matter.version_id and judged.matter = matter.matter
    left join authority_objection objection on objection.community_id = judged.community_id
      and objection.judgement_id = judged.id
    order by matter.position, judged.judged_at desc`,
  values: [communityId],
  shown: 'label',
})

/** Readers as the pages' own, for good in one community. */
export function bareReaders(reader: DatabaseAddress, communityId: string): pg.Pool {
  return new pg.Pool({ ...reader, options: `-c godfot.community=${communityId}`, max: 4 })
}

export async function askBare(reader: DatabaseAddress, { text, values }: BareQuestion) {
  const pool = bareReaders(reader, values[0])
  try {
    return (await pool.query<Record<string, unknown>>(text, [...values])).rows
  } finally {
    await pool.end()
  }
}
