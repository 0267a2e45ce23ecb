/*
 * By what a document is exempt from the public, and the day that this is looked at anew. The day is written with the basis. What everyone may
 * read is not exempt.
 */
alter table document
  add exempt_by text,
  add exempt_review date,
  add check ((exempt_by is null) = (exempt_review is null)),
  add check (exempt_by is null or audience <> 'public');

/* As before, and what waits with its exemption is no longer called what the document was. */
create or replace function remove_text_of_document(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  version document_version;
  new_slug text := 'fjernet-' || right(subject_key, 12);
begin
  for version in select * from document_version
    where community_id = community and document_id = subject_key::uuid
  loop
    perform remove_text_of_version(community, version.id::text, at);
    perform remove_told(community, array(
      select number from journal_details
      where community_id = community and details ->> 'title' = version.title), at);
    update document_version set title = removed_text()
      where community_id = community and id = version.id;
  end loop;
  update document set slug = new_slug, owner_body = null, archive_owner = null
    where community_id = community and id = subject_key::uuid;
  update desk_row set title = removed_text(), way = way || jsonb_build_object('slug', new_slug)
    where community_id = community and subject in ('document:' || subject_key, 'exemption:' || subject_key);
end $$;

/* What waits with the exemptions of cases that are kept already. */
do $$
declare
  here uuid;
begin
  for here in select id from community loop
    perform set_config('godfot.community', here::text, true);
    insert into desk_row (community_id, subject, what, place, place_name, waits_for, due, title, way, audience, kept_by)
      select community_id, 'case:' || id, 'look-at-case-exemption', body_key, '', 'secretariats', exempt_review, title,
        jsonb_build_object('case', code, 'body', body_key),
        case audience when 'municipalities' then 'side:municipal' when 'trust' then 'side:trust' else 'community' end,
        body_key
      from case_item
      where community_id = here and intake = 'accepted' and exempt_review is not null;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;
