/*
 * Who sees what by their seats: a body's own key, and that of the side whose meeting beforehand a seat sits in, on the day
 * and for as long as whoever has the seat, or stands in there, is let into the community at all. A seat of another body
 * that follows theirs counts as theirs. Bodies outside have no rooms here.
 */
create function seat_audiences(wanted_community uuid, wanted_person uuid) returns table (audience text)
  language sql stable as $$
  select distinct of_seat.audience
  from (select (now() at time zone 'Europe/Oslo')::date as today) clock
  cross join person
  join body_seat_holder holder on holder.community_id = wanted_community
    and lower(holder.email) = lower(person.email) and holder.withdrawn_at is null and holder.removed_at is null
    and (holder.valid_from is null or holder.valid_from <= today)
    and (holder.valid_until is null or today < holder.valid_until)
  join body_seat own on own.community_id = wanted_community and own.id = holder.seat_id
    and (own.valid_from is null or own.valid_from <= today) and (own.valid_until is null or today < own.valid_until)
  join community_body own_body on own_body.community_id = wanted_community and own_body.key = own.body_key
    and (own_body.valid_from is null or own_body.valid_from <= today)
    and (own_body.valid_until is null or today < own_body.valid_until)
  join body_seat seat on seat.community_id = wanted_community and own.id in (seat.id, seat.follows_seat)
    and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
  join community_body body on body.community_id = wanted_community and body.key = seat.body_key
    and body.sort <> 'outside'
    and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until)
  cross join lateral (values ('community'), ('body:' || body.key),
    (case seat.pre_meeting when 'municipal' then 'side:municipal' when 'trust' then 'side:trust' end)) of_seat (audience)
  where person.id = wanted_person and of_seat.audience is not null
$$;
revoke all on function seat_audiences(uuid, uuid) from public;
grant execute on function seat_audiences(uuid, uuid) to godfot_app;

/* The key of an audience. A side has one; rows from before say `municipalities` and `trust` of the same. */
create function audience_key(audience text) returns text
  language sql immutable
  as $$ select case audience when 'municipalities' then 'side:municipal' when 'trust' then 'side:trust'
    else audience end $$;

create or replace function viewer_sees(audience text) returns boolean
  language sql stable
  as $$ select audience_key(audience) = any (string_to_array(
    coalesce(nullif(current_setting('godfot.audiences', true), ''), 'public'), ',')) $$;

update role_audience set audience = 'side:municipal' where audience = 'municipalities';
update role_audience set audience = 'side:trust' where audience = 'trust';
update audited_audience set audience = 'side:municipal' where audience = 'municipalities';
update audited_audience set audience = 'side:trust' where audience = 'trust';
/* Whoever is let in as a member of a body sees what her seats give, and after them nothing. */
delete from role_audience where role = 'body-member';

/* The roles of a person in a community that hold on the day: a member of a body is one while she has a seat. */
create function roles_that_hold(wanted_community uuid, wanted_person uuid)
  returns table (role text, party_code text, sides text)
  language sql stable as $$
  select role, party_code, sides from role_grant
  where community_id = wanted_community and person_id = wanted_person and ended_at is null
    and (role <> 'body-member' or exists (select from seat_audiences(wanted_community, wanted_person)))
$$;
revoke all on function roles_that_hold(uuid, uuid) from public;
grant execute on function roles_that_hold(uuid, uuid) to godfot_app;

/* As before, with the keys of seats and of the party that a role is held for. The house, which is no person, sees all. */
create or replace function audiences_in(wanted_community uuid, doer uuid) returns text
  language sql stable as $$
  with held as materialized (
    select role, party_code, sides from roles_that_hold(wanted_community, doer)
  )
  select 'public' || coalesce((
    select ',' || string_agg(distinct seen.audience, ',' order by seen.audience) from (
      select audience from role_audience where doer is null or role in (select role from held)
      union all select audience from audited_audience where sides in (select sides from held)
      union all select 'party:' || party_code from held where party_code is not null
      union all select audience from seat_audiences(wanted_community, doer) where exists (select from held)
      union all select 'body:' || key from community_body where doer is null and community_id = wanted_community
    ) seen), '')
$$;

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
        audiences_in(wanted_community, session.person_id)
      into viewer, audiences
      from session
      join person on person.id = session.person_id
      cross join lateral (
        select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code)
            order by role, party_code) as roles,
            (select name from community_person
              where community_id = wanted_community and person_id = session.person_id) as known_as
          from roles_that_hold(wanted_community, session.person_id)) granted
      where session.id_hash = wanted_session and session.expires_at > now()
        and session.last_used_at > now() - make_interval(mins => session.idle_minutes);
  end if;
  perform set_config('godfot.audiences', coalesce(audiences, 'public'), true);
  return viewer;
end $$;
