/* Whoever has such a seat does what is the body's, and counts for neither side. */
alter table body_seat drop constraint body_seat_rights_check;
alter table body_seat add check (rights in ('decide', 'propose', 'speak', 'observe', 'secretary'));
alter table body_seat add constraint body_seat_secretary_of_no_side
  check (rights <> 'secretary' or side = 'none' and pre_meeting = 'none');

/* Whoever has a seat can be told to those with one in the same body alone. */
alter table body_seat_holder drop constraint body_seat_holder_audience_check;
alter table body_seat_holder
  add check (audience in ('municipalities', 'trust', 'community', 'public', 'body'));

/* For which side somebody with what is both sides' acts, of those who have said it. */
create table acting_side (
  community_id uuid not null references community,
  person_id uuid not null references person,
  side text not null check (side in ('municipal', 'trust')),
  chosen_at timestamptz not null,
  primary key (community_id, person_id)
);
select secure_tenant_table('acting_side', 'select, insert, update'), seal_table('acting_side');

/* As before, and `secretary:` with the key of each body of which they are secretary. */
create or replace function seat_audiences(wanted_community uuid, wanted_person uuid) returns text[]
  language plpgsql stable as $$
declare
  today constant date = (now() at time zone 'Europe/Oslo')::date;
  their_address constant text = (select lower(email) from person where id = wanted_person);
  held uuid[];
  found text[];
begin
  select array_agg(seat_id) into held from body_seat_holder
  where community_id = wanted_community and email_key = md5(their_address)::uuid and lower(email) = their_address
    and withdrawn_at is null and removed_at is null
    and (valid_from is null or valid_from <= today) and (valid_until is null or today < valid_until);
  if held is null then
    return '{}';
  end if;
  with own as materialized (
    select seat.id from body_seat seat
    join community_body body on body.community_id = wanted_community and body.key = seat.body_key
    where seat.community_id = wanted_community and seat.id = any (held)
      and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
      and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until)
  )
  select array_agg(distinct of_seat.audience) into found
  from body_seat seat
  join community_body body on body.community_id = wanted_community and body.key = seat.body_key
  cross join lateral (values ('community'), ('body:' || body.key),
    (case when seat.rights = 'secretary' then 'secretary:' || body.key end),
    (case seat.pre_meeting when 'municipal' then 'side:municipal' when 'trust' then 'side:trust' end)) of_seat (audience)
  where seat.community_id = wanted_community
    and (seat.id in (select id from own) or seat.follows_seat in (select id from own))
    and body.sort <> 'outside' and of_seat.audience is not null
    and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
    and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until);
  return coalesce(found, '{}');
end $$;

/*
 * The sides that a person has the things of, by roles and by seats. What an auditor looks into is not counted: an auditor acts for
 * nobody.
 */
create function sides_of(wanted_community uuid, wanted_person uuid, seats text[]) returns text[]
  language plpgsql stable as $$
begin
  return array(
    select role_audience.audience from role_grant join role_audience using (role)
    where community_id = wanted_community and person_id = wanted_person and ended_at is null
      and role_audience.audience like 'side:%'
    union select side from unnest(seats) side where side like 'side:%');
end $$;
revoke all on function sides_of(uuid, uuid, text[]) from public;
grant execute on function sides_of(uuid, uuid, text[]) to godfot_app;

/* The sides that somebody of both has put aside: the other one, or both until it is said which they act for. */
create function sides_put_aside(wanted_community uuid, wanted_person uuid, seats text[]) returns text[]
  language plpgsql stable as $$
declare
  held constant text[] = sides_of(wanted_community, wanted_person, seats);
begin
  if cardinality(held) < 2 then
    return '{}';
  end if;
  return array(select side from unnest(held) side where side is distinct from (
    select 'side:' || acting_side.side from acting_side
    where community_id = wanted_community and person_id = wanted_person));
end $$;
revoke all on function sides_put_aside(uuid, uuid, text[]) from public;
grant execute on function sides_put_aside(uuid, uuid, text[]) to godfot_app;

drop function roles_that_hold(uuid, uuid, text[]);
/*
 * The roles of a person in a community that hold on the day. What a seat makes of whoever has it is one; a member of a body is one
 * while her seats give something, or while she has a side's role that she has put aside.
 */
create function roles_that_hold(wanted_community uuid, wanted_person uuid, seats text[], put_aside text[])
  returns table (role text, party_code text, sides text, body_key text)
  language sql stable as $$
  with granted as materialized (
    select role, party_code, sides, exists (select from role_audience
        where role_audience.role = role_grant.role and role_audience.audience = any (put_aside)) as is_aside
    from role_grant
    where community_id = wanted_community and person_id = wanted_person and ended_at is null
  )
  select role, party_code, sides, null from granted where not is_aside and (role <> 'body-member' or seats <> '{}')
  union
  select 'body-member', null, null, null from granted where is_aside
  union all
  select 'body-secretary', null, null, substr(seat, 11) from unnest(seats) seat
  where seat like 'secretary:%' and exists (select from granted)
$$;
revoke all on function roles_that_hold(uuid, uuid, text[], text[]) from public;
grant execute on function roles_that_hold(uuid, uuid, text[], text[]) to godfot_app;

drop function audiences_by(uuid, uuid, text[]);
/* As before, by the roles that hold, without the keys of what is put aside. */
create function audiences_by(wanted_community uuid, doer uuid, seats text[], put_aside text[]) returns text
  language plpgsql stable as $$
begin
  return (
    with held as materialized (
      select role, party_code, sides from roles_that_hold(wanted_community, doer, seats, put_aside)
    )
    select 'public' || coalesce((
      select ',' || string_agg(distinct seen.audience, ',' order by seen.audience) from (
        select audience from role_audience where doer is null or role in (select role from held)
        union all select audience from audited_audience where sides in (select sides from held)
        union all select 'party:' || party_code from held where party_code is not null
        union all select seat from unnest(seats) seat where seat <> all (put_aside) and exists (select from held)
        union all select 'community' where put_aside <> '{}'
        union all select 'body:' || key from community_body where doer is null and community_id = wanted_community
      ) seen), '')
  );
end $$;
revoke all on function audiences_by(uuid, uuid, text[], text[]) from public;
grant execute on function audiences_by(uuid, uuid, text[], text[]) to godfot_app;

create or replace function audiences_in(wanted_community uuid, doer uuid) returns text
  language plpgsql stable as $$
declare
  seats constant text[] = seat_audiences(wanted_community, doer);
begin
  return audiences_by(wanted_community, doer, seats, sides_put_aside(wanted_community, doer, seats));
end $$;

/* As before, with the bodies that the reader is secretary of, and the side that somebody of both acts for. */
create or replace function enter_page(wanted_community uuid, wanted_session bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  reader uuid;
  seats text[];
  aside text[];
  viewer jsonb;
begin
  perform set_config('godfot.community', coalesce(wanted_community::text, ''), true);
  perform set_config('godfot.audiences', 'public', true);
  if wanted_session is null then
    return null;
  end if;
  select jsonb_build_object('personId', person.id, 'name', coalesce(known.name, person.name),
      'isElsewhere', exists (select from person_community
        where person_id = session.person_id and community is distinct from wanted_community),
      'isUseOld', session.last_used_at < now() - interval '5 minutes'), person.id
    into viewer, reader
    from session
    join person on person.id = session.person_id
    left join community_person known on known.community_id = wanted_community and known.person_id = person.id
    where session.id_hash = wanted_session and session.expires_at > now()
      and session.last_used_at > now() - make_interval(mins => session.idle_minutes);
  if reader is null then
    return null;
  end if;
  seats := seat_audiences(wanted_community, reader);
  aside := sides_put_aside(wanted_community, reader, seats);
  perform set_config('godfot.audiences', audiences_by(wanted_community, reader, seats, aside), true);
  return viewer || jsonb_build_object(
    'actsFor', case when aside = '{}' then null when cardinality(aside) > 1 then 'unsaid'
      when 'side:trust' = any (aside) then 'municipal' else 'trust' end,
    'roles', coalesce((
      select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code, 'bodyKey', body_key)
        order by role, party_code, body_key)
      from roles_that_hold(wanted_community, reader, seats, aside)), '[]'));
end $$;

/* As before, by the roles that hold on the day; a body's secretary is told what waits with it. */
create or replace function desk_of(wanted_person uuid, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles json, waiting json, awaited json, holders json, organisations json)
  language plpgsql set search_path = public, pg_temp as $$
declare
  former_community text := coalesce(current_setting('godfot.community', true), '');
  former_audiences text := coalesce(current_setting('godfot.audiences', true), '');
  here record;
  places text[];
  looks_after boolean;
  seats text[];
  aside text[];
  looked_after text[];
begin
  for here in
    select community.* from person_community
    join community on community.id = person_community.community
    where person_id = wanted_person and (wanted_community is null or community.id = wanted_community)
    order by community.name collate norwegian
  loop
    perform set_config('godfot.community', here.id::text, true);
    seats := seat_audiences(here.id, wanted_person);
    aside := sides_put_aside(here.id, wanted_person, seats);
    perform set_config('godfot.audiences', audiences_by(here.id, wanted_person, seats, aside), true);
    select json_agg(json_build_object('role', role, 'partyCode', party_code, 'bodyKey', body_key)
          order by role, party_code, body_key),
        array_agg(party_code) filter (where party_code is not null), bool_or(role = 'secretariat'),
        array_agg('body:' || body_key) filter (where body_key is not null)
      into roles, places, looks_after, looked_after
      from roles_that_hold(here.id, wanted_person, seats, aside);
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
      select json_agg(own) from (
        select subject, what, place, place_name as "placeName", waits_for as "waitsFor", due, shown_on as "shownOn",
          title, way, function_key as "functionKey"
        from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience)
          and (waits_for = 'place' and place = any (places)
            or waits_for = 'secretariat' and (looks_after or subject = any (looked_after)))
        order by due nulls last, title collate norwegian, place_name collate norwegian) own), '[]');
    awaited := case when looks_after then coalesce((
      select json_agg(json_build_object('due', due, 'shownOn', shown_on)) from (
        select min(due) as due, min(shown_on) as shown_on from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience) and waits_for = 'place'
        group by subject, what) thing), '[]') end;
    holders := coalesce((
      select json_agg(own) from (
        select id, function_key as "functionKey", place, kind, contact_holder.name, email, phone, valid_from as "from",
          valid_until as "until", confirmed_on as "confirmedOn", audience, source, removed_at is not null as "isRemoved"
        from contact_holder
        where contact_holder.community_id = here.id and place = any (places) and withdrawn_at is null
          and (viewer_sees(audience) or viewer_sees('secretariat'))) own), '[]');
    organisations := coalesce((
      select json_agg(own) from (
        select organisation.key, organisation.name, organisation.kind, organisation_number as "organisationNumber",
          coalesce(source, decision_id::text) as source, position, valid_from as "from", takes_part as "takesPart"
        from organisation
        where organisation.community_id = here.id and organisation.key = any (places)) own), '[]');
    return next;
  end loop;
  perform set_config('godfot.community', former_community, true);
  perform set_config('godfot.audiences', former_audiences, true);
end $$;
