/*
 * In which communities a person has a role now. It crosses communities, and so is read by nobody: functions that work as
 * the owner tell a person of her own.
 */
create table person_community (
  person_id uuid not null references person (id),
  community uuid not null references community (id),
  primary key (person_id, community)
);

create function note_person_community() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  former text := coalesce(current_setting('godfot.community', true), '');
  held record;
begin
  if tg_op = 'DELETE' then held := old; else held := new; end if;
  perform set_config('godfot.community', held.community_id::text, true);
  if exists (select from role_grant where community_id = held.community_id
      and person_id = held.person_id and ended_at is null) then
    insert into person_community (person_id, community) values (held.person_id, held.community_id)
      on conflict do nothing;
  else
    delete from person_community where person_id = held.person_id and community = held.community_id;
  end if;
  perform set_config('godfot.community', former, true);
  return null;
end $$;
revoke all on function note_person_community() from public;
create trigger role_grant_is_noted after insert or update or delete on role_grant
  for each row execute function note_person_community();

do $$
declare
  each_community uuid;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    insert into person_community (person_id, community)
      select distinct person_id, community_id from role_grant
      where community_id = each_community and ended_at is null;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;

/* As before, and it is told whether the person has a role in any other community than the page's. */
create or replace function enter_page(wanted_community uuid, wanted_session bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer jsonb;
  audiences text;
begin
  perform set_config('godfot.community', coalesce(wanted_community::text, ''), true);
  if wanted_session is not null then
    select jsonb_build_object('personId', person.id, 'name', coalesce(granted.known_as, person.name),
        'roles', coalesce(granted.roles, '[]'::jsonb),
        'isElsewhere', exists (select from person_community
          where person_id = session.person_id and community is distinct from wanted_community),
        'isUseOld', session.last_used_at < now() - interval '5 minutes'),
        'public' || (select coalesce(',' || string_agg(distinct audience, ','), '') from (
          select audience from role_audience where role = any (granted.names)
          union all select audience from audited_audience where sides = any (granted.sides)) seen)
      into viewer, audiences
      from session
      join person on person.id = session.person_id
      cross join lateral (
        select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code)
            order by role, party_code) as roles, array_agg(role) as names, array_agg(sides) as sides,
            (select name from community_person
              where community_id = wanted_community and person_id = session.person_id) as known_as
          from role_grant
          where community_id = wanted_community and person_id = session.person_id
            and ended_at is null) granted
      where session.id_hash = wanted_session and session.expires_at > now()
        and session.last_used_at > now() - make_interval(mins => session.idle_minutes);
  end if;
  perform set_config('godfot.audiences', coalesce(audiences, 'public'), true);
  return viewer;
end $$;

/* Whose eyes a person sees a community with, of which the transaction must see the roles; null is the house, which sees all. */
create function audiences_in(wanted_community uuid, doer uuid) returns text
  language sql stable as $$
  select 'public' || coalesce((
    select ',' || string_agg(distinct seen.audience, ',') from (
      select audience from role_audience
        where doer is null or role in (
          select role_grant.role from role_grant
          where community_id = wanted_community and person_id = doer and ended_at is null)
      union all
      select audience from audited_audience
        where sides in (
          select role_grant.sides from role_grant
          where community_id = wanted_community and person_id = doer and ended_at is null)) seen), '')
$$;
revoke all on function audiences_in(uuid, uuid) from public;
grant execute on function audiences_in(uuid, uuid) to godfot_app;

/* As before. */
create or replace function enter_deed(wanted_community uuid, doer uuid, alone boolean default false) returns void
  language plpgsql as $$
declare
  held bigint := hashtextextended('community:' || wanted_community, 0);
begin
  perform set_config('godfot.community', wanted_community::text, true);
  if alone then perform pg_advisory_xact_lock(held);
  else perform pg_advisory_xact_lock_shared(held);
  end if;
  perform set_config('godfot.audiences', audiences_in(wanted_community, doer), true);
end $$;

/*
 * All that Min side tells a person of, a row for each community where she has a role or for the one that is wanted, each
 * seen with her eyes there. Of
 * what waits for parties: what those before and after her own in time were asked; whose it is to do is judged where it
 * is shown. `awaited`: of whoever looks after the community, each thing that parties were asked, with its day. `holders`
 * are those at her own places.
 */
create function desk_of(wanted_person uuid, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles jsonb, waiting jsonb, awaited jsonb, holders jsonb, organisations jsonb)
  language plpgsql set search_path = public, pg_temp as $$
declare
  former_community text := coalesce(current_setting('godfot.community', true), '');
  former_audiences text := coalesce(current_setting('godfot.audiences', true), '');
  here record;
  places text[];
  looks_after boolean;
begin
  for here in
    select community.* from person_community
    join community on community.id = person_community.community
    where person_id = wanted_person and (wanted_community is null or community.id = wanted_community)
    order by community.name collate norwegian
  loop
    perform set_config('godfot.community', here.id::text, true);
    perform set_config('godfot.audiences', audiences_in(here.id, wanted_person), true);
    select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code) order by role, party_code),
        array_agg(party_code) filter (where party_code is not null), bool_or(role = 'secretariat')
      into roles, places, looks_after
      from role_grant
      where role_grant.community_id = here.id and person_id = wanted_person and ended_at is null;
    if roles is null then continue; end if;
    select array_agg(code) into places from (
      with recursive after (code) as (
        select unnest(places)
        union select to_code from municipality_change join after on from_code = after.code
      ), family (code) as (
        select code from after
        union select from_code from municipality_change join family on to_code = family.code
      )
      select code from family) own;
    community_id := here.id;
    key := here.key;
    name := here.name;
    exercise := here.exercise;
    waiting := coalesce((
      select jsonb_agg(jsonb_build_object('subject', subject, 'what', what, 'place', place,
        'placeName', place_name, 'waitsFor', waits_for, 'due', due, 'shownOn', shown_on, 'title', title,
        'way', way, 'functionKey', function_key)
        order by due nulls last, title collate norwegian, place_name collate norwegian)
      from desk_row
      where desk_row.community_id = here.id and viewer_sees(audience)
        and (waits_for = 'place' and place = any (places) or waits_for = 'secretariat' and looks_after)), '[]');
    awaited := case when looks_after then coalesce((
      select jsonb_agg(jsonb_build_object('due', due, 'shownOn', shown_on)) from (
        select min(due) as due, min(shown_on) as shown_on from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience) and waits_for = 'place'
        group by subject, what) thing), '[]') end;
    holders := coalesce((
      select jsonb_agg(jsonb_build_object('id', id, 'functionKey', function_key, 'place', place, 'kind', kind,
        'name', contact_holder.name, 'email', email, 'phone', phone, 'from', valid_from, 'until', valid_until,
        'confirmedOn', confirmed_on, 'audience', audience, 'source', source,
        'isRemoved', removed_at is not null))
      from contact_holder
      where contact_holder.community_id = here.id and place = any (places) and withdrawn_at is null
        and (viewer_sees(audience) or viewer_sees('secretariat'))), '[]');
    organisations := coalesce((
      select jsonb_agg(jsonb_build_object('key', organisation.key, 'name', organisation.name,
        'kind', kind, 'organisationNumber', organisation_number, 'source', coalesce(source, decision_id::text), 'position', position,
        'from', valid_from, 'takesPart', takes_part))
      from organisation
      where organisation.community_id = here.id and organisation.key = any (places)), '[]');
    return next;
  end loop;
  perform set_config('godfot.community', former_community, true);
  perform set_config('godfot.audiences', former_audiences, true);
end $$;
revoke all on function desk_of(uuid, uuid) from public;

/* The same for whoever holds the session; nothing where it no longer opens anything. */
create function own_desk(wanted_session bytea, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles jsonb, waiting jsonb, awaited jsonb, holders jsonb, organisations jsonb)
  language sql security definer set search_path = public, pg_temp as $$
  select own.* from session cross join lateral desk_of(session.person_id, wanted_community) own
  where session.id_hash = wanted_session and session.expires_at > now()
    and session.last_used_at > now() - make_interval(mins => session.idle_minutes)
$$;
revoke all on function own_desk(bytea, uuid) from public;
grant execute on function own_desk(bytea, uuid) to godfot_reader;

/*
 * How often a person is mailed what waits, and in which language. `judged_on`: the day on which it was last found out
 * whether anything is new. `told`: what was told of last, as digests of it.
 */
create table digest_choice (
  person_id uuid primary key references person (id),
  how text not null check (how in ('daily', 'weekly', 'none')),
  locale text not null check (locale in ('nb', 'nn', 'en')),
  judged_on date not null,
  told text[] not null default '{}'
);
create index digest_choice_due on digest_choice (judged_on, person_id) where how <> 'none';
grant select, insert, update on digest_choice to godfot_app;

/* How often whoever holds the session is mailed; no row where she has never said. */
create function own_digest(wanted_session bytea) returns table (how text)
  language sql security definer set search_path = public, pg_temp as $$
  select digest_choice.how from session join digest_choice using (person_id)
  where session.id_hash = wanted_session and session.expires_at > now()
    and session.last_used_at > now() - make_interval(mins => session.idle_minutes)
$$;
revoke all on function own_digest(bytea) from public;
grant execute on function own_digest(bytea) to godfot_reader;

/* What the link in a mail is known by, so that whoever has it can stop the mails without signing in. */
create table digest_leave (
  token_hash bytea primary key,
  person_id uuid not null references person (id),
  made_at timestamptz not null
);
create index digest_leave_by_person on digest_leave (person_id);
create index digest_leave_by_age on digest_leave (made_at);
grant select on digest_leave to godfot_app;

/* As before, and the person is mailed nothing more of what waits. */
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
  delete from digest_leave where person_id = wanted_person;
  delete from digest_choice where person_id = wanted_person;
end $$;

/*
 * As before, and what is of use for most of a day waits for all other mail: a digest goes to many at once, and must hold
 * up no sign-in.
 */
create or replace function enqueue_mail(mail uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform graphile_worker.add_job('send-mail', json_build_object('id', id), run_at => next_attempt_at,
      job_key => 'mail:' || id, priority => case when expires_at is null then 0
        when expires_at > queued_at + interval '6 hours' then 10 else -10 end)
    from outgoing_mail where id = mail and state = 'waiting';
end $$;

/* A removed title goes from the digests that told it: one that still waits is not sent. */
create function remove_title_from_digests() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update outgoing_mail set subject = '', body = '', state = 'failed', outcome = 'text-removed'
    where state = 'waiting' and expires_at > queued_at + interval '6 hours'
      and position(old.title in body) > 0;
  return null;
end $$;
revoke all on function remove_title_from_digests() from public;
create trigger desk_row_leaves_digests after update of title on desk_row
  for each row when (old.title <> '' and old.title is distinct from new.title and new.title = '[teksten er fjernet]')
  execute function remove_title_from_digests();
