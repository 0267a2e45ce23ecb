/*
 * A version that corrects the one before may leave the answers standing: those given to these versions count for it beside
 * its own. Who judged that, and why, stands with it.
 */
alter table circulation
  add answers_from uuid[],
  add stands_judged_by text,
  add stands_because text,
  add check ((answers_from is null) = (stands_judged_by is null)),
  add check ((answers_from is null) = (stands_because is null)),
  add check (cardinality(answers_from) > 0);

/* The codes that the same party had in those versions, where it has another now. */
alter table circulation_party
  add former_codes text[],
  add check (cardinality(former_codes) > 0);

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
  for removed_file in delete from attachment
    where community_id = community and version_id = subject_key::uuid returning sha256
  loop
    perform drop_unheld_file(community, removed_file);
  end loop;
end $$;
