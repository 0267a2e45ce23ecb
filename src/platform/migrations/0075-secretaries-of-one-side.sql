/*
 * As before, and `secretary-of-municipal:` or `secretary-of-trust:` with the key of each body of which they are secretary and that is that
 * side's alone on the day: where a body becomes another's, nobody has the key to what is behind.
 */
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
    (case when exists (select from body_leadership leads
        where leads.community_id = wanted_community and leads.body_key = body.key and leads.withdrawn_at is null
          and (leads.valid_from is null or leads.valid_from <= today) and (leads.valid_until is null or today < leads.valid_until)
          and seat.id in (leads.chair_seat, leads.deputy_seat)) then 'chair:' || body.key end),
    (case when seat.rights = 'secretary' and body.sort = 'one-side' and body.owner_side in ('municipal', 'trust')
      then 'secretary-of-' || body.owner_side || ':' || body.key end),
    (case seat.pre_meeting when 'municipal' then 'side:municipal' when 'trust' then 'side:trust' end)) of_seat (audience)
  where seat.community_id = wanted_community
    and (seat.id in (select id from own) or seat.follows_seat in (select id from own))
    and body.sort <> 'outside' and of_seat.audience is not null
    and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
    and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until);
  return coalesce(found, '{}');
end $$;

/* As before, and who is secretary of a body that is one side's alone has things of that side. */
create or replace function sides_of(wanted_community uuid, wanted_person uuid, seats text[]) returns text[]
  language plpgsql stable as $$
begin
  return array(
    select role_audience.audience from role_grant join role_audience using (role)
    where community_id = wanted_community and person_id = wanted_person and ended_at is null
      and role_audience.audience like 'side:%'
    union select side from unnest(seats) side where side like 'side:%'
    union select 'side:' || substring(key from '^secretary-of-([a-z]+):') from unnest(seats) key
      where key like 'secretary-of-%');
end $$;

/* As before, with the keys of a secretary to what is that side's alone. */
create or replace function sides_put_aside(wanted_community uuid, wanted_person uuid, seats text[]) returns text[]
  language plpgsql stable as $$
declare
  held constant text[] = sides_of(wanted_community, wanted_person, seats);
  aside text[];
begin
  if cardinality(held) < 2 then
    return '{}';
  end if;
  aside := array(select side from unnest(held) side where side is distinct from (
    select 'side:' || acting_side.side from acting_side
    where community_id = wanted_community and person_id = wanted_person));
  return aside || array(select key from unnest(seats) key
    where 'side:' || substring(key from '^secretary-of-([a-z]+):') = any (aside));
end $$;

/* As before, and who is secretary of a side's own body is told what waits with it that is that side's alone. */
create or replace function desk_of(wanted_person uuid, wanted_community uuid) returns table (community_id uuid, key text, name text,
    exercise boolean, roles json, waiting json, awaited json, holders json, organisations json)
  language plpgsql set search_path = public, pg_temp as $$
declare
  former_community text := coalesce(current_setting('godfot.community', true), '');
  former_audiences text := coalesce(current_setting('godfot.audiences', true), '');
  here record;
  places text[];
  looks_after boolean;
  takes_in boolean;
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
        bool_or(role in ('secretariat', 'trust-secretariat')), array_agg(body_key) filter (where body_key is not null)
      into roles, places, looks_after, takes_in, looked_after
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
        select subject, kept_by as "keptBy", what, place, place_name as "placeName", waits_for as "waitsFor", due, shown_on as "shownOn",
          title, way, function_key as "functionKey"
        from desk_row
        where desk_row.community_id = here.id
          and (viewer_sees(audience) and (waits_for = 'place' and place = any (places)
              or waits_for = 'secretariat' and looks_after or waits_for = 'secretariats' and takes_in)
            or waits_for <> 'place' and kept_by = any (looked_after)
              and (viewer_sees(audience) or viewer_sees(replace(audience, 'side:', 'secretary-of-') || ':' || kept_by)))
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

/* What is one side's alone of a case is opened by whoever is secretary of its body where the body is that side's alone, too. */
update case_item set readers = readers || (case audience when 'trust' then 'secretary-of-trust:' else 'secretary-of-municipal:' end || body_key)
  where audience in ('municipalities', 'trust');
update case_treatment part set readers = part.readers ||
    (case part.audience when 'trust' then 'secretary-of-trust:' else 'secretary-of-municipal:' end || item.body_key)
  from case_item item
  where item.community_id = part.community_id and item.id = part.case_id and part.audience in ('municipalities', 'trust');
update case_file part set readers = part.readers ||
    (case part.audience when 'trust' then 'secretary-of-trust:' else 'secretary-of-municipal:' end || item.body_key)
  from case_item item
  where item.community_id = part.community_id and item.id = part.case_id and part.audience in ('municipalities', 'trust');
update case_word part set readers = part.readers || array(
    select 'secretary-of-' || substr(side, 6) || ':' || item.body_key from unnest(part.readers) side where side like 'side:%')
  from case_item item
  where item.community_id = part.community_id and item.id = part.case_id and part.readers && array['side:municipal', 'side:trust'];
