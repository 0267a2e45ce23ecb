/*
 * How many times something was asked for within a window. The keys are keyed hashes of addresses, and a row is of no
 * use once its window is over. The columns and their order are those that rate-limiter-flexible writes.
 */
create table rate_limit (
  key text primary key,
  points int not null,
  expire bigint
);
create index rate_limit_by_expiry on rate_limit (expire);
grant select, insert, update, delete on rate_limit to godfot_app;

/* Browsers that a person has signed in from: what strangers ask for in the person's name does not count for them. */
create table known_browser (
  browser_hash bytea not null,
  person_id uuid not null references person (id),
  seen_at timestamptz not null,
  primary key (browser_hash, person_id)
);
create index known_browser_by_person on known_browser (person_id);
grant select, insert, update (seen_at), delete on known_browser to godfot_app;

/* Links that sign a person in once. Only the hash of a link is kept; one made for nobody is never kept. */
create table sign_in_link (
  token_hash bytea primary key,
  person_id uuid references person (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_by_person on sign_in_link (person_id);
grant select, insert, update (used_at), delete on sign_in_link to godfot_app;

alter table session
  add column id uuid not null default gen_random_uuid() unique,
  add column last_used_at timestamptz not null default now(),
  add column idle_minutes int not null default 240 check (idle_minutes > 0),
  add column browser text not null default 'unknown';
grant update (last_used_at) on session to godfot_app;

/*
 * As before, with an idle end: a session that has not been used for as long as it may rest opens nothing. Whether its
 * use should be written down again is told with the viewer, so that a page need not ask.
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
        'roles', coalesce(granted.roles, '[]'::jsonb),
        'isUseOld', session.last_used_at < now() - interval '5 minutes'),
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
      where session.id_hash = wanted_session and session.expires_at > now()
        and session.last_used_at > now() - make_interval(mins => session.idle_minutes);
  end if;
  perform set_config('godfot.audiences', coalesce(audiences, 'public'), true);
  return viewer;
end $$;

/* The sessions of the person whose session is given, which must itself be open. */
create function own_sessions(own_session bytea)
  returns table (id uuid, created_at timestamptz, last_used_at timestamptz, browser text, is_this boolean)
  language sql stable security definer set search_path = public, pg_temp as $$
  select session.id, session.created_at, session.last_used_at, session.browser, session.id_hash = own_session
  from session
  where session.expires_at > now()
    and session.last_used_at > now() - make_interval(mins => session.idle_minutes)
    and session.person_id = (
      select own.person_id from session own
      where own.id_hash = own_session and own.expires_at > now()
        and own.last_used_at > now() - make_interval(mins => own.idle_minutes))
  order by session.last_used_at desc, session.id
$$;
revoke all on function own_sessions(bytea) from public;
grant execute on function own_sessions(bytea) to godfot_app, godfot_reader;
