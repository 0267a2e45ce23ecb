/* Where a fact comes from; A is exact and checked, B one good source, C known but not verified. */
create table reference_source (
  key text primary key,
  publisher text not null,
  title text not null,
  address text,
  edition text,
  retrieved_on date not null,
  confidence text not null check (confidence in ('A', 'B', 'C'))
);
select open_reference_table('reference_source');

/* Which packaged edition of the reference data has been filled in. */
create table reference_edition (
  edition text primary key,
  loaded_at timestamptz not null default now()
);
select open_reference_table('reference_edition');

/* Each fetch of reference data from its source, also those that failed and changed nothing. */
create table reference_refresh (
  id uuid primary key,
  register text not null check (register in ('klass', 'population', 'orgnr')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  outcome text not null check (outcome in ('changed', 'unchanged', 'failed')),
  rows_changed int not null check (rows_changed >= 0),
  failure text,
  detail text,
  check ((outcome = 'failed') = (failure is not null)),
  check ((outcome = 'changed') = (rows_changed > 0))
);
create index reference_refresh_latest on reference_refresh (register, started_at desc);
select open_reference_table('reference_refresh');

create table municipality_code (
  code text not null check (code ~ '^[0-9]{4}$'),
  valid_from date not null,
  valid_until date,
  name text collate norwegian not null,
  parallel_names text[] not null default '{}',
  label text not null,
  county text,
  organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
  organisation_number_source text references reference_source (key),
  source text not null references reference_source (key),
  primary key (code, valid_from),
  check (valid_until > valid_from),
  check ((organisation_number is null) = (organisation_number_source is null))
);
select open_reference_table('municipality_code');

/* On a day one code became, or went into, another; the same code twice when it stayed. */
create table municipality_change (
  changed_on date not null,
  from_code text not null,
  to_code text not null,
  source text not null references reference_source (key),
  primary key (changed_on, from_code, to_code)
);
create index municipality_change_from on municipality_change (from_code);
create index municipality_change_to on municipality_change (to_code);
select open_reference_table('municipality_change');

/* Inhabitants on 1 January by the code in force that day. Unknown is unknown, never 0. */
create table population (
  code text not null check (code ~ '^[0-9]{4}$'),
  year int not null check (year between 1900 and 2200),
  inhabitants int check (inhabitants > 0),
  unknown text check (unknown in ('not-possible', 'missing', 'confidential')),
  source text not null references reference_source (key),
  primary key (code, year),
  check ((inhabitants is null) = (unknown is not null))
);
select open_reference_table('population');

/* The country's communities, whether they work here or not, and the trust each is built around. */
create table reference_community (
  key text primary key,
  name text collate norwegian not null,
  name_source text not null references reference_source (key),
  trust_name text not null,
  trust_number text not null check (trust_number ~ '^[0-9]{9}$'),
  health_region text not null,
  trust_source text not null references reference_source (key)
);
select open_reference_table('reference_community');

create table reference_community_member (
  community_key text not null references reference_community (key),
  code text not null,
  source text not null references reference_source (key),
  primary key (community_key, code)
);
select open_reference_table('reference_community_member');

/* Where a municipality's tile stands on its community's map of equal tiles. */
create table tile (
  community_key text not null references reference_community (key),
  code text not null,
  row_number int not null check (row_number between 1 and 20),
  column_number int not null check (column_number between 1 and 20),
  source text not null references reference_source (key),
  primary key (community_key, code)
);
select open_reference_table('tile');

/* What is stated of a municipality's place from a day, by the code in force that day. */
create table membership (
  community_id uuid not null references community (id),
  party_code text not null check (party_code ~ '^[0-9]{4}$'),
  valid_from date not null,
  certainty text not null check (certainty in ('exact', 'at-latest')),
  valid_until date,
  standing text not null check (standing in ('settled', 'unsettled', 'outside')),
  source text not null references reference_source (key),
  primary key (community_id, party_code, valid_from),
  check (valid_until > valid_from)
);
select secure_tenant_table('membership');

create table region_membership (
  community_id uuid not null references community (id),
  region text collate norwegian not null,
  party_code text not null check (party_code ~ '^[0-9]{4}$'),
  valid_from date not null,
  certainty text not null check (certainty in ('exact', 'at-latest')),
  valid_until date,
  source text not null references reference_source (key),
  primary key (community_id, region, party_code, valid_from),
  check (valid_until > valid_from)
);
select secure_tenant_table('region_membership');

/* Those who take part without being municipalities: the trust, and KS. */
create table organisation (
  community_id uuid not null references community (id),
  key text not null check (key ~ '^[a-z][a-z0-9-]{1,60}$'),
  name text collate norwegian not null,
  kind text not null check (kind in ('health-trust', 'ks', 'other')),
  organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
  source text not null references reference_source (key),
  primary key (community_id, key)
);
select secure_tenant_table('organisation');

/* Who has a task for all. A role that a source leaves open (x kommune) has no party. */
create table party_role (
  community_id uuid not null references community (id),
  role text not null check (role in ('host', 'invoicer')),
  valid_from date not null,
  certainty text not null check (certainty in ('exact', 'at-latest')),
  valid_until date,
  party_code text,
  source text not null references reference_source (key),
  primary key (community_id, role, valid_from),
  check (valid_until > valid_from)
);
select secure_tenant_table('party_role');

/* How many a source says that they are, as it writes it, how many of them it names, and how that fits. */
create table stated_count (
  community_id uuid not null references community (id),
  position int not null,
  stated text not null,
  parties int,
  named int not null,
  stated_on date not null,
  source text not null references reference_source (key),
  explanation jsonb not null check (explanation ?& array['nb', 'nn', 'en']),
  primary key (community_id, position)
);
select secure_tenant_table('stated_count');
