/* Whose seat it is, found by what may be compared beneath the policies of rows. */
alter table body_seat_holder add column email_key uuid generated always as (md5(lower(email))::uuid) stored;
create index body_seat_holder_by_email_key on body_seat_holder (community_id, email_key) where email_key is not null;
/* It says nothing that the address does not, and rows that stand keep their seals. */
select seal_table('body_seat_holder', '{email_key}');

/*
 * Who sees what by their seats: a body's own key, and that of the side whose meeting beforehand a seat sits in, on the day
 * and for as long as whoever has the seat, or stands in there, is let into the community at all. A seat of another body
 * that follows theirs counts as theirs. Bodies outside have no rooms here. Empty for whoever has no seat.
 */
create function seat_audiences(wanted_community uuid, wanted_person uuid) returns text[]
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
    (case seat.pre_meeting when 'municipal' then 'side:municipal' when 'trust' then 'side:trust' end)) of_seat (audience)
  where seat.community_id = wanted_community
    and (seat.id in (select id from own) or seat.follows_seat in (select id from own))
    and body.sort <> 'outside' and of_seat.audience is not null
    and (seat.valid_from is null or seat.valid_from <= today) and (seat.valid_until is null or today < seat.valid_until)
    and (body.valid_from is null or body.valid_from <= today) and (body.valid_until is null or today < body.valid_until);
  return coalesce(found, '{}');
end $$;
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

/* The roles of a person in a community that hold on the day: a member of a body is one while her seats give something. */
create function roles_that_hold(wanted_community uuid, wanted_person uuid, seats text[])
  returns table (role text, party_code text, sides text)
  language sql stable as $$
  select role, party_code, sides from role_grant
  where community_id = wanted_community and person_id = wanted_person and ended_at is null
    and (role <> 'body-member' or seats <> '{}')
$$;
revoke all on function roles_that_hold(uuid, uuid, text[]) from public;
grant execute on function roles_that_hold(uuid, uuid, text[]) to godfot_app;

/* As before, with the keys of seats and of the party that a role is held for. The house, which is no person, sees all. */
create function audiences_by(wanted_community uuid, doer uuid, seats text[]) returns text
  language plpgsql stable as $$
begin
  return (
    with held as materialized (
      select role, party_code, sides from roles_that_hold(wanted_community, doer, seats)
    )
    select 'public' || coalesce((
      select ',' || string_agg(distinct seen.audience, ',' order by seen.audience) from (
        select audience from role_audience where doer is null or role in (select role from held)
        union all select audience from audited_audience where sides in (select sides from held)
        union all select 'party:' || party_code from held where party_code is not null
        union all select unnest(seats) where exists (select from held)
        union all select 'body:' || key from community_body where doer is null and community_id = wanted_community
      ) seen), '')
  );
end $$;
revoke all on function audiences_by(uuid, uuid, text[]) from public;
grant execute on function audiences_by(uuid, uuid, text[]) to godfot_app;

create or replace function audiences_in(wanted_community uuid, doer uuid) returns text
  language sql stable as $$
  select audiences_by(wanted_community, doer, seat_audiences(wanted_community, doer))
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
        audiences_by(wanted_community, session.person_id, seated.seats)
      into viewer, audiences
      from session
      join person on person.id = session.person_id
      cross join lateral (select seat_audiences(wanted_community, session.person_id) as seats offset 0) seated
      cross join lateral (
        select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code)
            order by role, party_code) as roles,
            (select name from community_person
              where community_id = wanted_community and person_id = session.person_id) as known_as
          from roles_that_hold(wanted_community, session.person_id, seated.seats)) granted
      where session.id_hash = wanted_session and session.expires_at > now()
        and session.last_used_at > now() - make_interval(mins => session.idle_minutes);
  end if;
  perform set_config('godfot.audiences', coalesce(audiences, 'public'), true);
  return viewer;
end $$;
