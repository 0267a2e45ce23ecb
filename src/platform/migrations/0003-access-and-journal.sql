create table person (
  id uuid primary key,
  email text not null,
  name text not null,
  demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
create unique index person_email on person (lower(email));
grant select, insert on person to godfot_app;

create table role_grant (
  community_id uuid not null references community (id),
  id uuid not null,
  person_id uuid not null references person (id),
  role text not null check (role in ('secretariat', 'trust-secretariat', 'party-contact', 'body-member',
    'treasurer', 'auditor', 'administrator')),
  party_code text,
  granted_by uuid references person (id),
  granted_at timestamptz not null,
  ended_by uuid references person (id),
  ended_at timestamptz,
  primary key (community_id, id),
  check ((role in ('party-contact', 'treasurer')) = (party_code is not null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index role_grant_once on role_grant
  (community_id, person_id, role, coalesce(party_code, '')) where ended_at is null;
select secure_tenant_table('role_grant', 'select, insert, update (ended_by, ended_at)');

/* Which audiences each role belongs to; everyone belongs to 'public'. */
create table role_audience (
  role text not null,
  audience text not null,
  primary key (role, audience)
);
insert into role_audience (role, audience) values
  ('secretariat', 'community'), ('secretariat', 'municipalities'), ('secretariat', 'secretariat'),
  ('trust-secretariat', 'community'), ('trust-secretariat', 'trust'),
  ('party-contact', 'community'), ('party-contact', 'municipalities'),
  ('body-member', 'community'), ('body-member', 'body'),
  ('treasurer', 'community'), ('treasurer', 'municipalities'),
  ('auditor', 'community'),
  ('administrator', 'community'), ('administrator', 'municipalities'), ('administrator', 'secretariat');
select open_reference_table('role_audience');

create table sign_in_code (
  id uuid primary key,
  email text not null,
  person_id uuid references person (id),
  code_hash bytea not null,
  browser_hash bytea not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  attempts int not null default 0,
  used_at timestamptz
);
create index sign_in_code_by_email on sign_in_code (lower(email), asked_at);
create index sign_in_code_by_browser on sign_in_code (browser_hash, asked_at);
grant select, insert, update (attempts, used_at), delete on sign_in_code to godfot_app;

create table session (
  id_hash bytea primary key,
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_person on session (person_id);
grant select, insert, delete on session to godfot_app;

create table application_secret (
  name text primary key,
  value bytea not null
);
grant select on application_secret to godfot_app;
insert into application_secret (name, value)
  values ('form-token', decode(md5(random()::text || clock_timestamp()::text), 'hex')
    || decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

/*
 * Opens a page: scopes the transaction to a community, finds the session, and keeps the viewer's
 * audiences for viewer_sees(). Returns the viewer as JSON, or null when nobody is signed in.
 */
create function enter_page(wanted_community uuid, wanted_session bytea) returns jsonb
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  viewer jsonb;
  viewer_id uuid;
  viewer_name text;
  granted jsonb;
begin
  perform set_config('godfot.community', coalesce(wanted_community::text, ''), true);
  perform set_config('godfot.audiences', 'public', true);
  if wanted_session is null then return null; end if;

  select person.id, person.name into viewer_id, viewer_name
    from session join person on person.id = session.person_id
    where session.id_hash = wanted_session and session.expires_at > now();
  if viewer_id is null then return null; end if;

  select coalesce(jsonb_agg(jsonb_build_object('role', role, 'partyCode', party_code)
      order by role, party_code), '[]'::jsonb) into granted
    from role_grant
    where community_id = wanted_community and person_id = viewer_id and ended_at is null;
  perform set_config('godfot.audiences', 'public' || coalesce((
      select ',' || string_agg(distinct audience, ',')
      from role_grant join role_audience using (role)
      where community_id = wanted_community and person_id = viewer_id and ended_at is null), ''), true);
  viewer := jsonb_build_object('personId', viewer_id, 'name', viewer_name, 'roles', granted);
  return viewer;
end $$;
revoke all on function enter_page(uuid, bytea) from public;
grant execute on function enter_page(uuid, bytea) to godfot_app, godfot_reader;

/* Does the viewer of the page belong to the audience? */
create function viewer_sees(audience text) returns boolean
  language sql stable
  as $$ select audience = any (string_to_array(
    coalesce(nullif(current_setting('godfot.audiences', true), ''), 'public'), ',')) $$;

/* The communities that a signed-in person has a role in; the one question that crosses communities. */
create function communities_of(wanted_person uuid) returns table (community_id uuid, role text, party_code text)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  each_community uuid;
  former text := current_setting('godfot.community', true);
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    return query select role_grant.community_id, role_grant.role, role_grant.party_code from role_grant
      where role_grant.community_id = each_community and person_id = wanted_person and ended_at is null;
  end loop;
  perform set_config('godfot.community', coalesce(former, ''), true);
end $$;
revoke all on function communities_of(uuid) from public;
grant execute on function communities_of(uuid) to godfot_app, godfot_reader;

create table outgoing_mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  last_error text
);
create index outgoing_mail_waiting on outgoing_mail (next_attempt_at) where sent_at is null;
grant select, insert, update (sent_at, attempts, next_attempt_at, last_error) on outgoing_mail to godfot_app;

/*
 * The journal: one chain per community. An entry holds hashes and references, the details stand apart,
 * so that text can be removed lawfully while the chain still verifies.
 */
create table journal_entry (
  community_id uuid not null references community (id),
  number bigint not null check (number > 0),
  at timestamptz not null,
  by_person uuid,
  deed text not null,
  subject text not null,
  basis text,
  details_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (community_id, number)
);
create index journal_entry_by_subject on journal_entry (community_id, subject, number);
select secure_tenant_table('journal_entry', 'select, insert');
create trigger journal_entry_stays before update or delete on journal_entry
  for each row execute function refuse_change();

create table journal_details (
  community_id uuid not null,
  number bigint not null,
  salt bytea,
  details jsonb,
  removed_at timestamptz,
  primary key (community_id, number),
  foreign key (community_id, number) references journal_entry (community_id, number),
  check ((details is null) = (removed_at is not null) and (salt is null) = (removed_at is not null))
);
select secure_tenant_table('journal_details', 'select, insert');

create table text_removal (
  community_id uuid not null references community (id),
  id uuid not null,
  subject text not null,
  reason text not null,
  asked_by uuid not null references person (id),
  asked_at timestamptz not null,
  approved_by uuid references person (id),
  approved_at timestamptz,
  primary key (community_id, id),
  check (approved_by is distinct from asked_by),
  check ((approved_by is null) = (approved_at is null))
);
create unique index text_removal_open on text_removal (community_id, subject) where approved_at is null;
select secure_tenant_table('text_removal', 'select, insert');

/*
 * Removes the text behind a subject after a second person has agreed. The one door through which kept
 * text can go; the entries and their hashes stay. Refuses when the same person asked and approves.
 */
create function approve_text_removal(removal uuid, approver uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  removed_subject text;
begin
  update text_removal set approved_by = approver, approved_at = at
    where community_id = current_community() and id = removal and approved_at is null
      and asked_by <> approver
    returning subject into removed_subject;
  if removed_subject is null then return null; end if;
  update journal_details set salt = null, details = null, removed_at = at
    where community_id = current_community() and removed_at is null and number in (
      select number from journal_entry
      where community_id = current_community() and subject = removed_subject);
  return removed_subject;
end $$;
revoke all on function approve_text_removal(uuid, uuid, timestamptz) from public;
grant execute on function approve_text_removal(uuid, uuid, timestamptz) to godfot_app;
