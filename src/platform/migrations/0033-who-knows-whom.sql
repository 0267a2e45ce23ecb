/*
 * What a person is called in a community: as whoever gave a role there wrote it. What one community calls somebody is
 * never shown in another; person.name is what the person is greeted by where there is no community.
 */
create table community_person (
  community_id uuid not null references community (id),
  person_id uuid not null references person (id),
  name text not null,
  primary key (community_id, person_id)
);
select secure_tenant_table('community_person', 'select, insert');
grant update (name) on community_person to godfot_app;

do $$
declare
  each_community uuid;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    insert into community_person (community_id, person_id, name)
      select distinct held.community_id, person.id, person.name
      from role_grant held join person on person.id = held.person_id
      where held.community_id = each_community;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;

/* Takes a person's names away in every community; what was done there stays, by someone whose name is not kept. */
create function forget_names(wanted_person uuid, instead text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    update community_person set name = instead
      where community_id = each_community and person_id = wanted_person;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;
revoke all on function forget_names(uuid, text) from public;

/* Which sides of the community an auditor is to look into; null where nobody has said, and for every other role. */
alter table role_grant add column sides text check (sides in ('municipalities', 'trust', 'both'));
alter table role_grant add check (sides is null or role = 'auditor');

/* Whose eyes an auditor reads with, beside the role's own, by the sides looked into. */
create table audited_audience (
  sides text not null,
  audience text not null,
  primary key (sides, audience)
);
insert into audited_audience (sides, audience) values
  ('municipalities', 'municipalities'), ('trust', 'trust'), ('both', 'municipalities'), ('both', 'trust');
select open_reference_table('audited_audience');

/* As before: the viewer is called what the community says, and an auditor sees what the sides looked into see. */
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

/* As before, with what the sides that an auditor looks into see. */
create or replace function enter_deed(wanted_community uuid, doer uuid, alone boolean default false) returns void
  language plpgsql as $$
declare
  held bigint := hashtextextended('community:' || wanted_community, 0);
begin
  perform set_config('godfot.community', wanted_community::text, true);
  if alone then perform pg_advisory_xact_lock(held);
  else perform pg_advisory_xact_lock_shared(held);
  end if;
  perform set_config('godfot.audiences', 'public' || coalesce((
      select ',' || string_agg(distinct seen.audience, ',') from (
        select audience from role_audience
          where doer is null or role in (
            select role_grant.role from role_grant
            where community_id = wanted_community and person_id = doer and ended_at is null)
        union all
        select audience from audited_audience
          where sides in (
            select role_grant.sides from role_grant
            where community_id = wanted_community and person_id = doer and ended_at is null)) seen), ''), true);
end $$;

/*
 * Who may see what an entry of the journal tells of: those who may see the thing itself. A draft, and who people are,
 * is for the secretariat; what the community has decided about its parties and costs is for everyone.
 */
create function subject_audience(wanted_community uuid, subject text) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  kind text := split_part(subject, ':', 1);
  key text := substr(subject, length(split_part(subject, ':', 1)) + 2);
  about uuid;
begin
  if kind in ('party-decision', 'cost-scheme', 'cost-statement', 'share-list', 'community', 'text-removal') then
    return 'public';
  end if;
  if kind in ('version', 'version-host', 'treatment', 'party-clarification') then
    about := case kind
      when 'version' then key::uuid
      when 'version-host' then
        (select version_id from version_host where community_id = wanted_community and id = key::uuid)
      when 'treatment' then
        (select version_id from treatment where community_id = wanted_community and id = key::uuid)
      else
        (select version_id from party_clarification where community_id = wanted_community and id = key::uuid)
    end;
    return coalesce((select document.audience
      from document_version version
      join document on document.community_id = version.community_id and document.id = version.document_id
      where version.community_id = wanted_community and version.id = about and version.state <> 'draft'),
      'secretariat');
  end if;
  return 'secretariat';
end $$;
