/* Whoever manages people and settings reads what everyone reads, unless another role lets them read more. */
delete from role_audience where role = 'administrator';

/* Who sees what takes both: of two sides apart from each other, only the secretariat, who is told all. */
create function narrower_audience(one text, other text) returns text
  language sql immutable
  as $$ select case when one = 'public' then other when other = 'public' then one
    when one = 'community' then other when other = 'community' then one
    when one = other then one else 'secretariat' end $$;

/*
 * As before, and what is told of a body, of a seat and of whoever has it, of a contact and of an organisation outside is for those who
 * see it: of a name, those whom the name is told, too. What was taken back is seen by none, and so is the secretariat's. Who decides what
 * is everyone's, and what was judged of it the community's. Who is asked or proposed for a seat stays the secretariat's.
 */
create or replace function subject_audience(wanted_community uuid, subject text) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  kind text := split_part(subject, ':', 1);
  named text := substr(subject, length(split_part(subject, ':', 1)) + 2);
  about uuid;
begin
  if kind = 'text-removal' then
    return coalesce((select subject_audience(wanted_community, removal.subject) from text_removal removal
      where removal.community_id = wanted_community and removal.id = named::uuid), 'secretariat');
  end if;
  if kind = 'round' then
    return coalesce((select audience from round
      where community_id = wanted_community and id = named::uuid and state <> 'draft'), 'secretariat');
  end if;
  if kind in ('party-decision', 'cost-scheme', 'cost-statement', 'share-list', 'community', 'authority-version') then
    return 'public';
  end if;
  if kind in ('authority-judgement', 'authority-objection') then
    return 'community';
  end if;
  if kind = 'body' then
    return coalesce((select audience from community_body
      where community_id = wanted_community and key = named), 'secretariat');
  end if;
  if kind = 'body-seat' then
    return coalesce((select body.audience from body_seat seat
      join community_body body on body.community_id = seat.community_id and body.key = seat.body_key
      where seat.community_id = wanted_community and seat.id = named::uuid), 'secretariat');
  end if;
  if kind = 'body-seat-holder' then
    return coalesce((select narrower_audience(narrower_audience(body.audience,
          case holder.audience when 'body' then 'body:' || body.key else holder.audience end),
        case when seat.names_published then 'public' else 'community' end)
      from body_seat_holder holder
      join body_seat seat on seat.community_id = holder.community_id and seat.id = holder.seat_id
      join community_body body on body.community_id = seat.community_id and body.key = seat.body_key
      where holder.community_id = wanted_community and holder.id = named::uuid
        and holder.withdrawn_at is null), 'secretariat');
  end if;
  if kind = 'body-mandate' then
    return coalesce((select body.audience from body_mandate mandate
      join community_body body on body.community_id = mandate.community_id and body.key = mandate.body_key
      where mandate.community_id = wanted_community and mandate.id = named::uuid
        and mandate.withdrawn_at is null), 'secretariat');
  end if;
  if kind = 'contact' then
    return coalesce((select case when starts_with(holder.place, 'ekstern.')
        then narrower_audience(holder.audience, coalesce(outside.audience, 'secretariat')) else holder.audience end
      from contact_holder holder
      left join external_organisation outside on outside.community_id = holder.community_id
        and 'ekstern.' || outside.key = holder.place
      where holder.community_id = wanted_community and holder.id = named::uuid
        and holder.withdrawn_at is null), 'secretariat');
  end if;
  if kind = 'external-organisation' then
    return coalesce((select audience from external_organisation
      where community_id = wanted_community and key = named), 'secretariat');
  end if;
  if kind in ('version', 'version-host', 'treatment', 'party-clarification') then
    about := case kind
      when 'version' then named::uuid
      when 'version-host' then
        (select version_id from version_host where community_id = wanted_community and id = named::uuid)
      when 'treatment' then
        (select version_id from treatment where community_id = wanted_community and id = named::uuid)
      else
        (select version_id from party_clarification where community_id = wanted_community and id = named::uuid)
    end;
    return coalesce((select document.audience
      from document_version version
      join document on document.community_id = version.community_id and document.id = version.document_id
      where version.community_id = wanted_community and version.id = about and version.state <> 'draft'),
      'secretariat');
  end if;
  return 'secretariat';
end $$;

/* Does the secretariat see the thing whatever its audience is, as on its page? The rest is for its audience alone. */
create function secretariat_sees(wanted_community uuid, wanted_subject text) returns boolean
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  subject text := wanted_subject;
begin
  if starts_with(subject, 'text-removal:') then
    select removal.subject into subject from text_removal removal
      where removal.community_id = wanted_community and removal.id = split_part(wanted_subject, ':', 2)::uuid;
  end if;
  return split_part(subject, ':', 1)
    in ('contact', 'external-organisation', 'body', 'body-seat', 'body-seat-holder', 'body-mandate');
end $$;
revoke all on function secretariat_sees(uuid, text) from public;
grant execute on function secretariat_sees(uuid, text) to godfot_app, godfot_reader;

/* May the viewer see what is told of a subject, as the thing itself is seen? */
create function viewer_sees_subject(wanted_community uuid, subject text) returns boolean
  language sql stable as $$
  select viewer_sees(subject_audience(wanted_community, subject))
    or viewer_sees('secretariat') and secretariat_sees(wanted_community, subject)
$$;
revoke all on function viewer_sees_subject(uuid, text) from public;
grant execute on function viewer_sees_subject(uuid, text) to godfot_app, godfot_reader;

/* How many persons with one of some roles see what is told of a subject, now, beside one of them or none. */
create function who_see(wanted_community uuid, wanted_subject text, wanted_roles text[], but uuid) returns int
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  wanted constant text[] = array[audience_key(subject_audience(wanted_community, wanted_subject))]
    || case when secretariat_sees(wanted_community, wanted_subject) then array['secretariat'] else '{}' end;
begin
  return (select count(distinct person_id) from role_grant
    where community_id = wanted_community and ended_at is null and role = any (wanted_roles)
      and person_id is distinct from but
      and wanted && string_to_array(audiences_in(wanted_community, person_id), ','));
end $$;
revoke all on function who_see(uuid, text, text[], uuid) from public;
grant execute on function who_see(uuid, text, text[], uuid) to godfot_app, godfot_reader;
