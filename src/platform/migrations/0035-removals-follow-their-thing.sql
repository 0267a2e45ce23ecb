/* As before, but what tells of a removal is for those who see what it is about. */
create or replace function subject_audience(wanted_community uuid, subject text) returns text
  language plpgsql stable set search_path = public, pg_temp as $$
declare
  kind text := split_part(subject, ':', 1);
  key text := substr(subject, length(split_part(subject, ':', 1)) + 2);
  about uuid;
begin
  if kind = 'text-removal' then
    return coalesce((select subject_audience(wanted_community, removal.subject) from text_removal removal
      where removal.community_id = wanted_community and removal.id = key::uuid), 'secretariat');
  end if;
  if kind in ('party-decision', 'cost-scheme', 'cost-statement', 'share-list', 'community') then
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
