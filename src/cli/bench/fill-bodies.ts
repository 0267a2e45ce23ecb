import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'
import { addSession } from './session.ts'

/**
 * The body whose page the bench reads, the day that it is read as of, and the sessions of two contacts of a municipality, of whom
 * the second has twelve seats.
 */
export type FilledBodies = { key: string; on: string; seated: { plain: string; seated: string } }

const bodies = 10
/** Of the one that is read; the others have a fourth as many. */
const seats = 40
const firstYear = 2011
const lastYear = 2026

/** Twenty parties, and ten bodies of municipal seats, each held by one person and a substitute in each of fifteen years. */
export async function fillBodies(tx: Tx, communityId: string): Promise<FilledBodies> {
  await scopeTo(tx, communityId)
  await sql`
    insert into membership (community_id, party_code, valid_from, certainty, standing, source)
    select community_id, code, '2012-01-01', 'exact', 'settled', (select min(key) from reference_source)
    from bench_party where community_id = ${communityId}`.execute(tx)
  await sql`
    insert into community_body (community_id, key, name, abbreviation, sort, national_level, owner_side, audience)
    select ${communityId}::uuid, 'bench-' || body, 'Utvalg nummer ' || body, 'U' || body, 'professional', body % 3 + 1, 'both', 'public'
    from generate_series(1::int, ${bodies}::int) body`.execute(tx)
  await sql`
    insert into body_seat (community_id, id, body_key, label, side, pre_meeting, speaks_for, rights, position, names_published)
    select ${communityId}::uuid, gen_random_uuid(), 'bench-' || body, 'Plass ' || lpad(seat::text, 2, '0') || ' i utvalget',
      'municipal', 'municipal', array[party.code], 'decide', seat, true
    from generate_series(1::int, ${bodies}::int) body
    cross join generate_series(1::int, ${seats}::int) seat
    join bench_party party on party.community_id = ${communityId} and party.place = seat % 19 + 1
    where body = 1 or seat <= ${seats / 4}::int`.execute(tx)
  await sql`
    insert into body_seat_holder (community_id, id, seat_id, rank, name, function_name, email, valid_from, valid_until,
      audience, registered_at)
    select community_id, gen_random_uuid(), id, rank, 'Medlem ' || rank || ' i ' || year || ', ' || label, 'Helseleder',
      'medlem' || rank || '@kommune.example', make_date(year, 1, 1), make_date(year + 1, 1, 1), 'public', now()
    from body_seat
    cross join generate_series(${firstYear}::int, ${lastYear - 1}::int) year
    cross join generate_series(0, 1) rank
    where community_id = ${communityId} and body_key like 'bench-%'`.execute(tx)
  return { key: 'bench-1', on: '01.06.2024', seated: await addSeated(tx, communityId) }
}

const seatsOfOne = 12

async function addSeated(tx: Tx, communityId: string): Promise<FilledBodies['seated']> {
  const email = 'plasser@maling.example'
  const { code } = await sql<{ code: string }>`
    select min(code) as code from bench_party where community_id = ${communityId}`
    .execute(tx)
    .then(({ rows }) => rows[0] ?? { code: '' })
  const plain = await addSession(tx, communityId, 'ingen-plass@maling.example', code)
  const seated = await addSession(tx, communityId, email, code)
  await sql`
    insert into body_seat_holder (community_id, id, seat_id, rank, name, email, audience, registered_at)
    select community_id, gen_random_uuid(), id, 0, 'En med mange plasser', ${email}, 'public', now()
    from (select community_id, id, row_number() over (partition by body_key order by position desc) as place, body_key
      from body_seat where community_id = ${communityId} and body_key like 'bench-%') seat
    order by place, body_key limit ${seatsOfOne}::int`.execute(tx)
  return { plain, seated }
}
