import { sql } from 'kysely'
import { loadReferenceData } from '../../modules/parties/index.ts'
import { type Db, inTransaction, scopeTo, type Tx } from '../../platform/db.ts'
import { fillAuthority } from './fill-authority.ts'
import { type FilledBodies, fillBodies } from './fill-bodies.ts'
import { type FilledCases, fillCases } from './fill-cases.ts'
import { type FilledDirectory, fillDirectory } from './fill-directory.ts'
import { fillReaders } from './fill-readers.ts'
import { type FilledRounds, fillLargeRounds, fillRounds } from './fill-rounds.ts'
import { addSession } from './session.ts'

/** `readers` are mailed what waits. */
export type FillSize = {
  communities: number
  documents: number
  readers: number
  rounds: number
  cases: number
}

/** Another community, and its document with a text that costs as much to set as any that was found. */
export type Busy = {
  communityId: string
  communityKey: string
  slug: string
  parties: readonly string[]
  session: string
}

/** Whose pages the bench reads, and the session of its secretariat. */
export type Filled = {
  communityId: string
  communityKey: string
  /** The document whose board is read. */
  slug: string
  session: string
  busy: Busy
  bodies: FilledBodies
  cases: FilledCases
  directory: FilledDirectory
  rounds: FilledRounds
  /** Whose Min side is read: a party that much waits for, and the session of its contact. */
  desk: { partyCode: string; session: string }
}

const partiesPerDocument = 20
/** Of all texts that were tried, a list of single letters costs most to set, for its length. */
const costlyText = '- a\n'.repeat(12_500)
const read = 'nordre-trondelag'

/** Fills a migrated, empty database with communities that each answer for their part of the documents. */
export async function fill(owner: Db, size: FillSize): Promise<Filled> {
  await loadReferenceData(owner)
  return inTransaction(owner, async (tx) => {
    await addCommunities(tx, size.communities)
    await planDocuments(tx, size.documents)
    for (const { id } of await tx.selectFrom('community').select('id').execute()) {
      await scopeTo(tx, id)
      await addDocuments(tx)
      await addTreatments(tx)
    }
    const filled = await addReader(tx)
    const slug = await fillRounds(tx, filled.communityId, size.rounds)
    const bodies = await fillBodies(tx, filled.communityId)
    await fillAuthority(tx, filled.communityId)
    const cases = await fillCases(tx, filled.communityId, size.cases)
    const large = await fillLargeRounds(tx, filled.directory.communityId)
    await fillReaders(tx, filled.directory.communityId, size.readers)
    return { ...filled, bodies, cases, rounds: { slug, ...large } }
  })
}

/** Leaves nothing for the database to catch up with while it is measured, which its administrator sees to. */
export async function settle(administrator: Db): Promise<void> {
  await sql`vacuum (analyze)`.execute(administrator)
  await sql`checkpoint`.execute(administrator)
}

async function addCommunities(tx: Tx, count: number): Promise<void> {
  await sql`
    insert into community (id, key, name)
    select gen_random_uuid(), key, name from reference_community
    order by key <> ${read}, key limit ${count}`.execute(tx)
  await sql`
    create temporary table bench_party on commit drop as
    select community_id, code, name, place from (
      select community.id as community_id, code.code, code.name, row_number() over (
        partition by community.id order by (tile.code is null), code.code) as place
      from community
      cross join municipality_code code
      left join tile on tile.community_key = community.key and tile.code = code.code
      where code.valid_until is null) ranked
    where place <= ${partiesPerDocument}`.execute(tx)
}

/** Identifiers that sort by when they were made, as those of the product do. */
async function planDocuments(tx: Tx, count: number): Promise<void> {
  await sql`
    create function pg_temp.id_at(place bigint) returns uuid language sql volatile as $$
      select overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing
        substr(lpad(to_hex(1767225600000 + place), 12, '0'), 1, 8) || '-' ||
        substr(lpad(to_hex(1767225600000 + place), 12, '0'), 9, 4) from 1 for 13)::uuid $$`.execute(
    tx,
  )
  await sql`
    create temporary table bench_document on commit drop as
    select number, community.id as community_id,
      pg_temp.id_at(number) as id, pg_temp.id_at(number) as version_id,
      timestamptz '2026-01-01 08:00Z' + number * interval '10 minutes' as at
    from generate_series(1, ${count}::bigint) number
    join (select id, row_number() over (order by id) as place, count(*) over () as all_of_them
      from community) community on community.place = 1 + number % community.all_of_them`.execute(tx)
  await sql`
    create function pg_temp.document_here() returns setof bench_document language sql stable as $$
      select * from bench_document where community_id = current_community() $$`.execute(tx)
}

async function addDocuments(tx: Tx): Promise<void> {
  await sql`
    insert into document (community_id, id, slug, kind, created_at, shown_version_id, listed_at)
    select community_id, id, 'avtale-' || number, 'agreement', at, version_id, at
    from pg_temp.document_here()`.execute(tx)
  await sql`
    insert into document_version (community_id, id, document_id, number, state, title, summary, body,
      source, deadline, review_day, changed_at)
    select community_id, version_id, id, 1, 'out', 'Avtale ' || number || ' om samhandling',
      'Avtalen regulerer ansvar, oppgaver og oppfølging mellom partene.',
      case when number = (select min(number) from bench_document other
        join community on community.id = other.community_id and community.key <> ${read})
        then ${costlyText} else repeat('Partene følger opp avtalen i fellesskap, og behandler saken i egne organer. ', 20) end,
      'Oppdiktet for målinga', at::date + 90, at::date + 720, at
    from pg_temp.document_here()`.execute(tx)
  await sql`
    insert into circulation (community_id, version_id, put_forward_on, put_forward_at, deciding_body,
      rule_kind, record, party_count)
    select community_id, version_id, at::date, at, 'executive-board', 'all', 'running',
      ${partiesPerDocument}
    from pg_temp.document_here()`.execute(tx)
  await sql`
    insert into circulation_party (community_id, version_id, party_code, name, standing)
    select community_id, version_id, code, name, 'settled'
    from pg_temp.document_here() join bench_party using (community_id)`.execute(tx)
}

/** Of twenty parties fourteen adopt, two with a remark and four by way of a committee; two have said nothing. */
async function addTreatments(tx: Tx): Promise<void> {
  await sql`
    insert into treatment (community_id, version_id, party_code, id, body, body_name, state, day,
      case_number, wording, remark, registered_as, registered_on, registered_at)
    select community_id, version_id, code, pg_temp.id_at(number * 100 + place * 4 + step), body,
      body_name, state, at::date + 30, 'PS ' || place || '/26',
      'Avtalen godkjennes slik den er lagt fram.',
      case when state = 'adopted-with-remark' then 'Kommunen ber om en evaluering etter to år.' end,
      'party', at::date + 31, at + interval '31 days'
    from (select document_here.*, code, place, (number * 3 + place * 7) % 20 as lot
      from pg_temp.document_here() join bench_party using (community_id)) answered
    join (values
      (0, 3, 1, 'committee', 'Hovedutvalget', 'adopted'),
      (0, 11, 2, 'executive-board', 'Formannskapet', 'adopted'),
      (12, 13, 2, 'executive-board', 'Formannskapet', 'adopted-with-remark'),
      (14, 14, 2, 'executive-board', 'Formannskapet', 'rejected'),
      (15, 15, 2, 'executive-board', 'Formannskapet', 'postponed'),
      (16, 16, 2, 'executive-board', 'Formannskapet', 'on-agenda'),
      (17, 17, 2, null, null, 'received')
    ) outcome (lowest, highest, step, body, body_name, state) on lot between lowest and highest`.execute(
    tx,
  )
}

async function addReader(tx: Tx): Promise<Omit<Filled, 'rounds' | 'bodies' | 'cases'>> {
  const community = await tx
    .selectFrom('community')
    .select(['id', 'key'])
    .where('key', '=', read)
    .executeTakeFirstOrThrow()
  await scopeTo(tx, community.id)
  const document = await tx
    .selectFrom('document')
    .select('slug')
    .where('community_id', '=', community.id)
    .orderBy('listed_at')
    .executeTakeFirstOrThrow()
  return {
    communityId: community.id,
    communityKey: community.key,
    slug: document.slug,
    session: await addSession(tx, community.id, 'bench@godfot.example'),
    desk: await addContact(tx, community.id),
    busy: await addBusy(tx),
    directory: await fillDirectory(tx),
  }
}

async function addContact(tx: Tx, communityId: string): Promise<Filled['desk']> {
  const { partyCode } = await tx
    .selectFrom('circulation_party')
    .where('community_id', '=', communityId)
    .select('party_code as partyCode')
    .orderBy('party_code')
    .limit(1)
    .executeTakeFirstOrThrow()
  const session = await addSession(tx, communityId, 'kontakt@godfot.example', partyCode)
  return { partyCode, session }
}

async function addBusy(tx: Tx): Promise<Busy> {
  const costly = await holdCostly(tx)
  const parties = await tx
    .selectFrom('circulation_party')
    .select('party_code')
    .where('community_id', '=', costly.id)
    .where('version_id', '=', costly.versionId)
    .execute()
  return {
    communityId: costly.id,
    communityKey: costly.key,
    slug: costly.slug,
    parties: parties.map((party) => party.party_code),
    session: await addSession(tx, costly.id, 'busy@godfot.example'),
  }
}

/** The document with the costly text; the transaction sees its community from then on. */
async function holdCostly(tx: Tx) {
  const others = await tx.selectFrom('community').select('id').where('key', '<>', read).execute()
  for (const { id } of others) {
    await scopeTo(tx, id)
    const found = await tx
      .selectFrom('document_version as version')
      .innerJoin('document', 'document.id', 'version.document_id')
      .innerJoin('community', 'community.id', 'document.community_id')
      .select(['community.id', 'community.key', 'document.slug', 'version.id as versionId'])
      .where('version.body', '=', costlyText)
      .executeTakeFirst()
    if (found) return found
  }
  throw new Error('No community has the costly text')
}
