/*
 * What is decided, kept and registered is sealed by the entry of the deed that changed it: the salted hash of each row as the
 * deed left it stands in the entry, so that a row that changes without one is found by `verify`.
 */
create table journal_seal (
  community_id uuid not null references community (id),
  /* The entry. */
  number bigint not null check (number > 0),
  of_table text not null,
  /* The row's key but for the community, as JSON. */
  row_key text not null,
  /* Null: the deed took the row away. */
  hash bytea check (length(hash) = 32),
  primary key (community_id, number, of_table, row_key)
);
create index journal_seal_by_row on journal_seal (community_id, of_table, row_key, number);
select secure_tenant_table('journal_seal', 'select');
create trigger journal_seal_stays before update or delete on journal_seal
  for each row execute function refuse_change();

/*
 * How each row was last changed: by the transaction `touched_in`, or sealed by an entry. The salt goes with the next change,
 * so that what a removed text was cannot be guessed from its hash.
 */
create table row_seal (
  community_id uuid not null references community (id),
  of_table text not null,
  row_key text not null,
  salt bytea,
  hash bytea,
  touched_in xid8,
  sealed_in bigint,
  primary key (community_id, of_table, row_key),
  check ((salt is null) = (hash is null)),
  check ((touched_in is null) <> (sealed_in is null))
);
create index row_seal_touched on row_seal (community_id, touched_in) where touched_in is not null;
select secure_tenant_table('row_seal', 'select');

/* A row as it is sealed: what is null is as if its column were not, so that a new column changes no seal. */
create function sealed_text(stored jsonb, left_out text[]) returns text
  language sql immutable parallel safe as $$
  select jsonb_object_agg(key, value)::text from jsonb_each(stored - left_out) where value <> 'null'
$$;

create function key_text(stored jsonb, key_columns text[]) returns text
  language sql immutable parallel safe as $$
  select jsonb_agg(stored -> name order by place)::text from unnest(key_columns) with ordinality as of_key (name, place)
$$;

/* Notes that a row is another than it was. The arguments: the columns of its key, and those that are not sealed. */
create function touch_row() returns trigger
  language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  left_out text[] := string_to_array(tg_argv[1], ',');
  stored jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  now_text text := sealed_text(stored, left_out);
  touched uuid := coalesce(stored ->> 'community_id', stored ->> 'id');
  former text := current_setting('godfot.community', true);
  new_salt bytea;
begin
  if tg_op = 'UPDATE' and now_text = sealed_text(to_jsonb(old), left_out) then return null; end if;
  if tg_op <> 'DELETE' then new_salt := uuid_send(gen_random_uuid()); end if;
  if former is distinct from touched::text then
    perform set_config('godfot.community', touched::text, true);
  end if;
  insert into row_seal (community_id, of_table, row_key, salt, hash, touched_in)
    values (touched, tg_table_name, key_text(stored, string_to_array(tg_argv[0], ',')), new_salt,
      sha256(new_salt || convert_to(now_text, 'UTF8')), pg_current_xact_id())
    on conflict (community_id, of_table, row_key) do update
      set salt = excluded.salt, hash = excluded.hash, touched_in = excluded.touched_in, sealed_in = null;
  if former is distinct from touched::text then
    perform set_config('godfot.community', coalesce(former, ''), true);
  end if;
  return null;
end $$;
revoke all on function touch_row() from public;

/*
 * Seals the rows of a table from now on; when it is changed, the columns that are left out are given anew. A column that
 * later gets a value in rows that stand is a change of them, which an entry must tell of.
 */
create function seal_table(table_name text, left_out text[] default '{}', deeds text default 'insert or update or delete')
  returns void language plpgsql as $$
declare
  key_columns text;
begin
  select string_agg(attname, ',' order by place) into key_columns
    from pg_index, unnest(indkey::int[]) with ordinality as of_key (number, place)
    join pg_attribute on attnum = number
    where indisprimary and indrelid = table_name::regclass and attrelid = indrelid and attname <> 'community_id';
  execute format('drop trigger if exists %I on %I', table_name || '_is_sealed', table_name);
  execute format('create trigger %I after %s on %I for each row execute function touch_row(%L, %L)',
    table_name || '_is_sealed', deeds, table_name, key_columns, array_to_string(left_out, ','));
end $$;

select seal_table(relname) from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
    and relname not in ('journal_entry', 'journal_details', 'journal_seal', 'row_seal', 'stored_file',
      'desk_row', 'kept_paper', 'spent_form');
select seal_table('stored_file', '{bytes}');
select seal_table('community', '{edition}', 'insert or update of id, key, name, exercise or delete');
/* What an entry tells is hashed in the entry; that it is taken away is sealed by the entry that took it. */
select seal_table('journal_details', '{}', 'update or delete');

/*
 * The end of a community's chain, held until the transaction ends, with room for so many entries more: the last of them
 * seals the rows that the transaction has changed.
 */
create function take_links(wanted_community uuid, entries int,
    out last_number bigint, out last_hash bytea, out seals jsonb)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('journal:' || wanted_community, 0));
  select number, hash into last_number, last_hash from journal_entry
    where community_id = wanted_community order by number desc limit 1;
  last_number := coalesce(last_number, 0);
  with sealed as (
    update row_seal set touched_in = null, sealed_in = last_number + entries
      where community_id = wanted_community and touched_in = pg_current_xact_id_if_assigned()
      returning of_table, row_key, hash
  ), told as (
    insert into journal_seal (community_id, number, of_table, row_key, hash)
      select wanted_community, last_number + entries, of_table, row_key, hash from sealed
  )
  select jsonb_agg(jsonb_build_array(of_table, row_key, encode(hash, 'hex'))) into seals from sealed;
end $$;
revoke all on function take_links(uuid, int) from public;
grant execute on function take_links(uuid, int) to godfot_app;

/* The hash of what the entry seals; null where it seals nothing, or is older than the seals. */
alter table journal_entry add column seals_hash bytea;

/* Seals what was there before anything was, as it stands; how many rows. What is sealed or changed is left as it is. */
create function touch_unsealed(wanted_table text) returns bigint
  language plpgsql set search_path = public, pg_temp set timezone = 'UTC' set bytea_output = 'hex' as $$
declare
  arguments text[];
  touched bigint;
begin
  select string_to_array(encode(tgargs, 'escape'), '\000') into arguments from pg_trigger
    where tgrelid = wanted_table::regclass and tgfoid = 'touch_row()'::regprocedure;
  execute format($sql$
    insert into row_seal (community_id, of_table, row_key, salt, hash, touched_in)
    select current_community(), $1, key_text(made.stored, $2), made.salt,
        sha256(made.salt || convert_to(sealed_text(made.stored, $3), 'UTF8')), pg_current_xact_id()
      from %I as row_of_it
      cross join lateral (
        select to_jsonb(row_of_it) as stored, uuid_send(gen_random_uuid()) as salt offset 0) as made
      where row_of_it.%I = current_community()
        and ($1 <> 'journal_details' or made.stored ->> 'removed_at' is not null)
    on conflict do nothing$sql$, wanted_table, case wanted_table when 'community' then 'id' else 'community_id' end)
    using wanted_table, string_to_array(arguments[1], ','), string_to_array(arguments[2], ',');
  get diagnostics touched = row_count;
  return touched;
end $$;
revoke all on function touch_unsealed(text) from public;
