/*
 * What a body has been given to do, and what not. A version applies until the day before the next one does, and ends with the
 * body at the latest.
 */
create table body_mandate (
  community_id uuid not null,
  id uuid not null,
  body_key text not null,
  /* What is in it; null where that is not known. */
  included text,
  /* What is said not to be in it. */
  excluded text,
  adopted_by text,
  adopted_on date,
  case_number text,
  /* Null where the first day is not known. */
  valid_from date,
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  /* When it was taken away as never having been so. */
  withdrawn_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  check (coalesce(included, excluded) is not null)
);
create unique index body_mandate_by_day on body_mandate (community_id, body_key, valid_from)
  nulls not distinct where withdrawn_at is null;
select secure_tenant_table('body_mandate', 'select, insert, update'), seal_table('body_mandate');
create trigger body_mandate_stays before delete on body_mandate
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('bodies', 'body_mandate');

create function remove_text_of_body_mandate(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update body_mandate set included = removed_text(), excluded = null, adopted_by = null, case_number = null
    where community_id = community and id = subject_key::uuid;
$$;

create or replace function remove_text_of_body(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update community_body set name = removed_text(), abbreviation = null,
      local_level = case when local_level is not null then removed_text() end,
      came_about = case when came_about is not null then removed_text() end
    where community_id = community and key = subject_key;
  update body_practice set secretaries = null, caller = null, case_numbers = null, meeting_numbers = null,
      copies = null
    where community_id = community and body_key = subject_key;
  update body_mandate set included = removed_text(), excluded = null, adopted_by = null, case_number = null
    where community_id = community and body_key = subject_key;
  update desk_row set title = removed_text(), way = case when what = 'fill-seat'
      then jsonb_build_object('body', subject_key, 'seat', place) else jsonb_build_object('body', subject_key) end
    where community_id = community and subject = 'body:' || subject_key;
$$;
