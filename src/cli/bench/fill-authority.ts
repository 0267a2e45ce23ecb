import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'

const matters = 7
const versions = 3
const judgements = 12

/** What the agreement says of who decides, in versions of seven matters, and what was judged of the last; after the bodies. */
export async function fillAuthority(tx: Tx, communityId: string): Promise<void> {
  await scopeTo(tx, communityId)
  await sql`
    insert into authority_version (community_id, id, name, heading, agreement, source, valid_from, day_source, also,
      reading, unknowns, entered_at)
    select ${communityId}::uuid, gen_random_uuid(), 'Punkt 5.2 i avtale nummer ' || version, '5.2 Vedtaksmyndighet',
      'Avtale nummer ' || version, 'Oppdiktet for målinga', make_date(2017 + 3 * version, 1, 1), 'Oppdiktet for målinga',
      '5.2 h: Bestemmelser om varighet omtales i punkt 11.', 'Slik leser vi ordene i punkt 5.2.',
      'Hva som er en mindre endring', timestamptz '2026-01-01 08:00Z' + version * interval '1 minute'
    from generate_series(1::int, ${versions}::int) version`.execute(tx)
  await sql`
    insert into authority_row (community_id, version_id, matter, position, label, clause, words, decides, may,
      recommender, recommending)
    select community_id, id, 'sak-' || matter, matter, 'Sak nummer ' || matter || ' i avtalen', '5.2 ' || chr(96 + matter),
      'Sak nummer ' || matter || ' i avtalen vedtas slik det står her, på vegne av kommunene og helseforetaket.',
      case when matter % 3 = 0 then '{}' when matter % 3 = 1 then '{parties.councils,trust.board}' else '{bench-1}' end::text[],
      case when matter % 3 = 0 then '{bench-2}' else '{}' end::text[],
      case when matter % 3 = 2 then 'bench-2' end, case when matter % 3 = 2 then 'must' end
    from authority_version cross join generate_series(1::int, ${matters}::int) matter
    where community_id = ${communityId}`.execute(tx)
  await sql`
    insert into authority_judgement (community_id, id, version_id, about, matter, alternative, chosen, body, planned_on,
      judge_name, judge_function, reason, judged_at)
    select community_id, gen_random_uuid(), id, 'Endring ' || number || ' (oppdiktet)', 'sak-3', 'sak-1', 'sak-3', 'bench-2',
      date '2026-02-01' + number, 'Navn ' || number, 'Samhandlingsleder', 'Endringen flytter ingen oppgaver.',
      timestamptz '2026-01-02 08:00Z' + number * interval '1 day'
    from authority_version cross join generate_series(1::int, ${judgements}::int) number
    where community_id = ${communityId} and valid_from = make_date(2017 + 3 * ${versions}::int, 1, 1)`.execute(
    tx,
  )
  await sql`
    insert into authority_objection (community_id, id, judgement_id, party_code, name, objected_on, words, registered_at)
    select judged.community_id, gen_random_uuid(), judged.id, party.code, 'Kommunedirektøren', judged.planned_on,
      'Kommunestyret bør se endringen først.', judged.judged_at
    from authority_judgement judged
    join bench_party party on party.community_id = judged.community_id and party.place < 3
    where judged.community_id = ${communityId}`.execute(tx)
}
