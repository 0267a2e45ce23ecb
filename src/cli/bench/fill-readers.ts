import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'

/** So many things wait for each municipality. */
const waitingEach = 20

/** People who are mailed what waits, spread over the municipalities of a community, with things that wait for each of them. */
export async function fillReaders(tx: Tx, communityId: string, count: number): Promise<void> {
  await scopeTo(tx, communityId)
  await sql`
    create temporary table bench_reader on commit drop as
    select gen_random_uuid() as id, code, number
    from generate_series(1, ${count}::int) number
    join (select code, row_number() over (order by code) as place, count(*) over () as all_of_them
      from municipality_code where valid_until is null) municipality
      on municipality.place = 1 + number % municipality.all_of_them`.execute(tx)
  await sql`
    insert into person (id, email, name)
    select id, 'leser-' || number || '@maling.example', 'Leser ' || number from bench_reader`.execute(
    tx,
  )
  await sql`
    insert into role_grant (community_id, id, person_id, role, party_code, granted_at)
    select ${communityId}, gen_random_uuid(), id, 'party-contact', code, now() from bench_reader`.execute(
    tx,
  )
  await sql`
    insert into digest_choice (person_id, how, locale, judged_on)
    select id, case when number % 2 = 0 then 'daily' else 'weekly' end,
      (array['nb', 'nn', 'en'])[1 + number % 3], '2020-01-01' from bench_reader`.execute(tx)
  await sql`
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, due, title, way, audience)
    select ${communityId}, 'document:' || md5(number::text)::uuid, 'treat-version', code, name, 'place',
      date '2026-01-01' + number * 20, 'Avtale ' || number || ' om samhandling',
      jsonb_build_object('slug', 'avtale-' || number), 'community'
    from generate_series(1, ${waitingEach}::int) number
    cross join (select code, name from municipality_code where valid_until is null) municipality`.execute(
    tx,
  )
}
