/* Who decided what of the parties here, when and in which case: the source of what no register holds. */
create table party_decision (
  community_id uuid not null references community (id),
  id uuid not null,
  wording text check (length(wording) between 1 and 4000),
  text_removed_at timestamptz,
  registered_by uuid references person (id),
  registered_at timestamptz not null,
  primary key (community_id, id),
  check ((wording is null) = (text_removed_at is not null))
);
select secure_tenant_table('party_decision', 'select, insert');

/* What is stated rests on a source among the reference data, or on a decision made here. */
alter table membership alter column source drop not null, add column decision_id uuid,
  add check (num_nonnulls(source, decision_id) = 1),
  add foreign key (community_id, decision_id) references party_decision (community_id, id);
alter table region_membership alter column source drop not null, add column decision_id uuid,
  add check (num_nonnulls(source, decision_id) = 1),
  add foreign key (community_id, decision_id) references party_decision (community_id, id);
alter table organisation alter column source drop not null, add column decision_id uuid,
  add check (num_nonnulls(source, decision_id) = 1),
  add foreign key (community_id, decision_id) references party_decision (community_id, id);
alter table party_role alter column source drop not null, add column decision_id uuid,
  add check (num_nonnulls(source, decision_id) = 1),
  add foreign key (community_id, decision_id) references party_decision (community_id, id);

/* One of the regions that sources place a municipality in without agreeing; its region is then not known. */
alter table region_membership add column disputed boolean not null default false;

/* The reference community whose map of tiles is used here; null means the one with the same key. */
alter table community add column tile_key text references reference_community (key);
update community set tile_key = 'nordre-trondelag'
  where key = 'ovelse' and exists (select from reference_community where key = 'nordre-trondelag');

/* As before, and the wording of a decision on the parties goes with what the journal told of it. */
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
  if removed_subject like 'party-decision:%' then
    update party_decision set wording = null, text_removed_at = at
      where community_id = community and id = substr(removed_subject, 16)::uuid;
  end if;
  return removed_subject;
end $$;
