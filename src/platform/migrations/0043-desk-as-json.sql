/*
 * As before. What a person is told of is written out as it is sent: to make it jsonb first took most of the time that
 * Min side took.
 */
drop function own_desk(bytea, uuid);
drop function desk_of(uuid, uuid);
create function desk_of(wanted_person uuid, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles json, waiting json, awaited json, holders json, organisations json)
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
    select json_agg(json_build_object('role', role, 'partyCode', party_code) order by role, party_code),
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
      select json_agg(own) from (
        select subject, what, place, place_name as "placeName", waits_for as "waitsFor", due, shown_on as "shownOn",
          title, way, function_key as "functionKey"
        from desk_row
        where desk_row.community_id = here.id and viewer_sees(audience)
          and (waits_for = 'place' and place = any (places) or waits_for = 'secretariat' and looks_after)
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
revoke all on function desk_of(uuid, uuid) from public;

create function own_desk(wanted_session bytea, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles json, waiting json, awaited json, holders json, organisations json)
  language sql security definer set search_path = public, pg_temp as $$
  select own.* from session cross join lateral desk_of(session.person_id, wanted_community) own
  where session.id_hash = wanted_session and session.expires_at > now()
    and session.last_used_at > now() - make_interval(mins => session.idle_minutes)
$$;
revoke all on function own_desk(bytea, uuid) from public;
grant execute on function own_desk(bytea, uuid) to godfot_reader;
