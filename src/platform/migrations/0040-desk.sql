/*
 * What waits for somebody, written and taken away by the deeds that cause it. `subject`: what it is about, as in the
 * journal. `place`: the party that is to act, or that it is about. `way`: what the address of the page leaves open.
 */
create table desk_row (
  community_id uuid not null references community (id),
  subject text not null,
  what text not null check (what ~ '^[a-z][a-z-]{1,40}$'),
  place text not null,
  /* What the place was called when it was asked. */
  place_name text not null,
  waits_for text not null check (waits_for in ('place', 'secretariat')),
  due date,
  /* The day that an exercise is played on; null outside exercises. */
  shown_on date,
  title text not null,
  way jsonb not null,
  /* Who may know that it waits. */
  audience text not null,
  /* Who is to be called about it in the place. */
  function_key text,
  primary key (community_id, subject, what, place),
  foreign key (community_id, function_key) references contact_function (community_id, key)
);
select secure_tenant_table('desk_row');

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts', 'desk'));
insert into cleared_with_exercise (belongs_to, table_name) values ('desk', 'desk_row');

/* As before, and what waits is no longer called what the document was. */
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
  update desk_row set title = removed_text(), way = jsonb_build_object('slug', new_slug)
    where community_id = community and subject = 'document:' || subject_key;
end $$;
