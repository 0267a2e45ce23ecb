import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'

/** What is looked for among the cases of the community that the bench reads, and the code of the one whose page it reads. */
export type FilledCases = {
  common: string
  rare: string
  /** As somebody types it, and as it is compared. */
  number: { typed: string; key: string }
  code: string
}

const words = 12
/** Of the one whose page is read. */
const treatments = 20
const attachments = 40
const firstYear = 2012

/** Cases in all communities, alike in number, with their treatments, numbers and words. */
export async function fillCases(tx: Tx, communityId: string, count: number): Promise<FilledCases> {
  await planCases(tx, count)
  const { rows } = await sql<{ id: string }>`
    select distinct community_id as id from bench_party`.execute(tx)
  for (const { id } of rows) {
    await scopeTo(tx, id)
    await addCases(tx, id)
  }
  await scopeTo(tx, communityId)
  const code = await addLongCase(tx, communityId)
  return {
    common: 'samhandling',
    rare: 'jordmor',
    number: { typed: 'Sak 7-15', key: '7/15' },
    code,
  }
}

/** One of thousand is about midwives. */
async function planCases(tx: Tx, count: number): Promise<void> {
  await sql`
    create temporary table bench_case on commit drop as
    select community_id, id, place, ${firstYear}::int + place % 15 as year, place % 10 = 0 as waits,
      'Sak om samhandling ' || place || case when place % 1000 = 9 then ' jordmor' else ' emne' || place % 40 end as title,
      case when place % 20 < 2 then '{public}' when place % 20 < 5 then '{body:bench-1}'
        when place % 20 < 7 then '{side:municipal,secretary-of-municipal:bench-1}'
        when place % 20 = 7 then '{side:trust,secretary-of-trust:bench-1}'
        else '{community,secretariat,"secretariat:trust",secretary:bench-1}' end::text[] as readers
    from (
      select community.id as community_id, gen_random_uuid() as id,
        (row_number() over (partition by community.id order by number))::int as place
      from generate_series(1, ${count}::bigint) number
      join (select id, row_number() over (order by id) as place, count(*) over () as all_of_them
        from community where id in (select community_id from bench_party)) community on community.place = 1 + number % community.all_of_them) planned`.execute(
    tx,
  )
}

async function addCases(tx: Tx, communityId: string): Promise<void> {
  await sql`
    insert into community_body (community_id, key, name, abbreviation, sort, national_level, owner_side, audience)
    values (${communityId}, 'bench-1', 'Utvalg nummer 1', 'U1', 'professional', 2, 'both', 'public')
    on conflict do nothing`.execute(tx)
  await sql`
    insert into case_item (community_id, id, code, body_key, title, why, raised_side, raised_party, raised_on, raised_at,
      intake, judged_at, kind, acts, audience, readers, standing, waits, sorted_on, due)
    select bench_case.community_id, id, translate(lpad(to_hex(bench_case.place), 8, 'k'), '01', 'xy'), 'bench-1', title,
      'Oppdiktet for målinga', case bench_case.place % 4 when 0 then 'trust' else 'municipal' end,
      case when bench_case.place % 4 > 0 then party.code end, make_date(year, 1 + (bench_case.place % 12)::int, 1 + (bench_case.place % 28)::int), now(),
      'accepted', now(), 'discussion', case when bench_case.place % 3 > 0 then 'both' end, 'community', readers,
      case when waits then 'planned' else 'agreed' end, waits, make_date(year, 1 + (bench_case.place % 12)::int, 1 + (bench_case.place % 28)::int),
      case when waits then make_date(year + 1, 1, 1) end
    from bench_case
    join bench_party party on party.community_id = bench_case.community_id and party.place = 1 + bench_case.place % 20
    where bench_case.community_id = ${communityId}`.execute(tx)
  await sql`
    insert into case_treatment (community_id, id, case_id, body_key, held_from, held_until, stage, number, number_key,
      outcome, recorded_at, planned_at)
    select community_id, gen_random_uuid(), id, 'bench-1', make_date(year, 6, 1), make_date(year, 6, 1),
      case step when 1 then 'discuss' else 'decide' end,
      'Sak ' || (place / 15 * 2 + step) || '-' || year % 100, (place / 15 * 2 + step) || '/' || lpad((year % 100)::text, 2, '0'),
      case when step = 1 or not waits then 'agreed' end, case when step = 1 or not waits then now() end, now()
    from bench_case cross join generate_series(1, 2) step where community_id = ${communityId}`.execute(
    tx,
  )
  await sql`
    insert into case_word (community_id, word, case_id)
    select community_id, word, id from bench_case
    cross join lateral (
      select 'ord' || (place * 31 + nth * 7919) % 5000 from generate_series(1, ${words}::int) nth
      union select unnest(string_to_array(lower(title), ' '))
      union select '#' || (place / 15 * 2 + step) || '/' || lpad((year % 100)::text, 2, '0') from generate_series(1, 2) step
    ) own (word)
    where community_id = ${communityId}`.execute(tx)
}

/** The newest that all in the community see has been through many bodies, and much is attached to it. */
async function addLongCase(tx: Tx, communityId: string): Promise<string> {
  const { id, code } = await tx
    .selectFrom('case_item')
    .select(['id', 'code'])
    .where('community_id', '=', communityId)
    .where(sql<boolean>`'community' = any (readers)`)
    .orderBy('sorted_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await sql`
    insert into case_treatment (community_id, id, case_id, body_name, held_from, held_until, stage, outcome, decided,
      recorded_at, planned_at)
    select ${communityId}::uuid, gen_random_uuid(), ${id}::uuid, 'Kommunestyret nummer ' || step, date '2020-01-01' + step,
      date '2020-01-01' + step, 'decide', 'agreed', 'Vedtas slik det er lagt fram av utvalg nummer ' || step, now(), now()
    from generate_series(3::int, ${treatments}::int) step`.execute(tx)
  await sql`
    insert into stored_file (community_id, sha256, kind, bytes)
    select ${communityId}::uuid, encode(sha256(nth::text::bytea), 'hex'), 'pdf', nth::text::bytea
    from generate_series(1::int, ${attachments}::int) nth`.execute(tx)
  await sql`
    insert into case_file (community_id, id, case_id, position, sort, title, file_name, sha256, added_at)
    select ${communityId}::uuid, gen_random_uuid(), ${id}::uuid, nth, 'attachment', 'Vedlegg nummer ' || nth,
      'vedlegg-' || nth || '.pdf', encode(sha256(nth::text::bytea), 'hex'), now()
    from generate_series(1::int, ${attachments}::int) nth`.execute(tx)
  return code
}
