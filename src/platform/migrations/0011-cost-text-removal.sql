/* When text about a cost was lawfully removed; the figures stay. */
alter table cost_scheme add column text_removed_at timestamptz;
alter table share_list add column text_removed_at timestamptz;
alter table cost_statement alter column source drop not null, add column text_removed_at timestamptz,
  add check ((source is null) = (text_removed_at is not null));

/*
 * As before, and the decision behind a share list goes with what the journal told of it, also where the frozen
 * input and the scheme repeat it; so do the decision of a scheme and the source of a year's cost.
 */
create or replace function approve_text_removal(removal uuid, approver uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  community uuid := current_community();
  removed_subject text;
  removed_file text;
  removed_scheme text;
begin
  update text_removal set approved_by = approver, approved_at = at
    where community_id = community and id = removal and approved_at is null and asked_by <> approver
    returning subject into removed_subject;
  if removed_subject is null then return null; end if;

  update journal_details set salt = null, details = null, removed_at = at
    where community_id = community and removed_at is null and number in (
      select number from journal_entry where community_id = community and subject = removed_subject);

  if removed_subject like 'treatment:%' then
    perform set_config('godfot.removing_text', 'on', true);
    select file_sha256 into removed_file from treatment
      where community_id = community and id = substr(removed_subject, 11)::uuid;
    update treatment set wording = null, remark = null, reservation = null, minute_addition = null,
        file_sha256 = null, file_name = null, link = null, text_removed_at = at
      where community_id = community and id = substr(removed_subject, 11)::uuid;
    delete from stored_file where community_id = community and sha256 = removed_file
      and not exists (select from treatment where community_id = community and file_sha256 = removed_file)
      and not exists (select from attachment where community_id = community and sha256 = removed_file);
    perform set_config('godfot.removing_text', 'off', true);
  end if;
  if removed_subject like 'party-decision:%' then
    update party_decision set wording = null, text_removed_at = at
      where community_id = community and id = substr(removed_subject, 16)::uuid;
  end if;

  perform set_config('godfot.removing_text', 'on', true);
  if removed_subject like 'share-list:%' then
    update cost_scheme scheme set decision = null, text_removed_at = at
      from share_list list
      where list.community_id = community and list.id = substr(removed_subject, 12)::uuid
        and scheme.community_id = community and scheme.key = list.scheme_key
        and scheme.decision = list.decision;
    update share_list set decision = null, input = jsonb_set(input, '{scheme,decision}', 'null'),
        text_removed_at = at
      where community_id = community and id = substr(removed_subject, 12)::uuid;
  end if;
  if removed_subject like 'cost-scheme:%' then
    removed_scheme := substr(removed_subject, 13);
    update cost_scheme set decision = null, text_removed_at = at
      where community_id = community and key = removed_scheme;
    update share_list set decision = null, input = jsonb_set(input, '{scheme,decision}', 'null'),
        text_removed_at = at
      where community_id = community and scheme_key = removed_scheme and standing = 'proposed';
  end if;
  if removed_subject like 'cost-statement:%' then
    update cost_statement set source = null, text_removed_at = at
      where community_id = community and id = substr(removed_subject, 16)::uuid;
  end if;
  perform set_config('godfot.removing_text', 'off', true);
  return removed_subject;
end $$;
