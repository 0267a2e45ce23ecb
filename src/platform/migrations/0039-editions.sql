/*
 * What is stored has an edition, which is another one after each transaction that changed any of it: one of each
 * community, and one of the registers that are the same to all. The house keeps what it has read of an edition, and each
 * page is told which stands.
 */
alter table community add column edition uuid not null default gen_random_uuid();

create table register_edition (
  only_one boolean primary key default true check (only_one),
  edition uuid not null
);
insert into register_edition (edition) values (gen_random_uuid());
select open_reference_table('register_edition');

/*
 * The last thing that a transaction writes, so that nobody holds a community's row for longer than a commit takes. What
 * changes several communities takes them in the order of their ids.
 */
create function renew_edition() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  renewed text := coalesce(current_setting('godfot.renewed', true), '');
  changed uuid;
begin
  foreach changed in array case tg_op
      when 'DELETE' then array[old.community_id]
      when 'INSERT' then array[new.community_id]
      else array[old.community_id, new.community_id] end
  loop
    if position(changed::text in renewed) > 0 then continue; end if;
    renewed := renewed || changed::text;
    perform set_config('godfot.renewed', renewed, true);
    update community set edition = gen_random_uuid() where id = changed;
  end loop;
  return null;
end $$;
revoke all on function renew_edition() from public;

/* A table that is emptied changes every community. */
create function renew_all_editions() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from community order by id for no key update;
  update community set edition = gen_random_uuid();
  return null;
end $$;
revoke all on function renew_all_editions() from public;

create function renew_own_edition() returns trigger language plpgsql as $$
begin
  if new.edition = old.edition then new.edition := gen_random_uuid(); end if;
  return new;
end $$;
create trigger community_has_edition before update on community
  for each row execute function renew_own_edition();

create function renew_register_edition() returns trigger language plpgsql as $$
begin
  update register_edition set edition = gen_random_uuid();
  return null;
end $$;

/* Makes a table of rows with a `community_id` part of the community's edition, whoever changes them and however. */
create function has_edition(table_name text) returns void language plpgsql as $$
begin
  execute format('create constraint trigger %I after insert or update or delete on %I
    deferrable initially deferred for each row execute function renew_edition()',
    table_name || '_has_edition', table_name);
  execute format('alter table %I enable always trigger %I', table_name, table_name || '_has_edition');
  execute format('create trigger %I after truncate on %I
    for each statement execute function renew_all_editions()', table_name || '_emptied', table_name);
  execute format('alter table %I enable always trigger %I', table_name, table_name || '_emptied');
end $$;
select has_edition(relname) from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity;

/* As before, and the table is part of the community's edition. */
create or replace function secure_tenant_table(table_name text,
    privileges text default 'select, insert, update, delete')
  returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy own_community on %I using (community_id = (select current_community()))
     with check (community_id = (select current_community()))', table_name);
  execute format('grant %s on %I to godfot_app', privileges, table_name);
  execute format('grant select on %I to godfot_reader', table_name);
  perform has_edition(table_name);
end $$;

/* Makes a table that is the same to all part of the registers' edition. */
create function is_register(table_name text) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert or update or delete or truncate on %I
    for each statement execute function renew_register_edition()', table_name || '_has_edition', table_name);
  execute format('alter table %I enable always trigger %I', table_name, table_name || '_has_edition');
end $$;
select is_register('municipality_code');
select is_register('municipality_change');
select is_register('tile');

/* Who reads a page, as `enter_page` tells it, whose eyes it is read with, and the editions that stand. */
create function open_page(wanted_community uuid, wanted_session bytea,
    out session jsonb, out audiences text, out registers text, out own text)
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  session := enter_page(wanted_community, wanted_session);
  audiences := current_setting('godfot.audiences');
  registers := (select edition from register_edition);
  own := (select edition from community where id = wanted_community);
end $$;
revoke all on function open_page(uuid, bytea) from public;
grant execute on function open_page(uuid, bytea) to godfot_reader;

/* As before, in the order of the communities' ids. */
create or replace function forget_contacts(addresses text[]) returns int
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
  forgotten int := 0;
  here int;
begin
  for each_community in select id from community order by id loop
    perform set_config('godfot.community', each_community::text, true);
    update contact_holder set name = null, email = null, phone = null, removed_at = now()
      where community_id = each_community and lower(email) = any (addresses);
    get diagnostics here = row_count;
    /* A list that was handed out is kept as a paper. */
    if here > 0 then
      perform hold_kept_papers(each_community);
      delete from kept_paper where community_id = each_community;
    end if;
    forgotten := forgotten + here;
  end loop;
  perform set_config('godfot.community', '', true);
  return forgotten;
end $$;
create or replace function forget_names(wanted_person uuid, instead text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
begin
  for each_community in select id from community order by id loop
    perform set_config('godfot.community', each_community::text, true);
    update community_person set name = instead
      where community_id = each_community and person_id = wanted_person;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;
