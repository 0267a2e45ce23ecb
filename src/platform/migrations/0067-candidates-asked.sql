/*
 * Somebody whom a party has proposed for a seat, asked whether they stand, and what they say to it. What they said is theirs to
 * change until they have the seat.
 */
create table body_candidate (
  community_id uuid not null,
  id uuid not null,
  body_key text not null,
  round_id uuid not null,
  /* Who proposed them, and as what: a member is 0, the first substitute 1. */
  place text not null,
  rank int not null check (rank in (0, 1)),
  /* The seats that they may get by it. */
  seats uuid[] not null check (cardinality(seats) > 0),
  /* Who was asked, as the answer named them then: what they say counts for nobody else. */
  name text,
  email text,
  asked_on date not null,
  asked_at timestamptz not null,
  asked_by uuid references person (id),
  /* Do they stand? Null while they have not said. */
  stands boolean,
  said_on date,
  said_at timestamptz,
  /* What they are to be called, what they are, and what else they wrote. */
  own_name text,
  own_function text,
  own_words text,
  removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, body_key) references community_body (community_id, key),
  foreign key (community_id, round_id, place) references round_place (community_id, round_id, place),
  check (removed_at is not null or coalesce(name, email) is not null),
  check ((stands is null) = (said_on is null)),
  check ((stands is null) = (said_at is null))
);
create index body_candidate_by_round on body_candidate (community_id, round_id);
create index body_candidate_by_body on body_candidate (community_id, body_key);
create index body_candidate_by_email on body_candidate (community_id, lower(email)) where email is not null;
select secure_tenant_table('body_candidate',
    'select, insert, update (stands, said_on, said_at, own_name, own_function, own_words)'),
  seal_table('body_candidate');
create trigger body_candidate_stays before delete on body_candidate
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('bodies', 'body_candidate');

/* The link in a mail may open this, too. */
alter table round_link drop constraint round_link_check,
  add column candidate_id uuid,
  add foreign key (community_id, candidate_id) references body_candidate (community_id, id),
  add check (num_nonnulls(round_id, version_id, candidate_id) = 1);
create index round_link_by_candidate on round_link (community_id, candidate_id) where candidate_id is not null;

alter table community_mail drop constraint community_mail_about_check,
  add check (about in
    ('invitation', 'put-forward', 'nudge', 'deadline', 'to-function', 'round', 'round-nudge', 'candidate'));

create function remove_text_of_body_candidate(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update body_candidate set name = null, email = null, own_name = null, own_function = null, own_words = null,
      removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;

/* A body, a seat or a name that is removed goes from the mails that told it, too; one that still waits is not sent. */
create function remove_candidate_from_mail() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update outgoing_mail letter set subject = removed_text(), body = '',
      state = case when letter.state = 'waiting' then 'failed' else letter.state end,
      outcome = case when letter.state = 'sent' then null else 'text-removed' end
    from community_mail mail
    join body_candidate candidate on candidate.community_id = mail.community_id
    where mail.community_id = new.community_id and letter.id = mail.id
      and mail.subject = 'body-candidate:' || candidate.id
      and case tg_table_name
        when 'community_body' then candidate.body_key = to_jsonb(new) ->> 'key'
        when 'body_seat' then (to_jsonb(new) ->> 'id')::uuid = any (candidate.seats)
        else candidate.id = (to_jsonb(new) ->> 'id')::uuid end;
  return new;
end $$;
revoke all on function remove_candidate_from_mail() from public;
create trigger body_leaves_mail after update of name on community_body
  for each row when (old.name is distinct from new.name and new.name = '[teksten er fjernet]')
  execute function remove_candidate_from_mail();
create trigger seat_leaves_mail after update of label on body_seat
  for each row when (old.label is distinct from new.label and new.label = '[teksten er fjernet]')
  execute function remove_candidate_from_mail();
create trigger candidate_leaves_mail after update of removed_at on body_candidate
  for each row when (old.removed_at is null and new.removed_at is not null)
  execute function remove_candidate_from_mail();

/* As before, and what waits for those who have answered a question of their own has another way. */
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
  update desk_row set title = removed_text(), way = case
      when what = 'fill-seat' then jsonb_build_object('body', subject_key, 'seat', place)
      when what = 'candidates-answered' then way
      else jsonb_build_object('body', subject_key) end
    where community_id = community and subject = 'body:' || subject_key;
$$;

/* As before, and whoever was asked whether they stand is forgotten too. */
create or replace function forget_contacts(addresses text[]) returns int
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
  forgotten int := 0;
  here int;
  seated int;
  asked int;
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
    update body_candidate set name = null, email = null, own_name = null, own_function = null, own_words = null,
        removed_at = now()
      where community_id = each_community and lower(email) = any (addresses);
    get diagnostics asked = row_count;
    forgotten := forgotten + here + seated + asked;
  end loop;
  perform set_config('godfot.community', '', true);
  return forgotten;
end $$;
