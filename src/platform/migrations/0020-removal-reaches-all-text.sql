/* Stands where a text was lawfully removed, in columns that must hold one. */
create function removed_text() returns text language sql immutable as $$ select '[teksten er fjernet]' $$;

/* May this statement change what otherwise stands? Only approve_text_removal() may, which works as the owner. */
create function is_removing_text(changed_table oid) returns boolean language sql stable as $$
  select current_setting('godfot.removing_text', true) = 'on' and current_user = (
    select pg_get_userbyid(relowner) from pg_class where oid = changed_table)
$$;

create or replace function guard_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'draft' or is_exercise(old.community_id) then return old; end if;
  elsif old.state = 'draft' and new.state in ('draft', 'out') then
    return new;
  elsif old.state = 'out' and new.state = 'withdrawn'
    and (to_jsonb(new) - '{state,withdrawn_on,withdrawal_reason}'::text[])
      = (to_jsonb(old) - '{state,withdrawn_on,withdrawal_reason}'::text[]) then
    return new;
  elsif is_removing_text(tg_relid) then
    return new;
  end if;
  raise exception 'a version that is out is never changed' using errcode = 'restrict_violation';
end $$;

create or replace function guard_attachment() returns trigger language plpgsql as $$
declare
  changed attachment := case when tg_op = 'DELETE' then old else new end;
begin
  if tg_op <> 'UPDATE' and exists (select from document_version
    where community_id = changed.community_id and id = changed.version_id and state = 'draft')
  then
    return changed;
  end if;
  if tg_op = 'DELETE' and (is_exercise(changed.community_id) or is_removing_text(tg_relid)) then
    return changed;
  end if;
  raise exception 'a version that is out is never changed' using errcode = 'restrict_violation';
end $$;

/* Takes away what the journal told in the entries with these numbers. */
create function remove_told(community uuid, numbers bigint[], at timestamptz) returns void language sql as $$
  update journal_details set salt = null, details = null, removed_at = at
    where community_id = community and removed_at is null and number = any (numbers);
$$;

/* Deletes a file that neither an answer nor a version holds any longer. */
create function drop_unheld_file(community uuid, file text) returns void language sql as $$
  delete from stored_file where community_id = community and sha256 = file
    and not exists (select from treatment where community_id = community and file_sha256 = file)
    and not exists (select from attachment where community_id = community and sha256 = file);
$$;

/* All that was written with the answer, also of whether its forbehold hinders. */
create or replace function remove_text_of_treatment(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  select file_sha256 into removed_file from treatment
    where community_id = community and id = subject_key::uuid;
  update treatment set body_name = null, case_number = null, wording = null, remark = null,
      reservation = null, minute_addition = null, file_sha256 = null, file_name = null, link = null,
      source = case when source is not null then removed_text() end, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  update reservation_answer set source = removed_text()
    where community_id = community and treatment_id = subject_key::uuid and source is not null;
  perform drop_unheld_file(community, removed_file);
end $$;

create function remove_text_of_party_clarification(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update party_clarification set source = removed_text()
    where community_id = community and id = subject_key::uuid;
$$;

/* The text of a version and its attachments; the title is the document's. */
create function remove_text_of_version(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  removed_file text;
begin
  update document_version set summary = '', body = removed_text(), source = null, counterparty = null,
      host = case when host_code is not null then host end, host_source = null,
      withdrawal_reason = case when withdrawal_reason is not null then removed_text() end
    where community_id = community and id = subject_key::uuid;
  update circulation set source = null where community_id = community and version_id = subject_key::uuid;
  update circulation_party set standing_note = null
    where community_id = community and version_id = subject_key::uuid;
  for removed_file in delete from attachment
    where community_id = community and version_id = subject_key::uuid returning sha256
  loop
    perform drop_unheld_file(community, removed_file);
  end loop;
end $$;

/* Every version, the title, and the address made from it; also where the journal tells the title of other deeds. */
create function remove_text_of_document(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  version document_version;
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
  update document set slug = 'fjernet-' || right(subject_key, 12), owner_body = null, archive_owner = null
    where community_id = community and id = subject_key::uuid;
end $$;

/* The wording, and the names that were stated with it and that nothing else states. */
create or replace function remove_text_of_party_decision(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
declare
  stated record;
begin
  update party_decision set wording = null, text_removed_at = at
    where community_id = community and id = subject_key::uuid;
  for stated in select distinct key, name from organisation
    where community_id = community and decision_id = subject_key::uuid
  loop
    perform remove_told(community, array(
      select number from journal_details where community_id = community
        and details -> 'organisations' @> jsonb_build_array(jsonb_build_object('name', stated.name))), at);
    update organisation set name = removed_text()
      where community_id = community and key = stated.key and name = stated.name;
  end loop;
  update region_membership named set region = removed_text()
    where community_id = community and decision_id = subject_key::uuid
      and not exists (select from region_membership other
        where other.community_id = community and other.region = named.region
          and other.decision_id is distinct from named.decision_id);
end $$;

/* The reason that someone gave for removing another text. */
create function remove_text_of_text_removal(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update text_removal set reason = removed_text() where community_id = community and id = subject_key::uuid;
$$;

/* The same JSON with the strings under these names gone or marked, however deep they stand. */
create function without_text(value jsonb, gone text[], marked text[]) returns jsonb language sql immutable as $$
  select case jsonb_typeof(value)
    when 'object' then (
      select coalesce(jsonb_object_agg(name, case
          when jsonb_typeof(each) <> 'string' or each = '""' then without_text(each, gone, marked)
          when name = any (gone) then 'null'::jsonb
          when name = any (marked) then to_jsonb(removed_text())
          else each end), '{}')
      from jsonb_each(value) as member (name, each))
    when 'array' then (
      select coalesce(jsonb_agg(without_text(each, gone, marked) order by place), '[]')
      from jsonb_array_elements(value) with ordinality as item (each, place))
    else value end
$$;

/*
 * All that was written of the scheme, also where lists have frozen it. The decision of a list that is adopted
 * is that list's own. The purpose is told apart by the key, since two of the same would be judged as one.
 */
create or replace function remove_text_of_cost_scheme(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update cost_scheme set title = removed_text(), purpose = removed_text() || ' ' || key, invoicer = null,
      population_reference = removed_text(), population_quote = null, decision = null, text_removed_at = at
    where community_id = community and key = subject_key;
  update cost_component set reference = case when reference <> '' then removed_text() else '' end, quote = null
    where community_id = community and scheme_key = subject_key;
  update cost_stated_amount set reference = removed_text(), quote = null
    where community_id = community and scheme_key = subject_key;
  update cost_party_note set note = removed_text()
    where community_id = community and scheme_key = subject_key;
  update share_line set parts = without_text(parts, '{quote}', '{reference}')
    where community_id = community and list_id in (
      select id from share_list where community_id = community and scheme_key = subject_key);
  update share_list set
      decision = case when standing <> 'proposed' then decision end,
      input = jsonb_set(
        without_text(input,
          case when standing = 'proposed' then '{decision,invoicer,quote}'::text[] else '{invoicer,quote}' end,
          '{title,reference,text}'),
        '{scheme,purpose}', to_jsonb(removed_text() || ' ' || subject_key)),
      text_removed_at = case when standing = 'proposed' then at else text_removed_at end
    where community_id = community and scheme_key = subject_key;
$$;

/*
 * What goes when an exercise is cleared, by what it belongs to. They go in the opposite order of this, so that
 * a new table needs one row here: after those it refers to.
 */
create table cleared_with_exercise (
  position int primary key generated always as identity,
  belongs_to text not null check (belongs_to in ('documents', 'costs')),
  table_name text not null unique
);
insert into cleared_with_exercise (belongs_to, table_name) values
  ('documents', 'stored_file'), ('documents', 'document'), ('documents', 'document_version'),
  ('documents', 'attachment'), ('documents', 'version_host'), ('documents', 'circulation'),
  ('documents', 'circulation_party'), ('documents', 'treatment'), ('documents', 'reservation_answer'),
  ('documents', 'party_clarification'), ('documents', 'party_nudge'),
  ('costs', 'cost_scheme'), ('costs', 'cost_component'), ('costs', 'cost_stated_amount'),
  ('costs', 'cost_party_note'), ('costs', 'share_list'), ('costs', 'share_line'), ('costs', 'cost_statement');

create function clear_exercise(cleared_part text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared uuid := current_community();
  each_table text;
begin
  if cleared is null or not is_exercise(cleared) then
    raise exception 'only an exercise can be cleared' using errcode = 'restrict_violation';
  end if;
  for each_table in select table_name from cleared_with_exercise
    where belongs_to = cleared_part order by position desc
  loop
    execute format('delete from %I where community_id = $1', each_table) using cleared;
  end loop;
end $$;
revoke all on function clear_exercise(text) from public;
grant execute on function clear_exercise(text) to godfot_app;
drop function clear_exercise_documents();
drop function clear_exercise_costs();
