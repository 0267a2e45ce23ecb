/* When text of this line was lawfully removed; the line itself stays. */
alter table treatment add column text_removed_at timestamptz;

/* As before, but text may go where approve_text_removal() takes it. No role of the application may update. */
create or replace function refuse_change_outside_exercise() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and is_exercise(old.community_id) then return old; end if;
  if current_setting('godfot.removing_text', true) = 'on' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

/*
 * Removes the text behind a subject after a second person has agreed: what the journal told of it, and what
 * was registered. Rows and hashes stay, with a mark. Null when there is nothing to approve, or the same
 * person asked and approves.
 */
create or replace function approve_text_removal(removal uuid, approver uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  community uuid := current_community();
  removed_subject text;
  removed_file text;
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
  return removed_subject;
end $$;
