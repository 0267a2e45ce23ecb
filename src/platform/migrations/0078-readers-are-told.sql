/* Something can wait for those who hold a key, such as all in a body, or one person: `place` is that key. */
alter table desk_row drop constraint desk_row_waits_for_check,
  add check (waits_for in ('place', 'secretariat', 'secretariats', 'reader'));

/* As before, and what waits for whoever holds a key is on their Min side. */
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
              or waits_for = 'secretariat' and looks_after or waits_for = 'secretariats' and takes_in
              or waits_for = 'reader' and viewer_sees(place))
            or waits_for not in ('place', 'reader') and kept_by = any (looked_after)
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

/* Those who hold one of some keys in the community of the transaction, each with the address that they sign in by. */
create function people_with_keys(wanted text[]) returns table (person_id uuid, email text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  here constant uuid = current_community();
begin
  return query
    select person.id, person.email from person_community
    join person on person.id = person_community.person_id
    cross join lateral (select seat_audiences(here, person.id) as seats) seated
    cross join lateral (select sides_put_aside(here, person.id, seated.seats) as aside) put
    where person_community.community = here and person.email is not null
      and string_to_array(audiences_by(here, person.id, seated.seats, put.aside), ',') && wanted
    order by person.id;
end $$;
revoke all on function people_with_keys(text[]) from public;
grant execute on function people_with_keys(text[]) to godfot_app;

alter table community_mail drop constraint community_mail_about_check,
  add check (about in ('invitation', 'put-forward', 'nudge', 'deadline', 'to-function', 'round', 'round-nudge', 'candidate',
    'case-submitted', 'case-asked', 'case-judged', 'paper-to-read', 'paper-to-write'));
/* Who is asked to read is not always a party. */
alter table community_mail drop constraint community_mail_check,
  add check (about in ('invitation', 'case-submitted', 'case-asked', 'case-judged', 'paper-to-read', 'paper-to-write') or party_code is not null);
