/*
 * How far the agreement with each party has come towards being signed: sent, signed, and received back. The last line counts; none
 * is ever changed.
 */
create table party_signature (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  step text not null check (step in ('none', 'sent', 'signed', 'received')),
  day date not null,
  /* Who signed, by office or name, as written. */
  signed_by text,
  file_name text,
  file_sha256 text,
  registered_on date not null,
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  text_removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code),
  foreign key (community_id, file_sha256) references stored_file (community_id, sha256),
  check ((file_name is null) = (file_sha256 is null))
);
create index party_signature_by_version on party_signature (community_id, version_id);
create index party_signature_by_file on party_signature (community_id, file_sha256)
  where file_sha256 is not null;
select secure_tenant_table('party_signature', 'select, insert');
select seal_table('party_signature');
create trigger party_signature_stays before update or delete on party_signature
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'party_signature');

create or replace function drop_unheld_file(community uuid, file text) returns void language sql as $$
  delete from stored_file where community_id = community and sha256 = file
    and not exists (select from treatment where community_id = community and file_sha256 = file)
    and not exists (select from attachment where community_id = community and sha256 = file)
    and not exists (select from party_signature where community_id = community and file_sha256 = file)
    and not exists (select from round_file where community_id = community and sha256 = file)
    and not exists (select from round_answer_file where community_id = community and sha256 = file)
    and not exists (select from round_answer where community_id = community and source_file_sha256 = file);
$$;

create function remove_text_of_party_signature(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  select file_sha256 into removed_file from party_signature
    where community_id = community and id = subject_key::uuid;
  update party_signature set signed_by = null, file_name = null, file_sha256 = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  perform drop_unheld_file(community, removed_file);
end $$;
