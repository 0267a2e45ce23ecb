/* That the text is to hold without a party that was one, or with it again: a clarification with its source, as any other. */
alter table party_clarification add left_out boolean check (left_out);

/* That a party was asked to treat the matter again, after the answer that it had given then. */
create table party_asked_again (
  community_id uuid not null,
  version_id uuid not null,
  party_code text not null,
  id uuid not null,
  /* The answer that stood, which may have been given to an earlier version. */
  treatment_id uuid not null,
  reason text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  asked_by uuid references person (id),
  /* How many mails went out; none in an exercise. */
  mails int not null check (mails >= 0),
  primary key (community_id, id),
  foreign key (community_id, version_id, party_code)
    references circulation_party (community_id, version_id, party_code)
);
create index party_asked_again_by_version on party_asked_again (community_id, version_id);
select secure_tenant_table('party_asked_again', 'select, insert');
select seal_table('party_asked_again');
create trigger party_asked_again_stays before update or delete on party_asked_again
  for each row execute function refuse_change_outside_exercise();
insert into cleared_with_exercise (belongs_to, table_name) values ('documents', 'party_asked_again');

create or replace function remove_text_of_version(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  update document_version set summary = '', body = removed_text(), source = null, counterparty = null,
      host = case when host_code is not null then host end, host_source = null,
      withdrawal_reason = case when withdrawal_reason is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update circulation set source = null,
      stands_judged_by = case when stands_judged_by is not null then removed_text() end,
      stands_because = case when stands_because is not null then removed_text() end
    where community_id = community and version_id = subject_key::uuid;
  update circulation_party set standing_note = null
    where community_id = community and version_id = subject_key::uuid;
  update deadline_move set reason = removed_text()
    where community_id = community and version_id = subject_key::uuid;
  update party_asked_again set reason = removed_text()
    where community_id = community and version_id = subject_key::uuid;
  for removed_file in delete from attachment
    where community_id = community and version_id = subject_key::uuid returning sha256
  loop
    perform drop_unheld_file(community, removed_file);
  end loop;
end $$;
