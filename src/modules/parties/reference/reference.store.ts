import { sql } from 'kysely'
import type { Instant } from '../../../kernel/day.model.ts'
import type { Tx } from '../../../platform/db.ts'
import type { MunicipalityChange } from '../municipality.model.ts'
import type { NumberedMunicipality } from '../organisation-number.model.ts'
import type { HealthCommunity } from '../packaged/health-community.model.ts'
import type { PopulationFigure } from '../population.model.ts'
import type { Source } from '../reference.model.ts'
import type { Tile } from '../tile.model.ts'
import type { RefreshOutcome } from './refresh.model.ts'

/**
 * Each of these fills in what is missing, corrects what differs, and takes nothing away; each
 * returns how many rows it changed. Rows whose source is in `kept` are left as they are.
 */
type Kept = readonly string[]

const changed = (result: { numAffectedRows?: bigint | undefined }): number =>
  Number(result.numAffectedRows ?? 0n)

export async function putSources(tx: Tx, sources: readonly Source[]): Promise<number> {
  const result = await sql`
    insert into reference_source
      (key, publisher, title, own_title, note, address, edition, retrieved_on, confidence)
    select key, publisher, title, nullif("ownTitle", 'null'), nullif(note, 'null'), address, edition,
      retrieved::date, confidence
    from jsonb_to_recordset(${JSON.stringify(sources)}::jsonb)
      as r (key text, publisher text, title text, "ownTitle" jsonb, note jsonb, address text,
        edition text, retrieved text, confidence text)
    on conflict (key) do update set publisher = excluded.publisher, title = excluded.title,
      own_title = excluded.own_title, note = excluded.note, address = excluded.address, edition = excluded.edition,
      retrieved_on = greatest(reference_source.retrieved_on, excluded.retrieved_on),
      confidence = excluded.confidence`.execute(tx)
  return changed(result)
}

export async function putMunicipalities(
  tx: Tx,
  rows: readonly (NumberedMunicipality & { county: string | null })[],
  kept: Kept,
): Promise<number> {
  const result = await sql`
    insert into municipality_code as held (code, valid_from, valid_until, name, parallel_names, label,
      county, organisation_number, organisation_number_source, source)
    select code, "from"::date, "until"::date, name, "parallelNames", label, county,
      "organisationNumber", "numberSource", source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (code text, "from" text, "until" text,
      name text, "parallelNames" text[], label text, county text, "organisationNumber" text,
      "numberSource" text, source text)
    on conflict (code, valid_from) do update set valid_until = excluded.valid_until,
      name = excluded.name, parallel_names = excluded.parallel_names, label = excluded.label,
      county = coalesce(excluded.county, held.county),
      organisation_number = coalesce(excluded.organisation_number, held.organisation_number),
      organisation_number_source =
        coalesce(excluded.organisation_number_source, held.organisation_number_source),
      source = excluded.source
    where held.source <> all (${kept}::text[]) and
      (held.valid_until, held.label, coalesce(excluded.organisation_number, held.organisation_number))
      is distinct from (excluded.valid_until, excluded.label, held.organisation_number)`.execute(tx)
  return changed(result)
}

export async function putChanges(tx: Tx, rows: readonly MunicipalityChange[]): Promise<number> {
  const result = await sql`
    insert into municipality_change (changed_on, from_code, to_code, source)
    select day::date, "from", "to", source from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (day text, "from" text, "to" text, source text)
    on conflict do nothing`.execute(tx)
  return changed(result)
}

/** A figure that is known never gives way to one that is not. */
export async function putPopulation(
  tx: Tx,
  rows: readonly PopulationFigure[],
  kept: Kept,
): Promise<number> {
  const result = await sql`
    insert into population as held (code, year, inhabitants, unknown, source)
    select code, year, inhabitants, unknown, source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (code text, year int, inhabitants int, unknown text, source text)
    on conflict (code, year) do update set inhabitants = excluded.inhabitants,
      unknown = excluded.unknown, source = excluded.source
    where held.source <> all (${kept}::text[]) and
      (held.inhabitants, held.unknown) is distinct from (excluded.inhabitants, excluded.unknown)
      and (excluded.inhabitants is not null or held.inhabitants is null)
  `.execute(tx)
  return changed(result)
}

export async function putCommunities(tx: Tx, rows: readonly HealthCommunity[]): Promise<void> {
  await sql`
    with r as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (key text,
      name text, "nameSource" text, trust jsonb, "trustSource" text))
    insert into reference_community (key, name, name_source, trust_name, trust_number, health_region,
      trust_source)
    select key, name, "nameSource", trust ->> 'name', trust ->> 'organisationNumber',
      trust ->> 'region', "trustSource" from r
    on conflict (key) do update set name = excluded.name, name_source = excluded.name_source,
      trust_name = excluded.trust_name, trust_number = excluded.trust_number,
      health_region = excluded.health_region, trust_source = excluded.trust_source`.execute(tx)
  await sql`
    with r as (select key, regexp_split_to_table("memberCodes", ' ') as code, "memberSource"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (key text, "memberCodes" text, "memberSource" text)),
    gone as (delete from reference_community_member held where not exists
      (select from r where r.key = held.community_key and r.code = held.code))
    insert into reference_community_member (community_key, code, source)
    select key, code, "memberSource" from r
    on conflict (community_key, code) do update set source = excluded.source`.execute(tx)
}

export async function putTiles(tx: Tx, rows: readonly Tile[], source: string): Promise<void> {
  await sql`
    insert into tile (community_key, code, row_number, column_number, source)
    select community, code, "row", "column", ${source}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (community text, code text, "row" int, "column" int)
    on conflict (community_key, code) do update set row_number = excluded.row_number,
      column_number = excluded.column_number, source = excluded.source`.execute(tx)
}

export async function hasEdition(tx: Tx, edition: string): Promise<boolean> {
  const row = await tx
    .selectFrom('reference_edition')
    .select('edition')
    .where('edition', '=', edition)
    .executeTakeFirst()
  return row !== undefined
}

export async function appendEdition(tx: Tx, edition: string): Promise<void> {
  await tx.insertInto('reference_edition').values({ edition }).execute()
}

/** Gives the municipalities in force their numbers; returns how many were other than before. */
export async function putOrganisationNumbers(
  tx: Tx,
  numbers: ReadonlyMap<string, string>,
  source: string,
): Promise<number> {
  const rows = [...numbers].map(([code, number]) => ({ code, number }))
  const result = await sql`
    update municipality_code set organisation_number = r.number, organisation_number_source = ${source}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (code text, number text)
    where municipality_code.code = r.code and valid_until is null
      and organisation_number is distinct from r.number`.execute(tx)
  return changed(result)
}

export async function appendRefresh(
  tx: Tx,
  run: RefreshOutcome & { id: string; startedAt: Instant; endedAt: Instant },
): Promise<void> {
  const failed = run.outcome === 'failed'
  await tx
    .insertInto('reference_refresh')
    .values({
      id: run.id,
      register: run.register,
      started_at: run.startedAt,
      ended_at: run.endedAt,
      outcome: run.outcome,
      rows_changed: failed ? 0 : run.rowsChanged,
      failure: failed ? run.failure : null,
      detail: failed ? run.detail : null,
    })
    .execute()
}
