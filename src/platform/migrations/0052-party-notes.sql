/* What the secretariat notes for itself about a party and a text: «ringte 27.11». Nobody else reads it. */
create table party_note (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  note text not null,
  written_on date not null,
  written_at timestamptz not null,
  written_by uuid references person (id),
  primary key (community_id, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code)
);
create index party_note_by_version on party_note (community_id, version_id);
select secure_tenant_table('party_note', 'select, insert');
select seal_table('party_note');
create trigger party_note_stays before update or delete on party_note
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'party_note');

create function remove_text_of_party_note(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update party_note set note = removed_text()
    where community_id = community and id = subject_key::uuid;
$$;
