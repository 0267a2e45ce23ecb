/* A round that asks for names to seats of a body. It goes with the round where that is a draft that is thrown away. */
create table body_asking (
  community_id uuid not null,
  id uuid not null,
  body_key text not null,
  round_id uuid not null,
  /* The seats that it is about. */
  seats uuid[] not null check (cardinality(seats) > 0),
  begun_at timestamptz not null,
  begun_by uuid references person (id),
  primary key (community_id, id),
  unique (community_id, round_id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  foreign key (community_id, round_id) references round (community_id, id) on delete cascade
);
create index body_asking_by_body on body_asking (community_id, body_key);
select secure_tenant_table('body_asking', 'select, insert'), seal_table('body_asking');

create function guard_body_asking() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and (is_exercise(old.community_id) or not exists (select from round
    where community_id = old.community_id and id = old.round_id and state <> 'draft'))
  then
    return old;
  end if;
  raise exception 'what names were asked for is never changed' using errcode = 'restrict_violation';
end $$;
create trigger body_asking_stays before update or delete on body_asking
  for each row execute function guard_body_asking();
insert into cleared_with_exercise (belongs_to, table_name) values ('bodies', 'body_asking');

/* Who appointed whoever has a seat, when, in which case. */
alter table body_seat_holder add decision text;

create or replace function remove_text_of_body_seat_holder(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update body_seat_holder set name = null, function_name = null, email = null, decision = null, removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* As before, and what was decided about whoever has a seat goes too. */
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
    update body_seat_holder set name = null, function_name = null, email = null, decision = null, removed_at = now()
      where community_id = each_community and lower(email) = any (addresses);
    get diagnostics seated = row_count;
    forgotten := forgotten + here + seated;
  end loop;
  perform set_config('godfot.community', '', true);
  return forgotten;
end $$;
