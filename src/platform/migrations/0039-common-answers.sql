/*
 * What is the same for every community and reader is kept by the house that has read it. Its edition is another one
 * after each change of the tables that it is read from, and each page is told it with its rows.
 */
create table common_edition (
  only_one boolean primary key default true check (only_one),
  edition uuid not null
);
insert into common_edition (edition) values (gen_random_uuid());
select open_reference_table('common_edition');

create function note_common_change() returns trigger language plpgsql as $$
begin
  update common_edition set edition = gen_random_uuid();
  return null;
end $$;

/* Says that the house may keep what it has read of a table that is no community's. */
create function keep_common(table_name text) returns void language plpgsql as $$
begin
  execute format('create trigger %I after insert or update or delete or truncate on %I
    for each statement execute function note_common_change()', table_name || '_is_common', table_name);
end $$;
select keep_common('municipality_code');
select keep_common('municipality_change');
