/* Who the host named in a version is; `host` holds the name as it stands in the text. */
alter table document_version add column host_code text,
  add check (host_code is null or host is not null);

/*
 * Who is host under a version that went out without naming one, as it was settled later. It stands beside the
 * text, which stays; the one settled last counts.
 */
create table version_host (
  community_id uuid not null,
  version_id uuid not null,
  id uuid not null,
  party_code text not null,
  name text not null,
  settled_on date not null,
  /* The decision or paper that says so; null when its text was lawfully removed. */
  source text check (length(source) between 1 and 4000),
  text_removed_at timestamptz,
  registered_by uuid references person (id),
  registered_at timestamptz not null,
  primary key (community_id, version_id, id),
  foreign key (community_id, version_id) references document_version (community_id, id),
  check ((source is null) = (text_removed_at is not null))
);
select secure_tenant_table('version_host', 'select, insert');
create trigger version_host_stays before update or delete on version_host
  for each row execute function refuse_change_outside_exercise();

/* As before, and the hosts go with the rest. */
create or replace function clear_exercise_documents() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared uuid := current_community();
begin
  if cleared is null or not is_exercise(cleared) then
    raise exception 'only an exercise can be cleared' using errcode = 'restrict_violation';
  end if;
  delete from party_clarification where community_id = cleared;
  delete from reservation_answer where community_id = cleared;
  delete from treatment where community_id = cleared;
  delete from circulation_party where community_id = cleared;
  delete from circulation where community_id = cleared;
  delete from version_host where community_id = cleared;
  delete from attachment where community_id = cleared;
  delete from document_version where community_id = cleared;
  delete from document where community_id = cleared;
  delete from stored_file where community_id = cleared;
end $$;

/* As before, and the source of who is host goes with what the journal told of it. */
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
  if removed_subject like 'version-host:%' then
    update version_host set source = null, text_removed_at = at
      where community_id = community and id = substr(removed_subject, 14)::uuid;
  end if;
  perform set_config('godfot.removing_text', 'off', true);
  return removed_subject;
end $$;
