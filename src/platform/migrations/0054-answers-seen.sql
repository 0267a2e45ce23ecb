/*
 * Up to which of a document's answers the secretariat has marked those that parties told themselves as seen: the last of them,
 * as their identifiers sort by when they were made. One row for each document; nothing but Min side rests on it.
 */
create table answers_seen (
  community_id uuid not null,
  document_id uuid not null,
  seen_to uuid not null,
  seen_at timestamptz not null,
  primary key (community_id, document_id),
  foreign key (community_id, document_id) references document (community_id, id)
);
select secure_tenant_table('answers_seen', 'select, insert, update');
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'answers_seen');

/* What was answered before this edition is not news. */
do $$
declare
  here uuid;
begin
  for here in select id from community loop
    perform set_config('godfot.community', here::text, true);
    insert into answers_seen
      select version.community_id, version.document_id, max(treatment.id::text)::uuid, max(treatment.registered_at)
      from treatment join document_version version
        on version.community_id = treatment.community_id and version.id = treatment.version_id
      where version.community_id = here
      group by version.community_id, version.document_id;
  end loop;
  perform set_config('godfot.community', '', true);
end $$;

/* As before, and what else the way says stays. */
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
    where community_id = community and subject = 'document:' || subject_key;
end $$;
