/*
 * As before, with the session, its person, roles and audiences in one question: every page that somebody
 * signed in reads waits for it.
 */
create or replace function enter_page(wanted_community uuid, wanted_session bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer jsonb;
  audiences text;
begin
  perform set_config('godfot.community', coalesce(wanted_community::text, ''), true);
  if wanted_session is not null then
    select jsonb_build_object('personId', person.id, 'name', person.name,
        'roles', coalesce(granted.roles, '[]'::jsonb)),
        'public' || (select coalesce(',' || string_agg(distinct audience, ','), '')
          from role_audience where role = any (granted.names))
      into viewer, audiences
      from session
      join person on person.id = session.person_id
      cross join lateral (
        select jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code)
            order by role, party_code) as roles, array_agg(role) as names
          from role_grant
          where community_id = wanted_community and person_id = session.person_id
            and ended_at is null) granted
      where session.id_hash = wanted_session and session.expires_at > now();
  end if;
  perform set_config('godfot.audiences', coalesce(audiences, 'public'), true);
  return viewer;
end $$;
