-- Roles. The owner migrates; the application writes through godfot_app; pages are read through godfot_reader.
do $$
begin
  if not exists (select from pg_roles where rolname = 'godfot_app') then
    create role godfot_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'godfot_reader') then
    create role godfot_reader nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;

do $$
begin
  if not pg_has_role(current_user, 'godfot_app', 'member') then
    execute format('grant godfot_app to %I', current_user);
  end if;
  if not pg_has_role(current_user, 'godfot_reader', 'member') then
    execute format('grant godfot_reader to %I', current_user);
  end if;
end $$;

revoke create on schema public from public;
grant usage on schema public to godfot_app, godfot_reader;

create collation if not exists norwegian (provider = icu, locale = 'nb-NO');

/* The community that the transaction is scoped to; null outside any. */
create function current_community() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('godfot.community', true), '')::uuid $$;

/* Makes a table a tenant's: forced row-level security, and what the application may do with it. */
create function secure_tenant_table(table_name text, privileges text default 'select, insert, update, delete')
  returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy own_community on %I using (community_id = (select current_community()))
     with check (community_id = (select current_community()))', table_name);
  execute format('grant %s on %I to godfot_app', privileges, table_name);
  execute format('grant select on %I to godfot_reader', table_name);
end $$;

/* Makes a table common to all communities: everyone reads it, only the owner writes it. */
create function open_reference_table(table_name text) returns void language plpgsql as $$
begin
  execute format('grant select on %I to godfot_app, godfot_reader', table_name);
end $$;

/* For triggers that forbid changing what is decided, sent or published. */
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create table community (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z][a-z0-9-]{1,60}$'),
  name text not null,
  exercise boolean not null default false
);
select open_reference_table('community');
