/*
 * The form of Norwegian that a place wants mail in, as it was chosen; the last one counts, and null is that whoever writes
 * chooses. Source: språklova § 11.
 */
create table place_language (
  community_id uuid not null references community (id),
  id uuid not null,
  place text not null,
  language text check (language in ('nb', 'nn')),
  chosen_at timestamptz not null,
  chosen_by uuid references person (id),
  primary key (community_id, id)
);
create index place_language_by_place on place_language (community_id, place, id);
select secure_tenant_table('place_language', 'select, insert');
select seal_table('place_language');
create trigger place_language_stays before update or delete on place_language
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('contacts', 'place_language');
