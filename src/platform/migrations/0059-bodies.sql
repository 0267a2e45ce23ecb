/* Where municipalities and trust meet: PSU, ASU, a professional council. It consists of seats. */
create table community_body (
  community_id uuid not null references community (id),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  name text not null,
  /* What it is called for short, here: PSU is something else in another community. */
  abbreviation text,
  sort text not null check (sort in ('political', 'administrative', 'professional', 'network', 'one-side', 'outside')),
  /* The level of the national model with three levels; null where none is known. */
  national_level int check (national_level between 1 and 3),
  /* What the level is called here. */
  local_level text,
  parent_key text,
  owner_side text not null check (owner_side in ('municipal', 'trust', 'both', 'none')),
  valid_from date,
  /* The first day that it is no more; null while it is. */
  valid_until date,
  /* How it came to be: what was decided, by whom, in which case. */
  came_about text,
  /* How many must meet. */
  quorum int check (quorum > 0),
  /* Who sees its page. */
  audience text not null check (audience in ('public', 'community')),
  primary key (community_id, key),
  foreign key (community_id, parent_key) references community_body (community_id, key),
  check (parent_key <> key),
  check (valid_until is null or valid_from is null or valid_from <= valid_until)
);
select secure_tenant_table('community_body', 'select, insert, update'), seal_table('community_body');
create trigger community_body_stays before delete on community_body
  for each row execute function refuse_change_outside_exercise();

/* A seat of a body. It ends with the body at the latest. */
create table body_seat (
  community_id uuid not null,
  id uuid not null,
  body_key text not null,
  label text not null,
  /* The side that it counts for where all must agree. */
  side text not null check (side in ('municipal', 'trust', 'none')),
  appointed_by text,
  /* Whose meeting beforehand whoever has it goes to. */
  pre_meeting text not null check (pre_meeting in ('municipal', 'trust', 'none')),
  /* The places that it speaks for, as contacts have them, or groups after `gruppe.`: see spoken.model.ts. */
  speaks_for text[] not null check (cardinality(speaks_for) > 0),
  rights text not null check (rights in ('decide', 'propose', 'speak', 'observe')),
  position int not null,
  valid_from date,
  valid_until date,
  /* Are those who have it named on the body's public page? */
  names_published boolean not null,
  primary key (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  check (valid_until is null or valid_from is null or valid_from <= valid_until)
);
create index body_seat_by_body on body_seat (community_id, body_key);
select secure_tenant_table('body_seat', 'select, insert, update'), seal_table('body_seat');
create trigger body_seat_stays before delete on body_seat
  for each row execute function refuse_change_outside_exercise();

/* Who has a seat, or stands in for whoever has it. It ends with the seat at the latest. */
create table body_seat_holder (
  community_id uuid not null,
  id uuid not null,
  seat_id uuid not null,
  /* Whoever has the seat is 0, the first substitute 1. */
  rank int not null check (rank between 0 and 9),
  name text,
  function_name text,
  email text,
  valid_from date,
  /* The first day that it is not held; null while it is. */
  valid_until date,
  ended_because text check (ended_because in ('term-over', 'resigned', 'leave', 'replaced')),
  /* Who is told the name. The secretariat is told all. */
  audience text not null check (audience in ('municipalities', 'trust', 'community', 'public')),
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  /* When it was taken back as never having been so. */
  withdrawn_at timestamptz,
  /* When name and address were lawfully removed. */
  removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, seat_id) references body_seat (community_id, id),
  check (valid_until is null or valid_from is null or valid_from <= valid_until),
  check (removed_at is not null or name is not null)
);
create index body_seat_holder_by_seat on body_seat_holder (community_id, seat_id);
create index body_seat_holder_by_email on body_seat_holder (community_id, lower(email)) where email is not null;
select secure_tenant_table('body_seat_holder', 'select, insert, update'), seal_table('body_seat_holder');
create trigger body_seat_holder_stays before delete on body_seat_holder
  for each row execute function refuse_change_outside_exercise();

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts', 'desk', 'rounds', 'bodies'));
insert into cleared_with_exercise (belongs_to, table_name) values
  ('bodies', 'community_body'), ('bodies', 'body_seat'), ('bodies', 'body_seat_holder');

create function remove_text_of_body(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update community_body set name = removed_text(), abbreviation = null,
      local_level = case when local_level is not null then removed_text() end,
      came_about = case when came_about is not null then removed_text() end
    where community_id = community and key = subject_key;
  update desk_row set title = removed_text(), way = jsonb_build_object('body', subject_key, 'seat', place)
    where community_id = community and subject = 'body:' || subject_key;
$$;
create function remove_text_of_body_seat(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update body_seat set label = removed_text(),
      appointed_by = case when appointed_by is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update desk_row set title = removed_text(), way = jsonb_build_object('body', substr(subject, 6), 'seat', place)
    where community_id = community and what = 'fill-seat' and place = subject_key;
$$;
create function remove_text_of_body_seat_holder(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update body_seat_holder set name = null, function_name = null, email = null, removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* As before, and whoever has a seat is forgotten too. */
create or replace function forget_contacts(addresses text[]) returns int
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
  forgotten int := 0;
  here int;
  seated int;
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
    update body_seat_holder set name = null, function_name = null, email = null, removed_at = now()
      where community_id = each_community and lower(email) = any (addresses);
    get diagnostics seated = row_count;
    forgotten := forgotten + here + seated;
  end loop;
  perform set_config('godfot.community', '', true);
  return forgotten;
end $$;
