/*
 * What the secretariat writes once for the case paper of every party, as Markdown with the fields of the text: why it comes, what speaks for and
 * against, and a proposal that each may change. Null where nothing is written.
 */
alter table document_version add column case_background text, add column case_assessment text, add column case_proposal text;

/* As before, and what is written for the parties' cases goes with it. */
create or replace function remove_text_of_version(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  update document_version set summary = '', body = removed_text(), source = null, counterparty = null,
      case_background = null, case_assessment = null, case_proposal = null,
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
